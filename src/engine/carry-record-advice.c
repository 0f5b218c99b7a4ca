/* carry-record-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-record-advice.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

/* One session a week keeps strength, one in two weeks does not. Source: Spiering et al. 2021, JSCR 35:1449 (grade B);
 * the days in which it is said are ours. */
#define MOST_DAYS_WITHOUT 10

/* Strength training shows after 8 to 12 weeks (Blagrove et al. 2018, grade A): whoever trained a lift for longer
 * without a higher estimate stands still. So many sessions make it training (grade D, ours). */
#define WEEKS_TO_SHOW 8
#define LEAST_SESSIONS 6u

/* Of all main lifts, as one may take turns with another. */
static int
count_days_without (CarryRecords *records, const GDate *today)
{
  int fewest = G_MAXINT;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (records)); i++)
    {
      g_autoptr (CarryExerciseRecords) each = g_list_model_get_item (G_LIST_MODEL (records), i);
      const GDate *last = carry_exercise_records_get_last_day (each);

      if (last != NULL)
        fewest = MIN (fewest, g_date_days_between (last, today));
    }

  return fewest;
}

static char *
advise_to_train (int days)
{
  const guint weeks = (guint)days / CARRY_DAYS_PER_WEEK;

  if (weeks < 2)
    /* Translators: how many days, always more than 10, and a source */
    return g_strdup_printf (ngettext ("No main lift for %d day. One session a week keeps strength (%s).",
                                      "No main lift for %d days. One session a week keeps strength (%s).",
                                      (gulong)days),
                            days, "Spiering et al. 2021");

  /* Translators: how many weeks, and a source */
  return g_strdup_printf (ngettext ("No main lift for %u week. One session a week keeps strength (%s).",
                                    "No main lift for %u weeks. One session a week keeps strength (%s).",
                                    weeks),
                          weeks, "Spiering et al. 2021");
}

/* For how many weeks a lift was trained without a higher estimate, 0 if it was not. */
static guint
count_weeks_of_standstill (CarryExerciseRecords *records, const GDate *today)
{
  CarryRecord *best = carry_exercise_records_get (records, CARRY_RECORD_MAXIMUM);
  GDate after;
  int days;

  if (best == NULL)
    return 0;

  days = g_date_days_between (carry_record_get_day (best), today);
  after = carry_day_plus (carry_record_get_day (best), 1);
  if (days < WEEKS_TO_SHOW * (int)CARRY_DAYS_PER_WEEK ||
      carry_exercise_records_count (records, &after) < LEAST_SESSIONS)
    return 0;

  return (guint)days / CARRY_DAYS_PER_WEEK;
}

static char *
advise_on_standstill (CarryExerciseRecords *records, guint weeks)
{
  const char *name = carry_exercise_get_name (carry_exercise_records_get_exercise (records));

  /* Translators: an exercise, and how many weeks, always 8 or more */
  return g_strdup_printf (
      ngettext ("%1$s: no higher estimated maximum for %2$u week. A lighter week, then a little more load, "
                "may help.",
                "%1$s: no higher estimated maximum for %2$u weeks. A lighter week, then a little more load, "
                "may help.",
                weeks),
      name, weeks);
}

/**
 * carry_records_advise:
 * @records: the records of the main lifts
 * @today: a valid day
 *
 * Says what to do about the main lifts: train them again, change something about one that stands still, log more so
 * that its maximum can be estimated; or that there is nothing to do.
 *
 * Source: maintenance of strength (Spiering et al. 2021, JSCR 35:1449, grade B); weeks that it takes (Blagrove et al.
 * 2018, Sports Med 48:1117, grade A); lighter weeks (Bell et al. 2023, grade C).
 *
 * Returns: (transfer full) (nullable): a translated sentence, or %NULL without any record
 */
char *
carry_records_advise (CarryRecords *records, const GDate *today)
{
  gboolean estimated = FALSE;
  guint n;
  int days;

  g_return_val_if_fail (CARRY_IS_RECORDS (records), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (records));
  if (n == 0)
    return NULL;

  days = count_days_without (records, today);
  if (days > MOST_DAYS_WITHOUT && days < G_MAXINT)
    return advise_to_train (days);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CarryExerciseRecords) each = g_list_model_get_item (G_LIST_MODEL (records), i);
      const guint weeks = count_weeks_of_standstill (each, today);

      if (weeks > 0)
        return advise_on_standstill (each, weeks);
      estimated = estimated || carry_exercise_records_get (each, CARRY_RECORD_MAXIMUM) != NULL;
    }

  if (!estimated)
    return g_strdup (_ ("Log how many repetitions were left, so that a maximum can be estimated."));

  return g_strdup (_ ("Nothing to do: the main lifts are trained, and none stands still."));
}
