/* benchmark-solve.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"

/* How long the scheduler takes for a full week: a run every morning, three places a day, one to four sessions
 * to place. Fails above the time of one frame at 60 Hz. */

#define ROUNDS 50u
#define FRAME_MS (1000.0 / 60.0)

static CarryWeekProblem *
new_full_week (guint n_sessions)
{
  static const CarryRunKind kinds[CARRY_DAYS_PER_WEEK] = {
    CARRY_RUN_EASY,  CARRY_RUN_INTERVALS, CARRY_RUN_RECOVERY, CARRY_RUN_EASY,
    CARRY_RUN_TEMPO, CARRY_RUN_EASY,      CARRY_RUN_LONG,
  };
  CarryWeekProblem *problem;
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  problem = carry_week_problem_new (&monday);
  problem->repeats = TRUE;
  carry_week_problem_set_wishes (problem, n_sessions, CARRY_STRENGTH_HEAVY, 45);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      carry_week_problem_add_run (problem, day, 6 * 60, 60, kinds[day], CARRY_RACE_PRIORITY_NONE);
      carry_week_problem_add_slot (problem, day, 9 * 60);
      carry_week_problem_add_slot (problem, day, 12 * 60);
      carry_week_problem_add_slot (problem, day, 18 * 60);
    }

  return problem;
}

int
main (void)
{
  gboolean in_time = TRUE;

  for (guint n_sessions = 1; n_sessions <= 4; n_sessions++)
    {
      g_autoptr (CarryWeekProblem) problem = new_full_week (n_sessions);
      const gint64 start = g_get_monotonic_time ();
      double ms;

      for (guint i = 0; i < ROUNDS; i++)
        {
          g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);

          g_assert_nonnull (plan);
        }

      ms = (double)(g_get_monotonic_time () - start) / 1000.0 / ROUNDS;
      in_time &= ms < FRAME_MS;
      g_print ("%u sessions: %.3f ms\n", n_sessions, ms);
    }

  return in_time ? 0 : 1;
}
