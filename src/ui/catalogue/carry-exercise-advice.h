/* carry-exercise-advice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_ADVICE (carry_exercise_advice_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseAdvice, carry_exercise_advice, CARRY, EXERCISE_ADVICE, AdwBin)

void carry_exercise_advice_set_exercise (CarryExerciseAdvice *self, CarryExercise *exercise);

G_END_DECLS
