/* test-plan-difference.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-plan-difference.h"

#include "support/carry-test-weeks.h"

#include <math.h>

static int
minute (guint day, guint start)
{
  return (int)(day * CARRY_MINUTES_PER_DAY + start);
}

static void
wish_at (CarryWeekProblem *problem, int start)
{
  CarryProblemWish *wish = carry_week_problem_add_wish (problem, CARRY_STRENGTH_HEAVY, 45);

  wish->usual = start;
  wish->exists = TRUE;
}

/* Tuesday and Friday evening cost nothing: one is there, one was dragged to the evening before the tempo run,
 * where it breaks HC1, and a third is new but one too many for the days that are left. */
static void
test_steps (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlanDifference) difference = NULL;

  g_array_set_size (problem->wishes, 0);
  wish_at (problem, minute (1, AT (18, 0)));
  wish_at (problem, minute (3, AT (18, 0)));
  plan = carry_scheduler_solve (problem);
  difference = carry_plan_difference_new (problem, plan);

  g_assert_cmpuint (difference->rows->len, ==, 2);
  g_assert_cmpint (g_array_index (difference->rows, CarryPlanDifferenceRow, 0).step, ==,
                   CARRY_PLAN_STEP_UNCHANGED);
  g_assert_cmpint (g_array_index (difference->rows, CarryPlanDifferenceRow, 1).step, ==,
                   CARRY_PLAN_STEP_MOVED);
  g_assert_cmpint (g_array_index (difference->rows, CarryPlanDifferenceRow, 1).to, ==,
                   minute (4, AT (18, 0)));
  g_assert_true (isinf (difference->before));
  g_assert_cmpfloat (difference->after, ==, 0.5);
}

static void
test_added_and_removed (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlanDifference) difference = NULL;

  g_array_set_size (problem->wishes, 0);
  carry_week_problem_add_wish (problem, CARRY_STRENGTH_MODERATE, 30);
  wish_at (problem, minute (1, AT (18, 0)));
  wish_at (problem, minute (4, AT (18, 0)));
  problem->most_lower = 2;
  plan = carry_scheduler_solve (problem);
  difference = carry_plan_difference_new (problem, plan);

  g_assert_cmpuint (difference->n_added, ==, 1);
  g_assert_cmpuint (difference->n_removed, ==, 1);
  g_assert_cmpfloat (difference->before, ==, 0);
}

/* S11: one easy run more, on any day and at any time, and the week stays as it is unless moving saves more than
 * it costs to get used to. */
static void
test_stays_stable (void)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint start = AT (6, 0); start <= AT (20, 0); start += 120)
      {
        g_autoptr (CarryWeekProblem) before = test_usual_week ();
        g_autoptr (CarryPlan) first = NULL;
        g_autoptr (CarryPlan) second = NULL;
        g_autoptr (CarryPlanDifference) difference = NULL;

        carry_week_problem_set_wishes (before, 2, CARRY_STRENGTH_HEAVY, 45);
        first = carry_scheduler_solve (before);
        for (guint i = 0; i < 2; i++)
          {
            g_autoptr (CarryPlacement) placement =
                g_list_model_get_item (carry_plan_get_placements (first), i);
            CarryProblemWish *wish =
                &g_array_index (before->wishes, CarryProblemWish, carry_placement_get_wish (placement));

            wish->usual = carry_placement_get_start (placement);
            wish->exists = TRUE;
          }

        carry_week_problem_add_run (before, day, start, 30, CARRY_RUN_EASY, CARRY_RACE_PRIORITY_NONE);
        second = carry_scheduler_solve (before);
        difference = carry_plan_difference_new (before, second);

        g_test_message ("day %u at %u: %g before, %g after", day, start, difference->before,
                        difference->after);
        g_assert_cmpuint (difference->rows->len, ==, 2);
        g_assert_true (difference->n_moved == 0 || difference->after < difference->before);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/plan-difference/steps", test_steps);
  g_test_add_func ("/engine/plan-difference/added-and-removed", test_added_and_removed);
  g_test_add_func ("/engine/plan-difference/stays-stable", test_stays_stable);

  return g_test_run ();
}
