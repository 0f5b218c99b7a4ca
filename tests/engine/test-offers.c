/* test-offers.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-offers.h"

#include "support/carry-test-weeks.h"

static guint
count_kind (GListModel *offers, CarryOfferKind kind)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (CarryOffer) offer = g_list_model_get_item (offers, i);

      n += carry_offer_get_kind (offer) == kind;
    }

  return n;
}

/* Whatever is offered, the week that it stands for has room for all its sessions, at the price that was said. */
static void
check_promises (GListModel *offers)
{
  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (CarryOffer) offer = g_list_model_get_item (offers, i);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (carry_offer_get_problem (offer));

      g_test_message ("%s", carry_offer_get_text (offer));
      g_assert_true (carry_plan_get_feasible (plan));
      g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, carry_offer_get_total_penalty (offer));
    }
}

static void
test_nothing_to_offer (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  g_autoptr (GListModel) offers = carry_offers_find (problem, plan);

  g_assert_cmpuint (g_list_model_get_n_items (offers), ==, 0);
}

/* The evening before the intervals is all there is: the run can move, another day can open, and a lighter session
 * or none helps in any case. */
static void
test_all_kinds (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (GListModel) offers = NULL;

  problem->repeats = TRUE;
  carry_week_problem_add_run (problem, 2, AT (7, 0), 60, CARRY_RUN_INTERVALS, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_slot (problem, 1, AT (18, 0));
  plan = carry_scheduler_solve (problem);
  offers = carry_offers_find (problem, plan);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_DROP), ==, 1);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_LIGHTEN), ==, 1);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_MOVE_RUN), ==, 3);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_OPEN_SLOT), ==, 3);
  check_promises (offers);
}

/* Each day of the week is in the way, for one reason or another. */
static void
test_blocked_days (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (GListModel) offers = NULL;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    problem->days[day].blocked = TRUE;
  plan = carry_scheduler_solve (problem);
  offers = carry_offers_find (problem, plan);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_conflicts (plan)), ==, CARRY_DAYS_PER_WEEK);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_OPEN_SLOT), >, 0);
  check_promises (offers);
}

/* Two sessions and not one free day: one time would not do, so two are asked for together. */
static void
test_several_slots (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (GListModel) offers = NULL;

  carry_week_problem_set_wishes (problem, 2, CARRY_STRENGTH_HEAVY, 45);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    problem->days[day].blocked = TRUE;
  plan = carry_scheduler_solve (problem);
  offers = carry_offers_find (problem, plan);

  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_OPEN_SLOT), ==, 1);
  check_promises (offers);
}

/* A race does not move, neither does what is past. */
static void
test_what_does_not_move (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (GListModel) offers = NULL;

  carry_week_problem_add_run (problem, 0, AT (7, 0), 60, CARRY_RUN_TEMPO, CARRY_RACE_PRIORITY_NONE);
  carry_week_problem_add_run (problem, 5, AT (9, 0), 100, CARRY_RUN_RACE, CARRY_RACE_PRIORITY_A);
  carry_week_problem_add_slot (problem, 3, AT (18, 0));
  problem->earliest = (int)CARRY_MINUTES_PER_DAY;
  plan = carry_scheduler_solve (problem);
  offers = carry_offers_find (problem, plan);

  g_assert_false (carry_plan_get_feasible (plan));
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_MOVE_RUN), ==, 0);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_DROP), ==, 1);
  check_promises (offers);
}

/* Nobody is offered training while ill: only to leave it out. */
static void
test_ill (void)
{
  g_autoptr (CarryWeekProblem) problem = test_usual_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (GListModel) offers = NULL;

  problem->health = CARRY_HEALTH_BLOCK_ILLNESS;
  plan = carry_scheduler_solve (problem);
  offers = carry_offers_find (problem, plan);

  g_assert_cmpuint (g_list_model_get_n_items (offers), ==, 1);
  g_assert_cmpuint (count_kind (offers, CARRY_OFFER_DROP), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/offers/nothing", test_nothing_to_offer);
  g_test_add_func ("/engine/offers/all-kinds", test_all_kinds);
  g_test_add_func ("/engine/offers/blocked-days", test_blocked_days);
  g_test_add_func ("/engine/offers/several-slots", test_several_slots);
  g_test_add_func ("/engine/offers/what-does-not-move", test_what_does_not_move);
  g_test_add_func ("/engine/offers/ill", test_ill);

  return g_test_run ();
}
