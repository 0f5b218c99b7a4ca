/* carry-balance-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-fitness.h"
#include "carry-training-facts.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BALANCE_WEEK (carry_balance_week_get_type ())
G_DECLARE_FINAL_TYPE (CarryBalanceWeek, carry_balance_week, CARRY, BALANCE_WEEK, GObject)

CarryBalanceWeek *carry_balance_week_new (CarryWeekFacts *facts,
                                          CarryCountedSessions counted,
                                          const CarryFitness *fitness,
                                          gboolean planned);
CarryCountedSessions carry_balance_week_get_counted (CarryBalanceWeek *self);
const CarryTrainingFacts *carry_balance_week_get_training (CarryBalanceWeek *self);
CarryWeekFacts *carry_balance_week_get_facts (CarryBalanceWeek *self);
const CarryFitness *carry_balance_week_get_fitness (CarryBalanceWeek *self);
const GDate *carry_balance_week_get_first (CarryBalanceWeek *self);
GDate carry_balance_week_get_last (CarryBalanceWeek *self);
double carry_balance_week_get_run_load (CarryBalanceWeek *self);
double carry_balance_week_get_strength_load (CarryBalanceWeek *self);
double carry_balance_week_get_load (CarryBalanceWeek *self);
double carry_balance_week_get_monotony (CarryBalanceWeek *self);
double carry_balance_week_get_strain (CarryBalanceWeek *self);
gboolean carry_balance_week_get_planned (CarryBalanceWeek *self);

G_END_DECLS
