/* carry-output-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-output-file.h"

#include <glib/gi18n.h>

/* What the verbs of the command line write, and what somebody reads who named a place where it cannot be. */

/* What is in the way, and what to do; %NULL for what hardly happens. */
static const char *
find_way_out (const GError *cause)
{
  static const struct
  {
    GIOErrorEnum code;
    const char *text;
  } ways_out[] = {
    { G_IO_ERROR_INVALID_FILENAME, N_ ("this is no name. Name a place.") },
    { G_IO_ERROR_NOT_FOUND, N_ ("its folder is not there. Make the folder first, or name another place.") },
    { G_IO_ERROR_NOT_DIRECTORY, N_ ("what should be its folder is a file. Name another place.") },
    { G_IO_ERROR_IS_DIRECTORY, N_ ("this is a folder. Name a file in it.") },
    { G_IO_ERROR_EXISTS, N_ ("this is a file. Name another folder.") },
    { G_IO_ERROR_PERMISSION_DENIED, N_ ("you may not write there. Name another place.") },
    { G_IO_ERROR_READ_ONLY, N_ ("the disk can only be read. Name another place.") },
    { G_IO_ERROR_NO_SPACE, N_ ("the disk is full. Make room, or name another place.") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ways_out); i++)
    if (g_error_matches (cause, G_IO_ERROR, ways_out[i].code))
      return _ (ways_out[i].text);

  return NULL;
}

/* Nothing at all would stand for the folder of the shell. */
static gboolean
is_named (const char *path, GError **error)
{
  if (*path != '\0')
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME, "");

  return FALSE;
}

/* Takes the cause. Always %FALSE. */
static gboolean
fail (GError **error, const char *path, GError *cause)
{
  g_autoptr (GError) owned = cause;
  const char *way_out = find_way_out (cause);

  if (way_out != NULL)
    /* Translators: a file or folder, then why it could not be written and what to do */
    g_set_error (error, cause->domain, cause->code, _ ("Could not write “%s”: %s"), path, way_out);
  else
    /* Translators: a file or folder, then the reason as the system gives it */
    g_set_error (error, cause->domain, cause->code, _ ("Could not write “%s”: %s. Name another place."), path,
                 cause->message);

  return FALSE;
}

/**
 * carry_output_file_write:
 * @path: a file as it was named on the command line
 * @data: (array length=size): what is to stand in it
 * @size: its length, in bytes
 * @error: return location for an error of %G_IO_ERROR, which names the file, the reason and what to do
 *
 * Writes a file. What stood in it before stays where that fails.
 *
 * Returns: whether it was written
 */
gboolean
carry_output_file_write (const char *path, const char *data, gsize size, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  GError *cause = NULL;

  return (is_named (path, &cause) &&
          g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &cause)) ||
         fail (error, path, cause);
}

/**
 * carry_output_file_make_folder:
 * @path: a folder as it was named on the command line
 * @error: return location for an error of %G_IO_ERROR, which names the folder, the reason and what to do
 *
 * Makes a folder, and those that it is in.
 *
 * Returns: whether it is there
 */
gboolean
carry_output_file_make_folder (const char *path, GError **error)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (path);
  GError *cause = NULL;

  return (is_named (path, &cause) &&
          (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY ||
           g_file_make_directory_with_parents (folder, NULL, &cause))) ||
         fail (error, path, cause);
}
