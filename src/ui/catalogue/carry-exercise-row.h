/* carry-exercise-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-shelf.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_ROW (carry_exercise_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseRow, carry_exercise_row, CARRY, EXERCISE_ROW, AdwBin)

GtkWidget *carry_exercise_row_new (CarryExerciseShelf *shelf);
CarryExercise *carry_exercise_row_get_exercise (CarryExerciseRow *self);

G_END_DECLS
