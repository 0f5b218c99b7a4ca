/* carry-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-command.h"

#include "carry-catalogue-importer.h"
#include "carry-fit-importer.h"
#include "carry-gpx-importer.h"
#include "carry-ics-importer.h"
#include "carry-output-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/* What the verbs of the command line share. */

/**
 * carry_command_options_new:
 * @parameters: what follows the options in the usage line
 * @summary: what the verb does
 * @entries: its options
 *
 * Returns: (transfer full): the options of a verb
 */
GOptionContext *
carry_command_options_new (const char *parameters, const char *summary, const GOptionEntry *entries)
{
  GOptionContext *context = g_option_context_new (parameters);

  g_option_context_set_summary (context, summary);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return context;
}

/* Parses, and says on stderr what is wrong. */
gboolean
carry_command_parse (GOptionContext *context, int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;

  carry_command_fail (CARRY_EXIT_USAGE, "%s", error->message);

  return FALSE;
}

/**
 * carry_command_fail:
 * @status: an exit status
 * @format: what went wrong
 * @...: the parameters of @format
 *
 * Says on stderr why a command fails.
 *
 * Returns: @status
 */
int
carry_command_fail (int status, const char *format, ...)
{
  va_list arguments;
  g_autofree char *text = NULL;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_printerr ("carryover: %s\n", text);
  if (status == CARRY_EXIT_USAGE)
    g_printerr ("%s\n", _ ("Try “carryover --help”."));

  return status;
}

/* The day it is where the runner is. */
GDate
carry_command_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay)g_date_time_get_day_of_month (now),
                  (GDateMonth)g_date_time_get_month (now), (GDateYear)g_date_time_get_year (now));

  return today;
}

static gboolean
write_to_stdout (const char *text, GError **error)
{
  int code;

  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;

  code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               /* Translators: %s is a reason such as “No space left on device” */
               _ ("Standard output could not be written: %s"), g_strerror (code));

  return FALSE;
}

/**
 * carry_command_write:
 * @path: a file, or “-” for stdout
 * @text: what to write; a line feed is added
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if it was written
 */
gboolean
carry_command_write (const char *path, const char *text, GError **error)
{
  g_autofree char *line = g_strconcat (text, "\n", NULL);

  if (g_str_equal (path, "-"))
    return write_to_stdout (line, error);

  return carry_output_file_write (path, line, strlen (line), error);
}

/* Every kind of file that can be read; a new one is one line here. */
GListModel *
carry_command_importers (void)
{
  GListStore *importers = g_list_store_new (CARRY_TYPE_IMPORTER);
  CarryImporter *all[] = {
    carry_fit_importer_new (),
    carry_gpx_importer_new (),
    carry_ics_importer_new (),
    carry_catalogue_importer_new (),
  };

  g_list_store_splice (importers, 0, 0, (gpointer *)all, G_N_ELEMENTS (all));
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    g_object_unref (all[i]);

  return G_LIST_MODEL (importers);
}
