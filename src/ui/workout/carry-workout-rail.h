/* carry-workout-rail.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-workout-table.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_RAIL (carry_workout_rail_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutRail, carry_workout_rail, CARRY, WORKOUT_RAIL, AdwBin)

void carry_workout_rail_set_table (CarryWorkoutRail *self, CarryWorkoutTable *table);
void carry_workout_rail_set_narrow (CarryWorkoutRail *self, gboolean narrow);

G_END_DECLS
