/* carry-test-samples.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-samples.h"

#include "carry-catalogue-importer.h"
#include "carry-fit-importer.h"
#include "carry-gpx-importer.h"

/* Recordings of real devices, and what several programs read in them. They are not part of the project:
 * where there are any, the environment variable CARRY_SHARED names the folder that holds samples/. */

static char *
build_path (const char *folder, const char *file)
{
  const char *shared = g_getenv ("CARRY_SHARED");

  return shared != NULL ? g_build_filename (shared, "samples", folder, file, NULL) : NULL;
}

/* Gets the member “files” of what is expected of the samples in a folder, by file; NULL if there are none. */
JsonObject *
carry_test_samples_load (const char *folder)
{
  g_autofree char *path = build_path (folder, "expected.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  if (path == NULL || !g_file_test (path, G_FILE_TEST_EXISTS))
    return NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_object_ref (
      json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "files"));
}

/* Reads a sample as the program would, with every importer that there is a choice of. */
CarryImport *
carry_test_samples_read (const char *folder, const char *file, GError **error)
{
  g_autofree char *path = build_path (folder, file);
  g_autoptr (GFile) sample = g_file_new_for_path (path);
  g_autoptr (GListStore) importers = g_list_store_new (CARRY_TYPE_IMPORTER);
  g_autoptr (CarryImporter) fit = carry_fit_importer_new ();
  g_autoptr (CarryImporter) gpx = carry_gpx_importer_new ();
  g_autoptr (CarryImporter) catalogue = carry_catalogue_importer_new ();

  g_list_store_append (importers, fit);
  g_list_store_append (importers, gpx);
  g_list_store_append (importers, catalogue);

  return carry_importer_read_file (G_LIST_MODEL (importers), sample, error);
}

/* In seconds since 1970. Some programs give the FIT time as it stands in the file. */
gint64
carry_test_samples_parse_time (const char *text)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, NULL);

  if (time != NULL)
    return g_date_time_to_unix (time);

  return g_ascii_strtoll (text, NULL, 10) + 631065600;
}

gboolean
carry_test_samples_has (JsonObject *object, const char *member)
{
  return object != NULL && json_object_has_member (object, member) &&
         !json_object_get_null_member (object, member);
}

JsonObject *
carry_test_samples_get_object (JsonObject *object, const char *member)
{
  return carry_test_samples_has (object, member) ? json_object_get_object_member (object, member) : NULL;
}

guint
carry_test_samples_get_count (JsonObject *object, const char *member)
{
  return carry_test_samples_has (object, member) ? (guint)json_object_get_int_member (object, member) : 0;
}
