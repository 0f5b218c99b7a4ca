/* carry-balance-movement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance-region.h"
#include "carry-movement-sets.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryMovement:
 * @CARRY_MOVEMENT_SINGLE_LEG: sets on one leg among those for the legs
 * @CARRY_MOVEMENT_KNEE: sets in which the knee does most, among those in which knee or hip does
 * @CARRY_MOVEMENT_PUSH: presses among presses and pulls
 * @CARRY_MOVEMENT_SIDEWAYS: sets from side to side and in rotation among all
 * @CARRY_MOVEMENT_BENT_KNEE: calf sets with a bent knee among all for the calf
 *
 * How the body moves, as shares of hard sets that should not be too small or too great.
 */
typedef enum
{
  CARRY_MOVEMENT_SINGLE_LEG,
  CARRY_MOVEMENT_KNEE,
  CARRY_MOVEMENT_PUSH,
  CARRY_MOVEMENT_SIDEWAYS,
  CARRY_MOVEMENT_BENT_KNEE,
} CarryMovement;

#define CARRY_N_MOVEMENTS (CARRY_MOVEMENT_BENT_KNEE + 1u)

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
