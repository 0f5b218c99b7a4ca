/* test-fit-samples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-test-samples.h"

/* Where the sum of what is in the file and the number that the device gives itself differ. */
static const struct
{
  const char *file;
  const char *reason;
} uncounted_laps[] = {
  { "jkfit__failed.fit", "the session claims one lap, but the file holds no lap message" },
};

/* 2000-01-01T00:00:00Z, in seconds since 1970: no FIT device is older. */
#define EARLIEST_START 946684800

static JsonObject *files;

/* What to believe: the facts, or another parser where the one that gave them stops early. */
typedef struct
{
  JsonArray *sessions;
  guint n_laps;
  guint n_records;
  JsonObject *facts;
  const char *use;
} Expected;

static Expected
get_expected (const char *file)
{
  JsonObject *sample = json_object_get_object_member (files, file);
  Expected expected = { 0 };
  JsonObject *source;

  if (carry_test_samples_has (sample, "sameFactsAs"))
    sample = json_object_get_object_member (files, json_object_get_string_member (sample, "sameFactsAs"));

  expected.use = json_object_get_string_member (sample, "use");
  expected.facts = json_object_get_object_member (sample, "facts");
  source = expected.facts;

  if (g_str_has_prefix (expected.use, "otherParsers.fitdecode"))
    source =
        json_object_get_object_member (json_object_get_object_member (sample, "otherParsers"), "fitdecode");

  expected.sessions = json_object_get_array_member (source, "sessions");
  expected.n_records = carry_test_samples_get_count (source, "records");
  expected.n_laps = carry_test_samples_has (source, "lapCount")
                        ? carry_test_samples_get_count (source, "lapCount")
                        : json_array_get_length (json_object_get_array_member (expected.facts, "laps"));

  return expected;
}

/* “crossCountrySkiing” to “cross_country_skiing”. */
static char *
name_sport (JsonObject *session)
{
  g_autoptr (GString) name = g_string_new (NULL);

  if (carry_test_samples_has (session, "subSport") &&
      strcmp (json_object_get_string_member (session, "subSport"), "strengthTraining") == 0)
    return g_strdup ("strength_training");

  for (const char *c = json_object_get_string_member (session, "sport"); *c != '\0'; c++)
    {
      if (g_ascii_isupper (*c))
        g_string_append_c (name, '_');
      g_string_append_c (name, g_ascii_tolower (*c));
    }

  return g_string_free_and_steal (g_steal_pointer (&name));
}

static void
check_number (JsonObject *session, const char *member, double actual, double tolerance)
{
  if (carry_test_samples_has (session, member))
    g_assert_cmpfloat_with_epsilon (json_object_get_double_member (session, member), actual, tolerance);
}

static gboolean
has_uncounted_laps (const char *file)
{
  for (gsize i = 0; i < G_N_ELEMENTS (uncounted_laps); i++)
    if (strcmp (uncounted_laps[i].file, file) == 0)
      {
        g_test_message ("laps not compared: %s", uncounted_laps[i].reason);
        return TRUE;
      }

  return FALSE;
}

static void
check_session (const char *file, JsonObject *session, const CarryActivityFacts *facts)
{
  if (carry_test_samples_has (session, "sport"))
    {
      g_autofree char *sport = name_sport (session);

      g_assert_cmpstr (facts->sport, ==, sport);
    }

  if (carry_test_samples_has (session, "startTime"))
    g_assert_cmpint (facts->start_utc, ==,
                     carry_test_samples_parse_time (json_object_get_string_member (session, "startTime")));

  check_number (session, "totalDistance", facts->distance_m, 0.005);
  check_number (session, "totalElapsedTime", facts->elapsed_s, 0.0005);
  check_number (session, "totalTimerTime", facts->timer_s, 0.0005);
  check_number (session, "avgHeartRate", facts->avg_hr, 0.5);

  if (!has_uncounted_laps (file))
    check_number (session, "numLaps", facts->laps, 0.5);
}

/* What a single session leaves out, the records tell. */
static void
check_worked_out (JsonObject *session, JsonObject *facts, const CarryActivityFacts *actual)
{
  if (!carry_test_samples_has (session, "avgHeartRate"))
    check_number (facts, "meanRecordHr", actual->avg_hr, 0.501);

  if (!carry_test_samples_has (session, "totalDistance"))
    check_number (facts, "lastRecordDistance", actual->distance_m, 0.005);

  if (!carry_test_samples_has (session, "startTime") && carry_test_samples_has (facts, "firstRecord"))
    g_assert_cmpint (actual->start_utc, ==,
                     carry_test_samples_parse_time (json_object_get_string_member (facts, "firstRecord")));
}

static void
check_activities (const char *file, const Expected *expected, CarryImport *import)
{
  GListModel *activities = carry_import_get_activities (import);
  const guint n = g_list_model_get_n_items (activities);
  guint n_laps = 0, n_records = 0;

  g_assert_cmpuint (n, ==, json_array_get_length (expected->sessions));

  for (guint i = 0; i < n; i++)
    {
      JsonObject *session = json_array_get_object_element (expected->sessions, i);
      g_autoptr (CarryActivity) activity = g_list_model_get_item (activities, i);
      const CarryActivityFacts *facts = carry_activity_get_facts (activity);

      check_session (file, session, facts);
      if (n == 1)
        check_worked_out (session, expected->facts, facts);
      n_laps += facts->laps;
      n_records += facts->records;
    }

  g_assert_cmpuint (n_laps, ==, expected->n_laps);
  g_assert_cmpuint (n_records, ==, expected->n_records);
}

/* No session in the file: one activity of the records, if somebody recorded them. */
static void
check_sessionless (const Expected *expected, CarryImport *import, const GError *error)
{
  const char *type = carry_test_samples_has (expected->facts, "fileType")
                         ? json_object_get_string_member (expected->facts, "fileType")
                         : "activity";

  if (g_strcmp0 (type, "activity") != 0)
    {
      g_assert_no_error (error);
      g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_SKIPPED);
      g_assert_cmpuint (g_list_model_get_n_items (carry_import_get_activities (import)), ==, 0);
    }
  else if (import == NULL)
    {
      g_assert_true (error->domain == CARRY_IMPORTER_ERROR);
      g_assert_cmpuint (expected->n_records, ==, 0);
    }
  else
    {
      g_autoptr (CarryActivity) activity = g_list_model_get_item (carry_import_get_activities (import), 0);

      g_assert_nonnull (activity);
      g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
      g_assert_cmpuint (carry_activity_get_facts (activity)->records, >=, expected->n_records);
      g_assert_cmpuint (carry_activity_get_facts (activity)->laps, >=, expected->n_laps);
    }
}

static gboolean
is_dated (CarryImport *import)
{
  g_autoptr (CarryActivity) activity = g_list_model_get_item (carry_import_get_activities (import), 0);

  return carry_activity_get_facts (activity)->start_utc >= EARLIEST_START;
}

static void
test_sample (gconstpointer data)
{
  const char *file = data;
  const Expected expected = get_expected (file);
  JsonObject *sample = json_object_get_object_member (files, file);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = carry_test_samples_read ("fit", file, &error);

  g_test_message ("%s%s", import != NULL ? carry_import_get_message (import) : "",
                  error != NULL ? error->message : "");

  if (json_array_get_length (expected.sessions) == 0)
    {
      check_sessionless (&expected, import, error);
      return;
    }

  g_assert_no_error (error);
  check_activities (file, &expected, import);

  /* A watch whose clock was not set gives dates of 1990. */
  if (carry_test_samples_has (sample, "crcOk"))
    g_assert_cmpint (carry_import_get_status (import), ==,
                     json_object_get_boolean_member (sample, "crcOk") && is_dated (import)
                         ? CARRY_IMPORT_OK
                         : CARRY_IMPORT_PARTIAL);
}

static void
test_without_samples (void)
{
  g_test_skip ("CARRY_SHARED does not name a folder with samples/fit");
}

int
main (int argc, char *argv[])
{
  g_autoptr (GList) names = NULL;

  g_test_init (&argc, &argv, NULL);

  files = carry_test_samples_load ("fit");
  if (files == NULL)
    {
      g_test_add_func ("/exchange/fit-samples", test_without_samples);
      return g_test_run ();
    }

  names = json_object_get_members (files);
  for (GList *l = names; l != NULL; l = l->next)
    {
      g_autofree char *path = g_strconcat ("/exchange/fit-samples/", l->data, NULL);

      g_test_add_data_func (path, l->data, test_sample);
    }

  return g_test_run ();
}
