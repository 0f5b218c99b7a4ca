/* carry-balance-movement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance-region.h"
#include "carry-movement-share.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BALANCE_MOVEMENT (carry_balance_movement_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceMovement, carry_balance_movement, CARRY, BALANCE_MOVEMENT, GObject)

GListStore *carry_balance_movement_create_all (void);
void carry_balance_movement_update_all (GListModel *movements, const CarryMovementSets *sets);

CarryMovement carry_balance_movement_get_movement (CarryBalanceMovement *self);
const char *carry_balance_movement_get_name (CarryBalanceMovement *self);
gboolean carry_balance_movement_get_known (CarryBalanceMovement *self);
double carry_balance_movement_get_share (CarryBalanceMovement *self);
double carry_balance_movement_get_band_lo (CarryBalanceMovement *self);
double carry_balance_movement_get_band_hi (CarryBalanceMovement *self);
CarryBalanceState carry_balance_movement_get_state (CarryBalanceMovement *self);

G_END_DECLS
