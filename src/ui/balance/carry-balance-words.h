/* carry-balance-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance.h"

G_BEGIN_DECLS

char *carry_balance_format_number (double number);
char *carry_balance_format_sets (double sets);
char *carry_balance_format_share (double share);
const char *carry_balance_state_describe (CarryBalanceState state);
const char *carry_balance_describe_origin (CarryBalance *balance);
const char *carry_balance_describe_plan (CarryBalanceWeek *week);

G_END_DECLS
