/* carry-exercise-muscles.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_MUSCLES (carry_exercise_muscles_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseMuscles, carry_exercise_muscles, CARRY, EXERCISE_MUSCLES, AdwBin)

void carry_exercise_muscles_set_exercise (CarryExerciseMuscles *self, CarryExercise *exercise);

G_END_DECLS
