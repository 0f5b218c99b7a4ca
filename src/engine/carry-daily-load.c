/* carry-daily-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-daily-load.h"

#include "carry-load.h"
#include "carry-strength-session.h"

/**
 * carry_daily_load_add:
 * @self: a day
 * @session: a session of that day
 *
 * Writes a session in its ledger. Cross-training goes into that of running.
 */
void
carry_daily_load_add (CarryDailyLoad *self, CarrySession *session)
{
  const double load = carry_load_from_session (session);

  if (CARRY_IS_STRENGTH_SESSION (session))
    self->strength += load;
  else
    self->run += load;
}

/**
 * carry_daily_load_get_total:
 * @self: a day
 *
 * Gets both ledgers together. They are on one scale: Day et al. 2004, J Strength Cond Res 18(2):353–358.
 *
 * Returns: the load in AU
 */
double
carry_daily_load_get_total (const CarryDailyLoad *self)
{
  return self->run + self->strength;
}

/**
 * carry_daily_load_fill:
 * @daily: (out caller-allocates) (array length=n_days): the load of each day
 * @n_days: how many days
 * @first: the first of them
 * @sessions: (element-type CarrySession): sessions in any order; those of other days are passed over
 *
 * Sums up sessions by day.
 */
void
carry_daily_load_fill (CarryDailyLoad *daily, guint n_days, const GDate *first, GPtrArray *sessions)
{
  for (guint i = 0; i < n_days; i++)
    daily[i] = (CarryDailyLoad){ 0 };

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day >= 0 && (guint)day < n_days)
        carry_daily_load_add (&daily[day], session);
    }
}
