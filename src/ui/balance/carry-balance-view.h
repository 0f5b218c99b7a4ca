/* carry-balance-view.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BALANCE_VIEW (carry_balance_view_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceView, carry_balance_view, CARRY, BALANCE_VIEW, AdwBreakpointBin)

GtkWidget *carry_balance_view_new (CarryBalance *balance);
CarryBalance *carry_balance_view_get_balance (CarryBalanceView *self);

void carry_balance_view_set_athlete (CarryBalanceView *self, CarryAthlete *athlete);

G_END_DECLS
