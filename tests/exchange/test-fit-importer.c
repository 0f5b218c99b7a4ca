/* test-fit-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-fit-importer.h"
#include "carry-fit-profile.h"
#include "fit-messages.h"

static CarryImport *
read_bytes (const guint8 *data, gsize size, GError **error)
{
  g_autoptr (CarryImporter) importer = carry_fit_importer_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  return carry_importer_read (importer, bytes, "run.fit", error);
}

static CarryImport *
read_writer (FitWriter *writer, GError **error)
{
  return read_bytes (writer->bytes->data, writer->bytes->len, error);
}

static const CarryActivityFacts *
get_facts (CarryImport *import, guint i)
{
  g_autoptr (CarryActivity) activity = g_list_model_get_item (carry_import_get_activities (import), i);

  g_assert_nonnull (activity);

  return carry_activity_get_facts (activity);
}

static guint
count_activities (CarryImport *import)
{
  return g_list_model_get_n_items (carry_import_get_activities (import));
}

static void
test_session (gconstpointer data)
{
  g_autoptr (FitWriter) writer = fit_writer_new (GPOINTER_TO_INT (data));
  g_autoptr (CarryImport) import = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *digest = NULL;
  const CarryActivityFacts *facts;

  fit_writer_begin (writer, 14);
  fit_put_run (writer, &fit_complete_session);
  fit_writer_end (writer);
  digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, writer->bytes->data, writer->bytes->len);

  import = read_writer (writer, &error);
  g_assert_no_error (error);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpstr (carry_import_get_message (import), ==, "");
  g_assert_cmpstr (carry_import_get_kind (import), ==, "fit");
  g_assert_cmpuint (count_activities (import), ==, 1);

  facts = get_facts (import, 0);
  g_assert_cmpstr (facts->sport, ==, "running");
  g_assert_cmpint (facts->start_utc, ==, FIT_TUESDAY_UTC);
  g_assert_true (facts->zone_known);
  g_assert_cmpint (facts->utc_offset, ==, 3600);
  g_assert_cmpfloat_with_epsilon (facts->distance_m, 601.23, 1e-9);
  g_assert_cmpfloat_with_epsilon (facts->timer_s, 160.456, 1e-9);
  g_assert_cmpfloat_with_epsilon (facts->elapsed_s, 220.123, 1e-9);
  g_assert_cmpuint (facts->avg_hr, ==, 152);
  g_assert_cmpuint (facts->laps, ==, 2);
  g_assert_cmpuint (facts->records, ==, 4);
  g_assert_cmpstr (facts->digest, ==, digest);
}

/* What the device did not sum up follows from what it recorded: (140 + 150 + 161) / 3 = 150.3. */
static void
assert_worked_out (const CarryActivityFacts *facts)
{
  g_assert_cmpint (facts->start_utc, ==, FIT_TUESDAY_UTC);
  g_assert_cmpfloat_with_epsilon (facts->distance_m, 600.5, 1e-9);
  g_assert_cmpfloat (facts->timer_s, ==, 160);
  g_assert_cmpfloat (facts->elapsed_s, ==, 220);
  g_assert_cmpuint (facts->avg_hr, ==, 150);
  g_assert_cmpuint (facts->laps, ==, 2);
  g_assert_cmpuint (facts->records, ==, 4);
}

static void
test_bare_session (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_run (writer, &fit_bare_session);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpuint (count_activities (import), ==, 1);
  g_assert_cmpstr (get_facts (import, 0)->sport, ==, "running");
  assert_worked_out (get_facts (import, 0));
}

static void
test_no_session (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_run (writer, NULL);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_nonnull (strstr (carry_import_get_message (import), "4 records"));
  g_assert_cmpuint (count_activities (import), ==, 1);
  g_assert_cmpstr (get_facts (import, 0)->sport, ==, "generic");
  assert_worked_out (get_facts (import, 0));
}

/* Swim, change, run: distances count on, laps and records go to the session in which they fall. */
static void
test_multisport (void)
{
  const FitSession legs[] = {
    { FIT_TUESDAY + 660, FIT_TUESDAY + 960, 1, 0, 300000, 300000, FIT_MISSING, 0xff },
    { FIT_TUESDAY, FIT_TUESDAY + 600, 5, 18, 600000, 600000, 40000, 130 },
    { FIT_TUESDAY + 600, FIT_TUESDAY + 660, 3, 0, 60000, 60000, 5000, 0xff },
  };
  g_autoptr (FitWriter) writer = fit_writer_new (TRUE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  for (guint i = 0; i < G_N_ELEMENTS (legs); i++)
    fit_put_session (writer, &legs[i]);
  fit_put_lap (writer, FIT_TUESDAY, FIT_TUESDAY + 300);
  fit_put_lap (writer, FIT_TUESDAY + 300, FIT_TUESDAY + 600);
  fit_put_lap (writer, FIT_TUESDAY + 600, FIT_TUESDAY + 660);
  fit_put_lap (writer, FIT_TUESDAY + 660, FIT_TUESDAY + 960);
  fit_put_record (writer, FIT_TUESDAY, 0xff, 0);
  fit_put_record (writer, FIT_TUESDAY + 599, 131, 40000);
  fit_put_record (writer, FIT_TUESDAY + 600, 120, 41000);
  fit_put_record (writer, FIT_TUESDAY + 660, 150, 45000);
  fit_put_record (writer, FIT_TUESDAY + 800, 160, 90000);
  fit_put_record (writer, FIT_TUESDAY + 960, 170, 145000);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_OK);
  g_assert_cmpuint (count_activities (import), ==, 3);

  g_assert_cmpstr (get_facts (import, 0)->sport, ==, "swimming");
  g_assert_cmpuint (get_facts (import, 0)->laps, ==, 2);
  g_assert_cmpuint (get_facts (import, 0)->records, ==, 2);
  g_assert_cmpuint (get_facts (import, 0)->avg_hr, ==, 130);
  g_assert_false (get_facts (import, 0)->zone_known);

  g_assert_cmpstr (get_facts (import, 1)->sport, ==, "transition");
  g_assert_cmpuint (get_facts (import, 1)->laps, ==, 1);
  g_assert_cmpuint (get_facts (import, 1)->records, ==, 1);
  g_assert_cmpuint (get_facts (import, 1)->avg_hr, ==, 120);

  g_assert_cmpstr (get_facts (import, 2)->sport, ==, "running");
  g_assert_cmpint (get_facts (import, 2)->start_utc, ==, FIT_TUESDAY_UTC + 660);
  g_assert_cmpuint (get_facts (import, 2)->laps, ==, 1);
  g_assert_cmpuint (get_facts (import, 2)->records, ==, 3);
  g_assert_cmpuint (get_facts (import, 2)->avg_hr, ==, 160);
  /* The change ended at 410 m, the run at 1450 m. */
  g_assert_cmpfloat_with_epsilon (get_facts (import, 2)->distance_m, 1040, 1e-9);
}

static const struct
{
  guint8 sport;
  guint8 sub_sport;
  const char *name;
} sports[] = {
  { 0, 0, "generic" },
  { 1, 0, "running" },
  { 1, 1, "running" },
  { 1, 3, "running" },
  { 2, 6, "cycling" },
  { 4, 1, "running" },
  { 4, 14, "fitness_equipment" },
  { 4, 20, "strength_training" },
  { 5, 17, "swimming" },
  { 10, 20, "strength_training" },
  { 10, 43, "training" },
  { 11, 0, "walking" },
  { 17, 0, "hiking" },
  { 82, 0, "snorkeling" },
  { 50, 0, "generic" },
  { 200, 0, "generic" },
  { 0xff, 0xff, "generic" },
};

static void
test_sports (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sports); i++)
    {
      g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
      g_autoptr (CarryImport) import = NULL;
      FitSession session = fit_complete_session;

      session.sport = sports[i].sport;
      session.sub_sport = sports[i].sub_sport;
      fit_writer_begin (writer, 14);
      fit_put_run (writer, &session);
      fit_writer_end (writer);

      import = read_writer (writer, NULL);
      g_assert_cmpstr (get_facts (import, 0)->sport, ==, sports[i].name);
    }
}

static const struct
{
  guint32 local_time; /* FIT time, when the other clock shows FIT_TUESDAY */
  gboolean is_known;
  int offset;         /* seconds east of UTC */
} zones[] = {
  { FIT_TUESDAY, TRUE, 0 },
  { FIT_TUESDAY + 3600, TRUE, 3600 },
  { FIT_TUESDAY - 5 * 3600, TRUE, -18000 },
  { FIT_TUESDAY + 20700, TRUE, 20700 }, /* Nepal: 5:45 h */
  { FIT_TUESDAY + 3603, TRUE, 3600 },
  { FIT_TUESDAY + 14 * 3600, TRUE, 50400 },
  { FIT_TUESDAY + 20 * 3600, FALSE, 0 },
  { FIT_TUESDAY + 420, FALSE, 0 },
  { FIT_MISSING, FALSE, 0 },
  { 0, FALSE, 0 },
};

static void
test_zones (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
      g_autoptr (CarryImport) import = NULL;

      fit_writer_begin (writer, 14);
      fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
      fit_put_session (writer, &fit_complete_session);
      fit_put_activity (writer, FIT_TUESDAY, zones[i].local_time);
      fit_writer_end (writer);

      import = read_writer (writer, NULL);
      g_assert_cmpint (get_facts (import, 0)->zone_known, ==, zones[i].is_known);
      g_assert_cmpint (get_facts (import, 0)->utc_offset, ==, zones[i].offset);
    }
}

/* Twelve bits count 256 m in sixteenths of a metre, then begin again: 250 m, then 256 + 6.25 m. */
static void
test_compressed_distance (void)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 8, 3, FIT_BYTE } };
  const guint distances[] = { 0, 4000, 100 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_writer_define (writer, 6, CARRY_FIT_MESSAGE_RECORD, fields, G_N_ELEMENTS (fields));
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      const guint8 bytes[] = {
        0x23,
        (guint8)(0x1 | (distances[i] & 0xf) << 4),
        (guint8)(distances[i] >> 4),
      };

      fit_writer_start_message (writer, 6);
      fit_writer_put (writer, 4, FIT_TUESDAY + 60 * i);
      fit_writer_put_bytes (writer, bytes, sizeof bytes);
    }
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpfloat_with_epsilon (get_facts (import, 0)->distance_m, 262.25, 1e-9);
}

static void
test_other_files_are_skipped (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  /* A course holds records, but nobody has run it. */
  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, 6);
  fit_put_record (writer, FIT_TUESDAY, 0xff, 0);
  fit_put_lap (writer, FIT_TUESDAY, FIT_TUESDAY + 60);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_SKIPPED);
  g_assert_cmpstr (carry_import_get_message (import), ==,
                   "“run.fit” holds a course to follow, not a recorded activity.");
  g_assert_cmpuint (count_activities (import), ==, 0);
}

static void
test_nothing_recorded (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (GError) error = NULL;

  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_writer_end (writer);

  g_assert_null (read_writer (writer, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "run.fit"));
}

static void
test_no_dates (void)
{
  const FitSession session = { FIT_MISSING, FIT_MISSING, 1, 0, 600000, 600000, 200000, 150 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (GError) error = NULL;

  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_put_session (writer, &session);
  fit_writer_end (writer);

  g_assert_null (read_writer (writer, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "dates"));
}

/* A watch whose clock was never set counts from when it was switched on. */
static void
test_clock_not_set (void)
{
  const FitSession session = { 5000, 5600, 1, 0, 600000, 600000, 200000, 150 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_put_session (writer, &session);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_nonnull (strstr (carry_import_get_message (import), "clock"));
  g_assert_cmpfloat (get_facts (import, 0)->distance_m, ==, 2000);
}

static void
test_recognizes (void)
{
  g_autoptr (CarryImporter) importer = carry_fit_importer_new ();
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (GBytes) sound = NULL;
  g_autoptr (GBytes) other = g_bytes_new_static ("BEGIN:VCALENDAR", 15);
  g_autoptr (GBytes) none = g_bytes_new_static (NULL, 0);

  fit_writer_begin (writer, 14);
  fit_writer_end (writer);
  sound = fit_writer_get_bytes (writer);

  g_assert_true (carry_importer_recognizes (importer, sound, ""));
  g_assert_true (carry_importer_recognizes (importer, other, "Morning.FIT"));
  g_assert_true (carry_importer_recognizes (importer, none, "1234.fit.gz"));
  g_assert_false (carry_importer_recognizes (importer, other, "plan.ics"));
  g_assert_false (carry_importer_recognizes (importer, none, ""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/exchange/fit-importer/session/little", GINT_TO_POINTER (FALSE), test_session);
  g_test_add_data_func ("/exchange/fit-importer/session/big", GINT_TO_POINTER (TRUE), test_session);
  g_test_add_func ("/exchange/fit-importer/bare-session", test_bare_session);
  g_test_add_func ("/exchange/fit-importer/no-session", test_no_session);
  g_test_add_func ("/exchange/fit-importer/multisport", test_multisport);
  g_test_add_func ("/exchange/fit-importer/sports", test_sports);
  g_test_add_func ("/exchange/fit-importer/zones", test_zones);
  g_test_add_func ("/exchange/fit-importer/compressed-distance", test_compressed_distance);
  g_test_add_func ("/exchange/fit-importer/other-files-are-skipped", test_other_files_are_skipped);
  g_test_add_func ("/exchange/fit-importer/nothing-recorded", test_nothing_recorded);
  g_test_add_func ("/exchange/fit-importer/no-dates", test_no_dates);
  g_test_add_func ("/exchange/fit-importer/clock-not-set", test_clock_not_set);
  g_test_add_func ("/exchange/fit-importer/recognizes", test_recognizes);

  return g_test_run ();
}
