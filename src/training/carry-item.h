/* carry-item.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ITEM (carry_item_get_type ())
G_DECLARE_FINAL_TYPE (CarryItem, carry_item, CARRY, ITEM, GObject)

CarryItem *carry_item_new (CarryExercise *exercise, CarryPrescription *prescription, guint superset);
CarryExercise *carry_item_get_exercise (CarryItem *self);
CarryPrescription *carry_item_get_prescription (CarryItem *self);
guint carry_item_get_superset (CarryItem *self);
guint carry_item_get_seconds (CarryItem *self);
CarryStrengthKind carry_item_get_kind (CarryItem *self);
gboolean carry_item_equal (CarryItem *a, CarryItem *b);

G_END_DECLS
