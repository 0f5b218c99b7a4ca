/* carry-exercise-origin.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_ORIGIN (carry_exercise_origin_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseOrigin, carry_exercise_origin, CARRY, EXERCISE_ORIGIN, AdwBin)

void carry_exercise_origin_set_exercise (CarryExerciseOrigin *self, CarryExercise *exercise);

G_END_DECLS
