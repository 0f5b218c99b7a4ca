/* carry-acute-chronic.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-acute-chronic.h"

#include "carry-load.h"

#include <glib/gi18n.h>

/* An average over so many days, as one that forgets: Williams et al. 2017 (recalled, not read again). */
#define FORGETTING(days) (2.0 / ((days) + 1.0))

static gboolean
divide (double acute, double chronic, double *ratio)
{
  if (!(chronic > 0.0))
    return FALSE;

  *ratio = acute / chronic;

  return TRUE;
}

static gboolean
get_exponential (const double *daily, guint n_days, double *ratio)
{
  double acute = carry_load_get_sum (daily, CARRY_CHRONIC_DAYS) / CARRY_CHRONIC_DAYS;
  double chronic = acute;

  for (guint i = 0; i < n_days; i++)
    {
      acute += (daily[i] - acute) * FORGETTING (CARRY_ACUTE_DAYS);
      chronic += (daily[i] - chronic) * FORGETTING (CARRY_CHRONIC_DAYS);
    }

  return divide (acute, chronic, ratio);
}

/**
 * carry_acute_chronic_get:
 * @self: how to compare
 * @daily: (array length=n_days): the load of each day in AU, the last day last
 * @n_days: how many days, at least 28
 * @ratio: (out): the ratio
 *
 * Compares the last week with the weeks that a runner is used to. No verdict follows from it: show it with
 * carry_acute_chronic_get_caveat(), without colours and without a range to stay in. The exponential kind starts
 * from the mean of the first 28 days.
 *
 * Source against its use as a risk: Impellizzeri et al. 2020, Sports Med 51:581–592.
 *
 * Returns: %TRUE with @ratio, or %FALSE if there are too few days, or no load to compare with
 */
gboolean
carry_acute_chronic_get (CarryAcuteChronic self, const double *daily, guint n_days, double *ratio)
{
  const guint n_weeks = CARRY_CHRONIC_DAYS / CARRY_ACUTE_DAYS;
  double week, month;

  g_return_val_if_fail (ratio != NULL, FALSE);

  *ratio = 0.0;
  if (n_days < CARRY_CHRONIC_DAYS)
    return FALSE;

  week = carry_load_get_sum (&daily[n_days - CARRY_ACUTE_DAYS], CARRY_ACUTE_DAYS);
  month = carry_load_get_sum (&daily[n_days - CARRY_CHRONIC_DAYS], CARRY_CHRONIC_DAYS);

  switch (self)
    {
    case CARRY_ACUTE_CHRONIC_UNCOUPLED:
      month = carry_load_get_sum (&daily[n_days - CARRY_CHRONIC_DAYS], CARRY_CHRONIC_DAYS - CARRY_ACUTE_DAYS);
      return divide (week, month / (n_weeks - 1), ratio);

    case CARRY_ACUTE_CHRONIC_COUPLED:
      return divide (week, month / n_weeks, ratio);

    case CARRY_ACUTE_CHRONIC_EXPONENTIAL:
      return get_exponential (daily, n_days, ratio);

    default:
      g_return_val_if_reached (FALSE);
    }
}

/* What must stand beside the ratio wherever it is shown. */
const char *
carry_acute_chronic_get_caveat (void)
{
  static const char caveat[] =
      N_ ("This ratio describes your training and says nothing about your risk of injury. Dividing by random "
          "numbers told about as much, and among 5,205 runners injuries were not more frequent where it was "
          "high.");

  return _ (caveat);
}
