/* carry-test-poppler.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include <string.h>

/* What a program of poppler says of a file; NULL, and the test skipped, where there is none. */
static inline char *
test_ask_poppler (const char *program, const char *path, const char *option)
{
  g_autofree char *found = g_find_program_in_path (program);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  if (found == NULL)
    {
      g_test_skip ("The programs of poppler are not installed");
      return NULL;
    }

  g_ptr_array_add (words, found);
  if (option != NULL)
    g_ptr_array_add (words, (gpointer)option);
  g_ptr_array_add (words, (gpointer)path);
  if (g_str_equal (program, "pdftotext"))
    g_ptr_array_add (words, (gpointer) "-");
  g_ptr_array_add (words, NULL);

  process = g_subprocess_newv ((const char *const *)words->pdata, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &answer, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return g_steal_pointer (&answer);
}

static inline void
test_assert_says (const char *answer, const char *words)
{
  if (strstr (answer, words) == NULL)
    g_error ("“%s” is missing in: %s", words, answer);
}
