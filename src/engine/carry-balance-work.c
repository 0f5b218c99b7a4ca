/* carry-balance-work.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-balance-work.h"

#include "carry-measure.h"

struct _CarryBalanceWork
{
  GDate first;        /* of the first week */
  GPtrArray *buckets; /* the sessions of each week */
};

/**
 * carry_balance_work_new:
 * @first: the first day of the first week
 * @last: the first day of the last week
 * @sessions: (element-type CarrySession): the sessions of these weeks
 *
 * Returns: (transfer full): the sessions, week by week
 */
CarryBalanceWork *
carry_balance_work_new (const GDate *first, const GDate *last, GPtrArray *sessions)
{
  CarryBalanceWork *self = g_new0 (CarryBalanceWork, 1);

  self->first = *first;
  self->buckets = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  for (int i = 0; i <= g_date_days_between (first, last) / (int)CARRY_DAYS_PER_WEEK; i++)
    g_ptr_array_add (self->buckets, g_ptr_array_new_with_free_func (g_object_unref));
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const int week =
          g_date_days_between (first, carry_session_get_day (session)) / (int)CARRY_DAYS_PER_WEEK;

      g_ptr_array_add (g_ptr_array_index (self->buckets, week), g_object_ref (session));
    }

  return self;
}

void
carry_balance_work_free (CarryBalanceWork *self)
{
  g_ptr_array_unref (self->buckets);
  g_free (self);
}

/**
 * carry_balance_work_do:
 * @self: the work, in any thread
 * @cancellable: stops it
 *
 * Returns: (transfer full) (element-type CarryWeekFacts): the facts of the weeks, of fewer if it was stopped
 */
GPtrArray *
carry_balance_work_do (CarryBalanceWork *self, GCancellable *cancellable)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_week_facts_unref);

  for (guint i = 0; i < self->buckets->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      const GDate first = carry_day_plus (&self->first, (int)(i * CARRY_DAYS_PER_WEEK));

      g_ptr_array_add (facts, carry_week_facts_new (&first, g_ptr_array_index (self->buckets, i)));
    }

  return facts;
}
