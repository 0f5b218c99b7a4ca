/* benchmark-season.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-season-plan.h"

#include "carry-measure.h"

/* How long a season of 52 weeks takes: its phases, and the places of the sessions in each week between a run every
 * morning, with three places a day. Prints medians; fails above the time that it may take. */

#define ROUNDS 15
#define N_WEEKS 52
#define MOST_MS 150.0

static CarryWeekProblem *
new_typical (const GDate *monday)
{
  static const CarryRunKind kinds[CARRY_DAYS_PER_WEEK] = {
    CARRY_RUN_EASY,  CARRY_RUN_INTERVALS, CARRY_RUN_RECOVERY, CARRY_RUN_EASY,
    CARRY_RUN_TEMPO, CARRY_RUN_EASY,      CARRY_RUN_LONG,
  };
  CarryWeekProblem *typical = carry_week_problem_new (monday);

  carry_week_problem_set_wishes (typical, 1, CARRY_STRENGTH_HEAVY, 45);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      carry_week_problem_add_run (typical, day, 6 * 60, 60, kinds[day], CARRY_RACE_PRIORITY_NONE);
      carry_week_problem_add_slot (typical, day, 9 * 60);
      carry_week_problem_add_slot (typical, day, 12 * 60);
      carry_week_problem_add_slot (typical, day, 18 * 60);
    }

  return typical;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double x = *(const double *)a, y = *(const double *)b;

  return (x > y) - (x < y);
}

static double
median (double *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);

  return times[ROUNDS / 2];
}

static double
since (gint64 start)
{
  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

int
main (void)
{
  double phases[ROUNDS], places[ROUNDS];
  g_autoptr (CarrySeasonProblem) problem = NULL;
  g_autoptr (CarryWeekProblem) typical = NULL;
  GDate monday, tune_up, race;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  tune_up = carry_day_plus (&monday, 40 * 7 - 1);
  race = carry_day_plus (&monday, 50 * 7 - 1);
  problem = carry_season_problem_new (&monday);
  problem->sessions = 4;
  problem->weeks = N_WEEKS;
  carry_season_problem_add_race (problem, &tune_up, CARRY_RACE_PRIORITY_B, 21097.5, NULL);
  carry_season_problem_add_race (problem, &race, CARRY_RACE_PRIORITY_A, 42195, NULL);
  for (int day = -30; day < 7 * N_WEEKS; day++)
    {
      const GDate on = carry_day_plus (&monday, day);

      carry_season_problem_add_run (problem, &on, 60, 12000);
    }
  typical = new_typical (&monday);

  for (guint i = 0; i < ROUNDS; i++)
    {
      const gint64 start = g_get_monotonic_time ();
      g_autoptr (CarrySeason) season = carry_season_new (problem, NULL);
      g_autoptr (GPtrArray) plans = NULL;

      phases[i] = since (start);
      plans = carry_season_plan_solve (season, problem, typical);
      places[i] = since (start);
      g_assert_cmpuint (plans->len, ==, N_WEEKS);
    }

  g_print ("phases of %u weeks: %.3f ms\n", N_WEEKS, median (phases));
  g_print ("phases and places of up to 4 sessions in %u weeks: %.3f ms\n", N_WEEKS, median (places));

  return median (places) <= MOST_MS ? 0 : 1;
}
