/* test-scheduler-conflicts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scheduler.h"

#include "support/carry-test-conflicts.h"
#include "support/carry-test-random-weeks.h"

/* What a plan says is in the way of its sessions, tried with the rules of the oracle: alone it leaves no room,
 * without any one of it there is room, and nothing smaller would do. */

#define N_WEEKS 10000u

/* Every subset of so many constraints is tried. */
#define MOST_TO_TRY_ALL 12u

#define BIT(i) (G_GUINT64_CONSTANT (1) << (i))

static void
fail (const TestWeek *week, guint32 seed, CarryPlan *plan, const char *why)
{
  g_autofree char *text = test_week_describe (week);
  g_autoptr (GString) said = g_string_new (NULL);
  GListModel *conflicts = carry_plan_get_conflicts (plan);

  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (conflicts, i);
      const CarryFinding *finding = carry_reason_get_finding (reason);

      g_string_append_printf (said, "%s, matter %d, other %d: %s\n", carry_rule_get (finding->rule)->key,
                              finding->matter, finding->other, carry_reason_get_text (reason));
    }

  g_error ("week %u: %s\n%s%s", seed, why, said->str, text);
}

/* The constraints that the plan names, as bits of the oracle's. */
static guint64
read_conflict (const TestWeek *week, guint32 seed, CarryPlan *plan, const TestConstraints *constraints)
{
  GListModel *conflicts = carry_plan_get_conflicts (plan);
  guint64 set = 0;

  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (conflicts, i);
      guint position;

      if (!test_constraints_find (constraints, carry_reason_get_finding (reason), &position))
        fail (week, seed, plan, "a constraint that the oracle does not know");
      if ((set & BIT (position)) != 0)
        fail (week, seed, plan, "a constraint is named twice");

      set |= BIT (position);
    }

  return set;
}

static gboolean
says_no_time (CarryPlan *plan)
{
  g_autoptr (CarryReason) reason = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);

  return g_list_model_get_n_items (carry_plan_get_conflicts (plan)) == 1 &&
         carry_reason_get_finding (reason)->matter == CARRY_MATTER_NO_TIME;
}

/* Returns whether every smaller set was tried. */
static gboolean
check_conflict (const TestWeek *week, guint32 seed, CarryPlan *plan)
{
  g_autoptr (TestConstraints) constraints = test_constraints_new (week->oracle);
  guint64 set, smaller;

  if (!test_constraints_leave_room (constraints, 0) || says_no_time (plan))
    {
      if (test_constraints_leave_room (constraints, 0) || !says_no_time (plan))
        fail (week, seed, plan, "the days are enough or not");
      return FALSE;
    }

  set = read_conflict (week, seed, plan, constraints);
  if (test_constraints_leave_room (constraints, set))
    fail (week, seed, plan, "alone it leaves room");

  for (guint i = 0; i < constraints->n; i++)
    {
      if ((set & BIT (i)) != 0 && !test_constraints_leave_room (constraints, set & ~BIT (i)))
        fail (week, seed, plan, "it is not minimal");
    }

  if (constraints->n > MOST_TO_TRY_ALL)
    return FALSE;
  if (test_constraints_collide_below (constraints, (guint)__builtin_popcountll (set), &smaller))
    fail (week, seed, plan, "there is a smaller one");

  return TRUE;
}

static void
check_flavour (TestWeekFlavour flavour, guint n_weeks)
{
  guint n_conflicts = 0, n_tried = 0;
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);

  for (guint32 seed = 1; seed <= n_weeks; seed++)
    {
      g_autoptr (TestWeek) week = test_week_new (seed, flavour, &monday);
      g_autoptr (CarryPlan) plan = carry_scheduler_solve (week->problem);

      if (carry_plan_get_feasible (plan))
        continue;

      n_conflicts++;
      n_tried += check_conflict (week, seed, plan);
    }

  g_test_message ("%u weeks with a conflict, %u of them compared with every smaller set", n_conflicts,
                  n_tried);
  g_assert_cmpuint (n_conflicts, >, n_weeks / 4);
  g_assert_cmpuint (n_tried, >, n_weeks / 50);
}

static void
test_full_weeks (void)
{
  check_flavour (TEST_WEEK_FORWARDS, N_WEEKS);
}

static void
test_crowded_weeks (void)
{
  check_flavour (TEST_WEEK_CROWDED, N_WEEKS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/scheduler/conflicts/full-weeks", test_full_weeks);
  g_test_add_func ("/engine/scheduler/conflicts/crowded-weeks", test_crowded_weeks);

  return g_test_run ();
}
