/* test-week-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-care-changes.h"
#include "carry-examples.h"
#include "carry-week-changes.h"
#include "carry-week-planner.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "support/carry-test-diary.h"

/* The example week of Monday, 23 November 2026: easy, threshold, easy, hills, rest, strides, long; and strength on Tuesday
 * evening. */
typedef struct
{
  GDate monday;
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
} Fixture;

static GDate
day_of (guint weekday)
{
  return test_day ((GDateDay)(22 + weekday), G_DATE_NOVEMBER, 2026);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const legs[] = { "back_squat", "3x5@80% r180", "deadlift", "3x6@75% r120", NULL };
  const GDate tuesday = day_of (2);
  g_autoptr (CarryChange) runs = NULL;

  fixture->monday = day_of (1);
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = carry_athlete_new ();
  runs = carry_example_week_change_new (0, &fixture->monday, 420);
  g_assert_true (carry_diary_apply (fixture->diary, runs, NULL));
  test_insert (fixture->diary, test_lifting (fixture->catalogue, &tuesday, 50, legs));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->catalogue);
  g_clear_object (&fixture->athlete);
}

static int
compare_letters (gconstpointer a, gconstpointer b)
{
  return *(const char *)a - *(const char *)b;
}

/* One letter for each planned session of a day, from Monday, in the order of the alphabet with capitals first, as two
 * sessions may begin at one time: S for strength, the first letter of the run otherwise, small
 * when it was skipped. */
static char *
describe_week (CarryDiary *diary, const GDate *first)
{
  g_autoptr (CarryWeek) week = carry_diary_get_week (diary, first);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      GListModel *day = G_LIST_MODEL (carry_week_get_day (week, i));
      const guint n = g_list_model_get_n_items (day);
      char letters[8] = "-";

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (CarrySession) session = g_list_model_get_item (day, j);
          const char letter = CARRY_IS_RUN (session) ? *carry_session_get_title (session) : 'S';

          letters[j] =
              carry_session_get_status (session) == CARRY_STATUS_SKIPPED ? g_ascii_tolower (letter) : letter;
        }
      qsort (letters, n, 1, compare_letters);
      g_string_append_printf (text, i > 0 ? " %s" : "%s", letters);
    }

  return g_string_free_and_steal (text);
}

static void
assert_week (Fixture *fixture, const GDate *first, const char *expected)
{
  g_autofree char *text = describe_week (fixture->diary, first);

  g_assert_cmpstr (text, ==, expected);
}

/* Does a change, takes it back, and does it again. */
static void
do_and_undo (Fixture *fixture, CarryChange *change, const GDate *first, const char *expected)
{
  g_autofree char *before = describe_week (fixture->diary, first);
  g_autoptr (CarryChange) inverse = carry_change_invert (change);
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_diary_apply (fixture->diary, change, &error));
  g_assert_no_error (error);
  assert_week (fixture, first, expected);
  g_assert_true (carry_diary_apply (fixture->diary, inverse, NULL));
  assert_week (fixture, first, before);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  const GDate next = test_day (30, G_DATE_NOVEMBER, 2026);
  g_autofree char *toast = NULL;
  g_autofree char *again = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_week_copy (fixture->diary, &fixture->monday, &next, &toast);
  g_autoptr (CarryChange) second = NULL;

  g_assert_cmpstr (toast, ==, "7 sessions copied");
  do_and_undo (fixture, change, &next, "E ST E H - E L");

  /* What is there already is in the way. */
  second = carry_change_new_week_copy (fixture->diary, &fixture->monday, &next, &again);
  g_assert_true (carry_change_is_empty (second));
  g_assert_nonnull (strstr (again, "7 left out"));
}

static void
test_copy_of_nothing (Fixture *fixture, gconstpointer data)
{
  const GDate before = test_day (16, G_DATE_NOVEMBER, 2026);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_week_copy (fixture->diary, &before, &fixture->monday, &toast);

  g_assert_true (carry_change_is_empty (change));
  g_assert_cmpstr (toast, ==, "The week to copy is empty");
}

/* Wednesday is freed: Wednesday and Thursday move on, Friday takes what is pushed. */
static void
test_rest_day (Fixture *fixture, gconstpointer data)
{
  const GDate wednesday = day_of (3);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_rest_day (fixture->diary, fixture->athlete, &wednesday, &toast);

  g_assert_cmpstr (toast, ==, "Wednesday is a rest day now");
  do_and_undo (fixture, change, &fixture->monday, "E ST - E H E L");
}

/* After Friday there is no free day: what leaves the week is left out and named. */
static void
test_rest_day_without_room (Fixture *fixture, gconstpointer data)
{
  const GDate saturday = day_of (6);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_rest_day (fixture->diary, fixture->athlete, &saturday, &toast);

  g_assert_cmpstr (toast, ==, "Saturday is a rest day now. No room this week for: Long");
  do_and_undo (fixture, change, &fixture->monday, "E ST E H - - El");
}

static void
test_rest_day_leaves_what_is_locked (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2);
  g_autoptr (CarryWeek) week = carry_diary_get_week (fixture->diary, &tuesday);
  g_autoptr (CarrySession) strength = g_list_model_get_item (G_LIST_MODEL (carry_week_get_day (week, 1)), 1);
  g_autoptr (CarrySession) locked = carry_session_edit (strength, NULL, "locked", TRUE, NULL);
  g_autoptr (CarryChange) lock = carry_change_new ("Lock");
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;

  carry_change_replace (lock, strength, locked);
  g_assert_true (carry_diary_apply (fixture->diary, lock, NULL));

  change = carry_change_new_rest_day (fixture->diary, fixture->athlete, &tuesday, &toast);
  /* Strength on Tuesday evening stands 13 h before the threshold run of Wednesday now. */
  g_assert_cmpstr (toast, ==, "Tuesday is a rest day now. Strength stands against a rule: plan the week");
  do_and_undo (fixture, change, &fixture->monday, "E S T E H E L");
}

static const struct
{
  const char *name;
  CarryWeekPart part;
  const char *expected;
} clearings[] = {
  { "runs", CARRY_WEEK_PART_RUNS, "- S - - - - -" },
  { "strength", CARRY_WEEK_PART_STRENGTH, "E T E H - E L" },
  { "all", CARRY_WEEK_PART_ALL, "- - - - - - -" },
};

static void
test_clear (Fixture *fixture, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (clearings); i++)
    {
      g_autofree char *toast = NULL;
      g_autoptr (CarryChange) change =
          carry_change_new_week_clear (fixture->diary, &fixture->monday, clearings[i].part, &toast);
      g_autoptr (CarryChange) inverse = carry_change_invert (change);

      do_and_undo (fixture, change, &fixture->monday, clearings[i].expected);
      g_assert_true (carry_diary_apply (fixture->diary, inverse, NULL));
    }
}

static void
pause_days (Fixture *fixture, guint first, guint last, const char *expected)
{
  CarryPauseFacts facts = { .reason = CARRY_PAUSE_ILL, .first = day_of (first) };
  g_autofree char *toast = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;

  if (last > 0)
    facts.last = day_of (last);
  change = carry_change_new_pause (fixture->diary, &facts, &toast, &error);
  g_assert_no_error (error);
  do_and_undo (fixture, change, &fixture->monday, expected);
}

static void
test_pause_and_resume (Fixture *fixture, gconstpointer data)
{
  const GDate thursday = day_of (4);
  const CarryPauseFacts facts = { .first = day_of (3) };
  g_autofree char *toast = NULL;
  g_autofree char *none = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;

  pause_days (fixture, 2, 0, "E st e h - e l");
  g_assert_null (carry_change_new_pause (fixture->diary, &facts, &none, &error));
  g_assert_error (error, CARRY_CARE_ERROR, CARRY_CARE_ERROR_CONFLICT);

  /* What lay before the return stays aside. */
  change = carry_change_new_resume (fixture->diary, &thursday, &toast, NULL);
  do_and_undo (fixture, change, &fixture->monday, "E st e H - E L");
  g_assert_null (carry_care_get_pause_on (carry_diary_get_care (fixture->diary), &thursday));
  g_assert_nonnull (strstr (toast, "costs no strength"));
}

/* What the runner had skipped before is not brought back. */
static void
test_resume_leaves_what_was_skipped (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = day_of (2);
  g_autoptr (CarryWeek) week = carry_diary_get_week (fixture->diary, &tuesday);
  g_autoptr (CarrySession) hills = g_list_model_get_item (G_LIST_MODEL (carry_week_get_day (week, 3)), 0);
  g_autoptr (CarrySession) skipped = carry_session_edit (hills, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
  g_autoptr (CarryChange) skip = carry_change_new ("Skip");
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;

  carry_change_replace (skip, hills, skipped);
  g_assert_true (carry_diary_apply (fixture->diary, skip, NULL));
  pause_days (fixture, 2, 5, "E st e h - E L");

  change = carry_change_new_resume (fixture->diary, &tuesday, &toast, NULL);
  do_and_undo (fixture, change, &fixture->monday, "E ST E h - E L");
}

/* Fourteen days: a tenth of the load and one set less (P12). */
static void
test_return_is_lighter (Fixture *fixture, gconstpointer data)
{
  const char *const legs[] = { "back_squat", "3x5@80% r180", NULL };
  const GDate back = test_day (7, G_DATE_DECEMBER, 2026);
  CarrySession *strength = test_lifting (fixture->catalogue, &back, 50, legs);
  g_autofree char *id = g_strdup (carry_session_get_id (strength));
  g_autofree char *toast = NULL;
  g_autofree char *dose = NULL;
  g_autoptr (CarryChange) change = NULL;

  test_insert (fixture->diary, strength);
  pause_days (fixture, 1, 0, "e st e h - e l");
  change = carry_change_new_resume (fixture->diary, &back, &toast, NULL);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  g_assert_nonnull (strstr (toast, "After 14 days off"));
  dose = carry_prescription_to_string (carry_item_get_prescription (
      carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (carry_diary_lookup (fixture->diary, id)), 0)));
  g_assert_cmpstr (dose, ==, "2x5@72% r180");
}

static void
test_race_stays (Fixture *fixture, gconstpointer data)
{
  const GDate saturday = day_of (6);
  const CarryPauseFacts facts = { .reason = CARRY_PAUSE_ILL, .first = day_of (5) };
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = NULL;

  test_insert (fixture->diary, test_run (&saturday, 600, 45, CARRY_RUN_RACE, 10000));
  change = carry_change_new_pause (fixture->diary, &facts, &toast, NULL);
  do_and_undo (fixture, change, &fixture->monday, "E ST E H - Re l");
  g_assert_nonnull (strstr (toast, "the race stays"));
}

static void
test_plan_leaves_a_pause (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryWeekPlanner) planner =
      carry_week_planner_new (fixture->diary, fixture->catalogue, fixture->athlete);
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlan) plan = NULL;
  g_autoptr (CarryChange) change = NULL;
  CarryPlanCount count;

  pause_days (fixture, 1, 3, "e st e H - E L");
  problem = carry_week_planner_pose (planner, &fixture->monday, NULL, 2);
  plan = carry_scheduler_solve (problem);
  change = carry_week_planner_answer (planner, plan, &count, NULL);
  g_assert_cmpuint (count.placed, >, 0);

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *after = carry_change_get_after (change, i);
      const GDate wednesday = day_of (3);

      g_assert_cmpint (g_date_compare (carry_session_get_day (after), &wednesday), >, 0);
    }
}

#define ADD(name, test) g_test_add ("/app/week-changes/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("copy", test_copy);
  ADD ("copy-of-nothing", test_copy_of_nothing);
  ADD ("rest-day", test_rest_day);
  ADD ("rest-day-without-room", test_rest_day_without_room);
  ADD ("rest-day-leaves-what-is-locked", test_rest_day_leaves_what_is_locked);
  ADD ("clear", test_clear);
  ADD ("pause-and-resume", test_pause_and_resume);
  ADD ("resume-leaves-what-was-skipped", test_resume_leaves_what_was_skipped);
  ADD ("return-is-lighter", test_return_is_lighter);
  ADD ("race-stays", test_race_stays);
  ADD ("plan-leaves-a-pause", test_plan_leaves_a_pause);

  return g_test_run ();
}
