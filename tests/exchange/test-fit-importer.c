/* test-fit-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-fit-importer.h"
#include "carry-fit-profile.h"
#include "fit-writer.h"

/* 2026-03-03T17:30:00Z, as a FIT time and in seconds since 1970. */
#define TUESDAY 1141493400u
#define TUESDAY_UTC G_GINT64_CONSTANT (1772559000)

#define MISSING G_MAXUINT32

typedef struct
{
  guint32 start;       /* FIT time */
  guint32 end;         /* FIT time */
  guint8 sport;
  guint8 sub_sport;
  guint32 elapsed_ms;
  guint32 timer_ms;
  guint32 distance_cm;
  guint8 avg_hr;       /* beats a minute */
} Session;

static void
put_file_id (FitWriter *writer, guint type)
{
  const FitField fields[] = { { 0, 1, FIT_ENUM }, { 1, 2, FIT_UINT16 }, { 3, 4, FIT_UINT32Z } };

  fit_writer_define (writer, 0, CARRY_FIT_MESSAGE_FILE_ID, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 0);
  fit_writer_put (writer, 1, type);
  fit_writer_put (writer, 2, 1);
  fit_writer_put (writer, 4, 12345);
}

static void
put_event (FitWriter *writer, guint32 time, guint event, guint type)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 0, 1, FIT_ENUM }, { 1, 1, FIT_ENUM } };

  fit_writer_define (writer, 1, CARRY_FIT_MESSAGE_EVENT, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 1);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 1, event);
  fit_writer_put (writer, 1, type);
}

static void
put_record (FitWriter *writer, guint32 time, guint hr, guint32 distance_cm)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 }, { 3, 1, FIT_UINT8 } };
  const FitField developer_fields[] = { { 0, 2, 0 } };

  fit_writer_define_with_developer (writer, 2, CARRY_FIT_MESSAGE_RECORD, fields, G_N_ELEMENTS (fields),
                                    developer_fields, G_N_ELEMENTS (developer_fields));
  fit_writer_start_message (writer, 2);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 4, distance_cm);
  fit_writer_put (writer, 1, hr);
  fit_writer_put (writer, 2, 0xabcd);
}

static void
put_lap (FitWriter *writer, guint32 start, guint32 end)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 } };

  fit_writer_define (writer, 3, CARRY_FIT_MESSAGE_LAP, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 3);
  fit_writer_put (writer, 4, end);
  fit_writer_put (writer, 4, start);
}

static void
put_session (FitWriter *writer, const Session *session)
{
  const FitField fields[] = {
    { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 }, { 5, 1, FIT_ENUM },   { 6, 1, FIT_ENUM },
    { 7, 4, FIT_UINT32 },   { 8, 4, FIT_UINT32 }, { 9, 4, FIT_UINT32 }, { 16, 1, FIT_UINT8 },
  };

  fit_writer_define (writer, 4, CARRY_FIT_MESSAGE_SESSION, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 4);
  fit_writer_put (writer, 4, session->end);
  fit_writer_put (writer, 4, session->start);
  fit_writer_put (writer, 1, session->sport);
  fit_writer_put (writer, 1, session->sub_sport);
  fit_writer_put (writer, 4, session->elapsed_ms);
  fit_writer_put (writer, 4, session->timer_ms);
  fit_writer_put (writer, 4, session->distance_cm);
  fit_writer_put (writer, 1, session->avg_hr);
}

static void
put_activity (FitWriter *writer, guint32 time, guint32 local_time)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 } };

  fit_writer_define (writer, 5, CARRY_FIT_MESSAGE_ACTIVITY, fields, G_N_ELEMENTS (fields));
  fit_writer_start_message (writer, 5);
  fit_writer_put (writer, 4, time);
  fit_writer_put (writer, 4, local_time);
}

/* A run of 220 s by the clock, of which 160 s with the timer running: 0–100 s and 160–220 s. */
static void
put_run (FitWriter *writer, const Session *session)
{
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  put_event (writer, TUESDAY, 0, 0);
  put_record (writer, TUESDAY, 140, 0);
  put_record (writer, TUESDAY + 50, 150, 15000);
  put_event (writer, TUESDAY + 60, 42, 4);
  put_record (writer, TUESDAY + 100, 0xff, MISSING);
  put_event (writer, TUESDAY + 100, 0, 4);
  put_lap (writer, TUESDAY, TUESDAY + 100);
  put_event (writer, TUESDAY + 160, 0, 0);
  put_record (writer, TUESDAY + 220, 161, 60050);
  put_event (writer, TUESDAY + 220, 0, 4);
  put_lap (writer, TUESDAY + 160, TUESDAY + 220);
  if (session != NULL)
    put_session (writer, session);
  put_activity (writer, TUESDAY + 221, TUESDAY + 221 + 3600);
}

static const Session complete_session = {
  TUESDAY, TUESDAY + 220, 1, 0, 220123, 160456, 60123, 152,
};
static const Session bare_session = { TUESDAY, TUESDAY + 220, 1, 0, MISSING, MISSING, MISSING, 0xff };

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
  put_run (writer, &complete_session);
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
  g_assert_cmpint (facts->start_utc, ==, TUESDAY_UTC);
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
  g_assert_cmpint (facts->start_utc, ==, TUESDAY_UTC);
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
  put_run (writer, &bare_session);
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
  put_run (writer, NULL);
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
  const Session legs[] = {
    { TUESDAY + 660, TUESDAY + 960, 1, 0, 300000, 300000, MISSING, 0xff },
    { TUESDAY, TUESDAY + 600, 5, 18, 600000, 600000, 40000, 130 },
    { TUESDAY + 600, TUESDAY + 660, 3, 0, 60000, 60000, 5000, 0xff },
  };
  g_autoptr (FitWriter) writer = fit_writer_new (TRUE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  for (guint i = 0; i < G_N_ELEMENTS (legs); i++)
    put_session (writer, &legs[i]);
  put_lap (writer, TUESDAY, TUESDAY + 300);
  put_lap (writer, TUESDAY + 300, TUESDAY + 600);
  put_lap (writer, TUESDAY + 600, TUESDAY + 660);
  put_lap (writer, TUESDAY + 660, TUESDAY + 960);
  put_record (writer, TUESDAY, 0xff, 0);
  put_record (writer, TUESDAY + 599, 131, 40000);
  put_record (writer, TUESDAY + 600, 120, 41000);
  put_record (writer, TUESDAY + 660, 150, 45000);
  put_record (writer, TUESDAY + 800, 160, 90000);
  put_record (writer, TUESDAY + 960, 170, 145000);
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
  g_assert_cmpint (get_facts (import, 2)->start_utc, ==, TUESDAY_UTC + 660);
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
      Session session = complete_session;

      session.sport = sports[i].sport;
      session.sub_sport = sports[i].sub_sport;
      fit_writer_begin (writer, 14);
      put_run (writer, &session);
      fit_writer_end (writer);

      import = read_writer (writer, NULL);
      g_assert_cmpstr (get_facts (import, 0)->sport, ==, sports[i].name);
    }
}

static const struct
{
  guint32 local_time; /* FIT time, when the other clock shows TUESDAY */
  gboolean is_known;
  int offset;         /* seconds east of UTC */
} zones[] = {
  { TUESDAY, TRUE, 0 },
  { TUESDAY + 3600, TRUE, 3600 },
  { TUESDAY - 5 * 3600, TRUE, -18000 },
  { TUESDAY + 20700, TRUE, 20700 }, /* Nepal: 5:45 h */
  { TUESDAY + 3603, TRUE, 3600 },
  { TUESDAY + 14 * 3600, TRUE, 50400 },
  { TUESDAY + 20 * 3600, FALSE, 0 },
  { TUESDAY + 420, FALSE, 0 },
  { MISSING, FALSE, 0 },
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
      put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
      put_session (writer, &complete_session);
      put_activity (writer, TUESDAY, zones[i].local_time);
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
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_writer_define (writer, 6, CARRY_FIT_MESSAGE_RECORD, fields, G_N_ELEMENTS (fields));
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      const guint8 bytes[] = {
        0x23,
        (guint8)(0x1 | (distances[i] & 0xf) << 4),
        (guint8)(distances[i] >> 4),
      };

      fit_writer_start_message (writer, 6);
      fit_writer_put (writer, 4, TUESDAY + 60 * i);
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
  put_file_id (writer, 6);
  put_record (writer, TUESDAY, 0xff, 0);
  put_lap (writer, TUESDAY, TUESDAY + 60);
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
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_writer_end (writer);

  g_assert_null (read_writer (writer, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "run.fit"));
}

static void
test_no_dates (void)
{
  const Session session = { MISSING, MISSING, 1, 0, 600000, 600000, 200000, 150 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (GError) error = NULL;

  fit_writer_begin (writer, 14);
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  put_session (writer, &session);
  fit_writer_end (writer);

  g_assert_null (read_writer (writer, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "dates"));
}

/* A watch whose clock was never set counts from when it was switched on. */
static void
test_clock_not_set (void)
{
  const Session session = { 5000, 5600, 1, 0, 600000, 600000, 200000, 150 };
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  put_session (writer, &session);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_nonnull (strstr (carry_import_get_message (import), "clock"));
  g_assert_cmpfloat (get_facts (import, 0)->distance_m, ==, 2000);
}

static void
test_wrong_check_sum (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  put_run (writer, &complete_session);
  fit_writer_end (writer);
  writer->bytes->data[writer->bytes->len - 1] ^= 0x10;

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_nonnull (strstr (carry_import_get_message (import), "run.fit"));
  g_assert_nonnull (strstr (carry_import_get_message (import), "check sum"));
  g_assert_cmpfloat_with_epsilon (get_facts (import, 0)->distance_m, 601.23, 1e-9);
}

static void
test_not_fit (void)
{
  const char text[] = "<?xml version=\"1.0\"?><gpx/>";
  g_autoptr (GError) error = NULL;

  g_assert_null (read_bytes ((const guint8 *)text, sizeof text, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "run.fit"));
}

/* A small file must not fill the memory with activities. */
static void
test_too_many_sessions (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  put_run (writer, &complete_session);
  for (guint i = 0; i < 5000; i++)
    put_session (writer, &complete_session);
  fit_writer_define (writer, 7, CARRY_FIT_MESSAGE_SESSION, NULL, 0);
  for (guint i = 0; i < 100000; i++)
    fit_writer_start_message (writer, 7);
  fit_writer_end (writer);

  import = read_writer (writer, NULL);
  g_assert_cmpint (carry_import_get_status (import), ==, CARRY_IMPORT_PARTIAL);
  g_assert_cmpuint (count_activities (import), ==, 4096);
}

/* Two runs in one file, of either byte order; returns where the first one ends. */
static gsize
write_joined (FitWriter *writer)
{
  gsize end;

  fit_writer_begin (writer, 14);
  put_run (writer, &complete_session);
  fit_writer_end (writer);
  end = writer->bytes->len;

  writer->big_endian = !writer->big_endian;
  fit_writer_begin (writer, 12);
  put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  put_session (writer, &bare_session);
  fit_writer_end (writer);

  return end;
}

static void
check_outcome (CarryImport *import, const GError *error)
{
  if (import == NULL)
    {
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, "run.fit"));
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpstr (carry_import_get_message (import), !=, "");
    }
}

static void
test_cut_anywhere (gconstpointer data)
{
  g_autoptr (FitWriter) writer = fit_writer_new (GPOINTER_TO_INT (data));
  const gsize whole = write_joined (writer);

  for (gsize size = 0; size <= writer->bytes->len; size++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = read_bytes (writer->bytes->data, size, &error);
      const gboolean is_ok = import != NULL && carry_import_get_status (import) == CARRY_IMPORT_OK;

      g_assert_cmpint (is_ok, ==, size == whole || size == writer->bytes->len);
      if (!is_ok)
        check_outcome (import, error);
    }
}

/* A CRC notices each single bit. */
static void
test_flip_each_bit (gconstpointer data)
{
  g_autoptr (FitWriter) writer = fit_writer_new (GPOINTER_TO_INT (data));

  write_joined (writer);

  for (gsize bit = 0; bit < 8 * (gsize)writer->bytes->len; bit++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = NULL;
      guint8 *byte = &writer->bytes->data[bit / 8];

      *byte ^= (guint8)(1 << bit % 8);
      import = read_writer (writer, &error);
      *byte ^= (guint8)(1 << bit % 8);

      if (import != NULL)
        g_assert_cmpint (carry_import_get_status (import), !=, CARRY_IMPORT_OK);
      check_outcome (import, error);
    }
}

/* Many bytes at a time, always the same ones. */
static void
test_scramble (gconstpointer data)
{
  g_autoptr (FitWriter) writer = fit_writer_new (GPOINTER_TO_INT (data));
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260303);

  write_joined (writer);

  for (guint round = 0; round < 20000; round++)
    {
      g_autofree guint8 *copy = g_memdup2 (writer->bytes->data, writer->bytes->len);
      const guint n_changes = (guint)g_rand_int_range (rand, 1, 16);
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = NULL;

      for (guint i = 0; i < n_changes; i++)
        copy[g_rand_int_range (rand, 0, (gint32)writer->bytes->len)] =
            (guint8)g_rand_int_range (rand, 0, 256);

      import = read_bytes (copy, writer->bytes->len, &error);
      g_assert_true ((import == NULL) == (error != NULL));
    }
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
  g_test_add_func ("/exchange/fit-importer/wrong-check-sum", test_wrong_check_sum);
  g_test_add_func ("/exchange/fit-importer/not-fit", test_not_fit);
  g_test_add_func ("/exchange/fit-importer/too-many-sessions", test_too_many_sessions);
  g_test_add_data_func ("/exchange/fit-importer/cut-anywhere/little", GINT_TO_POINTER (FALSE),
                        test_cut_anywhere);
  g_test_add_data_func ("/exchange/fit-importer/cut-anywhere/big", GINT_TO_POINTER (TRUE), test_cut_anywhere);
  g_test_add_data_func ("/exchange/fit-importer/flip-each-bit/little", GINT_TO_POINTER (FALSE),
                        test_flip_each_bit);
  g_test_add_data_func ("/exchange/fit-importer/flip-each-bit/big", GINT_TO_POINTER (TRUE),
                        test_flip_each_bit);
  g_test_add_data_func ("/exchange/fit-importer/scramble/little", GINT_TO_POINTER (FALSE), test_scramble);
  g_test_add_data_func ("/exchange/fit-importer/scramble/big", GINT_TO_POINTER (TRUE), test_scramble);
  g_test_add_func ("/exchange/fit-importer/recognizes", test_recognizes);

  return g_test_run ();
}
