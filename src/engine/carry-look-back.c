/* carry-look-back.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-look-back.h"

#include "carry-measure.h"

#define STEP_DAYS 84

/* What was lifted longer ago says nothing of what can be lifted now: who comes back begins anew (grade D, ours). */
#define MOST_DAYS 730

/**
 * carry_look_back_init:
 * @self: (out): a look back
 * @diary: the diary
 * @day: the day to begin with
 */
void
carry_look_back_init (CarryLookBack *self, CarryDiary *diary, const GDate *day)
{
  GDate first, last;

  g_return_if_fail (self != NULL && CARRY_IS_DIARY (diary));
  g_return_if_fail (day != NULL && g_date_valid (day));

  self->diary = diary;
  self->last = *day;
  self->first = carry_day_plus (day, carry_diary_get_span (diary, &first, &last) ? -MOST_DAYS : 1);
  if (g_date_compare (&self->first, day) < 0 && g_date_compare (&first, &self->first) > 0)
    self->first = first;
}

/**
 * carry_look_back_next:
 * @self: a look back
 *
 * Returns: (transfer full) (nullable) (element-type CarrySession): sessions in the order of time, of the weeks before those that were
 *   read already; %NULL if there is nothing more to read
 */
GPtrArray *
carry_look_back_next (CarryLookBack *self)
{
  GPtrArray *sessions;
  GDate from;

  g_return_val_if_fail (self != NULL, NULL);

  if (g_date_compare (&self->last, &self->first) < 0)
    return NULL;

  from = carry_day_plus (&self->last, 1 - STEP_DAYS);
  sessions = carry_diary_get_range (self->diary, &from, &self->last);
  self->last = carry_day_plus (&from, -1);

  return sessions;
}
