/* test-json.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-json.h"
#include "carry-proposal.h"

#include "carry-examples.h"
#include "carry-offers.h"
#include "carry-plan-json.h"
#include "carry-plan-targets.h"
#include "carry-scheduler.h"
#include "carry-week-planner.h"
#include "support/carry-test-sessions.h"

static JsonObject *
parse (JsonParser *parser, const char *text)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);

  return json_node_get_object (json_parser_get_root (parser));
}

static void
test_plan (void)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace = carry_example_workspace_new (&monday, &error);
  CarryDiary *diary = carry_workspace_get_diary (workspace);
  g_autoptr (CarryWeekPlanner) planner = carry_week_planner_new (
      diary, carry_workspace_get_catalogue (workspace), carry_workspace_get_athlete (workspace));
  g_autoptr (CarryWeekProblem) problem = carry_week_planner_pose (planner, &monday, NULL, 2);
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  g_autoptr (CarryPlanDifference) difference = carry_plan_difference_new (problem, plan);
  g_autoptr (GListModel) offers = carry_offers_find (problem, plan);
  g_autoptr (GArray) spikes = carry_week_find_spikes (diary, &monday, problem->rules);
  g_autoptr (GHashTable) targets =
      carry_plan_targets_set (workspace, carry_workspace_get_athlete (workspace), &monday, &monday);
  const CarryPlanAnswer answer = {
    problem, plan, difference, offers, diary, spikes, CARRY_PHASE_BUILD, planner, targets, CARRY_UNITS_METRIC
  };
  g_autofree char *text = carry_json_from_plan (&answer);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *root = parse (parser, text);
  JsonObject *placement =
      json_array_get_object_element (json_object_get_array_member (root, "placements"), 0);
  JsonObject *lift = json_array_get_object_element (json_object_get_array_member (placement, "exercises"), 0);
  JsonObject *run = json_array_get_object_element (json_object_get_array_member (root, "runs"), 1);

  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (root, "schema"), ==, "carryover.plan/1");
  g_assert_cmpstr (json_object_get_string_member (root, "week"), ==, "2026-11-23");
  g_assert_true (json_object_get_boolean_member (root, "feasible"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "runs")), ==, 6);
  g_assert_cmpstr (json_object_get_string_member (run, "kind"), ==, "threshold");
  g_assert_cmpstr (json_object_get_string_member (run, "start"), ==, "07:00");
  g_assert_cmpfloat (json_object_get_double_member (run, "km"), ==, 10);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "placements")), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (placement, "day"), ==, "2026-11-24");
  g_assert_cmpstr (json_object_get_string_member (placement, "slot"), ==, "PM");
  g_assert_cmpstr (json_object_get_string_member (placement, "kind"), ==, "H");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (placement, "reasons")), >, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (placement, "exercises")), >=, 4);
  g_assert_true (json_object_has_member (lift, "load_kg"));
  g_assert_cmpuint (json_object_get_int_member (lift, "aim"), >, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (lift, "why")), >, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "slots")), ==, 21);
}

static CarryImport *
new_import (void)
{
  CarryImport *import = carry_import_new ("a \"file\" 8.0500000000000007.fit", "fit");
  g_autoptr (CarryActivity) activity = carry_activity_new (&(CarryActivityFacts){
      .sport = "running",
      .start_utc = 1795501800,
      .utc_offset = -12600,
      .zone_known = TRUE,
      .distance_m = 8046.72,
      .timer_s = 2400.5,
      .elapsed_s = 2500,
      .laps = 5,
      .records = 2400,
  });

  carry_import_add_activity (import, activity);
  carry_import_set_status (import, CARRY_IMPORT_PARTIAL, "The end is missing");

  return import;
}

static void
test_import (void)
{
  g_autoptr (GListStore) exercises = NULL;
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *file, *activity;

  g_ptr_array_add (imports, new_import ());
  exercises = g_list_store_new (CARRY_TYPE_PROPOSAL);
  text = carry_json_from_imports (imports, G_LIST_MODEL (exercises));
  file = json_array_get_object_element (json_object_get_array_member (parse (parser, text), "files"), 0);
  activity = json_array_get_object_element (json_object_get_array_member (file, "activities"), 0);

  g_assert_cmpstr (json_object_get_string_member (file, "file"), ==, "a \"file\" 8.0500000000000007.fit");
  g_assert_cmpstr (json_object_get_string_member (file, "status"), ==, "partial");
  g_assert_cmpstr (json_object_get_string_member (activity, "start"), ==, "2026-11-24T06:30:00Z");
  g_assert_cmpstr (json_object_get_string_member (activity, "tz"), ==, "-03:30");
  g_assert_true (json_object_get_null_member (activity, "avg_hr"));
  g_assert_nonnull (strstr (text, "8046.72,"));
  g_assert_nonnull (strstr (text, "2400.5,"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/app/json/plan", test_plan);
  g_test_add_func ("/app/json/import", test_import);

  return g_test_run ();
}
