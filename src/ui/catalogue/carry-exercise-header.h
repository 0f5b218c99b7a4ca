/* carry-exercise-header.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_HEADER (carry_exercise_header_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseHeader, carry_exercise_header, CARRY, EXERCISE_HEADER, AdwBin)

void carry_exercise_header_set_exercise (CarryExerciseHeader *self, CarryExercise *exercise, gboolean known);
void carry_exercise_header_set_neighbours (CarryExerciseHeader *self, gboolean neighbours);
void carry_exercise_header_set_starred (CarryExerciseHeader *self, gboolean starred);

G_END_DECLS
