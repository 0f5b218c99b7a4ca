/* test-ics-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-ics-importer.h"

#include <string.h>

#include "support/carry-test-sessions.h"

static CarryImport *
read_bytes (const char *data, gsize size, const char *zone, GError **error)
{
  g_autoptr (GTimeZone) local = g_time_zone_new_identifier (zone);
  g_autoptr (CarryImporter) importer = g_object_new (CARRY_TYPE_ICS_IMPORTER, "zone", local, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  return carry_importer_read (importer, bytes, "plan.ics", error);
}

static CarryImport *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  CarryImport *import = read_bytes (text, strlen (text), "Europe/Berlin", &error);

  g_assert_no_error (error);

  return import;
}

static CarryImport *
read_file (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "ics", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return read_text (text);
}

/* What is expected of an event; a kind of -1: it is no run. */
typedef struct
{
  const char *start;
  const char *end;
  const char *zone;
  const char *summary;
  int kind;
  GDateDay day;
  GDateMonth month;
  guint minute;
  guint duration;
} Expected;

static void
assert_run (CarryRun *run, const Expected *expected)
{
  const GDate day = test_day (expected->day, expected->month, 2026);
  CarrySession *session = CARRY_SESSION (run);

  g_assert_cmpint (carry_run_get_kind (run), ==, expected->kind);
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &day), ==, 0);
  g_assert_cmpuint (carry_session_get_start_minute (session), ==, expected->minute);
  g_assert_cmpuint (carry_session_get_duration (session), ==, expected->duration);
  g_assert_cmpint (carry_session_get_origin (session), ==, CARRY_ORIGIN_COACH);
}

static void
assert_events (CarryImport *import, const Expected *expected, guint n_expected)
{
  GPtrArray *events = carry_import_get_events (import);
  guint n_runs = 0;

  g_assert_cmpuint (events->len, ==, n_expected);

  for (guint i = 0; i < n_expected; i++)
    {
      CarryImportEvent *event = g_ptr_array_index (events, i);

      g_assert_cmpstr (event->start, ==, expected[i].start);
      g_assert_cmpstr (event->end, ==, expected[i].end);
      g_assert_cmpstr (event->zone, ==, expected[i].zone);
      g_assert_cmpstr (event->summary, ==, expected[i].summary);
      g_assert_cmpint (event->run != NULL, ==, expected[i].kind >= 0);

      if (event->run == NULL)
        continue;

      assert_run (event->run, &expected[i]);
      g_assert_true (g_ptr_array_index (carry_import_get_runs (import), n_runs) == event->run);
      n_runs++;
    }

  g_assert_cmpuint (carry_import_get_runs (import)->len, ==, n_runs);
}

/* In Berlin, 16:00 UTC in May is 18:00; in New York it is 6:30 when the runner there runs at 6:30. */
static void
test_times (void)
{
  static const Expected expected[] = {
    { "2026-05-04T06:30:00", "2026-05-04T07:15:00", "floating", "Easy 8 km", CARRY_RUN_EASY, 4, G_DATE_MAY,
      390, 45 },
    { "2026-05-05T16:00:00Z", "2026-05-05T17:00:00Z", "utc", "Intervals: 6 x 800 m", CARRY_RUN_INTERVALS, 5,
      G_DATE_MAY, 18 * 60, 60 },
    { "2026-05-06T10:30:00Z", "2026-05-06T11:30:00Z", "America/New_York", "Tempo 10 km", CARRY_RUN_TEMPO, 6,
      G_DATE_MAY, 390, 60 },
    { "2026-05-07T16:00:00Z", "2026-05-07T17:00:00Z", "Club Time", "Hill repeats 10x60s", CARRY_RUN_HILLS, 7,
      G_DATE_MAY, 19 * 60, 60 },
    { "2026-05-08T04:00:00Z", "2026-05-08T04:30:00Z", "W. Europe Standard Time", "Recovery jog",
      CARRY_RUN_RECOVERY, 8, G_DATE_MAY, 360, 30 },
    { "2026-05-08T18:00:00", "2026-05-08T18:00:00", "Atlantis/Middle", "Strides 6x20s", CARRY_RUN_STRIDES, 8,
      G_DATE_MAY, 18 * 60, 24 }, /* 20 minutes and twice 2 */
    { "2026-05-09", "2026-05-10", "date", "Rest day", -1 },
    { "2026-05-10", "2026-05-11", "date", "Long run 18 km", CARRY_RUN_LONG, 10, G_DATE_MAY, 420, 113 },
    { "2026-05-15", "2026-05-20", "date", "Running camp", -1 },
    { "2026-05-21T06:30:00", "2026-05-21T06:30:00", "floating", "Easy 5 km", -1 },
  };
  g_autoptr (CarryImport) import = read_file ("plan.ics");

  assert_events (import, expected, G_N_ELEMENTS (expected));
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpstr (carry_import_get_kind (import), ==, "ics");
}

/* The clocks change on 29 March: the runs stay at 18:30, the instants move from 17:30 to 16:30 UTC. */
static void
test_repeats (void)
{
  static const char *const track = "Track: 8x400";
  const Expected expected[] = {
    { "2026-03-10T17:30:00Z", "2026-03-10T18:30:00Z", "Europe/Berlin", track, CARRY_RUN_INTERVALS, 10,
      G_DATE_MARCH, 1110, 60 },
    { "2026-03-17T17:30:00Z", "2026-03-17T18:30:00Z", "Europe/Berlin", track, CARRY_RUN_INTERVALS, 17,
      G_DATE_MARCH, 1110, 60 },
    { "2026-03-26T17:30:00Z", "2026-03-26T18:30:00Z", "Europe/Berlin", track, CARRY_RUN_INTERVALS, 26,
      G_DATE_MARCH, 1110, 60 },
    { "2026-03-31T16:30:00Z", "2026-03-31T17:30:00Z", "Europe/Berlin", track, CARRY_RUN_INTERVALS, 31,
      G_DATE_MARCH, 1110, 60 },
    { "2026-04-08T17:00:00Z", "2026-04-08T17:45:00Z", "Europe/Berlin", "Tempo", CARRY_RUN_TEMPO, 8,
      G_DATE_APRIL, 1140, 45 },
    { "2026-04-14T16:30:00Z", "2026-04-14T16:30:00Z", "Europe/Berlin", track, -1 },
    { "2026-04-21T16:30:00Z", "2026-04-21T17:30:00Z", "Europe/Berlin", track, CARRY_RUN_INTERVALS, 21,
      G_DATE_APRIL, 1110, 60 },
  };
  g_autoptr (CarryImport) import = read_file ("repeats.ics");

  assert_events (import, expected, G_N_ELEMENTS (expected));
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
}

/* Line 8 is no day, 14 no line, 15 no rule; the last event and the calendar have no end. */
static void
test_damage_stays_where_it_is (void)
{
  g_autoptr (CarryImport) import = read_file ("damaged.ics");

  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_cmpuint (carry_import_get_events (import)->len, ==, 2);
  g_assert_cmpuint (carry_import_get_runs (import)->len, ==, 2);
  g_assert_nonnull (
      strstr (carry_import_get_message (import), "line 8: “20260231T063000” of DTSTART is not a time"));
}

#define CALENDAR(events) "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" events "END:VCALENDAR\r\n"
#define EVENT(lines) "BEGIN:VEVENT\r\n" lines "END:VEVENT\r\n"

static const struct
{
  const char *name;
  const char *text;
  gssize size; /* -1: all of it */
  const char *message;
} refusals[] = {
  { "no-calendar", "<html>Not found</html>", -1,
    "“plan.ics” is not a calendar: it has no “BEGIN:VCALENDAR”" },
  { "no-start", CALENDAR (EVENT ("SUMMARY:Easy 5 km\r\n")), -1,
    "“plan.ics” cannot be read: line 3: the event “Easy 5 km” has no start and was left out" },
  { "no-name", CALENDAR (EVENT ("UID:1\r\n")), -1,
    "“plan.ics” cannot be read: line 3: an event without a name has no start and was left out" },
  { "year-zero", CALENDAR (EVENT ("DTSTART:00000101\r\n")), -1,
    "“plan.ics” cannot be read: line 4: “00000101” of DTSTART is not a time" },
  { "cut-off", CALENDAR (EVENT ("DTSTART:20260504\r\nSUMMARY:Easy 5 km\r\n")), 74,
    "“plan.ics” cannot be read: line 3: the event “Easy” is cut off and was left out" },
};

static void
test_refusal (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const gsize size = refusals[i].size >= 0 ? (gsize)refusals[i].size : strlen (refusals[i].text);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_bytes (refusals[i].text, size, "UTC", &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
  g_assert_cmpstr (error->message, ==, refusals[i].message);
}

static void
test_skipped (void)
{
  g_autoptr (CarryImport) empty = read_text (CALENDAR (""));
  g_autoptr (CarryImport) holidays =
      read_text (CALENDAR (EVENT ("DTSTART:20261225\r\nSUMMARY:Christmas\r\n")));

  g_assert_cmpint (carry_import_get_status (empty), ==, CARRY_IMPORT_SKIPPED);
  g_assert_cmpint (carry_import_get_status (holidays), ==, CARRY_IMPORT_SKIPPED);
  g_assert_cmpuint (carry_import_get_events (holidays)->len, ==, 1);
  g_assert_cmpstr (carry_import_get_message (holidays), !=, "");
}

/* Every way to write the same two events. */
static const struct
{
  const char *name;
  const char *text;
  gsize size;
} writings[] = {
#define WRITING(name, text) { name, text, sizeof text - 1 }
  WRITING ("cr-lf",
           "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260504T063000\r\nSUMMARY:Früh 5 "
           "km\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
  WRITING (
      "lf",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T063000\nSUMMARY:Früh 5 km\nEND:VEVENT\nEND:VCALENDAR"),
  WRITING ("cr",
           "BEGIN:VCALENDAR\rBEGIN:VEVENT\rDTSTART:20260504T063000\rSUMMARY:Früh 5 "
           "km\rEND:VEVENT\rEND:VCALENDAR\r"),
  WRITING ("mark",
           "\xef\xbb\xbf"
           "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T063000\nSUMMARY:Früh 5 "
           "km\nEND:VEVENT\nEND:VCALENDAR\n"),
  WRITING ("latin-1",
           "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T063000\nSUMMARY:Fr\xfch 5 "
           "km\nEND:VEVENT\nEND:VCALENDAR\n"),
  WRITING ("folded",
           "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\n 0504T063000\nSUMMARY:Fr\xc3\n \xbch 5\n\t "
           "km\nEND:VEVENT\nEND:VCALENDAR\n"),
  WRITING ("lower-case",
           "begin:vcalendar\nbegin:vevent\ndtstart:20260504T063000\nsummary:Früh 5 "
           "km\nend:vevent\nend:vcalendar\n"),
  WRITING ("empty-lines",
           "BEGIN:VCALENDAR\n\nBEGIN:VEVENT\n\nDTSTART:20260504T063000\n\nSUMMARY:Früh 5 "
           "km\n\nEND:VEVENT\n\nEND:VCALENDAR\n\n"),
  WRITING ("alarm",
           "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nSUMMARY:Wake "
           "up\nEND:VALARM\nDTSTART:20260504T063000\nSUMMARY:Früh 5 km\nEND:VEVENT\nEND:VCALENDAR\n"),
  WRITING ("parameters",
           "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;X-A=\"b;c:d\":20260504T063000\nSUMMARY;LANGUAGE=de:Früh 5 "
           "km\nEND:VEVENT\nEND:VCALENDAR\n"),
};

static void
test_writing (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_bytes (writings[i].text, writings[i].size, "UTC", &error);
  CarryImportEvent *event;

  g_assert_no_error (error);
  g_assert_cmpuint (carry_import_get_events (import)->len, ==, 1);
  event = g_ptr_array_index (carry_import_get_events (import), 0);
  g_assert_cmpstr (event->start, ==, "2026-05-04T06:30:00");
  g_assert_cmpstr (event->summary, ==, "Früh 5 km");
  g_assert_cmpint (carry_import_get_status (import), !=, CARRY_IMPORT_PARTIAL);
}

static void
test_utf_16 (void)
{
  const char *text = CALENDAR (EVENT ("DTSTART:20260504\r\nSUMMARY:Früh 5 km\r\n"));
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize size = 0;
  g_autofree char *wide = g_convert (text, -1, "UTF-16LE", "UTF-8", NULL, &size, NULL);
  g_autoptr (CarryImport) import = NULL;

  g_byte_array_append (bytes, (const guint8 *)"\xff\xfe", 2);
  g_byte_array_append (bytes, (const guint8 *)wide, (guint)size);
  import = read_bytes ((const char *)bytes->data, bytes->len, "UTC", NULL);

  g_assert_nonnull (import);
  g_assert_cmpstr (((CarryImportEvent *)g_ptr_array_index (carry_import_get_events (import), 0))->summary, ==,
                   "Früh 5 km");
}

/* A rule without an end is followed for two years; of one that no person trains by, the first day counts. */
static void
test_endless (void)
{
  g_autoptr (CarryImport) weekly =
      read_text (CALENDAR (EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Easy 5 km\r\n")));
  g_autoptr (CarryImport) secondly = read_text (
      CALENDAR (EVENT ("DTSTART:20260504T063000\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:Easy 5 km\r\n")));
  g_autoptr (CarryImport) never = read_text (CALENDAR (EVENT (
      "DTSTART:20260504T063000\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nSUMMARY:Easy 5 km\r\n")));

  g_assert_cmpuint (carry_import_get_events (weekly)->len, ==, 105); /* 104 weeks and the first day */
  g_assert_cmpuint (carry_import_get_events (secondly)->len, ==, 1);
  g_assert_cmpint (carry_import_get_status (secondly), ==, CARRY_IMPORT_PARTIAL);
  g_assert_cmpstr (carry_import_get_message (secondly), ==,
                   "Not all of it could be read: line 3: “Easy 5 km” repeats too often for training: "
                   "“FREQ=SECONDLY”; the first one was taken");
  g_assert_cmpuint (carry_import_get_events (never)->len, ==, 1);
  g_assert_cmpint (carry_import_get_status (never), ==, CARRY_IMPORT_OK);
}

static void
test_over_midnight (void)
{
  g_autoptr (CarryImport) import = read_text (
      CALENDAR (EVENT ("DTSTART:20260504T230000\r\nDTEND:20260505T010000\r\nSUMMARY:Night run\r\n")));
  CarryRun *run = g_ptr_array_index (carry_import_get_runs (import), 0);

  g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (run)), ==, 23 * 60);
  g_assert_cmpuint (carry_session_get_duration (CARRY_SESSION (run)), ==, 60);
}

/* Whatever is cut off or garbled is refused or read in part, and nothing breaks. */
static void
test_garbled (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "ics", "repeats.ics", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260504);
  gsize size;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));

  for (gsize length = 0; length < size; length += 7)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = read_bytes (text, length, "UTC", &error);

      g_assert_true ((import != NULL) == (error == NULL));
    }

  for (guint round = 0; round < 300; round++)
    {
      g_autofree char *garbled = g_memdup2 (text, size);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = NULL;

      for (guint i = 0; i < 8; i++)
        garbled[g_rand_int_range (rand, 0, (gint32)size)] = (char)g_rand_int_range (rand, 0, 256);

      import = read_bytes (garbled, size, "UTC", &error);
      g_assert_true ((import != NULL) == (error == NULL));
    }
}

/* One week of a real plan, where all runs have one name. */
static void
test_marathon_plan (void)
{
  const char *shared = g_getenv ("CARRY_SHARED");
  g_autofree char *path =
      shared != NULL ? g_build_filename (shared, "samples", "ics", "runplan__marathon.ics", NULL) : NULL;
  const GDate monday = test_day (13, G_DATE_NOVEMBER, 2023), sunday = test_day (19, G_DATE_NOVEMBER, 2023);
  g_autofree char *text = NULL;
  g_autoptr (CarryImport) import = NULL;
  GPtrArray *runs;
  guint n = 0, n_long = 0;
  double metres = 0;

  if (path == NULL || !g_file_get_contents (path, &text, NULL, NULL))
    {
      g_test_skip ("CARRY_SHARED names no folder with samples/ics");
      return;
    }

  import = read_text (text);
  runs = carry_import_get_runs (import);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpuint (runs->len, ==, 62);

  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *run = g_ptr_array_index (runs, i);
      const GDate *day = carry_session_get_day (CARRY_SESSION (run));

      if (g_date_compare (day, &monday) < 0 || g_date_compare (day, &sunday) > 0)
        continue;

      n++;
      metres += carry_run_get_distance (run);
      g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (run)), ==, 390);

      /* The longest, 11.5 miles, is Thursday's. */
      if (carry_run_get_kind (run) == CARRY_RUN_LONG)
        {
          n_long++;
          g_assert_cmpint (g_date_get_weekday (day), ==, G_DATE_THURSDAY);
        }
    }

  g_assert_cmpuint (n, ==, 7);
  g_assert_cmpuint (n_long, ==, 1);
  g_assert_cmpfloat_with_epsilon (metres, 53.5 * 1609.344, 1);
}

/* Each run is known by its event and occurrence, so that the calendar can be read again. */
static void
test_sources (void)
{
  g_autoptr (CarryImport) import = read_file ("repeats.ics");
  g_autoptr (CarryImport) again = read_file ("repeats.ics");
  GPtrArray *runs = carry_import_get_runs (import);
  GPtrArray *runs_again = carry_import_get_runs (again);
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (runs->len, >, 1);
  for (guint i = 0; i < runs->len; i++)
    {
      const char *source = carry_run_get_source (g_ptr_array_index (runs, i));

      g_assert_nonnull (source);
      g_assert_true (g_hash_table_add (sources, (gpointer)source));
      g_assert_cmpstr (source, ==, carry_run_get_source (g_ptr_array_index (runs_again, i)));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/ics-importer/times", test_times);
  g_test_add_func ("/exchange/ics-importer/repeats", test_repeats);
  g_test_add_func ("/exchange/ics-importer/damage", test_damage_stays_where_it_is);
  g_test_add_func ("/exchange/ics-importer/skipped", test_skipped);
  g_test_add_func ("/exchange/ics-importer/endless", test_endless);
  g_test_add_func ("/exchange/ics-importer/over-midnight", test_over_midnight);
  g_test_add_func ("/exchange/ics-importer/garbled", test_garbled);
  g_test_add_func ("/exchange/ics-importer/utf-16", test_utf_16);
  g_test_add_func ("/exchange/ics-importer/marathon-plan", test_marathon_plan);
  g_test_add_func ("/exchange/ics-importer/sources", test_sources);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/ics-importer/refusal/", refusals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_refusal);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (writings); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/ics-importer/writing/", writings[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_writing);
    }

  return g_test_run ();
}
