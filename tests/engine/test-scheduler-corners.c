/* test-scheduler-corners.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-weeks.h"

/* Corners that random weeks brought to light. */

#define DAY(day, minute) ((int)((day) * 1440 + (minute)))

static void
add_run (CarryWeekProblem *problem, guint day, guint start, guint minutes, CarryRunKind kind)
{
  carry_week_problem_add_run (problem, day, start, minutes, kind, CARRY_RACE_PRIORITY_NONE);
}

/* How often a rule speaks of a place. */
static guint
count (CarryPlacement *place, CarryRuleId rule, CarryMatter matter)
{
  const GArray *findings = carry_placement_get_findings (place);
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      n += finding->rule == rule && finding->matter == matter;
    }

  return n;
}

/* A jog home does not make the intervals before it longer ago. */
static void
test_jog_after_intervals (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlacement) place = NULL;

  add_run (problem, 2, AT (16, 0), 60, CARRY_RUN_INTERVALS);
  add_run (problem, 2, AT (17, 0), 30, CARRY_RUN_EASY);
  place = carry_scheduler_judge (problem, 2, AT (19, 30));

  g_assert_cmpint (carry_placement_get_verdict (place), ==, CARRY_VERDICT_BLOCKED);
  g_assert_cmpuint (count (place, CARRY_RULE_HC2, CARRY_MATTER_GAP_TO_RUN), ==, 1);
}

/* One visit after the intervals is no reason to run again right after it; later on the day it costs. */
static void
test_run_after_one_visit (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlacement) place = NULL, later = NULL;

  problem->one_visit = TRUE;
  carry_week_problem_set_wishes (problem, 1, CARRY_STRENGTH_HEAVY, 30);
  add_run (problem, 2, AT (7, 0), 60, CARRY_RUN_INTERVALS);
  add_run (problem, 2, AT (10, 0), 30, CARRY_RUN_EASY);
  place = carry_scheduler_judge (problem, 2, AT (8, 0));

  g_assert_cmpint (carry_placement_get_verdict (place), ==, CARRY_VERDICT_BLOCKED);
  g_assert_cmpuint (count (place, CARRY_RULE_HC2B, CARRY_MATTER_GAP_TO_RUN), ==, 1);

  g_array_set_size (problem->runs, 1);
  add_run (problem, 2, AT (12, 0), 30, CARRY_RUN_EASY);
  later = carry_scheduler_judge (problem, 2, AT (8, 0));

  /* HC2 one-visit 3, and S7a 2 for the three and a half hours before the easy run. */
  g_assert_cmpfloat (carry_placement_get_penalty (later), ==, 5);
}

/* Whatever forbids a place is said, so that nobody takes one thing away in vain. */
static void
test_everything_is_said (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlacement) ahead = NULL, during = NULL, blocked = NULL;

  add_run (problem, 2, AT (12, 0), 30, CARRY_RUN_EASY);
  add_run (problem, 2, AT (12, 30), 30, CARRY_RUN_EASY);
  carry_week_problem_add_session (problem, 4, AT (12, 0), 30, CARRY_STRENGTH_UPPER);
  carry_week_problem_add_session (problem, 4, AT (12, 30), 30, CARRY_STRENGTH_CORE);
  problem->days[5].blocked = TRUE;
  problem->days[5].times = CARRY_BIT (CARRY_DAY_TIME_MORNING);
  problem->days[5].most_minutes = 30;

  ahead = carry_scheduler_judge (problem, 2, AT (10, 0));
  g_assert_cmpuint (count (ahead, CARRY_RULE_HC2B, CARRY_MATTER_GAP_TO_RUN), ==, 2);
  during = carry_scheduler_judge (problem, 2, AT (12, 15));
  g_assert_cmpuint (count (during, CARRY_RULE_HC8, CARRY_MATTER_RUN_AT_THIS_TIME), ==, 2);
  g_clear_object (&during);
  during = carry_scheduler_judge (problem, 4, AT (12, 15));
  g_assert_cmpuint (count (during, CARRY_RULE_HC8, CARRY_MATTER_SESSION_AT_THIS_TIME), ==, 2);

  blocked = carry_scheduler_judge (problem, 5, AT (18, 0));
  g_assert_cmpuint (count (blocked, CARRY_RULE_HC8, CARRY_MATTER_DAY_BLOCKED), ==, 1);
  g_assert_cmpuint (count (blocked, CARRY_RULE_HC8, CARRY_MATTER_HOUR_BLOCKED), ==, 1);
  g_assert_cmpuint (count (blocked, CARRY_RULE_HC8, CARRY_MATTER_TOO_LONG), ==, 1);
}

/* A run that goes on past midnight is on the day on which it starts: the next day is not one with two sessions. */
static void
test_run_past_midnight (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlacement) place = NULL;

  problem->dislikes_doubles = TRUE;
  add_run (problem, 2, AT (23, 30), 60, CARRY_RUN_EASY);
  place = carry_scheduler_judge (problem, 3, AT (18, 0));

  /* S4d alone. */
  g_assert_cmpfloat (carry_placement_get_penalty (place), ==, 2);
  g_assert_cmpuint (count (place, CARRY_RULE_S6, CARRY_MATTER_SECOND_SESSION), ==, 0);
}

/* e^(-4.6) is just more than 1 %, e^(-4.625) just less: 110.4 and 111 hours. */
static void
test_last_of_the_fatigue (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlacement) nearer = NULL, further = NULL;

  problem->fine = TRUE;
  add_run (problem, 5, AT (7, 45), 60, CARRY_RUN_INTERVALS);
  nearer = carry_scheduler_judge (problem, 0, AT (16, 36));
  further = carry_scheduler_judge (problem, 0, AT (16, 0));

  g_assert_cmpuint (count (nearer, CARRY_RULE_S9, CARRY_MATTER_FATIGUE_LEFT), ==, 1);
  g_assert_cmpuint (count (further, CARRY_RULE_S9, CARRY_MATTER_FATIGUE_LEFT), ==, 0);
  g_assert_cmpfloat (carry_placement_get_penalty (further), ==, 2);
}

/* Upper body on Monday and trunk on Sunday at 14:30 costs as much as trunk on Monday and upper body on Sunday at
 * 14:00, each with one of the two moved (S11): the second way is earlier. */
static void
test_tie_earlier (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryPlacement) second = NULL;

  carry_week_problem_set_wishes (problem, 0, CARRY_STRENGTH_UPPER, 45);
  carry_week_problem_add_wish (problem, CARRY_STRENGTH_UPPER, 30)->usual = DAY (6, AT (14, 0));
  carry_week_problem_add_wish (problem, CARRY_STRENGTH_CORE, 30)->usual = DAY (6, AT (14, 30));
  carry_week_problem_add_slot (problem, 0, AT (12, 0));
  carry_week_problem_add_slot (problem, 6, AT (14, 0));
  carry_week_problem_add_slot (problem, 6, AT (14, 30));

  plan = carry_scheduler_solve (problem);
  g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, 2.5);
  second = g_list_model_get_item (carry_plan_get_placements (plan), 1);
  g_assert_cmpint (carry_placement_get_start (second), ==, DAY (6, AT (14, 0)));
  g_assert_cmpint (carry_placement_get_kind (second), ==, CARRY_STRENGTH_UPPER);
}

/* A session that stays is one thing in the way, whether it is noticed from before, from after, or by sessions of
 * two kinds. */
static void
test_conflict_names_things_once (void)
{
  g_autoptr (CarryWeekProblem) problem = test_empty_week ();
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryReason) reason = NULL;

  carry_week_problem_set_wishes (problem, 1, CARRY_STRENGTH_HEAVY, 45);
  carry_week_problem_add_wish (problem, CARRY_STRENGTH_EXPLOSIVE, 45);
  carry_week_problem_add_session (problem, 2, AT (12, 0), 45, CARRY_STRENGTH_HEAVY);
  carry_week_problem_add_slot (problem, 1, AT (13, 0));
  carry_week_problem_add_slot (problem, 3, AT (11, 0));
  carry_week_problem_add_slot (problem, 4, AT (9, 0));
  problem->most_lower = 0;

  plan = carry_scheduler_solve (problem);
  g_assert_cmpuint (g_list_model_get_n_items (carry_plan_get_conflicts (plan)), ==, 1);
  reason = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);
  g_assert_cmpint (carry_reason_get_finding (reason)->matter, ==, CARRY_MATTER_SESSION_NEEDS_ROOM);
  g_assert_cmpint (carry_reason_get_finding (reason)->other, ==, DAY (2, AT (12, 0)));
  g_assert_cmpint (carry_reason_get_finding (reason)->wanted, ==, 48 * 60);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/engine/scheduler/corners/jog-after-intervals", test_jog_after_intervals);
  g_test_add_func ("/engine/scheduler/corners/run-after-one-visit", test_run_after_one_visit);
  g_test_add_func ("/engine/scheduler/corners/everything-is-said", test_everything_is_said);
  g_test_add_func ("/engine/scheduler/corners/run-past-midnight", test_run_past_midnight);
  g_test_add_func ("/engine/scheduler/corners/last-of-the-fatigue", test_last_of_the_fatigue);
  g_test_add_func ("/engine/scheduler/corners/tie-earlier", test_tie_earlier);
  g_test_add_func ("/engine/scheduler/corners/conflict-names-things-once", test_conflict_names_things_once);

  return g_test_run ();
}
