/* carry-balance-history.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-acute-chronic.h"
#include "carry-balance-week.h"
#include "carry-diary.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BALANCE_HISTORY (carry_balance_history_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceHistory, carry_balance_history, CARRY, BALANCE_HISTORY, GObject)

CarryBalanceHistory *carry_balance_history_new (CarryDiary *diary, const GDate *today);
CarryBalanceHistory *carry_balance_history_new_in_background (CarryDiary *diary, const GDate *today);
gboolean carry_balance_history_is_ready (CarryBalanceHistory *self);
CarryDiary *carry_balance_history_get_diary (CarryBalanceHistory *self);
const GDate *carry_balance_history_get_today (CarryBalanceHistory *self);
void carry_balance_history_set_today (CarryBalanceHistory *self, const GDate *today);
CarryCountedSessions carry_balance_history_get_counted (CarryBalanceHistory *self);
void carry_balance_history_set_counted (CarryBalanceHistory *self, CarryCountedSessions counted);
guint carry_balance_history_get_n_weeks (CarryBalanceHistory *self);
CarryBalanceWeek *carry_balance_history_get_nth (CarryBalanceHistory *self, guint week);
gboolean carry_balance_history_find (CarryBalanceHistory *self, const GDate *day, guint *week);
GArray *carry_balance_history_get_daily (CarryBalanceHistory *self, const GDate *first, guint n_days);
gboolean
carry_balance_history_get_acute_chronic (CarryBalanceHistory *self, CarryAcuteChronic kind, double *ratio);

G_END_DECLS
