/* test-scheduler-sizes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"
#include "carry-week-table.h"

/* Weeks that nobody has, but that somebody may enter: they get an honest plan in bounded time. */

#define MANY_TIMES 12u

/* A layout takes a step for each of its sessions; a usual week takes a few dozen. */
#define BOUNDED_STEPS 2000000u

static CarryWeekProblem *
new_week (guint n_times)
{
  CarryWeekProblem *problem;
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);
  problem = carry_week_problem_new (&monday);
  g_array_set_size (problem->wishes, 0);
  problem->repeats = TRUE;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint i = 0; i < n_times; i++)
      carry_week_problem_add_slot (problem, day, 7 * 60 + i * 60);

  return problem;
}

static void
add_wishes (CarryWeekProblem *problem, guint n, CarryStrengthKind kind)
{
  for (guint i = 0; i < n; i++)
    carry_week_problem_add_wish (problem, kind, 20);
}

/* Every wish is either placed or dropped, and the answer was proven without wading through everything. */
static guint
assert_planned (const CarryWeekProblem *problem)
{
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  const guint n_placed = g_list_model_get_n_items (carry_plan_get_placements (plan));

  g_test_message ("%u placed, %" G_GUINT64_FORMAT " steps", n_placed, carry_plan_get_steps (plan));
  g_assert_true (carry_plan_get_proven (plan));
  g_assert_cmpuint (carry_plan_get_steps (plan), <, BOUNDED_STEPS);
  g_assert_cmpuint (n_placed + carry_plan_get_dropped (plan)->len, ==, problem->wishes->len);
  g_assert_cmpint (carry_plan_get_feasible (plan), ==, n_placed == problem->wishes->len);

  return n_placed;
}

static void
test_many_runs (void)
{
  g_autoptr (CarryWeekProblem) problem = new_week (3);

  for (guint i = 0; i < 40; i++)
    carry_week_problem_add_run (problem, i % 7, 5 * 60 + 97 * (i / 7), 45,
                                (CarryRunKind)(i % (CARRY_RUN_CROSS + 1)), CARRY_RACE_PRIORITY_NONE);
  add_wishes (problem, 2, CARRY_STRENGTH_HEAVY);
  add_wishes (problem, 1, CARRY_STRENGTH_CORE);

  assert_planned (problem);
}

/* From Tuesday noon to Wednesday evening, and 36 hours of rest after it (HC5b): Friday morning at the earliest. */
static void
test_long_run (void)
{
  g_autoptr (CarryWeekProblem) problem = new_week (3);
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;

  problem->repeats = FALSE;
  problem->earliest = 2 * (int)CARRY_MINUTES_PER_DAY;
  carry_week_problem_add_run (problem, 1, 12 * 60, 30 * 60, CARRY_RUN_LONG, CARRY_RACE_PRIORITY_NONE);
  add_wishes (problem, 1, CARRY_STRENGTH_HEAVY);

  plan = carry_scheduler_solve (problem);
  g_assert_true (carry_plan_get_proven (plan) && carry_plan_get_feasible (plan));
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);
  g_assert_cmpint (g_date_get_day (carry_placement_get_day (placement)), >=, 27);
}

/* Seven sessions at 84 places. */
static void
test_many_places (void)
{
  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    {
      g_autoptr (CarryWeekProblem) problem = new_week (MANY_TIMES);

      g_test_message ("seven of kind %u", kind);
      add_wishes (problem, 7, (CarryStrengthKind)kind);
      g_assert_cmpuint (assert_planned (problem), ==,
                        carry_strength_kind_is_lower ((CarryStrengthKind)kind) ? 3 : 7);
    }
}

static void
test_mixed_places (void)
{
  static const CarryRunKind kinds[] = { CARRY_RUN_INTERVALS, CARRY_RUN_EASY, CARRY_RUN_TEMPO,
                                        CARRY_RUN_LONG };
  g_autoptr (CarryWeekProblem) problem = new_week (MANY_TIMES);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    carry_week_problem_add_run (problem, day, 6 * 60, 50, kinds[day % G_N_ELEMENTS (kinds)],
                                CARRY_RACE_PRIORITY_NONE);
  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    add_wishes (problem, 1, (CarryStrengthKind)kind);
  add_wishes (problem, 1, CARRY_STRENGTH_CORE);

  assert_planned (problem);
}

/* Without runs nothing limits their number (HC7), and every day has its session. */
static void
test_alternating (void)
{
  g_autoptr (CarryWeekProblem) problem = new_week (MANY_TIMES);

  add_wishes (problem, 4, CARRY_STRENGTH_HEAVY);
  add_wishes (problem, 3, CARRY_STRENGTH_EXPLOSIVE);

  assert_planned (problem);
}

static void
test_more_wishes_than_days (void)
{
  g_autoptr (CarryWeekProblem) problem = new_week (MANY_TIMES);

  add_wishes (problem, 30, CARRY_STRENGTH_CORE);
  g_assert_cmpuint (assert_planned (problem), ==, 7);
}

/* A search that is stopped says so, whatever it holds by then. */
static void
test_stopped (void)
{
  g_autoptr (CarryWeekProblem) problem = new_week (MANY_TIMES);
  g_autoptr (CarryWeekTable) table = NULL;
  guint wanted[CARRY_MAX_SESSIONS] = { 0 };
  CarryLayoutProblem posed;
  CarryLayoutResult result;

  add_wishes (problem, 2, CARRY_STRENGTH_HEAVY);
  add_wishes (problem, 2, CARRY_STRENGTH_CORE);
  table = carry_week_table_new (problem);
  wanted[0] = wanted[1] = 2;
  posed = carry_week_table_pose (table, wanted);

  posed.most_steps = 2;
  result = carry_layout_search (&posed);
  g_assert_false (result.proven);

  posed.most_steps = 0;
  result = carry_layout_search (&posed);
  g_assert_true (result.proven && result.found);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/scheduler/sizes/many-runs", test_many_runs);
  g_test_add_func ("/engine/scheduler/sizes/long-run", test_long_run);
  g_test_add_func ("/engine/scheduler/sizes/many-places", test_many_places);
  g_test_add_func ("/engine/scheduler/sizes/mixed-places", test_mixed_places);
  g_test_add_func ("/engine/scheduler/sizes/alternating", test_alternating);
  g_test_add_func ("/engine/scheduler/sizes/more-wishes-than-days", test_more_wishes_than_days);
  g_test_add_func ("/engine/scheduler/sizes/stopped", test_stopped);

  return g_test_run ();
}
