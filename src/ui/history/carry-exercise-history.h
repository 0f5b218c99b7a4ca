/* carry-exercise-history.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_HISTORY (carry_exercise_history_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseHistory, carry_exercise_history, CARRY, EXERCISE_HISTORY, AdwBin)

void carry_exercise_history_set_diary (CarryExerciseHistory *self, CarryDiary *diary, CarryAthlete *athlete);
void carry_exercise_history_set_exercise (CarryExerciseHistory *self, CarryExercise *exercise);

G_END_DECLS
