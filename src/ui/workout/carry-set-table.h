/* carry-set-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-occasion.h"
#include "carry-load-form.h"
#include "carry-set-row.h"
#include "carry-workout-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SET_TABLE (carry_set_table_get_type ())
G_DECLARE_FINAL_TYPE (CarrySetTable, carry_set_table, CARRY, SET_TABLE, AdwBin)

void carry_set_table_show (CarrySetTable *self,
                           CarryWorkoutExercise *exercise,
                           CarryExerciseOccasion *last,
                           const GDate *today,
                           CarryLoadForm form);
void carry_set_table_set_narrow (CarrySetTable *self, gboolean narrow);
void carry_set_table_commit (CarrySetTable *self);
CarrySetRow *carry_set_table_get_row (CarrySetTable *self, CarryWorkoutSet *set);
gboolean carry_set_table_focus (CarrySetTable *self, CarryWorkoutSet *set);

G_END_DECLS
