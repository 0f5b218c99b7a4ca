/* carry-session-time.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-session-time.h"

/* Before the first exercise (grade D, ours). */
#define WARM_UP_SECONDS 300u
#define SECONDS_PER_MINUTE 60u
#define N_PARTS 3u

/**
 * carry_session_time_of_items:
 * @items: (element-type CarryItem): items of a session
 *
 * Estimates what the items' time is spent on: five minutes to warm up; the upper end of each amount at its tempo,
 * on each side; the rest of each exercise after all of its sets but the last; and a minute to get ready for it, which
 * is the rest after the last set of the exercise before. In a superset the sets alternate, and what each exercise
 * rests stays as long. Source: our own estimate (grade D).
 *
 * Returns: seconds
 */
CarrySessionTime
carry_session_time_of_items (GPtrArray *items)
{
  CarrySessionTime time = { .warm_up = WARM_UP_SECONDS };

  for (guint i = 0; i < items->len; i++)
    {
      const CarryPrescription *prescription = carry_item_get_prescription (items->pdata[i]);
      const guint work = carry_prescription_get_work_seconds (prescription);

      time.work += work;
      time.rest += carry_prescription_get_seconds (prescription) - work;
    }

  return time;
}

/**
 * carry_session_time_in_minutes:
 * @seconds: a time
 *
 * Rounds a time so that the minutes of the parts are those of the whole, which are rounded up: what is left over
 * goes to the parts that lost most by rounding down.
 *
 * Returns: minutes
 */
CarrySessionTime
carry_session_time_in_minutes (const CarrySessionTime *seconds)
{
  const guint parts[N_PARTS] = { seconds->warm_up, seconds->work, seconds->rest };
  const guint total = carry_session_time_get_total (seconds);
  guint minutes[N_PARTS], lost[N_PARTS];
  guint left = (total + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;

  for (guint i = 0; i < N_PARTS; i++)
    {
      minutes[i] = parts[i] / SECONDS_PER_MINUTE;
      lost[i] = parts[i] % SECONDS_PER_MINUTE;
      left -= minutes[i];
    }

  for (; left > 0; left--)
    {
      guint most = 0;

      for (guint i = 1; i < N_PARTS; i++)
        if (lost[i] > lost[most])
          most = i;
      minutes[most]++;
      lost[most] = 0;
    }

  return (CarrySessionTime){ minutes[0], minutes[1], minutes[2] };
}

/**
 * carry_session_time_of_session:
 * @session: a session
 *
 * Returns: what is planned, in minutes, which add up to carry_strength_session_get_estimated_minutes()
 */
CarrySessionTime
carry_session_time_of_session (CarryStrengthSession *session)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  CarrySessionTime time;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), (CarrySessionTime){ 0 });

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (items, carry_strength_session_get_nth (session, i));
  time = carry_session_time_of_items (items);

  return carry_session_time_in_minutes (&time);
}

guint
carry_session_time_get_total (const CarrySessionTime *self)
{
  return self->warm_up + self->work + self->rest;
}
