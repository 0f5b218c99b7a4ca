/* carry-log-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-command.h"

#include "carry-command.h"
#include "carry-live-progression.h"
#include "carry-log-csv.h"
#include "carry-log-json.h"
#include "carry-measure.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  char *week;
  char *date;
  char *session;
  char *json;
  char *csv;
  char *from;
  char *diary;
  gboolean dry_run;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->week);
  g_free (options->date);
  g_free (options->session);
  g_free (options->json);
  g_free (options->csv);
  g_free (options->from);
  g_free (options->diary);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
add_id (const Options *options, CarryDiary *diary, GPtrArray *sessions)
{
  CarrySession *session = carry_diary_lookup (diary, options->session);

  if (CARRY_IS_STRENGTH_SESSION (session))
    g_ptr_array_add (sessions, g_object_ref (session));

  return TRUE;
}

/* The days that were asked for; today where nothing was said. */
static gboolean
find_days (const Options *options, CarryDiary *diary, GDate *first, GDate *last)
{
  *first = carry_command_today ();
  if (options->date != NULL && !carry_day_from_iso (options->date, first))
    return FALSE;
  *last = *first;

  if (options->week != NULL)
    {
      GDate day;

      if (!carry_day_from_iso (options->week, &day))
        return FALSE;
      *first = carry_day_week_start (&day, carry_diary_get_first_weekday (diary));
      *last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
    }

  return TRUE;
}

/* FALSE if a day cannot be read. */
static gboolean
find_sessions (const Options *options, CarryDiary *diary, GPtrArray *sessions)
{
  g_autoptr (GPtrArray) range = NULL;
  GDate first, last;

  if (options->session != NULL)
    return add_id (options, diary, sessions);
  if (!find_days (options, diary, &first, &last))
    return FALSE;

  range = carry_diary_get_range (diary, &first, &last);
  for (guint i = 0; i < range->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (range->pdata[i]))
      g_ptr_array_add (sessions, g_object_ref (range->pdata[i]));

  return TRUE;
}

static void
tell_item (CarryItem *item)
{
  g_autofree char *amount = carry_prescription_format_amount (carry_item_get_prescription (item));
  const guint n_done = carry_item_count_sets (item);

  if (!carry_item_is_logged (item))
    /* Translators: an exercise and what is to be done in it, “Back Squat: 3 × 5” */
    g_print (_ ("  %s: %s\n"), carry_exercise_get_name (carry_item_get_exercise (item)), amount);
  else
    /* Translators: an exercise, what was to be done in it, and how many sets were done */
    g_print (ngettext ("  %s: %s, %u set done\n", "  %s: %s, %u sets done\n", n_done),
             carry_exercise_get_name (carry_item_get_exercise (item)), amount, n_done);
}

static void
tell (GPtrArray *sessions)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      g_autofree char *day = carry_format_date (carry_session_get_day (sessions->pdata[i]));

      g_print ("%s, %s\n", day, carry_session_get_title (sessions->pdata[i]));
      for (guint item = 0; item < carry_strength_session_get_n_items (sessions->pdata[i]); item++)
        tell_item (carry_strength_session_get_nth (sessions->pdata[i], item));
    }
}

static int
write_log (const Options *options, CarryWorkspace *workspace)
{
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  const GDate today = carry_command_today ();
  g_autofree char *json = NULL;
  g_autofree char *csv = NULL;
  g_autoptr (GError) error = NULL;

  if (!find_sessions (options, carry_workspace_get_diary (workspace), sessions))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("log: “%s” is not a day such as 2026-11-24"),
                               options->week != NULL ? options->week : options->date);
  if (sessions->len == 0)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", _ ("log: there is no strength session then"));

  json = options->json != NULL ? carry_json_from_log (sessions, carry_workspace_get_diary (workspace),
                                                      carry_workspace_get_athlete (workspace), &today)
                               : NULL;
  csv = options->csv != NULL ? carry_csv_from_log (sessions) : NULL;
  if ((json != NULL && !carry_command_write (options->json, json, &error)) ||
      (csv != NULL && !carry_command_write (options->csv, csv, &error)))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
  if (json == NULL && csv == NULL)
    tell (sessions);

  return CARRY_EXIT_DONE;
}

/* JSON begins with a brace, whatever the file is called. */
static gboolean
is_json (GBytes *bytes)
{
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size; i++)
    if (strchr (" \t\r\n\xef\xbb\xbf", text[i]) == NULL)
      return text[i] == '{' || text[i] == '[';

  return FALSE;
}

static GPtrArray *
read_entries (const Options *options, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->from);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);

  if (bytes == NULL)
    return NULL;

  return is_json (bytes) ? carry_log_entries_from_json (bytes, name, error)
                         : carry_log_entries_from_csv (bytes, name, error);
}

/* The log with the targets that follow from it, as one change; NULL with an error set. */
static CarryChange *
make_change (const Options *options, CarryWorkspace *workspace, GPtrArray *sentences, GError **error)
{
  const GDate today = carry_command_today ();
  CarryDiary *diary = carry_workspace_get_diary (workspace);
  g_autoptr (CarryLiveProgression) progression =
      carry_live_progression_new (diary, carry_workspace_get_athlete (workspace), &today);
  g_autoptr (GPtrArray) entries = read_entries (options, error);
  g_autoptr (CarryChange) change = NULL;

  if (entries == NULL)
    return NULL;

  change = carry_change_new_log (diary, carry_workspace_get_catalogue (workspace), entries, error);

  return change != NULL ? carry_live_progression_extend (progression, change, sentences) : NULL;
}

static guint
count_logged (CarryChange *change)
{
  guint n = 0;

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    n += carry_session_get_status (carry_change_get_after (change, i)) == CARRY_STATUS_DONE;

  return n;
}

static int
read_log (const Options *options, CarryWorkspace *workspace)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CarryChange) change = make_change (options, workspace, sentences, &error);
  guint n_sessions;

  if (change == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  n_sessions = count_logged (change);
  if (!options->dry_run && n_sessions > 0 && !carry_workspace_apply (workspace, change, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  g_printerr (options->dry_run
                  ? ngettext ("%u session would be logged\n", "%u sessions would be logged\n", n_sessions)
                  : ngettext ("Diary: %u session logged\n", "Diary: %u sessions logged\n", n_sessions),
              n_sessions);
  for (guint i = 0; i < sentences->len; i++)
    g_printerr ("%s\n", (const char *)sentences->pdata[i]);

  return CARRY_EXIT_DONE;
}

static int
run (const Options *options)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  const gboolean only_read = options->from == NULL || options->dry_run;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace = carry_workspace_open (file, only_read, G_DATE_MONDAY, &error);

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return options->from != NULL ? read_log (options, workspace) : write_log (options, workspace);
}

/**
 * carry_log_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Writes what was done in strength sessions, or reads it into the diary.
 *
 * Returns: the exit status
 */
int
carry_log_command (int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "week", 0, 0, G_OPTION_ARG_STRING, &options.week, N_ ("Write the sessions of the week of DATE"),
      N_ ("DATE") },
    { "date", 0, 0, G_OPTION_ARG_STRING, &options.date, N_ ("Write the sessions of DATE instead of today"),
      N_ ("DATE") },
    { "session", 0, 0, G_OPTION_ARG_STRING, &options.session, N_ ("Write the session of this ID"),
      N_ ("ID") },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &options.json,
      N_ ("Write carryover.log/1 to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "csv", 0, 0, G_OPTION_ARG_FILENAME, &options.csv,
      N_ ("Write a table to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from,
      N_ ("Read what was done from FILE, JSON or CSV, into the diary"), N_ ("FILE") },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &options.dry_run, N_ ("Read FILE, but leave the diary as it is"),
      NULL },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = carry_command_options_new (
      NULL,
      _ ("Writes what is to be done and what was done in strength sessions, and reads it again: sets, "
         "loads,\n"
         "repetitions and effort. A session that is read becomes done; what the file does not say stays."),
      entries);

  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (argc > 1)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("log: “%s” is not understood"), argv[1]);
  if ((options.week != NULL) + (options.date != NULL) + (options.session != NULL) + (options.from != NULL) >
      1)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s",
                               _ ("log: name one of --week, --date, --session and --from"));
  if (options.from != NULL && (options.json != NULL || options.csv != NULL))
    return carry_command_fail (CARRY_EXIT_USAGE, "%s", _ ("log: either read or write"));

  return run (&options);
}
