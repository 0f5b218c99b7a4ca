/* test-import-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-import-change.h"

#include "support/carry-test-sessions.h"

/* 24 November 2026, 06:30 UTC */
#define TUESDAY_MORNING 1795501800

typedef struct
{
  CarryDiary *diary;
  GPtrArray *imports;
  GTimeZone *zone;
  CarryImportCount count;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->imports = g_ptr_array_new_with_free_func (g_object_unref);
  fixture->zone = g_time_zone_new_utc ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->diary);
  g_ptr_array_unref (fixture->imports);
  g_time_zone_unref (fixture->zone);
}

static void
plan (Fixture *fixture, CarrySession *session)
{
  g_autoptr (CarryChange) change = carry_change_new ("Add");

  carry_change_insert (change, session);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));
}

static CarryActivity *
record (Fixture *fixture, const char *sport, gint64 start, double metres, double seconds)
{
  g_autoptr (CarryImport) import = carry_import_new ("run.fit", "fit");
  CarryActivity *activity = carry_activity_new (&(CarryActivityFacts){
      .sport = sport, .start_utc = start, .distance_m = metres, .timer_s = seconds, .elapsed_s = seconds });

  carry_import_add_activity (import, activity);
  g_ptr_array_add (fixture->imports, g_steal_pointer (&import));

  return activity;
}

static CarryChange *
merge (Fixture *fixture)
{
  CarryChange *change =
      carry_import_change_new (fixture->diary, fixture->imports, fixture->zone, &fixture->count);

  g_assert_true (carry_diary_check (fixture->diary, change, NULL));

  return change;
}

static void
test_a_recording_completes_the_planned_run (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 55, CARRY_RUN_THRESHOLD, 10000);
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 10420, 3300);
  g_autoptr (CarryChange) change = NULL;
  CarryRun *after;

  plan (fixture, planned);
  change = merge (fixture);

  g_assert_cmpuint (fixture->count.recorded, ==, 1);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 1);
  after = CARRY_RUN (carry_change_get_after (change, 0));
  g_assert_cmpstr (carry_session_get_id (CARRY_SESSION (after)), ==, carry_session_get_id (planned));
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (after)), ==, CARRY_STATUS_DONE);
  g_assert_cmpint (carry_run_get_kind (after), ==, CARRY_RUN_THRESHOLD);
  g_assert_cmpfloat (carry_run_get_distance (after), ==, 10000);
  g_assert_true (carry_run_get_activity (after) == activity);
}

/* A calendar and the recording of its run, chosen together in either order, are one run. */
static void
test_plan_and_recording_at_once (Fixture *fixture, gconstpointer recorded_first)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 55, CARRY_RUN_THRESHOLD, 10000);
  g_autoptr (CarryImport) calendar = carry_import_new ("plan.ics", "ics");
  g_autoptr (CarryActivity) activity = NULL;
  g_autoptr (CarryChange) change = NULL;
  CarryRun *after;

  g_ptr_array_add (carry_import_get_runs (calendar), g_object_ref (planned));
  if (recorded_first != NULL)
    activity = record (fixture, "running", TUESDAY_MORNING, 10420, 3300);
  g_ptr_array_add (fixture->imports, g_object_ref (calendar));
  if (recorded_first == NULL)
    activity = record (fixture, "running", TUESDAY_MORNING, 10420, 3300);
  change = merge (fixture);

  g_assert_cmpuint (fixture->count.planned, ==, 0);
  g_assert_cmpuint (fixture->count.recorded, ==, 1);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 1);
  g_assert_null (carry_change_get_before (change, 0));
  after = CARRY_RUN (carry_change_get_after (change, 0));
  g_assert_cmpint (carry_run_get_kind (after), ==, CARRY_RUN_THRESHOLD);
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (after)), ==, CARRY_STATUS_DONE);
  g_assert_true (carry_run_get_activity (after) == activity);
}

/* The last second that a clock can show, east of Greenwich. */
static void
test_end_of_time (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GTimeZone) east = g_time_zone_new_offset (3600);
  g_autoptr (CarryActivity) late = record (fixture, "running", G_GINT64_CONSTANT (253402300799), 10000, 3300);
  GDate day;
  guint minute;

  carry_activity_get_local_start (late, east, &day, &minute);
  g_assert_true (g_date_valid (&day));
  g_assert_cmpuint (minute, <, 24 * 60);
}

static void
test_another_distance_is_another_run (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 96, CARRY_RUN_LONG, 16000);
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 5000, 1800.4);
  g_autoptr (CarryChange) change = NULL;
  CarrySession *after;

  plan (fixture, planned);
  change = merge (fixture);

  g_assert_null (carry_change_get_before (change, 0));
  after = carry_change_get_after (change, 0);
  g_assert_cmpuint (carry_session_get_duration (after), ==, 30);
  g_assert_cmpuint (carry_session_get_start_minute (after), ==, 6 * 60 + 30);
  g_assert_cmpint (carry_session_get_origin (after), ==, CARRY_ORIGIN_IMPORT);
}

static void
test_twice_is_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) first = record (fixture, "running", TUESDAY_MORNING, 10000, 3300);
  g_autoptr (CarryActivity) from_gpx = record (fixture, "running", TUESDAY_MORNING + 20, 10060, 3290);
  g_autoptr (CarryChange) change = merge (fixture);
  g_autoptr (CarryChange) again = NULL;

  g_assert_cmpuint (fixture->count.recorded, ==, 1);
  g_assert_cmpuint (fixture->count.duplicates, ==, 1);
  g_assert_true (carry_diary_apply (fixture->diary, change, NULL));

  again = merge (fixture);
  g_assert_cmpuint (fixture->count.duplicates, ==, 2);
  g_assert_cmpuint (carry_change_get_n_edits (again), ==, 0);
}

static void
test_two_recordings_of_one_day (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 55, CARRY_RUN_EASY, 10000);
  g_autoptr (CarryActivity) morning = record (fixture, "running", TUESDAY_MORNING, 10000, 3300);
  g_autoptr (CarryActivity) evening = record (fixture, "running", TUESDAY_MORNING + 36000, 9500, 3300);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, planned);
  change = merge (fixture);

  g_assert_cmpuint (fixture->count.recorded, ==, 2);
  g_assert_nonnull (carry_change_get_before (change, 0));
  g_assert_null (carry_change_get_before (change, 1));
}

static void
test_a_ride_is_no_run (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) ride = record (fixture, "cycling", TUESDAY_MORNING, 40000, 5400);
  g_autoptr (CarryChange) change = merge (fixture);

  g_assert_cmpuint (fixture->count.others, ==, 1);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 0);
}

/* 23:30 until 01:30: the run is cut at midnight, it does not fail. */
static void
test_over_midnight (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) night = record (fixture, "running", TUESDAY_MORNING + 17 * 3600, 20000, 7200);
  g_autoptr (CarryChange) change = merge (fixture);

  g_assert_cmpuint (carry_session_get_start_minute (carry_change_get_after (change, 0)), ==, 23 * 60 + 30);
  g_assert_cmpuint (carry_session_get_duration (carry_change_get_after (change, 0)), ==, 30);
}

/* A calendar of one event that is known by its name. */
static CarrySession *
add_calendar (Fixture *fixture, const char *source, guint start_minute, double metres)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryImport) calendar = carry_import_new ("plan.ics", "ics");
  g_autoptr (CarrySession) plain = test_run (&tuesday, start_minute, 55, CARRY_RUN_EASY, metres);
  CarrySession *run = carry_session_edit (plain, NULL, "origin", CARRY_ORIGIN_COACH, "source", source, NULL);

  g_ptr_array_add (carry_import_get_runs (calendar), g_object_ref (run));
  g_ptr_array_add (fixture->imports, g_steal_pointer (&calendar));

  return run;
}

/* What was recorded belongs to the run that was planned for the time and length, whatever the order. */
static void
test_the_nearest_of_two (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) morning = test_run (&tuesday, 390, 50, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) evening = test_run (&tuesday, 1080, 60, CARRY_RUN_INTERVALS, 10000);
  g_autoptr (CarryActivity) late = record (fixture, "running", TUESDAY_MORNING + 12 * 3600, 10300, 3700);
  g_autoptr (CarryActivity) early = record (fixture, "running", TUESDAY_MORNING, 8200, 2900);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, morning);
  plan (fixture, evening);
  change = merge (fixture);

  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      CarryRun *after = CARRY_RUN (carry_change_get_after (change, i));
      const gboolean is_late = carry_run_get_activity (after) == late;

      g_assert_cmpint (carry_run_get_kind (after), ==, is_late ? CARRY_RUN_INTERVALS : CARRY_RUN_EASY);
    }
}

/* Marked by hand, done or not: the recording knows more. */
static void
test_a_marked_run_is_completed (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 55, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) marked =
      carry_session_edit (planned, NULL, "status", GPOINTER_TO_INT (data), NULL);
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 9800, 3300);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, marked);
  change = merge (fixture);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 1);
  g_assert_nonnull (carry_change_get_before (change, 0));
  g_assert_cmpint (carry_session_get_status (carry_change_get_after (change, 0)), ==, CARRY_STATUS_DONE);
}

/* 20 km were planned and 9 were run: it is still the only run of the day. */
static void
test_a_cut_run_is_the_planned_one (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 120, CARRY_RUN_LONG, 20000);
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 9000, 3300);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, planned);
  change = merge (fixture);
  g_assert_nonnull (carry_change_get_before (change, 0));
}

static void
test_a_ride_is_cross_training (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 60, CARRY_RUN_CROSS, 0);
  g_autoptr (CarrySession) easy = test_run (&tuesday, 1080, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarryActivity) ride = record (fixture, "cycling", TUESDAY_MORNING, 24000, 3600);
  g_autoptr (CarryActivity) lifting = record (fixture, "strength_training", TUESDAY_MORNING + 7200, 0, 2400);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, planned);
  plan (fixture, easy);
  change = merge (fixture);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 1);
  g_assert_true (carry_change_get_before (change, 0) == planned);
  g_assert_cmpuint (fixture->count.others, ==, 1);
}

static void
test_a_treadmill_run_goes_by_time (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) plain = test_run (&tuesday, 420, 60, CARRY_RUN_EASY, 10000);
  g_autoptr (CarrySession) treadmill =
      carry_session_edit (plain, NULL, "surface", CARRY_SURFACE_TREADMILL, NULL);
  g_autoptr (CarrySession) other = test_run (&tuesday, 1080, 60, CARRY_RUN_EASY, 4000);
  /* The watch counted 6 km where the belt said 10. */
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 6000, 3590);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, treadmill);
  plan (fixture, other);
  change = merge (fixture);
  g_assert_true (carry_change_get_before (change, 0) == treadmill);
}

/* A run of a calendar that the runner moved to another day is not brought again. */
static void
test_a_moved_run_is_known (Fixture *fixture, gconstpointer data)
{
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) run = add_calendar (fixture, "event-1@20261124T070000", 420, 10000);
  g_autoptr (CarrySession) moved =
      carry_session_edit (run, NULL, "day", &friday, "distance", 12000.0, "start-minute", 1080u, NULL);
  g_autoptr (CarryChange) change = NULL;

  plan (fixture, moved);
  change = merge (fixture);
  g_assert_cmpuint (fixture->count.duplicates, ==, 1);
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 0);
}

/* A recording that the runner moved to another day is not brought again. */
static void
test_a_moved_recording_is_known (Fixture *fixture, gconstpointer data)
{
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 10000, 3300);
  g_autoptr (CarryChange) change = merge (fixture);
  g_autoptr (CarrySession) moved =
      carry_session_edit (carry_change_get_after (change, 0), NULL, "day", &friday, NULL);
  g_autoptr (CarryChange) again = NULL;

  plan (fixture, moved);
  again = merge (fixture);
  g_assert_cmpuint (fixture->count.duplicates, ==, 1);
  g_assert_cmpuint (carry_change_get_n_edits (again), ==, 0);
}

/* The calendar comes after the recording: one card all the same. */
static void
test_a_plan_after_its_recording (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryActivity) activity = record (fixture, "running", TUESDAY_MORNING, 10000, 3300);
  g_autoptr (CarryChange) first = merge (fixture);
  g_autoptr (CarrySession) run = NULL;
  g_autoptr (CarryChange) second = NULL;
  g_autoptr (CarryChange) third = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  GDate from = test_day (23, G_DATE_NOVEMBER, 2026), to = test_day (29, G_DATE_NOVEMBER, 2026);

  g_assert_true (carry_diary_apply (fixture->diary, first, NULL));
  run = add_calendar (fixture, "event-1@20261124T070000", 420, 10500);
  second = merge (fixture);
  g_assert_true (carry_diary_apply (fixture->diary, second, NULL));

  sessions = carry_diary_get_range (fixture->diary, &from, &to);
  g_assert_cmpuint (sessions->len, ==, 1);
  g_assert_true (carry_run_get_activity (g_ptr_array_index (sessions, 0)) == activity);
  g_assert_cmpfloat (carry_run_get_distance (g_ptr_array_index (sessions, 0)), ==, 10500);

  third = merge (fixture);
  g_assert_cmpuint (carry_change_get_n_edits (third), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/app/import-change/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("completes", test_a_recording_completes_the_planned_run);
  g_test_add ("/app/import-change/at-once", Fixture, NULL, set_up, test_plan_and_recording_at_once,
              tear_down);
  g_test_add ("/app/import-change/at-once-recording-first", Fixture, "first", set_up,
              test_plan_and_recording_at_once, tear_down);
  ADD ("end-of-time", test_end_of_time);
  ADD ("another-distance", test_another_distance_is_another_run);
  ADD ("twice", test_twice_is_once);
  ADD ("two-of-a-day", test_two_recordings_of_one_day);
  ADD ("ride", test_a_ride_is_no_run);
  ADD ("over-midnight", test_over_midnight);
  ADD ("nearest-of-two", test_the_nearest_of_two);
  g_test_add ("/app/import-change/marked-done", Fixture, GINT_TO_POINTER (CARRY_STATUS_DONE), set_up,
              test_a_marked_run_is_completed, tear_down);
  g_test_add ("/app/import-change/marked-missed", Fixture, GINT_TO_POINTER (CARRY_STATUS_MISSED), set_up,
              test_a_marked_run_is_completed, tear_down);
  g_test_add ("/app/import-change/marked-skipped", Fixture, GINT_TO_POINTER (CARRY_STATUS_SKIPPED), set_up,
              test_a_marked_run_is_completed, tear_down);
  ADD ("cut", test_a_cut_run_is_the_planned_one);
  ADD ("cross-training", test_a_ride_is_cross_training);
  ADD ("treadmill", test_a_treadmill_run_goes_by_time);
  ADD ("moved-plan", test_a_moved_run_is_known);
  ADD ("moved-recording", test_a_moved_recording_is_known);
  ADD ("plan-after-recording", test_a_plan_after_its_recording);

  return g_test_run ();
}
