/* carry-balance-region.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-region-sets.h"

G_BEGIN_DECLS

/**
 * CarryBalanceState:
 * @CARRY_BALANCE_STATE_BELOW: less than the target
 * @CARRY_BALANCE_STATE_ON_TARGET: within the target band
 * @CARRY_BALANCE_STATE_ABOVE: more than the target
 */
typedef enum
{
  CARRY_BALANCE_STATE_BELOW,
  CARRY_BALANCE_STATE_ON_TARGET,
  CARRY_BALANCE_STATE_ABOVE,
} CarryBalanceState;

#define CARRY_TYPE_BALANCE_STATE (carry_balance_state_get_type ())
GType carry_balance_state_get_type (void) G_GNUC_CONST;

#define CARRY_TYPE_BALANCE_REGION (carry_balance_region_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceRegion, carry_balance_region, CARRY, BALANCE_REGION, GObject)

CarryBalanceRegion *carry_balance_region_new (CarryBodyRegion region);
const char *carry_balance_region_get_name (CarryBalanceRegion *self);
double carry_balance_region_get_band_lo (CarryBalanceRegion *self);
double carry_balance_region_get_band_hi (CarryBalanceRegion *self);
double carry_balance_region_get_sets (CarryBalanceRegion *self);
void carry_balance_region_set_sets (CarryBalanceRegion *self, double sets);
CarryBalanceState carry_balance_region_get_state (CarryBalanceRegion *self);

G_END_DECLS
