/* carry-test-locales.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>

/* Locales for a test that the computer need not have: localedef makes them in a folder, and LOCPATH tells where. */

static inline gboolean
test_locale_make (const char *folder, const char *name)
{
  g_autofree char *place = g_build_filename (folder, name, NULL);
  g_autofree char *source = g_strndup (name, strcspn (name, "."));
  const char *const words[] = { "localedef", "--no-archive", "-i", source, "-f", "UTF-8", place, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (
      words, G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);

  return process != NULL && g_subprocess_wait (process, NULL, NULL) &&
         g_file_test (place, G_FILE_TEST_IS_DIR);
}

static inline void
test_locale_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        test_locale_remove (path);
      else
        g_remove (path);
    }
  g_rmdir (folder);
}
