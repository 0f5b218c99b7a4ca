/* carry-fitness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-fitness.h"

#include <math.h>

/**
 * carry_fitness_get_share:
 * @days: time constant in days
 *
 * Gets how far an average moves towards the load of a day: 1 − e^(−1/@days). Spreadsheets often take 1/@days
 * instead, which moves a little faster.
 *
 * Source: open training software (GoldenCheetah), after Banister's model of fitness and fatigue.
 *
 * Returns: the share, 0 to 1
 */
double
carry_fitness_get_share (double days)
{
  if (!(days > 0.0))
    return 1.0;

  return -expm1 (-1.0 / days);
}

/**
 * carry_fitness_seed:
 * @self: (out caller-allocates): where the runner stood before the first day
 * @daily: (array length=n_days): the load of each day since the first known one
 * @n_days: how many days
 *
 * Guesses that before the first known day a runner had trained as in the first four weeks, or in what is known
 * of them if it is two weeks or more (grade D). With less, nothing can be told and all is 0.
 *
 * Returns: %TRUE if there were days enough
 */
gboolean
carry_fitness_seed (CarryFitness *self, const CarryDailyLoad *daily, guint n_days)
{
  const guint n = MIN (n_days, CARRY_FITNESS_MOST_SEED_DAYS);

  *self = (CarryFitness){ 0 };
  if (n < CARRY_FITNESS_LEAST_SEED_DAYS)
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      self->fitness += daily[i].run / n;
      self->fatigue += carry_daily_load_get_total (&daily[i]) / n;
    }
  self->run_fatigue = self->fitness;
  self->form = self->fitness - self->fatigue;

  return TRUE;
}

/**
 * carry_fitness_advance:
 * @self: where the runner stands at the end of a day
 * @load: the load of the next day
 *
 * Goes on by one day. The form of a day is what the day before left.
 */
void
carry_fitness_advance (CarryFitness *self, const CarryDailyLoad *load)
{
  const double slow = carry_fitness_get_share (CARRY_FITNESS_DAYS);
  const double fast = carry_fitness_get_share (CARRY_FATIGUE_DAYS);

  self->form = self->fitness - self->fatigue;
  self->run_form = self->fitness - self->run_fatigue;
  self->fitness += (load->run - self->fitness) * slow;
  self->fatigue += (carry_daily_load_get_total (load) - self->fatigue) * fast;
  self->run_fatigue += (load->run - self->run_fatigue) * fast;
}

/**
 * carry_fitness_follow:
 * @before: (nullable): where the runner stood before the first day; %NULL for one who never trained
 * @daily: (array length=n_days): the load of each day, recorded or planned
 * @n_days: how many days
 * @days: (out caller-allocates) (array length=n_days): where the runner stands at the end of each day
 *
 * Follows a runner from day to day. To see where a plan leads, follow the planned days from where the last
 * recorded day ended.
 */
void
carry_fitness_follow (const CarryFitness *before,
                      const CarryDailyLoad *daily,
                      guint n_days,
                      CarryFitness *days)
{
  CarryFitness now = before != NULL ? *before : (CarryFitness){ 0 };

  for (guint i = 0; i < n_days; i++)
    {
      carry_fitness_advance (&now, &daily[i]);
      days[i] = now;
    }
}
