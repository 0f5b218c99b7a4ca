/* test-gpx-samples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-test-samples.h"

/* What is compared with less than was expected, and why. */
static const struct
{
  const char *file;
  gboolean other_distance;
  gboolean other_segments;
  const char *reason;
} exceptions[] = {
  { "opentracks__legacy_gpx_pause_resume.gpx", TRUE, FALSE,
    "latitudes 100 and 200 mark pauses here; they are no places, so the way over them does not count" },
  { "gc__UrbanBiker2019-04-18_16-12.gpx", FALSE, TRUE, "a segment without points does not count" },
  { "gpxpy__gpx1.0_with_all_fields.gpx", FALSE, TRUE, "a segment without points does not count" },
  { "gpxpy__gpx1.1_with_all_fields.gpx", FALSE, TRUE, "a segment without points does not count" },
};

/* The facts measure on a sphere of 111 120 m a degree, we on one of 111 195 m: 0.07 %. */
#define DISTANCE_TOLERANCE 0.0015
#define EARLIEST_START 631152000 /* 1990-01-01T00:00:00Z */

static JsonObject *files;

static gsize
find_exception (const char *file)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (strcmp (exceptions[i].file, file) == 0)
      break;

  return i;
}

static gboolean
is_recorded (JsonObject *track)
{
  return carry_test_samples_has (track, "firstTime");
}

static void
check_track (const char *file, JsonObject *track, const CarryActivityFacts *facts)
{
  const gsize exception = find_exception (file);
  const double length = json_object_get_double_member (track, "length2d");

  if (exception < G_N_ELEMENTS (exceptions))
    g_test_message ("not compared in full: %s", exceptions[exception].reason);

  g_assert_cmpint (facts->start_utc, ==,
                   carry_test_samples_parse_time (json_object_get_string_member (track, "firstTime")));
  g_assert_cmpuint (facts->records, ==, carry_test_samples_get_count (track, "points"));

  if (carry_test_samples_has (track, "duration"))
    g_assert_cmpfloat_with_epsilon (facts->elapsed_s, json_object_get_double_member (track, "duration"),
                                    0.0005);

  g_assert_cmpfloat (facts->timer_s, <=, facts->elapsed_s + 1e-6);

  if (exception == G_N_ELEMENTS (exceptions) || !exceptions[exception].other_distance)
    g_assert_cmpfloat_with_epsilon (facts->distance_m, length, MAX (0.1, DISTANCE_TOLERANCE * length));

  if (exception == G_N_ELEMENTS (exceptions) || !exceptions[exception].other_segments)
    g_assert_cmpuint (facts->laps, ==, carry_test_samples_get_count (track, "segments"));
}

static void
check_heart_rate (JsonObject *xml, const CarryActivityFacts *facts)
{
  if (carry_test_samples_has (xml, "meanHr"))
    g_assert_cmpfloat_with_epsilon (facts->avg_hr, json_object_get_double_member (xml, "meanHr"), 0.55);
  else
    g_assert_cmpuint (facts->avg_hr, ==, 0);
}

static void
check_tracks (const char *file, JsonObject *sample, CarryImport *import)
{
  JsonArray *tracks =
      json_object_get_array_member (json_object_get_object_member (sample, "facts"), "tracks");
  GListModel *activities = carry_import_get_activities (import);
  guint n = 0;
  gboolean clock_was_set = TRUE;

  for (guint i = 0; i < json_array_get_length (tracks); i++)
    {
      JsonObject *track = json_array_get_object_element (tracks, i);
      g_autoptr (CarryActivity) activity = NULL;

      if (!is_recorded (track))
        continue;

      activity = g_list_model_get_item (activities, n++);
      g_assert_nonnull (activity);
      check_track (file, track, carry_activity_get_facts (activity));
      clock_was_set = clock_was_set && carry_activity_get_facts (activity)->start_utc >= EARLIEST_START;

      if (json_array_get_length (tracks) == 1)
        check_heart_rate (json_object_get_object_member (sample, "xml"), carry_activity_get_facts (activity));
    }

  g_assert_cmpuint (g_list_model_get_n_items (activities), ==, n);

  if (!clock_was_set)
    g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
}

static guint
count_recorded (JsonObject *facts, guint *n_points)
{
  JsonArray *tracks = json_object_get_array_member (facts, "tracks");
  guint n = 0;

  *n_points = 0;
  for (guint i = 0; i < json_array_get_length (tracks); i++)
    {
      JsonObject *track = json_array_get_object_element (tracks, i);

      n += is_recorded (track);
      *n_points += carry_test_samples_get_count (track, "points");
    }

  return n;
}

/* Where the one reader gives up, what counts is what another one counted, or what cannot be missing. */
static void
check_without_facts (JsonObject *sample, CarryImport *import)
{
  g_autoptr (CarryActivity) activity = g_list_model_get_item (carry_import_get_activities (import), 0);
  JsonObject *xml = carry_test_samples_get_object (sample, "xml");

  g_assert_nonnull (activity);
  g_assert_cmpuint (carry_activity_get_facts (activity)->records, >, 0);

  if (carry_test_samples_has (xml, "trkpt"))
    g_assert_cmpuint (carry_activity_get_facts (activity)->records, ==,
                      carry_test_samples_get_count (xml, "trkpt"));

  if (carry_test_samples_has (sample, "completeTrkpt"))
    {
      g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
      g_assert_cmpuint (carry_activity_get_facts (activity)->records, ==,
                        carry_test_samples_get_count (sample, "completeTrkpt"));
      g_assert_nonnull (strstr (carry_import_get_message (import), "line "));
    }
}

static void
test_sample (gconstpointer data)
{
  const char *file = data;
  JsonObject *sample = json_object_get_object_member (files, file);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = carry_test_samples_read ("gpx", file, &error);
  JsonObject *facts;
  guint n_points;

  g_test_message ("%s%s", import != NULL ? carry_import_get_message (import) : "",
                  error != NULL ? error->message : "");

  if (carry_test_samples_has (sample, "sameFactsAs"))
    sample = json_object_get_object_member (files, json_object_get_string_member (sample, "sameFactsAs"));

  facts = carry_test_samples_get_object (sample, "facts");
  if (facts == NULL || !carry_test_samples_has (facts, "tracks"))
    {
      g_assert_no_error (error);
      check_without_facts (sample, import);
    }
  else if (count_recorded (facts, &n_points) > 0)
    {
      g_assert_no_error (error);
      check_tracks (file, sample, import);
    }
  else if (n_points > 0)
    {
      g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
      g_assert_nonnull (strstr (error->message, "without times"));
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_SKIPPED);
    }
}

static void
test_without_samples (void)
{
  g_test_skip ("CARRY_SHARED does not name a folder with samples/gpx");
}

int
main (int argc, char *argv[])
{
  g_autoptr (GList) names = NULL;

  g_test_init (&argc, &argv, NULL);

  files = carry_test_samples_load ("gpx");
  if (files == NULL)
    {
      g_test_add_func ("/exchange/gpx-samples", test_without_samples);
      return g_test_run ();
    }

  names = json_object_get_members (files);
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *path = g_strconcat ("/exchange/gpx-samples/", l->data, NULL);

      g_test_add_data_func (path, l->data, test_sample);
    }

  return g_test_run ();
}
