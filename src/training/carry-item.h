/* carry-item.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"
#include "carry-set.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ITEM (carry_item_get_type ())
G_DECLARE_FINAL_TYPE (CarryItem, carry_item, CARRY, ITEM, GObject)

CarryItem *carry_item_new (CarryExercise *exercise, CarryPrescription *prescription, guint superset);
CarryExercise *carry_item_get_exercise (CarryItem *self);
CarryPrescription *carry_item_get_prescription (CarryItem *self);
guint carry_item_get_superset (CarryItem *self);
guint carry_item_get_seconds (CarryItem *self);
CarryStrengthKind carry_item_get_kind (CarryItem *self);
CarryItem *carry_item_with_exercise (CarryItem *self, CarryExercise *exercise);
CarryItem *carry_item_with_superset (CarryItem *self, guint superset);
CarryItem *carry_item_with_target (CarryItem *self,
                                   CarryPrescription *prescription,
                                   double load_kg,
                                   CarryTargetOrigin origin);
CarryItem *carry_item_with_sets (CarryItem *self, const CarrySet *sets, guint n_sets);
CarryItem *carry_item_without_sets (CarryItem *self);
double carry_item_get_load (CarryItem *self);
CarryTargetOrigin carry_item_get_target_origin (CarryItem *self);
gboolean carry_item_is_logged (CarryItem *self);
const CarrySet *carry_item_get_sets (CarryItem *self, guint *n_sets);
guint carry_item_count_sets (CarryItem *self);
gboolean carry_item_equal (CarryItem *a, CarryItem *b);

G_END_DECLS
