/* test-gpx-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-gpx-importer.h"
#include "carry-gpx-track.h"

/* 2026-03-03T17:30:00Z in seconds since 1970. */
#define TUESDAY_UTC G_GINT64_CONSTANT (1772559000)

/* π / 180 × 6 371 008.8 m */
#define DEGREE 111195.0802 /* metres along a great circle */

#define HEAD "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
#define POINT(lat, time) "<trkpt lat=\"" lat "\" lon=\"10\"><ele>5</ele><time>" time "</time></trkpt>\n"
#define BARE_POINT(lat) "<trkpt lat=\"" lat "\" lon=\"10\"/>"
#define TRACK(type, points) "<trk><type>" type "</type><trkseg>" points "</trkseg></trk>"
#define TWO_POINTS POINT ("50.000", "2026-03-03T17:30:00Z") POINT ("50.001", "2026-03-03T17:30:30Z")

static CarryImport *
read_data (const void *data, gsize size, GError **error)
{
  g_autoptr (CarryImporter) importer = carry_gpx_importer_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  return carry_importer_read (importer, bytes, "run.gpx", error);
}

static CarryImport *
read_text (const char *text, GError **error)
{
  return read_data (text, strlen (text), error);
}

static guint
count_activities (CarryImport *import)
{
  return g_list_model_get_n_items (carry_import_get_activities (import));
}

static const CarryActivityFacts *
get_facts (CarryImport *import, guint i)
{
  g_autoptr (CarryActivity) activity = g_list_model_get_item (carry_import_get_activities (import), i);

  g_assert_nonnull (activity);

  return carry_activity_get_facts (activity);
}

/* By the spherical law of cosines where not a whole number of degrees along a great circle. */
static const struct
{
  const char *name;
  double from[2]; /* degrees north, degrees east */
  double to[2];
  double metres;
} ways[] = {
  { "nowhere", { 52.5, 13.4 }, { 52.5, 13.4 }, 0 },
  { "meridian", { 10, 20 }, { 11, 20 }, DEGREE },
  { "equator", { 0, 20 }, { 0, 21 }, DEGREE },
  { "across-180", { 0, 179.5 }, { 0, -179.5 }, DEGREE },
  { "over-the-pole", { 89.5, 0 }, { 89.5, 180 }, DEGREE },
  { "at-60-north", { 60, 0 }, { 60, 1 }, 55597.0109 },
  { "berlin-paris", { 52.52, 13.405 }, { 48.8566, 2.3522 }, 877464.5379 },
  { "other-side", { 0, 0 }, { 0, 180 }, 180 * DEGREE },
};

static void
test_way (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (
      carry_gpx_measure (ways[i].from[0], ways[i].from[1], ways[i].to[0], ways[i].to[1]), ways[i].metres,
      0.01);
  g_assert_cmpfloat_with_epsilon (
      carry_gpx_measure (ways[i].to[0], ways[i].to[1], ways[i].from[0], ways[i].from[1]), ways[i].metres,
      0.01);
}

/* 0.001° north in each of two segments; the 0.5° and the 60 s between them do not count. */
static void
test_sums (void)
{
  const char *text = HEAD "<metadata><time>2020-01-01T00:00:00Z</time></metadata>"
                          "<wpt lat=\"1\" lon=\"2\"><time>2020-01-01T00:00:00Z</time></wpt>"
                          "<trk><name>Evening</name><type>running</type>"
                          "<trkseg>" TWO_POINTS "</trkseg>"
                          "<trkseg/>"
                          "<trkseg>" POINT ("50.500", "2026-03-03T17:31:30Z")
                              POINT ("50.501", "2026-03-03T17:32:15.500Z") "</trkseg></trk></gpx>\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_text (text, &error);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  const CarryActivityFacts *facts;

  g_assert_no_error (error);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpstr (carry_import_get_message (import), ==, "");
  g_assert_cmpstr (carry_import_get_kind (import), ==, "gpx");
  g_assert_cmpuint (count_activities (import), ==, 1);

  facts = get_facts (import, 0);
  g_assert_cmpstr (facts->sport, ==, "running");
  g_assert_cmpint (facts->start_utc, ==, TUESDAY_UTC);
  g_assert_false (facts->zone_known);
  g_assert_cmpfloat_with_epsilon (facts->distance_m, 2 * DEGREE / 1000, 0.001);
  g_assert_cmpfloat_with_epsilon (facts->timer_s, 75.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (facts->elapsed_s, 135.5, 1e-9);
  g_assert_cmpuint (facts->avg_hr, ==, 0);
  g_assert_cmpuint (facts->laps, ==, 2);
  g_assert_cmpuint (facts->records, ==, 4);
  g_assert_cmpstr (facts->digest, ==, digest);
}

static const struct
{
  const char *name;
  const char *text;
} dialects[] = {
  { "1.0",
    "<gpx version=\"1.0\" xmlns=\"http://www.topografix.com/GPX/1/0\">" TRACK ("Run", TWO_POINTS) "</gpx>" },
  { "no-namespace", "<gpx>" TRACK ("Run", TWO_POINTS) "</gpx>" },
  { "leading-spaces", "   \n" HEAD TRACK ("Run", TWO_POINTS) "</gpx>" },
  { "byte-order-mark", "\xef\xbb\xbf" HEAD TRACK ("Run", TWO_POINTS) "</gpx>" },
  { "latin-1",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><gpx><metadata><name>\xe9t\xe9</name></metadata>" TRACK (
        "Run", TWO_POINTS) "</gpx>" },
  { "undeclared-prefix", HEAD
    "<trk><type>Run</type><trkseg><trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:00Z</time><extensions>"
    "<a:cadence>80</a:cadence></extensions></trkpt>" POINT ("50.001",
                                                            "2026-03-03T17:30:30Z") "</trkseg></trk></gpx>" },
  { "comments", HEAD
    "<trk><!-- a --><type>R<!-- b -->un</type><trkseg>" POINT ("50.000", "2026-03-03T17:30:<!-- c -->00Z")
        POINT ("50.001", "\n 2026-03-03T17:30:30Z ") "</trkseg></trk></gpx>" },
  { "cdata", HEAD TRACK ("<![CDATA[Run]]>", TWO_POINTS) "</gpx>" },
  { "prefix", "<g:gpx xmlns:g=\"http://www.topografix.com/GPX/1/1\"><g:trk><g:type>Run</g:type><g:trkseg>"
              "<g:trkpt lat=\"50\" lon=\"10\"><g:time>2026-03-03T17:30:00Z</g:time></g:trkpt>"
              "<g:trkpt lat=\"50.001\" lon=\"10\"><g:time>2026-03-03T17:30:30Z</g:time></g:trkpt>"
              "</g:trkseg></g:trk></g:gpx>" },
};

static void
test_dialect (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_text (dialects[i].text, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (carry_import_get_message (import), ==, "");
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpuint (count_activities (import), ==, 1);
  g_assert_cmpstr (get_facts (import, 0)->sport, ==, "running");
  g_assert_cmpint (get_facts (import, 0)->start_utc, ==, TUESDAY_UTC);
  g_assert_cmpfloat (get_facts (import, 0)->elapsed_s, ==, 30);
  g_assert_cmpuint (get_facts (import, 0)->records, ==, 2);
}

static const struct
{
  const char *type;
  const char *sport;
} types[] = {
  { "running", "running" },
  { "Run", "running" },
  { "9", "running" },
  { "trail_running", "running" },
  { "Trail Run", "running" },
  { "1", "cycling" },
  { "road_biking", "cycling" },
  { "mountain biking", "cycling" },
  { "10", "walking" },
  { "Hiking", "hiking" },
  { "16", "swimming" },
  { "WeightTraining", "strength_training" },
  { "strength_training", "strength_training" },
  { "Cross Country Skiing", "cross_country_skiing" },
  { "99", "generic" },
  { "the category", "generic" },
  { "", "generic" },
};

static void
test_types (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_cmpstr (carry_gpx_get_sport (types[i].type), ==, types[i].sport);
}

static const struct
{
  const char *text;
  gboolean is_time;
  gint64 us;  /* microseconds after TUESDAY_UTC */
  int offset; /* seconds east of UTC */
} times[] = {
  { "2026-03-03T17:30:00Z", TRUE, 0, 0 },
  { "2026-03-03T17:30:00", TRUE, 0, 0 },
  { " 2026-03-03T17:30:00.25Z\n", TRUE, 250000, 0 },
  { "2026-03-03T18:30:00+01:00", TRUE, 0, 3600 },
  { "2026-03-03T12:00:01-05:30", TRUE, 1000000, -19800 },
  { "2026-03-03T17:30:00+00:00", TRUE, 0, 0 },
  { "2026-02-30T17:30:00Z", FALSE, 0, 0 },
  { "yesterday", FALSE, 0, 0 },
  { "", FALSE, 0, 0 },
};

static void
test_times (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      CarryGpxPoint point = { 0 };

      g_assert_cmpint (carry_gpx_point_set_time (&point, times[i].text), ==, times[i].is_time);
      g_assert_cmpint (point.has_time, ==, times[i].is_time);
      if (times[i].is_time)
        g_assert_cmpint (point.time_us, ==, TUESDAY_UTC * G_USEC_PER_SEC + times[i].us);
      g_assert_cmpint (point.utc_offset, ==, times[i].offset);
    }
}

static void
test_zone (void)
{
  g_autoptr (CarryImport) import =
      read_text (HEAD TRACK ("run", POINT ("50", "2026-03-03T18:30:00+01:00")) "</gpx>", NULL);

  g_assert_cmpint (get_facts (import, 0)->start_utc, ==, TUESDAY_UTC);
  g_assert_true (get_facts (import, 0)->zone_known);
  g_assert_cmpint (get_facts (import, 0)->utc_offset, ==, 3600);
}

/* Each place where programs put a heart rate; (100 + 121 + 140 + 160) / 4 = 130.25. */
static void
test_heart_rate (void)
{
  const char *text = HEAD
      "<trk><trkseg>"
      "<trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:00Z</time><extensions><x:TrackPointExtension "
      "xmlns:x=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\"><x:hr>100</x:hr>"
      "</x:TrackPointExtension></extensions></trkpt>"
      "<trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:10Z</time><extensions><gpxdata:hr>121</gpxdata:hr>"
      "</extensions></trkpt>"
      "<trkpt lat=\"50\" lon=\"10\"><extensions><heartrate>140</heartrate></extensions>"
      "<time>2026-03-03T17:30:20Z</time></trkpt>"
      "<trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:30Z</time><hr>160</hr></trkpt>"
      "<trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:40Z</time><hr>0</hr></trkpt>"
      "<trkpt lat=\"50\" lon=\"10\"><time>2026-03-03T17:30:50Z</time><hr>fast</hr></trkpt>"
      "</trkseg></trk></gpx>";
  g_autoptr (CarryImport) import = read_text (text, NULL);

  g_assert_cmpuint (get_facts (import, 0)->avg_hr, ==, 130);
  g_assert_cmpuint (get_facts (import, 0)->records, ==, 6);
}

static void
test_several_tracks (void)
{
  const char *text =
      HEAD TRACK ("run", POINT ("50", "2026-03-03T17:30:00Z")) TRACK ("", BARE_POINT ("50") BARE_POINT ("51"))
          TRACK ("", "") TRACK ("ride", POINT ("50", "2026-03-03T19:30:00Z")
                                            BARE_POINT ("51") "<trkpt lat=\"100\" lon=\"0\"/>") "</gpx>";
  g_autoptr (CarryImport) import = read_text (text, NULL);

  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_cmpstr (carry_import_get_message (import), ==,
                   "1 track has no times and was left out. 2 points have no time. 1 point has no position.");
  g_assert_cmpuint (count_activities (import), ==, 2);
  g_assert_cmpstr (get_facts (import, 0)->sport, ==, "running");
  g_assert_cmpstr (get_facts (import, 1)->sport, ==, "cycling");
  g_assert_cmpint (get_facts (import, 1)->start_utc, ==, TUESDAY_UTC + 7200);
  g_assert_cmpfloat_with_epsilon (get_facts (import, 1)->distance_m, DEGREE, 0.01);
  g_assert_cmpuint (get_facts (import, 1)->records, ==, 3);
}

static void
test_clock_not_set (void)
{
  g_autoptr (CarryImport) import =
      read_text (HEAD TRACK ("run", POINT ("50", "1901-12-13T20:45:52.5Z")) "</gpx>", NULL);

  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_nonnull (strstr (carry_import_get_message (import), "clock"));
  /* −2³¹: the half second must not round it up. */
  g_assert_cmpint (get_facts (import, 0)->start_utc, ==, G_MININT32);
}

static const struct
{
  const char *name;
  const char *text;
  gint code;           /* of the error, −1 if skipped */
  const char *message; /* a part of it */
} refusals[] = {
  { "route", HEAD "<rte><rtept lat=\"1\" lon=\"2\"/></rte></gpx>", -1, "planned route" },
  { "places", HEAD "<wpt lat=\"1\" lon=\"2\"/></gpx>", -1, "saved places" },
  { "nothing", HEAD "</gpx>", -1, "no recorded track" },
  { "empty-track", HEAD TRACK ("run", "") "</gpx>", -1, "no recorded track" },
  { "no-times", HEAD TRACK ("run", BARE_POINT ("50") BARE_POINT ("51")) "</gpx>", CARRY_IMPORTER_ERROR_EMPTY,
    "without times" },
  { "misplaced-point", HEAD "<trk>" TWO_POINTS "</trk></gpx>", -1, "no recorded track" },
  { "other-root", "<TrainingCenterDatabase/>", CARRY_IMPORTER_ERROR_DAMAGED, "<TrainingCenterDatabase>" },
  { "no-xml", "BEGIN:VCALENDAR", CARRY_IMPORTER_ERROR_DAMAGED, "line 1" },
  { "no-text", "", CARRY_IMPORTER_ERROR_DAMAGED, "line 1" },
  { "spaces", "  \n ", CARRY_IMPORTER_ERROR_DAMAGED, "line 1" },
  { "cut-before-points", HEAD "<trk>\n<trkseg>\n<trkpt lat=\"1\"", CARRY_IMPORTER_ERROR_DAMAGED, "cut off" },
  { "mismatch", HEAD "\n<trk>\n</trkseg></gpx>", CARRY_IMPORTER_ERROR_DAMAGED, "line 4" },
};

static void
test_refusal (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_text (refusals[i].text, &error);
  const char *message;

  if (refusals[i].code < 0)
    {
      g_assert_no_error (error);
      g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_SKIPPED);
      g_assert_cmpuint (count_activities (import), ==, 0);
      message = carry_import_get_message (import);
    }
  else
    {
      g_assert_error (error, CARRY_IMPORTER_ERROR, refusals[i].code);
      message = error->message;
    }

  g_test_message ("%s", message);
  g_assert_nonnull (strstr (message, "run.gpx"));
  g_assert_nonnull (strstr (message, refusals[i].message));
}

/* Neither what a document defines nor what it points to may get into it, or fill the memory. */
static const char *const attacks[] = {
  "<!DOCTYPE gpx [<!ENTITY a \"runrunrunrun\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
  "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">"
  "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">]>"
  "<gpx>" TRACK ("&h;", TWO_POINTS) "</gpx>",

  "<!DOCTYPE gpx [<!ENTITY a \"1111111111\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
  "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">"
  "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">]>"
  "<gpx>" TRACK ("run", TWO_POINTS "<trkpt lat=\"&h;\" lon=\"&h;\"/>") "</gpx>",

  "<!DOCTYPE gpx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><gpx>" TRACK ("&a;", TWO_POINTS) "</gpx>",

  "<!DOCTYPE gpx SYSTEM \"http://localhost:9/gpx.dtd\"><gpx>" TRACK ("x", TWO_POINTS) "</gpx>",
};

static void
test_attack (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_text (attacks[i], &error);
  const gint64 start = g_get_monotonic_time ();

  if (import != NULL && count_activities (import) > 0)
    g_assert_cmpuint (get_facts (import, 0)->records, <=, 3);
  else
    g_assert_true (import != NULL || error != NULL);

  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

static void
test_deep (void)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 200000; i++)
    g_string_append (text, "<trk>");

  g_assert_null (read_text (text->str, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
}

static void
test_too_many_tracks (void)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  g_autoptr (CarryImport) import = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, TRACK ("run", POINT ("50", "2026-03-03T17:30:00Z")));
  g_string_append (text, "</gpx>");

  import = read_text (text->str, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_cmpuint (count_activities (import), ==, 4096);
}

static const char whole[] = HEAD "\n<trk><type>run</type>\n<trkseg>\n" TWO_POINTS
    POINT ("50.002", "2026-03-03T17:31:00Z") "</trkseg>\n<trkseg>\n" POINT (
        "50.003", "2026-03-03T17:32:00Z") "</trkseg>\n</trk>\n</gpx>";

/* What is left is never called whole, and the complete points before the cut are not lost. */
static void
test_cut_anywhere (void)
{
  const gsize size = strlen (whole);
  guint n_before = 0;

  for (gsize cut = 0; cut < size; cut++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = read_data (whole, cut, &error);
      const gboolean is_read = import != NULL && count_activities (import) > 0;
      const guint n = is_read ? get_facts (import, 0)->records : 0;

      g_assert_true ((import == NULL) == (error != NULL));
      if (import != NULL)
        {
          g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
          g_assert_nonnull (strstr (carry_import_get_message (import), "line "));
        }
      g_assert_cmpuint (n, >=, n_before);
      n_before = n;
    }

  g_assert_cmpuint (n_before, ==, 4);
}

/* Several bytes at a time, always the same ones. */
static void
test_scramble (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260303);
  const char bytes[] = "<>/\"&;![]-= \n\0\xff\x80"
                       "0159.eE+-ZT:abtrkpseg";

  for (guint round = 0; round < 20000; round++)
    {
      g_autofree char *copy = g_memdup2 (whole, sizeof whole);
      const guint n_changes = (guint)g_rand_int_range (rand, 1, 12);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = NULL;

      for (guint i = 0; i < n_changes; i++)
        copy[g_rand_int_range (rand, 0, sizeof whole - 1)] =
            bytes[g_rand_int_range (rand, 0, sizeof bytes - 1)];

      import = read_data (copy, sizeof whole - 1, &error);
      g_assert_true ((import == NULL) == (error != NULL));
      if (error != NULL)
        g_assert_true (g_utf8_validate (error->message, -1, NULL));
      else
        g_assert_true (g_utf8_validate (carry_import_get_message (import), -1, NULL));
    }
}

static void
test_recognizes (void)
{
  g_autoptr (CarryImporter) importer = carry_gpx_importer_new ();
  g_autoptr (GBytes) sound = g_bytes_new_static (whole, sizeof whole - 1);
  g_autoptr (GBytes) other = g_bytes_new_static ("BEGIN:VCALENDAR", 15);
  g_autoptr (GBytes) none = g_bytes_new_static (NULL, 0);

  g_assert_true (carry_importer_recognizes (importer, sound, ""));
  g_assert_true (carry_importer_recognizes (importer, other, "Morning.GPX"));
  g_assert_true (carry_importer_recognizes (importer, none, "1234.gpx.gz"));
  g_assert_false (carry_importer_recognizes (importer, other, "plan.ics"));
  g_assert_false (carry_importer_recognizes (importer, none, ""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/gpx-importer/way/", ways[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_way);
    }

  g_test_add_func ("/exchange/gpx-importer/sums", test_sums);

  for (gsize i = 0; i < G_N_ELEMENTS (dialects); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/gpx-importer/dialect/", dialects[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_dialect);
    }

  g_test_add_func ("/exchange/gpx-importer/types", test_types);
  g_test_add_func ("/exchange/gpx-importer/times", test_times);
  g_test_add_func ("/exchange/gpx-importer/zone", test_zone);
  g_test_add_func ("/exchange/gpx-importer/heart-rate", test_heart_rate);
  g_test_add_func ("/exchange/gpx-importer/several-tracks", test_several_tracks);
  g_test_add_func ("/exchange/gpx-importer/clock-not-set", test_clock_not_set);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/gpx-importer/refusal/", refusals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_refusal);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (attacks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/gpx-importer/attack/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_attack);
    }

  g_test_add_func ("/exchange/gpx-importer/deep", test_deep);
  g_test_add_func ("/exchange/gpx-importer/too-many-tracks", test_too_many_tracks);
  g_test_add_func ("/exchange/gpx-importer/cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/exchange/gpx-importer/scramble", test_scramble);
  g_test_add_func ("/exchange/gpx-importer/recognizes", test_recognizes);

  return g_test_run ();
}
