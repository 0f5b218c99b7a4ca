/* test-example-weeks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>

#include "carry-example-weeks.h"
#include "carry-kind-types.h"
#include "carry-run.h"
#include "support/carry-test-sessions.h"

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

static JsonArray *
load (JsonParser *parser)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "reference-weeks.json", NULL);
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "weeks");
}

static JsonObject *
find (JsonArray *weeks, const char *id)
{
  for (guint i = 0; i < json_array_get_length (weeks); i++)
    {
      JsonObject *week = json_array_get_object_element (weeks, i);

      if (g_str_equal (json_object_get_string_member (week, "id"), id))
        return week;
    }

  return NULL;
}

static double
get_number (JsonObject *run, const char *name)
{
  return json_object_get_null_member (run, name) ? 0 : json_object_get_double_member (run, name);
}

static void
assert_same (const CarryExampleRun *run, JsonObject *reference)
{
  int kind;

  g_assert_cmpstr (weekdays[run->weekday], ==, json_object_get_string_member (reference, "day"));
  g_assert_true (
      carry_kind_from_nick (CARRY_TYPE_RUN_KIND, json_object_get_string_member (reference, "type"), &kind));
  g_assert_cmpint (run->kind, ==, kind);
  g_assert_cmpfloat (run->minutes, ==, get_number (reference, "minutes"));
  g_assert_cmpfloat_with_epsilon (run->metres, 1000 * get_number (reference, "km"), 0.5);
  g_assert_cmpfloat (run->effort, ==, get_number (reference, "rpe"));
}

/* All weeks but our own are the reference weeks, run by run, without the days of rest. */
static void
test_reference_weeks (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *weeks = load (parser);

  g_assert_cmpuint (carry_example_weeks_get_n (), ==, json_array_get_length (weeks) + 1);

  for (guint i = 1; i < carry_example_weeks_get_n (); i++)
    {
      JsonObject *week = find (weeks, carry_example_week_get_id (i));
      JsonArray *references = week != NULL ? json_object_get_array_member (week, "runs") : NULL;
      guint n_runs, n_found = 0;
      const CarryExampleRun *runs = carry_example_week_get_runs (i, &n_runs);

      g_assert_nonnull (references);
      for (guint j = 0; j < json_array_get_length (references); j++)
        {
          JsonObject *reference = json_array_get_object_element (references, j);

          if (!g_str_equal (json_object_get_string_member (reference, "type"), "rest"))
            assert_same (&runs[n_found++], reference);
        }
      g_assert_cmpuint (n_found, ==, n_runs);
    }
}

static void
test_titles (void)
{
  g_autofree char *first = carry_example_week_get_title (0);
  g_autofree char *beginner = carry_example_week_get_title (1);

  g_assert_cmpstr (first, ==, "Half marathon, 6 runs");
  /* Two of its five entries are cross-training. */
  g_assert_cmpstr (beginner, ==, "Beginner, 3 runs");
}

/* The long run stays on Sunday, whatever weekday the week starts on. */
static void
test_days (void)
{
  for (GDateDay start = 23; start <= 29; start++)
    {
      const GDate first = test_day (start, G_DATE_NOVEMBER, 2026);
      g_autoptr (GPtrArray) runs = carry_example_week_create_runs (0, &first, 420);

      for (guint i = 0; i < runs->len; i++)
        {
          CarrySession *run = g_ptr_array_index (runs, i);
          const int days = g_date_days_between (&first, carry_session_get_day (run));

          g_assert_cmpint (days, >=, 0);
          g_assert_cmpint (days, <, 7);
          if (carry_run_get_kind (CARRY_RUN (run)) == CARRY_RUN_LONG)
            g_assert_cmpint (g_date_get_weekday (carry_session_get_day (run)), ==, G_DATE_SUNDAY);
        }
    }
}

/* Whenever the runner runs, the runs end before midnight. */
static void
test_late_starts (void)
{
  const GDate first = test_day (23, G_DATE_NOVEMBER, 2026);

  for (guint i = 0; i < carry_example_weeks_get_n (); i++)
    {
      g_autoptr (GPtrArray) runs = carry_example_week_create_runs (i, &first, 1439);

      g_assert_cmpuint (runs->len, >, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/example-weeks/reference-weeks", test_reference_weeks);
  g_test_add_func ("/example-weeks/titles", test_titles);
  g_test_add_func ("/example-weeks/days", test_days);
  g_test_add_func ("/example-weeks/late-starts", test_late_starts);

  return g_test_run ();
}
