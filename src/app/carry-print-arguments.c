/* carry-print-arguments.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-print-arguments.h"

#include "carry-command.h"
#include "carry-measure.h"
#include "carry-session-cards.h"
#include "carry-sheet.h"

#include <glib/gi18n.h>

void
carry_print_arguments_init (CarryPrintArguments *self)
{
  *self = (CarryPrintArguments){ .text_size = 1 };
}

void
carry_print_arguments_clear (CarryPrintArguments *self)
{
  g_clear_pointer (&self->paper, g_free);
}

/* Adds the options; their values arrive in @self. */
void
carry_print_arguments_add_options (CarryPrintArguments *self, GOptionContext *context)
{
  const GOptionEntry entries[] = {
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper, N_ ("Use paper of this size: A4, A5, Letter, Legal…"),
      N_ ("SIZE") },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &self->landscape, N_ ("Hold the paper across"), NULL },
    { "block", 0, 0, G_OPTION_ARG_NONE, &self->block, N_ ("Add the four weeks around the week"), NULL },
    { "session", 0, 0, G_OPTION_ARG_INT, &self->session,
      N_ ("Print a card of strength session N of the week alone, counted from 1"), N_ ("N") },
    { "cards", 0, 0, G_OPTION_ARG_INT, &self->cards,
      N_ ("Print 1, 2 or 4 cards on a page: of --session, or of each strength session"), N_ ("N") },
    { "no-figures", 0, 0, G_OPTION_ARG_NONE, &self->no_figures, N_ ("Leave out the figures"), NULL },
    { "no-cells", 0, 0, G_OPTION_ARG_NONE, &self->no_cells, N_ ("Leave out the cells to write in"), NULL },
    { "black", 0, 0, G_OPTION_ARG_NONE, &self->black, N_ ("Use black and white only, for copiers"), NULL },
    { "text-size", 0, 0, G_OPTION_ARG_DOUBLE, &self->text_size,
      N_ ("Print everything larger or smaller, from 0.8 to 1.5"), N_ ("FACTOR") },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

/* Whether anything was said of how to print. */
gboolean
carry_print_arguments_are_given (const CarryPrintArguments *self)
{
  return self->paper != NULL || self->landscape || self->no_figures || self->no_cells || self->black ||
         self->block || self->session != 0 || self->cards != 0 || self->text_size != 1;
}

/* Whether the numbers make sense: else says on stderr what does not, and returns the exit status. */
int
carry_print_arguments_check (const CarryPrintArguments *self, const char *verb)
{
  if (self->session < 0)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("%s: --session takes a number from 1"), verb);
  if (self->cards != 0 && self->cards != 1 && self->cards != 2 && self->cards != 4)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("%s: --cards takes 1, 2 or 4"), verb);
  if (self->block && (self->session > 0 || self->cards > 0))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("%s: choose either --block or a card"), verb);
  if (!(self->text_size >= CARRY_SHEET_LEAST_TEXT_SIZE && self->text_size <= CARRY_SHEET_MOST_TEXT_SIZE))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("%s: --text-size takes a number from 0.8 to 1.5"), verb);

  return CARRY_EXIT_DONE;
}

/**
 * carry_print_arguments_get_paper:
 * @self: the arguments
 * @paper: (out): the paper that was named, or that of the locale
 * @options: (out): what to show
 * @error: return location, or %NULL
 *
 * Returns: %TRUE, or %FALSE with %CARRY_SHEET_ERROR_PAPER set
 */
gboolean
carry_print_arguments_get_paper (const CarryPrintArguments *self,
                                 CarrySheetPaper *paper,
                                 CarrySheetOptions *options,
                                 GError **error)
{
  carry_sheet_options_init (options);
  options->figures = !self->no_figures;
  options->cells = !self->no_cells;
  options->greys = !self->black;
  options->block = self->block;
  options->text_size = self->text_size;

  return carry_sheet_paper_find (paper, self->paper, self->landscape, error);
}

static int
print_cards (const CarryPrintArguments *self,
             CarrySessionCards *cards,
             const char *path,
             const CarrySheetPaper *paper,
             const CarrySheetOptions *options)
{
  g_autoptr (GError) error = NULL;

  if (carry_session_cards_get_n_sessions (cards) == 0)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", _ ("print: the week has no strength session"));
  if ((guint)self->session > carry_session_cards_get_n_sessions (cards))
    return carry_command_fail (CARRY_EXIT_NOTHING,
                               ngettext ("print: the week has %u strength session",
                                         "print: the week has %u strength sessions",
                                         carry_session_cards_get_n_sessions (cards)),
                               carry_session_cards_get_n_sessions (cards));
  if (!carry_session_cards_export (cards, path, paper, options, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

/**
 * carry_print_arguments_print_week:
 * @self: the arguments
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the week
 * @today: the day of printing
 * @path: the file
 *
 * Prints the sheet of a week or the cards of its strength sessions; says on stderr what goes wrong.
 *
 * Returns: the exit status
 */
int
carry_print_arguments_print_week (const CarryPrintArguments *self,
                                  CarryDiary *diary,
                                  CarryAthlete *athlete,
                                  const GDate *first,
                                  const GDate *today,
                                  const char *path)
{
  g_autoptr (CarrySheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetOptions options;
  CarrySheetPaper paper;

  if (!carry_print_arguments_get_paper (self, &paper, &options, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  if (self->session > 0 || self->cards > 0)
    {
      g_autoptr (CarrySessionCards) cards = carry_session_cards_new (
          diary, athlete, first, today, (guint)self->session, (guint)MAX (self->cards, 1));

      return print_cards (self, cards, path, &paper, &options);
    }

  sheet = carry_sheet_new (diary, athlete, first, 1, today);
  if (!carry_sheet_export (sheet, path, &paper, &options, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}
