/* carry-print-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-print-command.h"

#include "carry-command.h"
#include "carry-exercise-sheet.h"
#include "carry-measure.h"
#include "carry-number-text.h"
#include "carry-print-arguments.h"
#include "carry-season-sheet.h"
#include "carry-sheet.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

typedef struct
{
  char *week;
  char *output;
  int weeks;
  gboolean season;
  CarryPrintArguments printing;
  char *diary;
  char **exercises;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->week);
  g_free (options->output);
  carry_print_arguments_clear (&options->printing);
  g_free (options->diary);
  g_strfreev (options->exercises);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static int
print_exercises (const Options *options, CarryWorkspace *workspace)
{
  CarryCatalogue *catalogue = carry_workspace_get_catalogue (workspace);
  const GDate today = carry_command_today ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new ();
  g_autoptr (CarryExerciseSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetOptions shown;
  CarrySheetPaper paper;

  for (guint i = 0; options->exercises[i] != NULL; i++)
    {
      CarryExercise *exercise = carry_catalogue_lookup (catalogue, options->exercises[i]);

      if (exercise == NULL)
        return carry_command_fail (CARRY_EXIT_NOTHING, _ ("print: the catalogue has no exercise “%s”"),
                                   options->exercises[i]);
      g_ptr_array_add (exercises, exercise);
    }

  sheet = carry_exercise_sheet_new (exercises, catalogue, carry_workspace_get_athlete (workspace), &today);
  if (!carry_print_arguments_get_paper (&options->printing, &paper, &shown, &error) ||
      !carry_exercise_sheet_export (sheet, options->output, &paper, &shown, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

static int
print_season (const Options *options, CarryWorkspace *workspace, const GDate *day)
{
  const GDate today = carry_command_today ();
  const GDate first =
      carry_day_week_start (day, carry_diary_get_first_weekday (carry_workspace_get_diary (workspace)));
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySeasonSheet) sheet = carry_season_sheet_new (
      carry_workspace_get_diary (workspace), carry_workspace_get_athlete (workspace), &first, &today, &error);
  CarrySheetOptions shown;
  CarrySheetPaper paper;

  if (sheet == NULL || !carry_print_arguments_get_paper (&options->printing, &paper, &shown, &error) ||
      !carry_season_sheet_export (sheet, options->output, &paper, &shown, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

static int
print_week (const Options *options, CarryWorkspace *workspace, const GDate *day)
{
  const GDate today = carry_command_today ();
  const GDate first =
      carry_day_week_start (day, carry_diary_get_first_weekday (carry_workspace_get_diary (workspace)));
  CarryDiary *diary = carry_workspace_get_diary (workspace);
  CarryAthlete *athlete = carry_workspace_get_athlete (workspace);
  g_autoptr (CarrySheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetOptions shown;
  CarrySheetPaper paper;

  sheet = carry_sheet_new (diary, athlete, &first, (guint)options->weeks, &today);
  if (carry_sheet_is_empty (sheet))
    {
      g_autofree char *date = carry_format_date (&first);

      return carry_command_fail (CARRY_EXIT_NOTHING, _ ("print: nothing is planned in the week of %s"), date);
    }

  if (options->weeks == 1)
    return carry_print_arguments_print_week (&options->printing, diary, athlete, &first, &today,
                                             options->output);

  if (!carry_print_arguments_get_paper (&options->printing, &paper, &shown, &error) ||
      !carry_sheet_export (sheet, options->output, &paper, &shown, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

static int
print (const Options *options, const GDate *day)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace =
      carry_workspace_open (file, TRUE, carry_locale_first_weekday (), &error);

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  if (options->exercises != NULL)
    return print_exercises (options, workspace);

  return options->season ? print_season (options, workspace, day) : print_week (options, workspace, day);
}

/* Whether it is one thing that is to be printed: else says on stderr what does not go together. */
static gboolean
check_choice (const Options *options)
{
  const CarryPrintArguments *printing = &options->printing;
  const struct
  {
    gboolean given;
    const char *name;
  } choices[] = {
    { options->exercises != NULL, "--exercise" },
    { options->season, "--season" },
    { options->weeks != 1, "--weeks" },
    { printing->session != 0 || printing->cards != 0, printing->session != 0 ? "--session" : "--cards" },
    { printing->block && (options->season || options->exercises != NULL), "--block" },
    { options->week != NULL && options->exercises != NULL, "--week" },
  };
  const char *first = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      if (!choices[i].given)
        continue;
      if (first != NULL)
        {
          carry_command_fail (CARRY_EXIT_USAGE, _ ("print: choose either %s or %s"), first, choices[i].name);
          return FALSE;
        }
      first = choices[i].name;
    }

  return TRUE;
}

/**
 * carry_print_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Prints the program sheet of a week, or pages about exercises, to a PDF file.
 *
 * Returns: the exit status
 */
int
carry_print_command (int argc, char **argv)
{
  g_auto (Options) options = { .weeks = 1 };
  GDate day;
  const GOptionEntry entries[] = {
    { "week", 0, 0, G_OPTION_ARG_STRING, &options.week, N_ ("Print the week that holds DATE, as 2026-11-23"),
      N_ ("DATE") },
    { "season", 0, 0, G_OPTION_ARG_NONE, &options.season,
      N_ ("Print a poster of the season, from that week or this one on"), NULL },
    { "exercise", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.exercises,
      N_ ("Print a page about the exercise ID, as back_squat; may be given more than once"), N_ ("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_ ("Write the sheet to FILE"),
      N_ ("FILE.pdf") },
    { "weeks", 0, 0, G_OPTION_ARG_INT, &options.weeks, N_ ("Print a book of N weeks, from that one on"),
      N_ ("N") },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = carry_command_options_new (
      NULL,
      _ ("Prints the program sheet of a week: the days, the strength sessions "
         "with cells to write in, the runs; or a card of a session, a poster of the season, a page about "
         "each exercise named."),
      entries);

  carry_print_arguments_init (&options.printing);
  carry_print_arguments_add_options (&options.printing, context);
  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (argc > 1)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("print: “%s” is not an option"), argv[1]);
  if (options.output == NULL)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s", _ ("print: say where to with --output FILE.pdf"));

  if (!check_choice (&options))
    return CARRY_EXIT_USAGE;

  if (options.weeks < 1 || options.weeks > (int)CARRY_SHEET_MOST_WEEKS)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("print: --weeks takes a number from 1 to %u"),
                               CARRY_SHEET_MOST_WEEKS);
  if (carry_print_arguments_check (&options.printing, "print") != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;

  carry_number_text_set_mirrored (gtk_get_locale_direction () == GTK_TEXT_DIR_RTL);
  day = carry_command_today ();
  if (options.week != NULL && !carry_day_from_iso (options.week, &day))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("print: “%s” is not a date such as 2026-11-23"),
                               options.week);

  return print (&options, &day);
}
