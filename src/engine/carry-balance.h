/* carry-balance.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance-history.h"
#include "carry-balance-movement.h"
#include "carry-balance-muscle.h"
#include "carry-balance-region.h"
#include "carry-injury-coverage.h"
#include "carry-side-balance.h"

G_BEGIN_DECLS

/**
 * CarryBalancePeriod:
 * @CARRY_BALANCE_PERIOD_4_WEEKS: this week and the 3 before it
 * @CARRY_BALANCE_PERIOD_12_WEEKS: this week and the 11 before it
 * @CARRY_BALANCE_PERIOD_1_YEAR: this week and the 51 before it
 * @CARRY_BALANCE_PERIOD_ALL: everything in the diary, what is planned too
 *
 * The weeks over which a balance is drawn. Weeks before the first session of the diary are left out.
 */
typedef enum
{
  CARRY_BALANCE_PERIOD_4_WEEKS,
  CARRY_BALANCE_PERIOD_12_WEEKS,
  CARRY_BALANCE_PERIOD_1_YEAR,
  CARRY_BALANCE_PERIOD_ALL,
} CarryBalancePeriod;

#define CARRY_TYPE_BALANCE_PERIOD (carry_balance_period_get_type ())
GType carry_balance_period_get_type (void) G_GNUC_CONST;

/* Fewer weeks with training than this show no trend. */
#define CARRY_BALANCE_TREND_WEEKS 3u

#define CARRY_TYPE_BALANCE (carry_balance_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalance, carry_balance, CARRY, BALANCE, GObject)

CarryBalance *carry_balance_new (CarryBalanceHistory *history);
CarryBalanceHistory *carry_balance_get_history (CarryBalance *self);
const GDate *carry_balance_get_today (CarryBalance *self);
CarryBalancePeriod carry_balance_get_period (CarryBalance *self);
void carry_balance_set_period (CarryBalance *self, CarryBalancePeriod period);
void carry_balance_set_n_weeks (CarryBalance *self, guint n_weeks);
GListModel *carry_balance_get_regions (CarryBalance *self);
GListModel *carry_balance_get_muscles (CarryBalance *self);
GListModel *carry_balance_get_movements (CarryBalance *self);
GListModel *carry_balance_get_coverages (CarryBalance *self);
const CarryTrainingFacts *carry_balance_get_totals (CarryBalance *self);
GListModel *carry_balance_get_weeks (CarryBalance *self);
gboolean carry_balance_get_span (CarryBalance *self, GDate *first, GDate *last);
guint carry_balance_get_n_on_target (CarryBalance *self);
guint carry_balance_get_n_active_weeks (CarryBalance *self);
double carry_balance_get_upper (CarryBalance *self);
CarryBalanceWeek *carry_balance_get_this_week (CarryBalance *self);
const CarrySideBalance *carry_balance_get_sides (CarryBalance *self);

G_END_DECLS
