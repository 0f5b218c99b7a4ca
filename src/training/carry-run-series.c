/* carry-run-series.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-series.h"

#include "carry-measure.h"

/* A run that repeats weekly is as many runs, each its own; what they share is the name of their series. */

/**
 * carry_run_series_new:
 * @run: the first run
 * @n_times: how often it is run, itself included, 1 to %CARRY_RUN_SERIES_MOST
 *
 * Returns: (transfer full) (element-type CarrySession): the run as the first of a series, which keeps its id, and
 *   the others, a week apart
 */
GPtrArray *
carry_run_series_new (CarryRun *run, guint n_times)
{
  g_autofree char *series = g_uuid_string_random ();
  GPtrArray *runs = g_ptr_array_new_with_free_func (g_object_unref);
  CarrySession *first;

  g_return_val_if_fail (CARRY_IS_RUN (run), NULL);
  g_return_val_if_fail (n_times >= 1 && n_times <= CARRY_RUN_SERIES_MOST, NULL);

  first = carry_session_edit (CARRY_SESSION (run), NULL, "series", series, NULL);
  g_ptr_array_add (runs, first);

  for (guint i = 1; i < n_times; i++)
    {
      const GDate day = carry_day_plus (carry_session_get_day (first), (int)(i * CARRY_DAYS_PER_WEEK));
      g_autoptr (CarrySession) copy = carry_session_duplicate (first, &day);

      g_ptr_array_add (runs, carry_session_edit (copy, NULL, "activity", NULL, "source", NULL, "series",
                                                 series, "origin", CARRY_ORIGIN_RUNNER, NULL));
    }

  return runs;
}

/**
 * carry_run_series_count_until:
 * @first: the day of the first run
 * @last: the last day on which there may be one
 *
 * Returns: how many weekly runs there are, at least 1 and at most %CARRY_RUN_SERIES_MOST
 */
guint
carry_run_series_count_until (const GDate *first, const GDate *last)
{
  const int days = g_date_days_between (first, last);

  return (guint)CLAMP (days / (int)CARRY_DAYS_PER_WEEK + 1, 1, (int)CARRY_RUN_SERIES_MOST);
}

/**
 * carry_run_series_get_following:
 * @diary: where the runs are
 * @run: a run of the diary
 *
 * Returns: (transfer full) (element-type CarrySession): the later runs of its series that are still to be run, without
 *   @run; none if it does not repeat
 */
GPtrArray *
carry_run_series_get_following (CarryDiary *diary, CarryRun *run)
{
  const char *series = carry_run_get_series (run);
  GPtrArray *following = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sessions = NULL;
  GDate first, last;

  if (series == NULL || !carry_diary_get_span (diary, &first, &last))
    return following;

  sessions = carry_diary_get_range (diary, carry_session_get_day (CARRY_SESSION (run)), &last);
  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *other = g_ptr_array_index (sessions, i);

      if (CARRY_IS_RUN (other) && carry_session_compare (CARRY_SESSION (run), other) < 0 &&
          g_strcmp0 (carry_run_get_series (CARRY_RUN (other)), series) == 0 &&
          carry_session_get_status (other) != CARRY_STATUS_DONE)
        g_ptr_array_add (following, g_object_ref (other));
    }

  return following;
}
