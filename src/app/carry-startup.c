/* carry-startup.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-startup.h"

#include "carry-command.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-sheet.h"

#include <glib/gi18n.h>

/* Adds the options of the window; their values arrive in @self. */
void
carry_startup_add_options (CarryStartup *self, GApplication *application)
{
  const GOptionEntry entries[] = {
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &self->diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    { "week", 0, 0, G_OPTION_ARG_STRING, &self->week_text,
      N_ ("Show the week that holds DATE, as 2026-11-23"), N_ ("DATE") },
    { "example-week", 0, 0, G_OPTION_ARG_NONE, &self->example_week,
      N_ ("Start on a planned example week that is not kept"), NULL },
    { "print", 0, 0, G_OPTION_ARG_FILENAME, &self->print,
      N_ ("Print the program sheet to FILE and end; needs no display"), N_ ("FILE.pdf") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper, N_ ("Use paper of this size: A4, A5, Letter, Legal…"),
      N_ ("SIZE") },
    { "today", 0, 0, G_OPTION_ARG_STRING, &self->today_text, N_ ("Take DATE for today"), N_ ("DATE") },
    G_OPTION_ENTRY_NULL,
  };

  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_parameter_string (application, _ ("[FILE…]"));
  g_application_set_option_context_summary (
      application, _ ("Carryover plans the strength training of runners around their runs.\n\n"
                      "Commands, each with a --help of its own:\n"
                      "  carryover plan      find the best places for the strength sessions of a week\n"
                      "  carryover season    plan the phases of a season from its races\n"
                      "  carryover balance   say what the training does to the body\n"
                      "  carryover import    read recordings and training calendars into the diary\n"
                      "  carryover log       write or read what was done in strength sessions\n"
                      "  carryover print     print a week, or pages about exercises, to a PDF file"));
}

static gboolean
read_day (const char *text, GDate *day)
{
  if (text == NULL || carry_day_from_iso (text, day))
    return TRUE;

  carry_command_fail (CARRY_EXIT_USAGE, _ ("“%s” is not a date such as 2026-11-23"), text);

  return FALSE;
}

/* Whether the options make sense; says on stderr what does not. */
gboolean
carry_startup_check (CarryStartup *self)
{
  self->today = carry_command_today ();
  if (!read_day (self->today_text, &self->today))
    return FALSE;

  self->week = self->today;

  return read_day (self->week_text, &self->week);
}

void
carry_startup_clear (CarryStartup *self)
{
  g_clear_pointer (&self->diary, g_free);
  g_clear_pointer (&self->print, g_free);
  g_clear_pointer (&self->paper, g_free);
  g_clear_pointer (&self->week_text, g_free);
  g_clear_pointer (&self->today_text, g_free);
}

/**
 * carry_startup_open:
 * @self: how to start
 * @only_read: the diary will not be changed
 * @error: return location, or %NULL
 *
 * Opens what was asked for: the runner's diary, another one, or an example. May be called on a worker.
 *
 * Returns: (transfer full) (nullable): the workspace, or %NULL with a #CarryStoreError set
 */
CarryWorkspace *
carry_startup_open (const CarryStartup *self, gboolean only_read, GError **error)
{
  g_autoptr (GFile) file = self->diary != NULL ? g_file_new_for_commandline_arg (self->diary) : NULL;

  if (self->example_week)
    return carry_example_workspace_new (&self->week, error);

  return carry_workspace_open (file, only_read, carry_locale_first_weekday (), error);
}

/**
 * carry_startup_print:
 * @self: how to start, with a file to print to
 *
 * Prints the program sheet without a display.
 *
 * Returns: the exit status
 */
int
carry_startup_print (const CarryStartup *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace = carry_startup_open (self, TRUE, &error);
  g_autoptr (CarrySheet) sheet = NULL;
  CarrySheetOptions options;
  CarrySheetPaper paper;
  GDate first;

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  first = carry_day_week_start (&self->week,
                                carry_diary_get_first_weekday (carry_workspace_get_diary (workspace)));
  sheet = carry_sheet_new (carry_workspace_get_diary (workspace), carry_workspace_get_athlete (workspace),
                           &first, 1, &self->today);
  if (carry_sheet_is_empty (sheet))
    {
      g_autofree char *date = carry_format_date (&first);

      return carry_command_fail (CARRY_EXIT_NOTHING, _ ("print: nothing is planned in the week of %s"), date);
    }

  carry_sheet_options_init (&options);
  if (!carry_sheet_paper_find (&paper, self->paper, FALSE, &error) ||
      !carry_sheet_export (sheet, self->print, &paper, &options, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}
