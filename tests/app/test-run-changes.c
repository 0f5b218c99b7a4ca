/* test-run-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-diary-changes.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-recorded-run.h"
#include "carry-run-changes.h"
#include "carry-run-series.h"

#include "support/carry-test-sessions.h"

/* 24 November 2026, 06:30 UTC */
#define TUESDAY_MORNING 1795501800

typedef struct
{
  CarryDiary *diary;
  GTimeZone *zone;
  GDate tuesday;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->zone = g_time_zone_new_utc ();
  fixture->tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->diary);
  g_time_zone_unref (fixture->zone);
}

static void
apply (Fixture *fixture, CarryChange *change)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_diary_apply (fixture->diary, change, &error));
  g_assert_no_error (error);
}

static GPtrArray *
get_all (Fixture *fixture)
{
  GDate first, last;

  if (!carry_diary_get_span (fixture->diary, &first, &last))
    return g_ptr_array_new ();

  return carry_diary_get_range (fixture->diary, &first, &last);
}

/* Four Tuesdays of an easy run. */
static GPtrArray *
repeat_four_times (Fixture *fixture)
{
  g_autoptr (CarrySession) run = test_run (&fixture->tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change = carry_change_new_repeat (NULL, CARRY_RUN (run), 4, &toast);

  g_assert_cmpstr (toast, ==, "Easy Run planned for 4 weeks");
  apply (fixture, change);

  return get_all (fixture);
}

static void
test_repeats (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) runs = repeat_four_times (fixture);
  const char *series = carry_run_get_series (g_ptr_array_index (runs, 0));

  g_assert_cmpuint (runs->len, ==, 4);
  g_assert_nonnull (series);
  for (guint i = 0; i < runs->len; i++)
    {
      CarrySession *run = g_ptr_array_index (runs, i);

      g_assert_cmpint (g_date_days_between (&fixture->tuesday, carry_session_get_day (run)), ==, (int)i * 7);
      g_assert_cmpstr (carry_run_get_series (CARRY_RUN (run)), ==, series);
      g_assert_cmpfloat (carry_run_get_distance (CARRY_RUN (run)), ==, 8000);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (carry_session_get_id (run), !=, carry_session_get_id (g_ptr_array_index (runs, j)));
    }
}

/* A run that is there already becomes the first, and one step takes all back. */
static void
test_repeat_of_a_run_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) run = test_run (&fixture->tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarryChange) add = carry_change_new ("Add");
  g_autoptr (CarrySession) longer = carry_session_edit (run, NULL, "distance", 9000.0, NULL);
  g_autoptr (CarryChange) repeat = NULL;
  g_autoptr (CarryChange) inverse = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  g_autofree char *toast = NULL;

  carry_change_insert (add, run);
  apply (fixture, add);
  repeat = carry_change_new_repeat (CARRY_RUN (run), CARRY_RUN (longer), 3, &toast);
  apply (fixture, repeat);
  after = get_all (fixture);
  g_assert_cmpuint (after->len, ==, 3);
  g_assert_cmpstr (carry_session_get_id (g_ptr_array_index (after, 0)), ==, carry_session_get_id (run));

  inverse = carry_change_invert (repeat);
  apply (fixture, inverse);
  undone = get_all (fixture);
  g_assert_cmpuint (undone->len, ==, 1);
  g_assert_true (carry_session_equal (g_ptr_array_index (undone, 0), run));
}

/* From the second on: the first stays, the third was made longer by hand and stays so, the fourth was run. */
static void
test_edits_following (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) runs = repeat_four_times (fixture);
  CarrySession *second = g_ptr_array_index (runs, 1);
  g_autoptr (CarryChange) by_hand = carry_change_new ("By hand");
  g_autoptr (CarrySession) longer =
      carry_session_edit (g_ptr_array_index (runs, 2), NULL, "distance", 12000.0, NULL);
  g_autoptr (CarrySession) done =
      carry_session_edit (g_ptr_array_index (runs, 3), NULL, "status", CARRY_STATUS_DONE, NULL);
  const GDate wednesday = carry_day_plus (carry_session_get_day (second), 1);
  g_autoptr (CarrySession) edited = carry_session_edit (second, NULL, "start-minute", 1080u, "surface",
                                                        CARRY_SURFACE_GRASS, "day", &wednesday, NULL);
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  carry_change_replace (by_hand, g_ptr_array_index (runs, 2), longer);
  carry_change_replace (by_hand, g_ptr_array_index (runs, 3), done);
  apply (fixture, by_hand);
  change = carry_change_new_edit_following (fixture->diary, CARRY_RUN (second), CARRY_RUN (edited), &toast,
                                            &error);
  g_assert_no_error (error);
  apply (fixture, change);
  after = get_all (fixture);

  g_assert_cmpuint (carry_session_get_start_minute (g_ptr_array_index (after, 0)), ==, 420);
  for (guint i = 1; i <= 2; i++)
    {
      CarrySession *run = g_ptr_array_index (after, i);

      g_assert_cmpuint (carry_session_get_start_minute (run), ==, 1080);
      g_assert_cmpint (carry_run_get_surface (CARRY_RUN (run)), ==, CARRY_SURFACE_GRASS);
      g_assert_cmpint (g_date_get_weekday (carry_session_get_day (run)), ==, G_DATE_WEDNESDAY);
      g_assert_cmpint (g_date_get_weekday (carry_session_get_original_day (run)), ==, G_DATE_TUESDAY);
    }
  g_assert_cmpfloat (carry_run_get_distance (g_ptr_array_index (after, 1)), ==, 8000);
  g_assert_cmpfloat (carry_run_get_distance (g_ptr_array_index (after, 2)), ==, 12000);
  g_assert_true (carry_session_equal (g_ptr_array_index (after, 3), done));
}

static void
test_removes_following (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) runs = repeat_four_times (fixture);
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_remove_following (fixture->diary, g_ptr_array_index (runs, 1), &toast);
  g_autoptr (CarryChange) inverse = carry_change_invert (change);

  g_assert_cmpstr (toast, ==, "3 runs deleted");
  apply (fixture, change);
  after = get_all (fixture);
  g_assert_cmpuint (after->len, ==, 1);
  apply (fixture, inverse);
  undone = get_all (fixture);
  g_assert_cmpuint (undone->len, ==, 4);
}

/* 24 November to 15 December are four Tuesdays; a day less is three. */
static void
test_counts_until (void)
{
  const GDate first = test_day (24, G_DATE_NOVEMBER, 2026);
  const GDate last = test_day (15, G_DATE_DECEMBER, 2026);
  const GDate before = test_day (14, G_DATE_DECEMBER, 2026);
  const GDate past = test_day (1, G_DATE_JANUARY, 2026);
  const GDate far = test_day (1, G_DATE_JANUARY, 2036);

  g_assert_cmpuint (carry_run_series_count_until (&first, &last), ==, 4);
  g_assert_cmpuint (carry_run_series_count_until (&first, &before), ==, 3);
  g_assert_cmpuint (carry_run_series_count_until (&first, &past), ==, 1);
  g_assert_cmpuint (carry_run_series_count_until (&first, &far), ==, CARRY_RUN_SERIES_MOST);
}

/* A recording of another run goes its own way, comes back, and each is one step. */
static void
test_separates_and_matches (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) activity = carry_activity_new (&(CarryActivityFacts){
      .sport = "running", .start_utc = TUESDAY_MORNING, .distance_m = 8200, .timer_s = 2940 });
  g_autoptr (CarrySession) planned = test_run (&fixture->tuesday, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) matched = carry_run_with_recording (CARRY_RUN (planned), activity);
  g_autoptr (CarryChange) add = carry_change_new ("Add");
  g_autoptr (CarryChange) separate = NULL;
  g_autoptr (CarryChange) match = NULL;
  g_autoptr (GPtrArray) apart = NULL;
  g_autoptr (GPtrArray) together = NULL;
  g_autofree char *first_toast = NULL;
  g_autofree char *second_toast = NULL;

  g_assert_cmpfloat (carry_run_get_done_distance (CARRY_RUN (matched)), ==, 8200);
  g_assert_cmpuint (carry_run_get_done_minutes (CARRY_RUN (matched)), ==, 49);
  carry_change_insert (add, matched);
  apply (fixture, add);

  separate = carry_change_new_separate (CARRY_RUN (matched), fixture->zone, &first_toast);
  apply (fixture, separate);
  apart = get_all (fixture);
  g_assert_cmpuint (apart->len, ==, 2);
  g_assert_true (carry_run_is_only_recorded (g_ptr_array_index (apart, 0)));
  g_assert_true (carry_session_equal (g_ptr_array_index (apart, 1), planned));

  match = carry_change_new_match (fixture->diary, g_ptr_array_index (apart, 0), fixture->zone, &second_toast);
  g_assert_cmpstr (second_toast, ==, "Recording matched with Easy Run");
  apply (fixture, match);
  together = get_all (fixture);
  g_assert_cmpuint (together->len, ==, 1);
  g_assert_true (carry_session_equal (g_ptr_array_index (together, 0), matched));
}

static void
test_nothing_to_match (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) activity = carry_activity_new (&(CarryActivityFacts){
      .sport = "running", .start_utc = TUESDAY_MORNING, .distance_m = 8200, .timer_s = 2940 });
  g_autoptr (CarrySession) recorded = carry_recorded_run_new (activity, fixture->zone);
  g_autoptr (CarryChange) add = carry_change_new ("Add");
  g_autofree char *toast = NULL;

  carry_change_insert (add, recorded);
  apply (fixture, add);
  g_assert_null (carry_change_new_match (fixture->diary, CARRY_RUN (recorded), fixture->zone, &toast));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) g_test_add ("/app/run-changes/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("repeats", test_repeats);
  ADD ("repeats-one-step", test_repeat_of_a_run_is_one_step);
  ADD ("edits-following", test_edits_following);
  ADD ("removes-following", test_removes_following);
  g_test_add_func ("/app/run-changes/counts-until", test_counts_until);
  ADD ("separates-and-matches", test_separates_and_matches);
  ADD ("nothing-to-match", test_nothing_to_match);

  return g_test_run ();
}
