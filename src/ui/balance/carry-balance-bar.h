/* carry-balance-bar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

/**
 * CarryBalanceBarWidth:
 * @CARRY_BALANCE_BAR_WIDE: everything in one line
 * @CARRY_BALANCE_BAR_MEDIUM: the summary stands under the title
 * @CARRY_BALANCE_BAR_NARROW: the periods stand under that, in short words
 */
typedef enum
{
  CARRY_BALANCE_BAR_WIDE,
  CARRY_BALANCE_BAR_MEDIUM,
  CARRY_BALANCE_BAR_NARROW,
} CarryBalanceBarWidth;

#define CARRY_TYPE_BALANCE_BAR_WIDTH (carry_balance_bar_width_get_type ())
GType carry_balance_bar_width_get_type (void) G_GNUC_CONST;

#define CARRY_TYPE_BALANCE_BAR (carry_balance_bar_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceBar, carry_balance_bar, CARRY, BALANCE_BAR, AdwBin)

void carry_balance_bar_set_balance (CarryBalanceBar *self, CarryBalance *balance);

G_END_DECLS
