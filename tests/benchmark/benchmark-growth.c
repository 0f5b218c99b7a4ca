/* benchmark-growth.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark-week.h"
#include "carry-benchmark.h"
#include "carry-scheduler.h"

/* How the cost of a week grows with its sessions and with the times of a day: the table of docs/benchmarks.md. */

#define MOST_SESSIONS 6u

static void
solve (gpointer data)
{
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (data);

  g_assert (plan != NULL);
}

int
main (void)
{
  static const guint times[] = { 3, 6, 12 };
  gboolean proven = TRUE;

  g_print ("| sessions | times a day | layouts looked at | proven | median |\n"
           "|---:|---:|---:|:---:|---:|\n");

  for (guint n_sessions = 1; n_sessions <= MOST_SESSIONS; n_sessions++)
    for (guint i = 0; i < G_N_ELEMENTS (times); i++)
      {
        g_autoptr (CarryWeekProblem) week = carry_benchmark_week_new (n_sessions, times[i]);
        g_autoptr (CarryPlan) plan = carry_scheduler_solve (week);

        proven &= carry_plan_get_proven (plan);
        g_print ("| %u | %u | %" G_GUINT64_FORMAT " | %s | %.2f ms |\n", n_sessions, times[i],
                 carry_plan_get_steps (plan), carry_plan_get_proven (plan) ? "yes" : "no",
                 carry_benchmark_measure (solve, week));
      }

  return proven ? 0 : 1;
}
