/* test-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-fit-importer.h"
#include "carry-gpx-importer.h"
#include "carry-ics-importer.h"

#include <glib/gstdio.h>
#include <string.h>

static const char calendar[] = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260504T063000\nSUMMARY:Easy 5 km\n"
                               "END:VEVENT\nEND:VCALENDAR\n";

typedef struct
{
  char *folder;
  GListStore *importers;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryImporter) fit = carry_fit_importer_new ();
  g_autoptr (CarryImporter) gpx = carry_gpx_importer_new ();
  g_autoptr (CarryImporter) ics = carry_ics_importer_new ();

  fixture->folder = g_dir_make_tmp ("carry-XXXXXX", NULL);
  fixture->importers = g_list_store_new (CARRY_TYPE_IMPORTER);
  g_list_store_append (fixture->importers, fit);
  g_list_store_append (fixture->importers, gpx);
  g_list_store_append (fixture->importers, ics);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_assert_finalize_object (fixture->importers);
}

static CarryImport *
read_named (Fixture *fixture, const char *name, const void *data, gsize size, GError **error)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (data != NULL)
    g_assert_true (g_file_set_contents (path, data, (gssize)size, NULL));

  return carry_importer_read_file (G_LIST_MODEL (fixture->importers), file, error);
}

static GBytes *
compress (const void *data, gsize size)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 6);
  g_autoptr (GBytes) plain = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  GBytes *packed = g_converter_convert_bytes (G_CONVERTER (compressor), plain, &error);

  g_assert_no_error (error);

  return packed;
}

/* A calendar is one whatever its name; a name helps where the content does not. */
static void
test_content_before_name (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "plan.ics", "plan.gpx", "download", "plan.fit" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryImport) import = read_named (fixture, names[i], calendar, strlen (calendar), &error);

      g_assert_no_error (error);
      g_assert_cmpstr (carry_import_get_kind (import), ==, "ics");
      g_assert_cmpstr (carry_import_get_file (import), ==, names[i]);
    }
}

static void
test_name_where_content_is_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (read_named (fixture, "plan.ICS", "<html>", 6, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "“plan.ICS”"));
}

static void
test_compressed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) packed = compress (calendar, strlen (calendar));
  gsize size;
  const void *bytes = g_bytes_get_data (packed, &size);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) import = read_named (fixture, "plan.ics.gz", bytes, size, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (carry_import_get_runs (import)->len, ==, 1);

  g_assert_null (read_named (fixture, "cut.ics.gz", bytes, size / 2, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "“cut.ics.gz”"));
}

/* 100 MiB of nothing are 100 KiB compressed. */
static void
test_compressed_too_large (Fixture *fixture, gconstpointer data)
{
  const gsize size = 100 * 1024 * 1024;
  g_autofree char *nothing = g_malloc0 (size);
  g_autoptr (GBytes) packed = compress (nothing, size);
  g_autoptr (GError) error = NULL;

  g_assert_null (
      read_named (fixture, "nothing.gz", g_bytes_get_data (packed, NULL), g_bytes_get_size (packed), &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "64 MiB"));
}

static void
test_refusals (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_named (fixture, "missing.ics", NULL, 0, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_READ);
  g_assert_nonnull (strstr (error->message, "“missing.ics”"));
  g_clear_error (&error);

  g_assert_null (carry_importer_read_file (G_LIST_MODEL (fixture->importers), folder, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_READ);
  g_clear_error (&error);

  g_assert_null (read_named (fixture, "empty.ics", "", 0, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_EMPTY);
  g_clear_error (&error);

  g_assert_null (read_named (fixture, "photo.jpg", "\xff\xd8\xff\xe0", 4, &error));
  g_assert_error (error, CARRY_IMPORTER_ERROR, CARRY_IMPORTER_ERROR_UNKNOWN);
  g_assert_cmpstr (error->message, ==,
                   "“photo.jpg” is of no kind that can be imported; these can: FIT, GPX, ICS");
}

static void
test_failed_import (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryImport) failed = NULL;

  g_assert_null (read_named (fixture, "missing.ics", NULL, 0, &error));
  failed = carry_import_new_failed ("missing.ics", NULL, error);

  g_assert_cmpint (carry_import_get_status (failed), ==, CARRY_IMPORT_ERROR);
  g_assert_cmpstr (carry_import_get_message (failed), ==, error->message);
  g_assert_cmpstr (carry_import_get_kind (failed), ==, "unknown");
  g_assert_cmpuint (carry_import_get_runs (failed)->len, ==, 0);
  g_assert_cmpuint (carry_import_get_events (failed)->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (carry_import_get_activities (failed)), ==, 0);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/exchange/importer/content-before-name", test_content_before_name);
  add ("/exchange/importer/name-where-content-is-damaged", test_name_where_content_is_damaged);
  add ("/exchange/importer/compressed", test_compressed);
  add ("/exchange/importer/compressed-too-large", test_compressed_too_large);
  add ("/exchange/importer/refusals", test_refusals);
  add ("/exchange/importer/failed-import", test_failed_import);

  return g_test_run ();
}
