/* test-fit-damage.c
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
test_wrong_check_sum (void)
{
  g_autoptr (FitWriter) writer = fit_writer_new (FALSE);
  g_autoptr (CarryImport) import = NULL;

  fit_writer_begin (writer, 14);
  fit_put_run (writer, &fit_complete_session);
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
  fit_put_run (writer, &fit_complete_session);
  for (guint i = 0; i < 5000; i++)
    fit_put_session (writer, &fit_complete_session);
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
  fit_put_run (writer, &fit_complete_session);
  fit_writer_end (writer);
  end = writer->bytes->len;

  writer->big_endian = !writer->big_endian;
  fit_writer_begin (writer, 12);
  fit_put_file_id (writer, CARRY_FIT_FILE_ACTIVITY);
  fit_put_session (writer, &fit_bare_session);
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exchange/fit-damage/wrong-check-sum", test_wrong_check_sum);
  g_test_add_func ("/exchange/fit-damage/not-fit", test_not_fit);
  g_test_add_func ("/exchange/fit-damage/too-many-sessions", test_too_many_sessions);
  g_test_add_data_func ("/exchange/fit-damage/cut-anywhere/little", GINT_TO_POINTER (FALSE),
                        test_cut_anywhere);
  g_test_add_data_func ("/exchange/fit-damage/cut-anywhere/big", GINT_TO_POINTER (TRUE), test_cut_anywhere);
  g_test_add_data_func ("/exchange/fit-damage/flip-each-bit/little", GINT_TO_POINTER (FALSE),
                        test_flip_each_bit);
  g_test_add_data_func ("/exchange/fit-damage/flip-each-bit/big", GINT_TO_POINTER (TRUE), test_flip_each_bit);
  g_test_add_data_func ("/exchange/fit-damage/scramble/little", GINT_TO_POINTER (FALSE), test_scramble);
  g_test_add_data_func ("/exchange/fit-damage/scramble/big", GINT_TO_POINTER (TRUE), test_scramble);

  return g_test_run ();
}
