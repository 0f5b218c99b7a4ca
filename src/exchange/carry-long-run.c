/* carry-long-run.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-long-run.h"

/* How much longer than the mean of the others, and how long at the least. */
#define MIN_RATIO 1.3
#define MIN_MINUTES 60u

/* One run is no week. */
#define MIN_RUNS 3u

static guint
week_of (const GDate *day)
{
  return (g_date_get_julian (day) - 1) / 7; /* Julian day 1 was a Monday */
}

static gboolean
counts (const CarryRunWords *words)
{
  return words->is_run && words->kind != CARRY_RUN_CROSS;
}

/* Distances compare better than times: a calendar entry is often as long as the time that is free. */
static double
size_of (const CarryRunWords *words, gboolean by_distance)
{
  return by_distance ? words->distance : words->minutes;
}

static void
infer_week (CarryDatedWords *runs, guint n_runs)
{
  CarryRunWords *longest = NULL;
  gboolean by_distance = TRUE;
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < n_runs; i++)
    if (counts (runs[i].words) && runs[i].words->distance <= 0)
      by_distance = FALSE;

  for (guint i = 0; i < n_runs; i++)
    {
      CarryRunWords *words = runs[i].words;

      if (!counts (words))
        continue;

      if (words->kind == CARRY_RUN_LONG || words->kind == CARRY_RUN_LONG_QUALITY ||
          words->kind == CARRY_RUN_RACE)
        return;

      n++;
      sum += size_of (words, by_distance);

      if (longest == NULL || size_of (words, by_distance) >= size_of (longest, by_distance))
        longest = words;
    }

  if (n < MIN_RUNS || longest->kind_known || longest->minutes < MIN_MINUTES)
    return;

  if (size_of (longest, by_distance) * (n - 1) >= MIN_RATIO * (sum - size_of (longest, by_distance)))
    longest->kind = CARRY_RUN_LONG;
}

/**
 * carry_long_run_infer:
 * @runs: (element-type CarryDatedWords): the runs of a plan, by day
 *
 * Finds the long run of each week, Monday to Sunday, in a plan that calls all its runs by one name:
 * the rules protect a long run, so it must not be taken for one of many.
 *
 * It is the longest run of the week, by distance if all have one, else by time; of equals the last. It
 * must be 1.3 times as long as the mean of the others and last an hour. It must not be called anything
 * else, and the week must have no long run or race by name. Ours (grade D).
 */
void
carry_long_run_infer (GArray *runs)
{
  CarryDatedWords *all = (CarryDatedWords *)(gpointer)runs->data;
  guint first = 0;

  for (guint i = 1; i <= runs->len; i++)
    if (i == runs->len || week_of (&all[i].day) != week_of (&all[first].day))
      {
        infer_week (all + first, i - first);
        first = i;
      }
}
