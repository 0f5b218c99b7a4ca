/* carry-rail-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-workout-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RAIL_ROW (carry_rail_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryRailRow, carry_rail_row, CARRY, RAIL_ROW, GtkButton)

GtkWidget *carry_rail_row_new (CarryWorkoutExercise *exercise);
CarryWorkoutExercise *carry_rail_row_get_exercise (CarryRailRow *self);
void carry_rail_row_set_narrow (CarryRailRow *self, gboolean narrow);

G_END_DECLS
