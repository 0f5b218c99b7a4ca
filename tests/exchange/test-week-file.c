/* test-week-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-week-file.h"

#include <glib/gstdio.h>
#include <string.h>

#include "support/carry-test-sessions.h"

static const char one_week[] =
    "{\"schema\": \"carryover.week/1\", \"id\": \"club\", \"title\": \"Club week\","
    " \"clock\": {\"AM\": \"06:30\", \"PM\": \"19:15\"},"
    " \"athlete\": {\"level\": \"advanced\", \"discipline\": \"10k\", \"needs_extra_recovery\": true, "
    "\"age\": 52},"
    " \"phase\": \"specific_prep\", \"repeats\": true, \"post_race_h\": 24,"
    " \"runs\": ["
    "  {\"day\": \"Mon\", \"slot\": \"AM\", \"type\": \"rest\", \"minutes\": 0},"
    "  {\"day\": \"Tue\", \"slot\": \"PM\", \"type\": \"long_quality\", \"minutes\": 75, \"km\": 14.5, "
    "\"rpe\": 7,"
    "   \"surface\": \"trail\", \"note\": \"last 5 km fast\", \"key\": \"quality\"},"
    "  {\"day\": \"Sat\", \"slot\": \"AM\", \"type\": \"race\", \"minutes\": 40, \"km\": 10}],"
    " \"races\": [[\"Sat\", \"A\"], [\"Sun\", \"C\"]],"
    " \"strength\": {\"lower_sessions\": 1, \"minutes\": 35},"
    " \"availability\": {\"Mon\": [\"MID\", \"PM\"], \"Thu\": [\"AM\"]}}";

static GBytes *
to_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static CarryWeekFile *
read_text (const char *text, const char *id, GError **error)
{
  g_autoptr (GBytes) bytes = to_bytes (text);

  return carry_week_file_new (bytes, "weeks.json", id, error);
}

static void
test_getters (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWeekFile) week = read_text (one_week, NULL, &error);
  CarryAthlete *athlete;

  g_assert_no_error (error);
  athlete = carry_week_file_get_athlete (week);

  g_assert_cmpstr (carry_week_file_get_id (week), ==, "club");
  g_assert_cmpstr (carry_week_file_get_title (week), ==, "Club week");
  g_assert_true (carry_week_file_get_repeats (week));
  g_assert_cmpuint (carry_week_file_get_lower_sessions (week), ==, 1);
  g_assert_cmpuint (carry_week_file_get_session_minutes (week), ==, 35);
  g_assert_cmpuint (carry_week_file_get_post_race_hours (week), ==, 24);
  g_assert_cmpint (carry_athlete_get_level (athlete), ==, CARRY_LEVEL_ADVANCED);
  g_assert_cmpint (carry_athlete_get_event (athlete), ==, CARRY_EVENT_10K);
  g_assert_cmpint (carry_athlete_get_phase (athlete), ==, CARRY_PHASE_BUILD);
  g_assert_cmpuint (carry_athlete_get_age (athlete), ==, 52);
  g_assert_true (carry_athlete_get_extra_recovery (athlete));
}

static void
assert_place (gpointer session, GDateDay day_of_may, guint minute, guint duration)
{
  const GDate day = test_day (day_of_may, G_DATE_MAY, 2026);

  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &day), ==, 0);
  g_assert_cmpuint (carry_session_get_start_minute (session), ==, minute);
  g_assert_cmpuint (carry_session_get_duration (session), ==, duration);
}

static void
test_runs (void)
{
  g_autoptr (CarryWeekFile) week = read_text (one_week, NULL, NULL);
  const GDate monday = test_day (11, G_DATE_MAY, 2026);
  g_autoptr (GPtrArray) runs = carry_week_file_get_runs (week, &monday);
  CarryRun *quality, *race, *other_race;

  g_assert_cmpuint (runs->len, ==, 3);
  quality = g_ptr_array_index (runs, 0);
  race = g_ptr_array_index (runs, 1);
  other_race = g_ptr_array_index (runs, 2);

  assert_place (quality, 12, 19 * 60 + 15, 75);
  g_assert_cmpint (carry_run_get_kind (quality), ==, CARRY_RUN_LONG_QUALITY);
  g_assert_cmpfloat (carry_run_get_distance (quality), ==, 14500);
  g_assert_cmpint (carry_run_get_surface (quality), ==, CARRY_SURFACE_TRAIL);
  g_assert_cmpfloat (carry_session_get_effort (CARRY_SESSION (quality)), ==, 7);
  g_assert_cmpstr (carry_session_get_note (CARRY_SESSION (quality)), ==, "last 5 km fast");

  assert_place (race, 16, 6 * 60 + 30, 40);
  g_assert_cmpint (carry_run_get_priority (race), ==, CARRY_RACE_PRIORITY_A);

  /* Nobody planned a run on Sunday, but there is a race. */
  assert_place (other_race, 17, 9 * 60, 60);
  g_assert_cmpint (carry_run_get_kind (other_race), ==, CARRY_RUN_RACE);
  g_assert_cmpint (carry_run_get_priority (other_race), ==, CARRY_RACE_PRIORITY_C);
}

static void
assert_slot (CarryWeekFile *week, guint index, guint expected_day, guint expected_minute)
{
  guint day, minute;

  carry_week_file_get_slot (week, index, &day, &minute);
  g_assert_cmpuint (day, ==, expected_day);
  g_assert_cmpuint (minute, ==, expected_minute);
}

static void
test_slots (void)
{
  g_autoptr (CarryWeekFile) week = read_text (one_week, NULL, NULL);

  g_assert_cmpuint (carry_week_file_get_n_slots (week), ==, 3);
  assert_slot (week, 0, 0, 12 * 60);
  assert_slot (week, 1, 0, 19 * 60 + 15);
  assert_slot (week, 2, 3, 6 * 60 + 30);
}

/* Evenings of days with a run, middays of the others. */
static void
test_slots_assumed (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWeekFile) week = read_text ("{\"schema\": \"carryover.week/1\", \"runs\": [{\"day\": "
                                              "\"Wed\", \"type\": \"easy\", \"minutes\": 30}]}",
                                              NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (carry_week_file_get_n_slots (week), ==, 7);
  assert_slot (week, 2, 2, 18 * 60);
  assert_slot (week, 3, 3, 12 * 60);
}

static const char coached[] =
    "{\"schema\": \"carryover.week/1\", \"runs\": [], \"clock\": {\"PM\": \"17:00\"},"
    " \"strength\": {\"minutes\": 40, \"kinds\": [\"H\", \"E\", \"U\", \"C\"], \"sessions\": ["
    "  {\"day\": \"Tue\", \"slot\": \"PM\", \"kind\": \"H\"},"
    "  {\"day\": \"Sun\", \"start\": \"09:45\", \"kind\": \"R\", \"minutes\": 15, \"locked\": false}]},"
    " \"availability\": {\"Mon\": {\"blocked\": true, \"slots\": [\"AM\"]}, \"Wed\": {\"place\": \"home\","
    " \"minutes\": 20}, \"Thu\": {\"slots\": [\"PM\", \"AM\"]}, \"Fri\": [\"MID\"], \"Sat\": []}}";

static void
test_coach (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWeekFile) week = read_text (coached, NULL, &error);
  const CarryWeekFileSession *sessions;
  const CarryStrengthKind *kinds;
  guint n_kinds, n_sessions;

  g_assert_no_error (error);
  kinds = carry_week_file_get_kinds (week, &n_kinds);
  g_assert_cmpuint (n_kinds, ==, 4);
  g_assert_cmpint (kinds[0], ==, CARRY_STRENGTH_HEAVY);
  g_assert_cmpint (kinds[1], ==, CARRY_STRENGTH_EXPLOSIVE);
  g_assert_cmpint (kinds[2], ==, CARRY_STRENGTH_UPPER);
  g_assert_cmpint (kinds[3], ==, CARRY_STRENGTH_CORE);

  sessions = carry_week_file_get_sessions (week, &n_sessions);
  g_assert_cmpuint (n_sessions, ==, 2);
  g_assert_cmpuint (sessions[0].day, ==, 1);
  g_assert_cmpuint (sessions[0].start, ==, 17 * 60);
  g_assert_cmpuint (sessions[0].minutes, ==, 40);
  g_assert_cmpint (sessions[0].kind, ==, CARRY_STRENGTH_HEAVY);
  g_assert_true (sessions[0].locked);
  g_assert_cmpuint (sessions[1].day, ==, 6);
  g_assert_cmpuint (sessions[1].start, ==, 9 * 60 + 45);
  g_assert_cmpuint (sessions[1].minutes, ==, 15);
  g_assert_cmpint (sessions[1].kind, ==, CARRY_STRENGTH_REHAB);
  g_assert_false (sessions[1].locked);
}

static void
test_availability (void)
{
  static const CarryDayAvailability expected[] = {
    { .blocked = TRUE, .times = CARRY_BIT (CARRY_DAY_TIME_MORNING) },
    { .times = 0 },
    { .times = CARRY_ALL_DAY_TIMES, .most_minutes = 20, .place = CARRY_PLACE_HOME },
    { .times = CARRY_BIT (CARRY_DAY_TIME_MORNING) | CARRY_BIT (CARRY_DAY_TIME_EVENING) },
    { .times = CARRY_BIT (CARRY_DAY_TIME_MIDDAY) },
    { .times = 0 },
    { .times = 0 },
  };
  g_autoptr (CarryWeekFile) week = read_text (coached, NULL, NULL);
  g_autoptr (CarryWeekFile) unsaid =
      read_text ("{\"schema\": \"carryover.week/1\", \"runs\": []}", NULL, NULL);
  CarryAthlete *athlete = carry_week_file_get_athlete (week);
  guint n_kinds = 1, n_sessions = 1;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    g_assert_true (carry_day_availability_equal (
        carry_athlete_get_availability (athlete, (GDateWeekday)(G_DATE_MONDAY + day)), &expected[day]));

  /* Wednesday at any time, Thursday twice, Friday at noon. */
  g_assert_cmpuint (carry_week_file_get_n_slots (week), ==, 6);
  assert_slot (week, 0, 2, 7 * 60);
  assert_slot (week, 1, 2, 12 * 60);
  assert_slot (week, 2, 2, 17 * 60);
  assert_slot (week, 3, 3, 7 * 60);
  assert_slot (week, 4, 3, 17 * 60);
  assert_slot (week, 5, 4, 12 * 60);

  carry_week_file_get_kinds (unsaid, &n_kinds);
  carry_week_file_get_sessions (unsaid, &n_sessions);
  g_assert_cmpuint (n_kinds, ==, 0);
  g_assert_cmpuint (n_sessions, ==, 0);

  for (GDateWeekday day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++)
    g_assert_true (carry_day_availability_is_free (
        carry_athlete_get_availability (carry_week_file_get_athlete (unsaid), day)));
}

#define STRENGTH(strength) WEEKS ("{\"id\": \"b\", \"runs\": [], \"strength\": {" strength "}}")
#define TUESDAY(tuesday) WEEKS ("{\"id\": \"b\", \"runs\": [], \"availability\": {\"Tue\": {" tuesday "}}}")
#define WEEKS(weeks) "{\"schema\": \"carryover.week/1\", \"weeks\": [" weeks "]}"
#define RUN(run)                                                                                             \
  WEEKS ("{\"id\": \"a\", \"runs\": []}, {\"id\": \"b\", \"runs\": [{\"day\": \"Mon\", " run "}]}")

static void
test_choice (void)
{
  const char *two =
      WEEKS ("{\"id\": \"a\", \"runs\": []}, {\"id\": \"b\", \"title\": \"The second\", \"runs\": []}");
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWeekFile) second = read_text (two, "b", &error);
  g_autoptr (GBytes) bytes = to_bytes (two);
  g_autoptr (GPtrArray) list = carry_week_file_list (bytes, "weeks.json", NULL);

  g_assert_no_error (error);
  g_assert_cmpstr (carry_week_file_get_title (second), ==, "The second");

  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (carry_week_file_get_title (g_ptr_array_index (list, 0)), ==, "a");

  g_assert_null (read_text (two, "c", &error));
  g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_WEEK);
  g_assert_cmpstr (error->message, ==, "“weeks.json”: it holds no week “c”, only a, b");
  g_clear_error (&error);

  g_assert_null (read_text (two, NULL, &error));
  g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_WEEK);
}

static const struct
{
  const char *name;
  const char *text;
  const char *message; /* how it starts, after the name of the file */
} refusals[] = {
  { "no-json", "week", "it is not JSON" },
  { "empty", "", "it is not" },
  { "list", "[]", "it is not a week file" },
  { "other-schema", "{\"schema\": \"carryover.plan/1\"}", "it is not a week file" },
  { "schema-number", "{\"schema\": 1}", "it is not a week file" },
  { "no-weeks", WEEKS (""), "weeks must be a list of at least one week" },
  { "week-number", WEEKS ("1, 2"), "weeks[0] must be an object" },
  { "no-runs", WEEKS ("{\"id\": \"b\"}"), "weeks[0].runs must be a list" },
  { "minutes-text", RUN ("\"type\": \"easy\", \"minutes\": \"30\""),
    "weeks[1].runs[0].minutes must be a whole number from 0 to 1440" },
  { "minutes-negative", RUN ("\"type\": \"easy\", \"minutes\": -1"),
    "weeks[1].runs[0].minutes must be a whole number from 0 to 1440" },
  { "minutes-half", RUN ("\"type\": \"easy\", \"minutes\": 30.5"),
    "weeks[1].runs[0].minutes must be a whole number from 0 to 1440" },
  { "minutes-huge", RUN ("\"type\": \"easy\", \"minutes\": 1e300"),
    "weeks[1].runs[0].minutes must be a whole number from 0 to 1440" },
  { "minutes-missing", RUN ("\"type\": \"easy\""), "weeks[1].runs[0].minutes must be at least 1" },
  { "midnight", RUN ("\"slot\": \"PM\", \"type\": \"easy\", \"minutes\": 361"),
    "weeks[1].runs[0].minutes must be so few" },
  { "day", WEEKS ("{\"id\": \"b\", \"runs\": [{\"day\": \"Monday\", \"type\": \"easy\", \"minutes\": 30}]}"),
    "weeks[0].runs[0].day must be one of" },
  { "slot", RUN ("\"slot\": \"NOON\", \"type\": \"easy\", \"minutes\": 30"),
    "weeks[1].runs[0].slot must be one of" },
  { "type", RUN ("\"type\": \"gallop\", \"minutes\": 30"), "weeks[1].runs[0].type must be one of" },
  { "no-type", RUN ("\"minutes\": 30"), "weeks[1].runs[0].type must be the kind" },
  { "rpe", RUN ("\"type\": \"easy\", \"minutes\": 30, \"rpe\": 11"),
    "weeks[1].runs[0].rpe must be a number from 0 to 10" },
  { "km", RUN ("\"type\": \"easy\", \"minutes\": 30, \"km\": -5"),
    "weeks[1].runs[0].km must be a number from 0 to 1000" },
  { "surface", RUN ("\"type\": \"easy\", \"minutes\": 30, \"surface\": \"lava\""),
    "weeks[1].runs[0].surface must be one of" },
  { "race", WEEKS ("{\"id\": \"b\", \"runs\": [], \"races\": [[\"Sun\", \"D\"]]}"),
    "weeks[0].races[0][1] must be one of" },
  { "race-flat", WEEKS ("{\"id\": \"b\", \"runs\": [], \"races\": [\"Sun\"]}"),
    "weeks[0].races[0] must be a day and a priority" },
  { "level", WEEKS ("{\"id\": \"b\", \"runs\": [], \"athlete\": {\"level\": \"hero\"}}"),
    "weeks[0].athlete.level must be one of" },
  { "availability", WEEKS ("{\"id\": \"b\", \"runs\": [], \"availability\": {\"Tue\": \"PM\"}}"),
    "weeks[0].availability.Tue must be a list" },
  { "clock", "{\"schema\": \"carryover.week/1\", \"clock\": {\"AM\": \"25:00\"}, \"runs\": []}",
    "clock.AM must be a time of day" },
  { "sessions", WEEKS ("{\"id\": \"b\", \"runs\": [], \"strength\": {\"lower_sessions\": 9}}"),
    "weeks[0].strength.lower_sessions must be a whole number from 0 to 7" },
  { "kind", STRENGTH ("\"kinds\": [\"H\", \"X\"]"), "weeks[0].strength.kinds[1] must be one of" },
  { "kind-long", STRENGTH ("\"kinds\": [\"HE\"]"), "weeks[0].strength.kinds[0] must be one of" },
  { "kind-none", STRENGTH ("\"kinds\": [\"\"]"), "weeks[0].strength.kinds[0] must be one of" },
  { "session-number", STRENGTH ("\"sessions\": [1]"), "weeks[0].strength.sessions[0] must be an object" },
  { "session-no-day", STRENGTH ("\"sessions\": [{\"slot\": \"AM\", \"kind\": \"H\"}]"),
    "weeks[0].strength.sessions[0].day must be one of" },
  { "session-no-time", STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"kind\": \"H\"}]"),
    "weeks[0].strength.sessions[0].slot must be one of “AM”, “MID”, “PM”, or there must be a “start”" },
  { "session-two-times",
    STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"slot\": \"AM\", \"start\": \"08:00\", \"kind\": \"H\"}]"),
    "weeks[0].strength.sessions[0].start must be left out" },
  { "session-start", STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"start\": \"24:00\", \"kind\": \"H\"}]"),
    "weeks[0].strength.sessions[0].start must be a time of day" },
  { "session-no-kind", STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"slot\": \"AM\"}]"),
    "weeks[0].strength.sessions[0].kind must be one of" },
  { "session-midnight",
    STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"start\": \"23:30\", \"kind\": \"H\", \"minutes\": 31}]"),
    "weeks[0].strength.sessions[0].minutes must be so few" },
  { "session-no-minutes",
    STRENGTH ("\"sessions\": [{\"day\": \"Mon\", \"slot\": \"AM\", \"kind\": \"H\", \"minutes\": 0}]"),
    "weeks[0].strength.sessions[0].minutes must be at least 1" },
  { "day-blocked", TUESDAY ("\"blocked\": \"yes\""), "weeks[0].availability.Tue.blocked must be" },
  { "day-slot", TUESDAY ("\"slots\": [\"AM\", \"12:00\"]"),
    "weeks[0].availability.Tue.slots[1] must be one of" },
  { "day-minutes", TUESDAY ("\"minutes\": 1441"),
    "weeks[0].availability.Tue.minutes must be a whole number from 0 to 1440" },
  { "day-place", TUESDAY ("\"place\": \"moon\""), "weeks[0].availability.Tue.place must be one of" },
};

static void
test_refusal (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *message = g_strdup_printf ("“weeks.json”: %s", refusals[i].message);
  const char *id = strstr (refusals[i].text, "\"id\": \"b\"") != NULL ? "b" : NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (read_text (refusals[i].text, id, &error));
  g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_FORM);
  g_assert_true (g_str_has_prefix (error->message, message));
}

static void
test_location (void)
{
  g_autofree char *folder = g_dir_make_tmp ("carry-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a:week.json", NULL);
  g_autofree char *with_id = g_strconcat (path, ":club", NULL);
  g_autofree char *missing = g_build_filename (folder, "none.json:club", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWeekFile) plain = NULL, named = NULL;

  g_assert_true (g_file_set_contents (path, one_week, -1, NULL));

  plain = carry_week_file_load (path, &error);
  g_assert_no_error (error);
  named = carry_week_file_load (with_id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (carry_week_file_get_id (plain), ==, carry_week_file_get_id (named));

  g_assert_null (carry_week_file_load (missing, &error));
  g_assert_error (error, CARRY_WEEK_FILE_ERROR, CARRY_WEEK_FILE_ERROR_READ);
  g_assert_nonnull (strstr (error->message, "none.json"));

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* The twelve weeks that the scheduler is measured by: counted by hand from the file. */
static const struct
{
  const char *id;
  guint n_runs;
  guint minutes;
  guint lower_sessions;
} reference[] = {
  { "beginner-3runs", 5, 180, 2 },
  { "10k-novice-higdon", 5, 188, 2 },
  { "10k-advanced-higdon", 7, 244, 2 },
  { "7day-hardhard", 7, 390, 2 },
  { "marathon-cara-int", 5, 240, 2 },
  { "marathon-sub3-rw", 6, 273, 2 },
  { "ultra-rw", 6, 530, 2 },
  { "mid-base", 6, 355, 2 },
  { "sprint-100", 6, 335, 3 },
  { "sprint-hs-inseason", 5, 185, 1 },
  { "return-injury", 3, 60, 2 },
  { "race-week-half", 5, 220, 0 },
};

static void
test_reference (void)
{
  const char *shared = g_getenv ("CARRY_SHARED");
  g_autofree char *path =
      shared != NULL ? g_build_filename (shared, "design", "reference-weeks.json", NULL) : NULL;
  const GDate monday = test_day (11, G_DATE_MAY, 2026);

  if (path == NULL || !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("CARRY_SHARED names no folder with design/reference-weeks.json");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (reference); i++)
    {
      g_autofree char *location = g_strconcat (path, ":", reference[i].id, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryWeekFile) week = carry_week_file_load (location, &error);
      g_autoptr (GPtrArray) runs = NULL;
      guint minutes = 0;

      g_assert_no_error (error);
      runs = carry_week_file_get_runs (week, &monday);
      for (guint j = 0; j < runs->len; j++)
        minutes += carry_session_get_duration (g_ptr_array_index (runs, j));

      g_test_message ("%s", reference[i].id);
      g_assert_cmpuint (runs->len, ==, reference[i].n_runs);
      g_assert_cmpuint (minutes, ==, reference[i].minutes);
      g_assert_cmpuint (carry_week_file_get_lower_sessions (week), ==, reference[i].lower_sessions);
      g_assert_cmpuint (carry_week_file_get_n_slots (week), ==, 7);
      g_assert_true (carry_week_file_get_repeats (week));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/week-file/getters", test_getters);
  g_test_add_func ("/exchange/week-file/runs", test_runs);
  g_test_add_func ("/exchange/week-file/slots", test_slots);
  g_test_add_func ("/exchange/week-file/slots-assumed", test_slots_assumed);
  g_test_add_func ("/exchange/week-file/coach", test_coach);
  g_test_add_func ("/exchange/week-file/availability", test_availability);
  g_test_add_func ("/exchange/week-file/choice", test_choice);
  g_test_add_func ("/exchange/week-file/location", test_location);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/week-file/refusal/", refusals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_refusal);
    }

  g_test_add_func ("/exchange/week-file/reference", test_reference);

  return g_test_run ();
}
