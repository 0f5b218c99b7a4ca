/* test-scheduler-reference.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-kind-types.h"
#include "carry-scheduler.h"

#include "support/carry-test-oracle.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The twelve reference weeks, each with the verdict on every slot, the cheapest layouts and their number,
 * computed by another program from the written rules. */

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

static guint
day_of (const char *weekday)
{
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      if (g_str_has_prefix (weekday, weekdays[i]))
        return i;
    }

  g_error ("“%s” is no weekday", weekday);
}

static guint
minute_of (const char *slot)
{
  if (strstr (slot, "AM") != NULL)
    return 7 * 60;

  return strstr (slot, "MID") != NULL ? 12 * 60 : 18 * 60;
}

static CarryRacePriority
priority_of (JsonObject *week, const char *weekday)
{
  JsonArray *races =
      json_object_has_member (week, "races") ? json_object_get_array_member (week, "races") : NULL;

  for (guint i = 0; races != NULL && i < json_array_get_length (races); i++)
    {
      JsonArray *race = json_array_get_array_element (races, i);

      if (g_str_equal (json_array_get_string_element (race, 0), weekday))
        return (CarryRacePriority)(CARRY_RACE_PRIORITY_A + *json_array_get_string_element (race, 1) - 'A');
    }

  return CARRY_RACE_PRIORITY_NONE;
}

static void
add_runs (CarryWeekProblem *problem, JsonObject *week)
{
  JsonArray *runs = json_object_get_array_member (week, "runs");

  for (guint i = 0; i < json_array_get_length (runs); i++)
    {
      JsonObject *run = json_array_get_object_element (runs, i);
      const char *weekday = json_object_get_string_member (run, "day");
      const char *type = json_object_get_string_member (run, "type");
      int kind = 0;

      if (g_str_equal (type, "rest"))
        continue;

      g_assert_true (carry_kind_from_nick (CARRY_TYPE_RUN_KIND, type, &kind));
      carry_week_problem_add_run (problem, day_of (weekday),
                                  minute_of (json_object_get_string_member (run, "slot")),
                                  (guint)json_object_get_int_member (run, "minutes"), (CarryRunKind)kind,
                                  priority_of (week, weekday));
    }
}

static CarryWeekProblem *
read_problem (JsonObject *week)
{
  JsonObject *athlete = json_object_get_object_member (week, "athlete");
  JsonObject *availability = json_object_get_object_member (week, "availability");
  CarryWeekProblem *problem;
  GDate monday;

  g_date_clear (&monday, 1);
  g_date_set_dmy (&monday, 23, G_DATE_NOVEMBER, 2026);

  problem = carry_week_problem_new (&monday);
  problem->repeats = json_object_get_boolean_member (week, "repeats");
  carry_week_problem_set_wishes (
      problem,
      (guint)json_object_get_int_member (json_object_get_object_member (week, "strength"), "lower_sessions"),
      CARRY_STRENGTH_HEAVY, 45);
  problem->extra_recovery =
      json_object_get_boolean_member_with_default (athlete, "needs_extra_recovery", FALSE);
  problem->returning = g_str_equal (json_object_get_string_member (week, "phase"), "return");
  problem->post_race_hours = (guint)json_object_get_int_member_with_default (week, "post_race_h", 48);

  add_runs (problem, week);

  for (guint day = 0; day < G_N_ELEMENTS (weekdays); day++)
    {
      JsonArray *slots = json_object_get_array_member (availability, weekdays[day]);

      for (guint i = 0; i < json_array_get_length (slots); i++)
        carry_week_problem_add_slot (problem, day, minute_of (json_array_get_string_element (slots, i)));
    }

  return problem;
}

static void
check_slot (CarryPlacement *slot, JsonObject *expected)
{
  const char *verdict = json_object_get_string_member (expected, "verdict");

  if (g_str_equal (verdict, "forbidden"))
    {
      g_assert_cmpint (carry_placement_get_verdict (slot), ==, CARRY_VERDICT_BLOCKED);
      return;
    }

  g_assert_cmpfloat (carry_placement_get_penalty (slot), ==,
                     (double)json_object_get_int_member (expected, "penalty"));
  g_assert_cmpint (carry_placement_get_verdict (slot), ==,
                   g_str_equal (verdict, "good") ? CARRY_VERDICT_GOOD : CARRY_VERDICT_ACCEPTABLE);
}

/* Each rule that the reference names for a forbidden slot is among ours. */
static void
check_blocking_rules (CarryPlacement *slot, JsonObject *expected)
{
  JsonArray *expected_reasons = json_object_get_array_member (expected, "reasons");
  GListModel *reasons = carry_placement_get_reasons (slot);

  for (guint i = 0; i < json_array_get_length (expected_reasons); i++)
    {
      const char *text = json_array_get_string_element (expected_reasons, i);
      g_autofree char *rule = g_strndup (text, strcspn (text, " "));
      gboolean found = FALSE;

      for (guint j = 0; j < g_list_model_get_n_items (reasons); j++)
        {
          g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, j);

          found |= g_str_equal (carry_reason_get_rule (reason), rule);
        }

      if (!found && g_str_has_prefix (text, "HC"))
        g_error ("%s is not among the reasons", text);
    }
}

static void
check_reasons (CarryPlacement *slot)
{
  GListModel *reasons = carry_placement_get_reasons (slot);
  double sum = 0;

  g_assert_cmpuint (g_list_model_get_n_items (reasons), >=, 1);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      g_test_message ("%s %g: %s", carry_reason_get_rule (reason), carry_reason_get_penalty (reason),
                      carry_reason_get_text (reason));
      g_assert_cmpstr (carry_reason_get_text (reason), !=, "");
      g_assert_cmpstr (carry_reason_get_grade (reason), !=, "");
      sum += carry_reason_get_penalty (reason);
    }

  g_assert_cmpfloat (sum, ==, carry_placement_get_penalty (slot));
}

static void
check_slots (CarryPlan *plan, JsonObject *week)
{
  JsonObject *expected =
      json_object_get_object_member (json_object_get_object_member (week, "engine_check"), "slots");
  GListModel *slots = carry_plan_get_slots (plan);

  g_assert_cmpuint (g_list_model_get_n_items (slots), ==, json_object_get_size (expected));

  for (guint i = 0; i < g_list_model_get_n_items (slots); i++)
    {
      g_autoptr (CarryPlacement) slot = g_list_model_get_item (slots, i);
      const char *weekday = weekdays[g_date_get_weekday (carry_placement_get_day (slot)) - 1];
      JsonObject *one = json_object_get_object_member (expected, weekday);

      g_test_message ("%s", weekday);
      check_slot (slot, one);
      check_blocking_rules (slot, one);
      check_reasons (slot);
    }
}

static gboolean
is_layout (CarryPlan *plan, JsonArray *days)
{
  GListModel *placements = carry_plan_get_placements (plan);

  if (g_list_model_get_n_items (placements) != json_array_get_length (days))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (days); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      const char *day = json_array_get_string_element (days, i);

      if (g_date_get_weekday (carry_placement_get_day (placement)) != day_of (day) + 1 ||
          carry_placement_get_start_minute (placement) != minute_of (day))
        return FALSE;
    }

  return TRUE;
}

/* The plan costs as little as the reference says, and is one of its cheapest layouts if all of them are listed. */
static void
check_layout (CarryPlan *plan, JsonObject *week, guint n_cheapest)
{
  JsonArray *best =
      json_object_get_array_member (json_object_get_object_member (week, "engine_check"), "best");
  const double optimum = (double)json_object_get_int_member (
      json_object_get_object_member (week, "acceptance"), "optimal_total_penalty");
  gboolean listed = FALSE;
  guint n_listed = 0;

  g_assert_true (carry_plan_get_feasible (plan));
  g_assert_cmpfloat (carry_plan_get_total_penalty (plan), ==, optimum);

  for (guint i = 0; i < json_array_get_length (best); i++)
    {
      JsonObject *layout = json_array_get_object_element (best, i);

      if ((double)json_object_get_int_member (layout, "total_penalty") != optimum)
        continue;

      n_listed++;
      listed |= is_layout (plan, json_object_get_array_member (layout, "days"));
    }

  if (n_listed == n_cheapest)
    g_assert_true (listed);
}

static void
check_forbidden_days (CarryPlan *plan, JsonObject *week)
{
  JsonArray *forbidden = json_object_get_array_member (json_object_get_object_member (week, "acceptance"),
                                                       "must_not_place_lower_strength_on");
  GListModel *placements = carry_plan_get_placements (plan);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      const guint day = g_date_get_weekday (carry_placement_get_day (placement)) - 1;

      check_reasons (placement);

      for (guint j = 0; j < json_array_get_length (forbidden); j++)
        g_assert_cmpuint (day, !=, day_of (json_array_get_string_element (forbidden, j)));
    }
}

/* All sets of slots for the wishes of a week, which are alike: the oracle counts each order of them. */
static TestLayout
find_layouts (const CarryWeekProblem *problem)
{
  g_autoptr (TestOracle) oracle = test_oracle_new (problem);
  const CarryProblemWish *wishes[TEST_MOST_WISHES];
  const guint n = problem->wishes->len;
  TestLayout layout;

  for (guint i = 0; i < n; i++)
    wishes[i] = &g_array_index (problem->wishes, CarryProblemWish, i);

  layout = test_oracle_solve (oracle, wishes, n);

  for (guint i = 2; i <= n; i++)
    {
      layout.n_allowed /= i;
      layout.n_cheapest /= i;
    }

  return layout;
}

static void
test_week (gconstpointer data)
{
  JsonObject *week = (JsonObject *)data;
  g_autoptr (CarryWeekProblem) problem = read_problem (week);
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  const TestLayout layout = find_layouts (problem);

  check_slots (plan, week);
  check_layout (plan, week, (guint)layout.n_cheapest);
  check_forbidden_days (plan, week);

  g_assert_cmpuint (layout.n_allowed, ==,
                    (guint)json_object_get_int_member (json_object_get_object_member (week, "engine_check"),
                                                       "feasible_sets"));
  g_assert_cmpint (layout.cost, ==, (int)(1000 * carry_plan_get_total_penalty (plan)));
}

/* The week files that ship with the tests are those of the design. */
static void
test_is_current (void)
{
  const char *shared = g_getenv ("CARRY_SHARED");
  g_autofree char *ours = g_test_build_filename (G_TEST_DIST, "data", "reference-weeks.json", NULL);
  g_autofree char *theirs = NULL;
  g_autofree char *our_text = NULL, *their_text = NULL;

  if (shared == NULL)
    {
      g_test_skip ("CARRY_SHARED is not set");
      return;
    }

  theirs = g_build_filename (shared, "design", "reference-weeks.json", NULL);
  g_assert_true (g_file_get_contents (ours, &our_text, NULL, NULL));

  if (!g_file_get_contents (theirs, &their_text, NULL, NULL))
    {
      g_test_skip ("CARRY_SHARED holds no reference weeks");
      return;
    }

  g_assert_true (g_str_equal (our_text, their_text));
}

int
main (int argc, char *argv[])
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *file = NULL;
  JsonArray *weeks;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  file = g_test_build_filename (G_TEST_DIST, "data", "reference-weeks.json", NULL);
  json_parser_load_from_file (parser, file, &error);
  g_assert_no_error (error);

  weeks = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "weeks");
  g_assert_cmpuint (json_array_get_length (weeks), ==, 12);

  for (guint i = 0; i < json_array_get_length (weeks); i++)
    {
      JsonObject *week = json_array_get_object_element (weeks, i);
      g_autofree char *path =
          g_strconcat ("/engine/scheduler/reference/", json_object_get_string_member (week, "id"), NULL);

      g_test_add_data_func (path, week, test_week);
    }

  g_test_add_func ("/engine/scheduler/reference-is-current", test_is_current);

  return g_test_run ();
}
