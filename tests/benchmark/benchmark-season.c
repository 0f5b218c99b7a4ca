/* benchmark-season.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-measure.h"
#include "carry-plan.h"
#include "carry-season-plan.h"

/* How long a season of 52 weeks takes: its phases, and the places of the sessions in each week between a run every
 * morning, with three places a day. */

#define N_WEEKS 52

typedef struct
{
  CarrySeasonProblem *problem;
  CarryWeekProblem *typical;
} Season;

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

static CarrySeasonProblem *
new_problem (const GDate *monday)
{
  const GDate tune_up = carry_day_plus (monday, 40 * 7 - 1);
  const GDate race = carry_day_plus (monday, 50 * 7 - 1);
  CarrySeasonProblem *problem = carry_season_problem_new (monday);

  problem->sessions = 4;
  problem->weeks = N_WEEKS;
  carry_season_problem_add_race (problem, &tune_up, CARRY_RACE_PRIORITY_B, 21097.5, NULL);
  carry_season_problem_add_race (problem, &race, CARRY_RACE_PRIORITY_A, 42195, NULL);
  for (int day = -30; day < 7 * N_WEEKS; day++)
    {
      const GDate on = carry_day_plus (monday, day);

      carry_season_problem_add_run (problem, &on, 60, 12000);
    }

  return problem;
}

static void
plan_phases (gpointer data)
{
  const Season *self = data;
  g_autoptr (CarrySeason) season = carry_season_new (self->problem, NULL);

  if (season == NULL || carry_season_get_n_weeks (season) != N_WEEKS)
    g_error ("The season has not its weeks");
}

static void
plan_weeks (gpointer data)
{
  const Season *self = data;
  g_autoptr (CarrySeason) season = carry_season_new (self->problem, NULL);
  g_autoptr (GPtrArray) plans = carry_season_plan_solve (season, self->problem, self->typical);

  for (guint i = 0; i < N_WEEKS; i++)
    {
      if (!carry_plan_get_proven (g_ptr_array_index (plans, i)))
        g_error ("Week %u is not proven", i);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarrySeasonProblem) problem = NULL;
  g_autoptr (CarryWeekProblem) typical = NULL;
  Season season;
  const CarryBenchmarkRow rows[] = {
    { "the phases of 52 weeks", 0, plan_phases, &season },
    { "the phases of 52 weeks, and up to 4 sessions in each", 150, plan_weeks, &season },
  };
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  problem = new_problem (&monday);
  typical = new_typical (&monday);
  season = (Season){ problem, typical };

  return carry_benchmark_run (argc, argv, rows, G_N_ELEMENTS (rows));
}
