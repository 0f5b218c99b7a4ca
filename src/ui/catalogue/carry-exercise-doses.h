/* carry-exercise-doses.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_DOSES (carry_exercise_doses_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseDoses, carry_exercise_doses, CARRY, EXERCISE_DOSES, AdwBin)

void
carry_exercise_doses_set_exercise (CarryExerciseDoses *self, CarryExercise *exercise, CarryAthlete *athlete);
void carry_exercise_doses_set_phase (CarryExerciseDoses *self, int phase);

G_END_DECLS
