/* carry-season-running.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-running.h"

#include "carry-measure.h"

/* A down-week has at most this share of the minutes of the weeks before it (grade D). */
#define DOWN_SHARE 0.85
#define WEEKS_BEFORE 3u

/* Whether a week has clearly less running than the up to three known weeks before it that were not down-weeks
 * themselves. */
static gboolean
is_down (const CarrySeasonRunning *weeks, guint week)
{
  guint minutes = 0, n_weeks = 0;

  for (guint i = week; i > 0 && n_weeks < WEEKS_BEFORE && weeks[i - 1].known; i--)
    if (!weeks[i - 1].down)
      {
        minutes += weeks[i - 1].minutes;
        n_weeks++;
      }

  return weeks[week].known && n_weeks > 0 &&
         (double)weeks[week].minutes * (double)n_weeks <= DOWN_SHARE * (double)minutes;
}

/**
 * carry_season_running_sum:
 * @problem: a season
 * @n_weeks: how many weeks it has
 *
 * Sums the runs of each week, and finds the weeks with clearly less running than those before. The three weeks
 * before the season are looked at for comparison.
 *
 * Returns: (transfer full) (element-type CarrySeasonRunning): the weeks of the season
 */
GArray *
carry_season_running_sum (const CarrySeasonProblem *problem, guint n_weeks)
{
  GArray *weeks = g_array_new (FALSE, TRUE, sizeof (CarrySeasonRunning));
  CarrySeasonRunning *all;

  g_array_set_size (weeks, n_weeks + WEEKS_BEFORE);
  all = &g_array_index (weeks, CarrySeasonRunning, 0);

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarrySeasonRun *run = &g_array_index (problem->runs, CarrySeasonRun, i);
      const int week = carry_season_problem_get_week (problem, &run->day) + (int)WEEKS_BEFORE;

      if (week < 0 || week >= (int)weeks->len)
        continue;

      all[week].known = TRUE;
      all[week].minutes += run->minutes;
      all[week].longest = MAX (all[week].longest, run->distance);
    }

  for (guint i = 0; i < weeks->len; i++)
    all[i].down = is_down (all, i);

  g_array_remove_range (weeks, 0, WEEKS_BEFORE);

  return weeks;
}

static gboolean
is_race_day (const CarrySeasonProblem *problem, const GDate *day)
{
  for (guint i = 0; i < problem->races->len; i++)
    if (g_date_compare (&g_array_index (problem->races, CarrySeasonRace, i).day, day) == 0)
      return TRUE;

  return FALSE;
}

/* Races count for the runs after them, whether the diary has them as runs too or not. */
static GArray *
list_runs (const CarrySeasonProblem *problem)
{
  GArray *runs = g_array_new (FALSE, TRUE, sizeof (CarrySpikeRun));

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarrySeasonRun *run = &g_array_index (problem->runs, CarrySeasonRun, i);
      const CarrySpikeRun entry = { g_date_get_julian (&run->day), run->distance };

      g_array_append_val (runs, entry);
    }

  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const CarrySpikeRun entry = { g_date_get_julian (&race->day), race->distance };

      g_array_append_val (runs, entry);
    }

  return runs;
}

/**
 * carry_season_running_find_spikes:
 * @problem: a season
 * @weeks: its weeks
 * @n_weeks: how many they are
 *
 * Finds the planned runs that are more than 10 % longer than the longest run of the 30 days before. A race is not
 * one of them: it is what the training is for. @weeks are told which spikes are theirs.
 *
 * Source: Frandsen et al. 2025, Br J Sports Med 59:1203.
 *
 * Returns: (transfer full) (element-type CarrySeasonSpike): the spikes, by day
 */
GArray *
carry_season_running_find_spikes (const CarrySeasonProblem *problem, CarrySeasonRunning *weeks, guint n_weeks)
{
  GArray *spikes = g_array_new (FALSE, TRUE, sizeof (CarrySeasonSpike));
  g_autoptr (GArray) runs = list_runs (problem);
  g_autofree CarryRunSpike *found = g_new0 (CarryRunSpike, runs->len);
  const double percent = carry_rule_set_get_limit (problem->rules, CARRY_RULE_HC11);

  carry_run_spike_assess ((const CarrySpikeRun *)(gpointer)runs->data, runs->len, found);

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarrySeasonRun *run = &g_array_index (problem->runs, CarrySeasonRun, i);
      const CarrySeasonSpike spike = { run->day, run->distance, found[i] };
      const int week = carry_season_problem_get_week (problem, &run->day);

      if (!carry_run_spike_is_alarm (&found[i], percent) || g_date_compare (&run->day, &problem->from) < 0 ||
          week >= (int)n_weeks || is_race_day (problem, &run->day))
        continue;

      if (weeks[week].n_spikes++ == 0)
        weeks[week].spike = spikes->len;
      g_array_append_val (spikes, spike);
    }

  return spikes;
}
