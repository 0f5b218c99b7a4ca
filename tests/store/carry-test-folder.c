/* carry-test-folder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-diary.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <sys/stat.h>

char *
carry_test_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("carryover-store-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);

  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort_values (names, (GCompareFunc)g_strcmp0);

  return names;
}

void
carry_test_folder_remove (const char *folder)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        carry_test_folder_remove (path);
      else
        g_assert_no_errno (g_unlink (path));
    }

  g_assert_no_errno (g_rmdir (folder));
}

/**
 * carry_test_folder_describe:
 * @folder: a folder of files
 *
 * Returns: (transfer full): names, times of change and all bytes (as a digest) of what is in it
 */
char *
carry_test_folder_describe (const char *folder)
{
  g_autoptr (GPtrArray) names = list_names (folder);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      g_autofree char *contents = NULL;
      g_autofree char *digest = NULL;
      struct stat info;
      gsize length = 0;

      g_assert_no_errno (stat (path, &info));

      if (S_ISREG (info.st_mode))
        g_assert_true (g_file_get_contents (path, &contents, &length, NULL));

      digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *)contents, length);
      g_string_append_printf (text, "%s %" G_GSIZE_FORMAT " %s %ld.%09ld\n",
                              (const char *)g_ptr_array_index (names, i), length, digest,
                              (long)info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
    }

  return g_string_free_and_steal (text);
}

static void
dump_table (sqlite3 *db, const char *table, GString *text)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM \"%s\" ORDER BY 1, 2", table);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_string_append_printf (text, "%s\n", table);

  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        g_string_append_printf (text, "|%s", (const char *)sqlite3_column_text (statement, i));

      g_string_append_c (text, '\n');
    }

  sqlite3_finalize (statement);
}

/**
 * carry_test_database_dump:
 * @path: a database that nobody has open
 *
 * Returns: (transfer full): every row of every table
 */
char *
carry_test_database_dump (const char *path)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *statement;
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db,
                                       "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                                       -1, &statement, NULL),
                   ==, SQLITE_OK);

  while (sqlite3_step (statement) == SQLITE_ROW)
    dump_table (db, (const char *)sqlite3_column_text (statement, 0), text);

  sqlite3_finalize (statement);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  return g_string_free_and_steal (text);
}

/* Changes a database behind the store's back. */
void
carry_test_database_execute (const char *path, const char *sql)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);

  if (sqlite3_exec (db, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));

  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}
