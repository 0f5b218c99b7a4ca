/* carry-balance-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-balance-command.h"

#include "carry-balance-json.h"
#include "carry-balance-pictures.h"
#include "carry-balance-report.h"
#include "carry-command.h"
#include "carry-measure.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>

#define USUAL_WEEKS 12
#define MOST_WEEKS 1040

typedef struct
{
  int weeks;
  char *today;
  char *json;
  char *svg;
  char *diary;
  char *sessions;
  CarryCountedSessions counted; /* what that says */
  gboolean acute_chronic;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->today);
  g_free (options->json);
  g_free (options->svg);
  g_free (options->diary);
  g_free (options->sessions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
read_sessions (Options *options)
{
  g_autoptr (GEnumClass) all = g_type_class_ref (CARRY_TYPE_COUNTED_SESSIONS);
  const GEnumValue *value = g_enum_get_value_by_nick (all, options->sessions);

  if (value != NULL)
    options->counted = (CarryCountedSessions)value->value;

  return value != NULL;
}

static int
tell_emptiness (const Options *options, const GDate *today)
{
  g_autofree char *day = carry_day_to_iso (today);
  const char *diary = options->diary != NULL ? options->diary : _ ("your diary");

  /* Translators: a file or “your diary”, how many weeks, and a day. --weeks and --today are not translated */
  return carry_command_fail (
      CARRY_EXIT_NOTHING,
      ngettext ("balance: %1$s has nothing in the %2$d week up to %3$s. Choose others "
                "with --weeks and --today, or add sessions",
                "balance: %1$s has nothing in the %2$d weeks up to %3$s. Choose others "
                "with --weeks and --today, or add sessions",
                (gulong)options->weeks),
      diary, options->weeks, day);
}

static int
tell (const Options *options, const GDate *today)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace =
      carry_workspace_open (file, TRUE, carry_locale_first_weekday (), &error);
  g_autoptr (CarryBalanceHistory) history = NULL;
  g_autoptr (CarryBalance) balance = NULL;
  g_autofree char *text = NULL;
  CarryAthlete *athlete;

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  athlete = carry_workspace_get_athlete (workspace);
  history = carry_balance_history_new (carry_workspace_get_diary (workspace), today);
  carry_balance_history_set_counted (history, options->counted);
  balance = carry_balance_new (history);
  carry_balance_set_n_weeks (balance, (guint)options->weeks);
  if (g_list_model_get_n_items (carry_balance_get_weeks (balance)) == 0)
    return tell_emptiness (options, today);

  if (options->svg != NULL && !carry_balance_pictures_write (balance, athlete, options->svg, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
  if (options->svg != NULL && options->json == NULL)
    return CARRY_EXIT_DONE;

  text = options->json != NULL ? carry_json_from_balance (balance, athlete, options->acute_chronic)
                               : carry_balance_report (balance, athlete, options->acute_chronic);
  if (!carry_command_write (options->json != NULL ? options->json : "-", text, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

/**
 * carry_balance_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Says what the training of some weeks does to the body.
 *
 * Returns: the exit status
 */
int
carry_balance_command (int argc, char **argv)
{
  g_auto (Options) options = { .weeks = USUAL_WEEKS };
  GDate today = carry_command_today ();
  const GOptionEntry entries[] = {
    { "weeks", 0, 0, G_OPTION_ARG_INT, &options.weeks,
      N_ ("Cover N weeks, that of today the last; 12 if not said"), N_ ("N") },
    { "today", 0, 0, G_OPTION_ARG_STRING, &options.today, N_ ("Look back from DATE instead of today"),
      N_ ("DATE") },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &options.json,
      N_ ("Write the numbers as carryover.balance/1 to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "svg", 0, 0, G_OPTION_ARG_FILENAME, &options.svg, N_ ("Draw the charts into FOLDER, as SVG"),
      N_ ("FOLDER") },
    { "sessions", 0, 0, G_OPTION_ARG_STRING, &options.sessions,
      N_ ("Count what was “done”, what is “planned”, or “both”, which is usual"), N_ ("WHICH") },
    { "acute-chronic", 0, 0, G_OPTION_ARG_NONE, &options.acute_chronic,
      N_ ("Add the ratio of acute to chronic load, which says nothing about risk"), NULL },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context =
      carry_command_options_new (NULL,
                                 _ ("Says what the training of some weeks does to the body: sets of each "
                                    "region, movement, what may help "
                                    "with injuries, and load.\nThe diary is not changed."),
                                 entries);

  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (argc > 1)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("balance: “%s” is not an option"), argv[1]);
  if (options.weeks < 1 || options.weeks > MOST_WEEKS)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("balance: %s takes a number from %d to %d"), "--weeks", 1,
                               MOST_WEEKS);
  if (options.today != NULL && !carry_day_from_iso (options.today, &today))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("balance: “%s” is not a date such as 2026-11-23"),
                               options.today);

  if (options.sessions != NULL && !read_sessions (&options))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("balance: %s takes done, planned or both"), "--sessions");

  return tell (&options, &today);
}
