/* test-alternative.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-alternative.h"

#include "support/carry-test-weeks.h"

static double
total_of (GListModel *list, guint position)
{
  g_autoptr (CarryAlternative) alternative = g_list_model_get_item (list, position);

  return carry_alternative_get_total_penalty (alternative);
}

/* For one session alone: what remains if its slot is taken out of the week. */
static void
test_single (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  g_autoptr (CarryPlacement) placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);
  g_autoptr (GListModel) fixed = carry_alternative_list (problem, plan, placement, FALSE);
  g_autoptr (GListModel) free = carry_alternative_list (problem, plan, placement, TRUE);
  const guint n = g_list_model_get_n_items (fixed);

  g_assert_cmpuint (n, >, 3);
  g_assert_cmpuint (g_list_model_get_n_items (free), ==, n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CarryAlternative) alternative = g_list_model_get_item (fixed, i);
      CarryPlacement *place = carry_alternative_get_placement (alternative);

      /* The only session of a week costs what its place costs. */
      g_assert_cmpfloat (total_of (fixed, i), ==, carry_placement_get_penalty (place));
      g_assert_cmpfloat (total_of (free, i), ==, total_of (fixed, i));
      g_assert_cmpfloat (carry_alternative_get_extra_penalty (alternative), ==,
                         total_of (fixed, i) - carry_plan_get_total_penalty (plan));
      g_assert_cmpint (carry_placement_get_start (place), !=, carry_placement_get_start (placement));
      g_assert_true (i == 0 || total_of (fixed, i) >= total_of (fixed, i - 1));
    }
}

/* What the week costs if a session stands still at a slot, by asking the scheduler for the others around it. */
static double
price_with_one_at (const CarryWeekProblem *problem, guint wish, int start)
{
  g_autoptr (CarryWeekProblem) rest = carry_week_problem_copy (problem);

  for (guint i = 0; i < rest->wishes->len; i++)
    g_array_index (rest->wishes, CarryProblemWish, i).usual =
        i == wish ? start : g_array_index (rest->wishes, CarryProblemWish, i).usual;

  /* Moving away from there costs more than anything else could save. */
  {
    double total;

    g_assert_true (carry_rule_set_adjust (rest->rules, "S11.points", 12, NULL));
    return carry_scheduler_price (rest, &total) ? total : CARRY_PENALTY_BLOCKED;
  }
}

/* Of two sessions, one is held at another place: with the other free to move the week costs no more than with
 * it fixed, and just what the scheduler finds when it is made to leave the first one there. */
static void
test_two (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;
  g_autoptr (GListModel) fixed = NULL, free = NULL;

  carry_week_problem_set_wishes (problem, 1, CARRY_STRENGTH_HEAVY, 45);
  carry_week_problem_add_wish (problem, CARRY_STRENGTH_EXPLOSIVE, 30);
  plan = carry_scheduler_solve (problem);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);
  fixed = carry_alternative_list (problem, plan, placement, FALSE);
  free = carry_alternative_list (problem, plan, placement, TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (free), >=, g_list_model_get_n_items (fixed));
  g_assert_cmpfloat (total_of (free, 0), <=, total_of (fixed, 0));

  for (guint i = 0; i < g_list_model_get_n_items (free); i++)
    {
      g_autoptr (CarryAlternative) alternative = g_list_model_get_item (free, i);
      const int start = carry_placement_get_start (carry_alternative_get_placement (alternative));
      const double forced = price_with_one_at (problem, carry_placement_get_wish (placement), start);

      g_test_message ("%d", start);
      if (forced < 12)
        g_assert_cmpfloat (total_of (free, i), ==, forced);
      g_assert_cmpuint (carry_alternative_get_n_moved (alternative), <=, 1);
    }
}

static void
test_nowhere_else (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) placement = NULL;
  g_autoptr (GListModel) fixed = NULL, free = NULL;

  carry_week_problem_add_slot (problem, 2, AT (18, 0));
  plan = carry_scheduler_solve (problem);
  placement = g_list_model_get_item (carry_plan_get_placements (plan), 0);
  fixed = carry_alternative_list (problem, plan, placement, FALSE);
  free = carry_alternative_list (problem, plan, placement, TRUE);

  g_assert_cmpuint (g_list_model_get_n_items (fixed), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (free), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/alternative/single", test_single);
  g_test_add_func ("/engine/alternative/two", test_two);
  g_test_add_func ("/engine/alternative/nowhere-else", test_nowhere_else);

  return g_test_run ();
}
