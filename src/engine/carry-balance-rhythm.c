/* carry-balance-rhythm.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-rhythm.h"

#include "carry-measure.h"

/**
 * carry_balance_find_spike:
 * @balance: a balance
 *
 * Finds the run of this week that is longest beside what the 30 days before it had. What is planned is longer or not
 * beside what was done before it, too.
 *
 * Returns: the step, of state %CARRY_SPIKE_STATE_UNKNOWN without such a run
 */
CarryRunSpike
carry_balance_find_spike (CarryBalance *balance)
{
  CarryRunSpike found = { .state = CARRY_SPIKE_STATE_UNKNOWN };
  CarryBalanceWeek *week;
  CarryCountedSessions counted;
  GDate before, last;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GArray) spikes = NULL;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance), found);

  week = carry_balance_get_this_week (balance);
  if (week == NULL)
    return found;

  counted = carry_balance_week_get_counted (week);
  before = carry_day_plus (carry_balance_week_get_first (week), -(int)CARRY_SPIKE_DAYS);
  last = carry_balance_week_get_last (week);
  sessions = carry_diary_get_range (carry_balance_history_get_diary (carry_balance_get_history (balance)),
                                    &before, &last);
  for (guint i = sessions->len; i > 0; i--)
    if (counted == CARRY_COUNTED_DONE && !carry_counted_sessions_has (counted, sessions->pdata[i - 1]))
      g_ptr_array_remove_index (sessions, i - 1);

  spikes = carry_run_spike_assess_sessions (sessions);
  for (guint i = 0; i < spikes->len; i++)
    {
      const CarryRunSpike *spike = &g_array_index (spikes, CarryRunSpike, i);
      const GDate *day = carry_session_get_day (sessions->pdata[i]);

      if (g_date_compare (day, carry_balance_week_get_first (week)) < 0 ||
          !carry_counted_sessions_has (counted, sessions->pdata[i]))
        continue;
      if (spike->ratio > found.ratio || found.state == CARRY_SPIKE_STATE_UNKNOWN)
        found = *spike;
    }

  return found;
}

/**
 * carry_balance_compare_impact:
 * @balance: a balance
 * @index: (out): the impact of this week beside that of the four before it, whatever the period
 *
 * Returns: %FALSE if these weeks are not known or had no running
 */
gboolean
carry_balance_compare_impact (CarryBalance *balance, CarryImpactIndex *index)
{
  CarryBalanceHistory *history;
  double before[CARRY_IMPACT_USUAL_WEEKS];
  guint now;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance) && index != NULL, FALSE);

  history = carry_balance_get_history (balance);
  if (!carry_balance_history_find (history, carry_balance_get_today (balance), &now) ||
      now < CARRY_IMPACT_USUAL_WEEKS)
    return FALSE;

  for (guint i = 0; i < CARRY_IMPACT_USUAL_WEEKS; i++)
    before[i] = carry_balance_week_get_training (
                    carry_balance_history_get_nth (history, now - CARRY_IMPACT_USUAL_WEEKS + i))
                    ->impact;

  return carry_impact_compare (
      carry_balance_week_get_training (carry_balance_history_get_nth (history, now))->impact, before,
      CARRY_IMPACT_USUAL_WEEKS, index);
}

/**
 * carry_balance_find_mean_strain:
 * @balance: a balance
 * @n_weeks: (out): how many weeks there are to take the mean of
 *
 * Gets with what to compare the strain of this week: the weeks of the period before it in which there
 * was any load.
 *
 * Returns: their mean strain in AU, 0 without any
 */
double
carry_balance_find_mean_strain (CarryBalance *balance, guint *n_weeks)
{
  CarryBalanceWeek *this_week;
  GListModel *weeks;
  double sum = 0.0;
  guint n = 0;

  g_return_val_if_fail (CARRY_IS_BALANCE (balance) && n_weeks != NULL, 0.0);

  this_week = carry_balance_get_this_week (balance);
  weeks = carry_balance_get_weeks (balance);
  for (guint i = 0; this_week != NULL && i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      if (week == this_week)
        break;
      if (carry_balance_week_get_load (week) > 0.0)
        {
          sum += carry_balance_week_get_strain (week);
          n++;
        }
    }

  *n_weeks = n;

  return n > 0 ? sum / n : 0.0;
}
