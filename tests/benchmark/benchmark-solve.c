/* benchmark-solve.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark-week.h"
#include "carry-benchmark.h"
#include "carry-scheduler.h"

/* What the runner waits for: a week that is planned, with all its reasons, and the verdict on every place while a
 * card is dragged. */

#define N_SESSIONS 4u

static void
solve (gpointer data)
{
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (data);

  if (!carry_plan_get_proven (plan) ||
      g_list_model_get_n_items (carry_plan_get_placements (plan)) != N_SESSIONS)
    g_error ("The week is not solved, or not proven");
}

static void
judge (gpointer data)
{
  g_autoptr (GPtrArray) places = carry_scheduler_judge_slots (data);

  if (places->len != CARRY_DAYS_PER_WEEK * CARRY_BENCHMARK_TIMES)
    g_error ("Some places are without a verdict");
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarryWeekProblem) week = carry_benchmark_week_new (N_SESSIONS, CARRY_BENCHMARK_TIMES);
  const CarryBenchmarkRow rows[] = {
    { "a week of 4 mixed sessions, 3 times a day", 2, solve, week },
    { "the verdict on all 21 places", 0.2, judge, week },
  };

  return carry_benchmark_run (argc, argv, rows, G_N_ELEMENTS (rows));
}
