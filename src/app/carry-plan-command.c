/* carry-plan-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-plan-command.h"

#include "carry-command.h"
#include "carry-import-change.h"
#include "carry-importer.h"
#include "carry-measure.h"
#include "carry-offers.h"
#include "carry-plan-json.h"
#include "carry-plan-report.h"
#include "carry-plan-targets.h"
#include "carry-print-arguments.h"
#include "carry-scheduler.h"
#include "carry-week-file.h"
#include "carry-week-file-problem.h"
#include "carry-week-planner.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>
#include <string.h>

/* No number was given: as many as the runner wants. */
#define SESSIONS_OF_RUNNER G_MININT

typedef struct
{
  char **runs;
  char *week_file;
  char *week;
  char *today;
  int sessions;
  char *kinds;
  char *json;
  char *print;
  CarryPrintArguments printing;
  char *diary;
} Options;

/* What is planned: a workspace, the week, and the file it came from if it is a week file. */
typedef struct
{
  CarryWorkspace *workspace;
  CarryWeekPlanner *planner;
  CarryWeekFile *week_file;
  GDate first;
  GDate earliest; /* nothing is placed before it, where that is valid */
  guint n_sessions;
} Task;

static void
options_clear (Options *options)
{
  g_strfreev (options->runs);
  g_free (options->week_file);
  g_free (options->week);
  g_free (options->today);
  g_free (options->kinds);
  g_free (options->json);
  g_free (options->print);
  carry_print_arguments_clear (&options->printing);
  g_free (options->diary);
}

static void
task_clear (Task *task)
{
  g_clear_object (&task->planner);
  g_clear_object (&task->workspace);
  g_clear_object (&task->week_file);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Task, task_clear)

/* The day that was named as today, or the one that it is. */
static GDate
today_of (const Options *options)
{
  GDate today = carry_command_today ();

  if (options->today != NULL)
    carry_day_from_iso (options->today, &today);

  return today;
}

/* Reads calendars and recordings into a diary that is not kept. */
static gboolean
read_runs (const Options *options, CarryDiary *diary)
{
  g_autoptr (GListModel) importers = carry_command_importers ();
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (CarryChange) change = NULL;
  CarryImportCount count;

  for (gsize i = 0; options->runs[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->runs[i]);
      g_autoptr (GError) error = NULL;
      CarryImport *import = carry_importer_read_file (importers, file, &error);

      if (import != NULL)
        g_ptr_array_add (imports, import);
      else
        g_printerr ("carryover: %s\n", error->message);
    }

  change = carry_import_change_new (diary, imports, zone, &count);
  if (carry_change_get_n_edits (change) == 0)
    {
      carry_command_fail (CARRY_EXIT_NOTHING, "%s", _ ("plan: there is no run in these files"));
      return FALSE;
    }

  return carry_diary_apply (diary, change, NULL);
}

/* The asked day; else today, if its week has runs; else the first day that has one. */
static GDate
choose_day (const Options *options, const GDate *asked, CarryDiary *diary)
{
  const GDate today = today_of (options);
  g_autoptr (CarryWeek) week = NULL;
  GDate first, last;

  if (g_date_valid (asked))
    return *asked;

  week = carry_diary_get_week (diary, &today);
  if (!carry_week_is_empty (week) || !carry_diary_get_span (diary, &first, &last))
    return today;

  return first;
}

static void
open_week_file (const Options *options, const GDate *asked, Task *task)
{
  const GDate day = g_date_valid (asked) ? *asked : today_of (options);
  g_autoptr (CarryChange) change = carry_change_new (_ ("Week File"));
  g_autoptr (GPtrArray) runs = NULL;

  task->workspace = carry_workspace_new_in_memory (G_DATE_MONDAY);
  task->first = carry_day_week_start (&day, G_DATE_MONDAY);
  runs = carry_week_file_get_runs (task->week_file, &task->first);
  for (guint i = 0; i < runs->len; i++)
    carry_change_insert (change, g_ptr_array_index (runs, i));
  carry_diary_apply (carry_workspace_get_diary (task->workspace), change, NULL);
  task->n_sessions = carry_week_file_get_lower_sessions (task->week_file);
}

static int
open_task (const Options *options, const GDate *asked, Task *task)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  g_autoptr (GError) error = NULL;
  GDate day;

  if (task->week_file != NULL)
    {
      open_week_file (options, asked, task);
      return CARRY_EXIT_DONE;
    }

  if (options->runs != NULL)
    {
      task->workspace = carry_workspace_new_in_memory (G_DATE_MONDAY);
      if (!read_runs (options, carry_workspace_get_diary (task->workspace)))
        return CARRY_EXIT_NOTHING;
    }
  else
    {
      task->workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
      if (task->workspace == NULL)
        return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
    }

  day = choose_day (options, asked, carry_workspace_get_diary (task->workspace));
  task->first = carry_day_week_start (&day, G_DATE_MONDAY);
  task->n_sessions = carry_athlete_get_strength_sessions (carry_workspace_get_athlete (task->workspace));

  return CARRY_EXIT_DONE;
}

static CarryAthlete *
athlete_of (const Task *task)
{
  return task->week_file != NULL ? carry_week_file_get_athlete (task->week_file)
                                 : carry_workspace_get_athlete (task->workspace);
}

/* In the diary nothing goes into the past of a week that is not over.  What is only looked at may lie anywhere,
 * unless a day was named. */
static void
find_earliest (const Options *options, Task *task)
{
  const GDate last = carry_day_plus (&task->first, CARRY_DAYS_PER_WEEK - 1);
  const gboolean is_for_diary = options->runs == NULL && options->week_file == NULL;
  const GDate today = today_of (options);

  g_date_clear (&task->earliest, 1);
  if ((is_for_diary || options->today != NULL) && g_date_compare (&last, &today) >= 0)
    task->earliest = today;
}

static CarryWeekProblem *
pose (Task *task)
{
  const GDate *earliest = g_date_valid (&task->earliest) ? &task->earliest : NULL;

  if (task->week_file != NULL)
    {
      const CarryWeekOutlook outlook =
          carry_week_outlook_of_phase (athlete_of (task), &task->first, task->n_sessions);
      CarryWeekProblem *problem =
          carry_week_problem_new_from_file (task->week_file, &task->first, task->n_sessions);

      carry_week_planner_set_outlook (task->planner, &outlook);
      if (earliest != NULL)
        problem->earliest = g_date_days_between (&task->first, earliest) * (int)CARRY_MINUTES_PER_DAY;

      return problem;
    }

  return carry_week_planner_pose (task->planner, &task->first, earliest, task->n_sessions);
}

/* Adds a plan to what is told; several plans are a list. */
static int
tell (const Options *options, const Task *task, const CarryPlanAnswer *answer, GPtrArray *texts)
{
  const GDate today = today_of (options);
  g_autofree char *report = options->json == NULL ? carry_plan_report (answer) : NULL;
  const char *title = task->week_file != NULL ? carry_week_file_get_title (task->week_file) : NULL;

  if (options->json != NULL)
    g_ptr_array_add (texts, carry_json_from_plan (answer));
  else if (title != NULL)
    g_ptr_array_add (texts, g_strdup_printf ("%s\n\n%s", title, report));
  else
    g_ptr_array_add (texts, g_steal_pointer (&report));

  if (options->print != NULL)
    return carry_print_arguments_print_week (&options->printing, answer->diary, athlete_of (task),
                                             &task->first, &today, options->print);

  return CARRY_EXIT_DONE;
}

/* Sessions that the week has already stay among the wishes; new ones are of the asked kinds. */
static void
wish_for_kinds (CarryWeekProblem *problem, const char *letters)
{
  const guint minutes = carry_week_problem_get_first_wish (problem)->minutes;

  for (guint i = problem->wishes->len; i > 0; i--)
    {
      if (!g_array_index (problem->wishes, CarryProblemWish, i - 1).exists)
        g_array_remove_index (problem->wishes, i - 1);
    }

  for (const char *letter = letters; *letter != '\0'; letter++)
    {
      CarryStrengthKind kind = CARRY_STRENGTH_HEAVY;

      carry_strength_kind_from_letter (*letter, &kind);
      carry_week_problem_add_wish (problem, kind, minutes);
    }
}

static gboolean
are_kinds (const char *letters)
{
  CarryStrengthKind kind;

  for (const char *letter = letters; *letter != '\0'; letter++)
    {
      if (!carry_strength_kind_from_letter (*letter, &kind))
        return FALSE;
    }

  return strlen (letters) <= CARRY_MAX_SESSIONS;
}

static int
plan_one (const Options *options, const GDate *asked, CarryWeekFile *week_file, GPtrArray *texts)
{
  const GDate today = today_of (options);
  g_auto (Task) task = { .week_file = week_file != NULL ? g_object_ref (week_file) : NULL };
  const int status = open_task (options, asked, &task);
  g_autoptr (CarryWeekProblem) problem = NULL;
  g_autoptr (CarryPlan) solved = NULL;
  g_autoptr (CarryPlanDifference) difference = NULL;
  g_autoptr (GListModel) offers = NULL;
  g_autoptr (GArray) spikes = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GHashTable) targets = NULL;
  CarryPlanAnswer answer;
  g_autoptr (GError) error = NULL;
  CarryPlanCount count;

  if (status != CARRY_EXIT_DONE)
    return status;

  if (options->sessions != SESSIONS_OF_RUNNER)
    task.n_sessions = (guint)options->sessions;
  task.planner = carry_week_planner_new (carry_workspace_get_diary (task.workspace),
                                         carry_workspace_get_catalogue (task.workspace), athlete_of (&task));
  find_earliest (options, &task);
  problem = pose (&task);
  if (options->kinds != NULL)
    wish_for_kinds (problem, options->kinds);
  solved = carry_scheduler_solve (problem);
  difference = carry_plan_difference_new (problem, solved);
  offers = carry_offers_find (problem, solved);
  change = carry_week_planner_answer (task.planner, solved, &count, &error);
  if (change == NULL || !carry_workspace_apply (task.workspace, change, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  spikes = carry_week_find_spikes (carry_workspace_get_diary (task.workspace), &task.first, problem->rules);
  targets = carry_plan_targets_set (task.workspace, athlete_of (&task), &task.first, &today);
  answer = (CarryPlanAnswer){
    .problem = problem,
    .plan = solved,
    .difference = difference,
    .offers = offers,
    .diary = carry_workspace_get_diary (task.workspace),
    .phase = carry_week_planner_get_outlook (task.planner)->phase,
    .spikes = spikes,
    .planner = task.planner,
    .targets = targets,
    .units = carry_athlete_get_units (athlete_of (&task)),
  };

  return tell (options, &task, &answer, texts);
}

static int
plan_week_files (const Options *options, const GDate *asked, GPtrArray *texts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) weeks = carry_week_file_load_all (options->week_file, &error);
  int status = CARRY_EXIT_DONE;

  if (weeks == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
  if (weeks->len > 1 && options->print != NULL)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s",
                               _ ("plan: --print takes one week; name it after a colon, as FILE:ID"));

  for (guint i = 0; i < weeks->len && status == CARRY_EXIT_DONE; i++)
    status = plan_one (options, asked, g_ptr_array_index (weeks, i), texts);

  return status;
}

static int
plan (const Options *options, const GDate *asked)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  const int status = options->week_file != NULL ? plan_week_files (options, asked, texts)
                                                : plan_one (options, asked, NULL, texts);
  const gboolean is_list = options->json != NULL && texts->len > 1;
  g_autofree char *joined = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (status != CARRY_EXIT_DONE)
    return status;

  g_ptr_array_add (texts, NULL);
  joined = g_strjoinv (is_list ? ",\n" : "\n\n", (char **)texts->pdata);
  text = is_list ? g_strdup_printf ("[%s]", joined) : g_steal_pointer (&joined);

  if (!carry_command_write (options->json != NULL ? options->json : "-", text, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

static int
parse_and_plan (Options *options, int argc, char **argv, GOptionContext *context)
{
  GDate asked, today;

  g_date_clear (&asked, 1);
  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (argc > 1)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("plan: “%s” is not an option"), argv[1]);
  if (options->runs != NULL && options->week_file != NULL)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s", _ ("plan: use either --runs or --week-file"));
  if (options->week != NULL && !carry_day_from_iso (options->week, &asked))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("plan: “%s” is not a date such as 2026-11-23"),
                               options->week);
  if (options->today != NULL && !carry_day_from_iso (options->today, &today))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("plan: “%s” is not a date such as 2026-11-23"),
                               options->today);
  if (options->sessions != SESSIONS_OF_RUNNER &&
      (options->sessions < 0 || options->sessions > (int)CARRY_MAX_SESSIONS))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("plan: --sessions takes a number from 0 to %u"),
                               CARRY_MAX_SESSIONS);

  if (options->kinds != NULL && !are_kinds (options->kinds))
    return carry_command_fail (
        CARRY_EXIT_USAGE, _ ("plan: --kinds takes up to %u of the letters H, E, M, U, C and R, such as HEC"),
        CARRY_MAX_SESSIONS);

  if (options->print == NULL && carry_print_arguments_are_given (&options->printing))
    return carry_command_fail (CARRY_EXIT_USAGE, "%s",
                               _ ("plan: say with --print FILE.pdf where to print to, or leave out how"));
  if (carry_print_arguments_check (&options->printing, "plan") != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;

  return plan (options, &asked);
}

/**
 * carry_plan_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Plans the strength sessions of a week.
 *
 * Returns: the exit status
 */
int
carry_plan_command (int argc, char **argv)
{
  g_auto (Options) options = { .sessions = SESSIONS_OF_RUNNER };
  const GOptionEntry entries[] = {
    { "runs", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.runs,
      N_ ("Plan around the runs in FILE (ICS, FIT, GPX) instead of the diary; may be given several times"),
      N_ ("FILE") },
    { "week-file", 0, 0, G_OPTION_ARG_FILENAME, &options.week_file,
      N_ ("Plan the week in FILE, of the form carryover.week/1; ID chooses one of several, else all are "
          "planned"),
      N_ ("FILE[:ID]") },
    { "week", 0, 0, G_OPTION_ARG_STRING, &options.week, N_ ("Plan the week that holds DATE, as 2026-11-23"),
      N_ ("DATE") },
    { "today", 0, 0, G_OPTION_ARG_STRING, &options.today, N_ ("Take DATE for today"), N_ ("DATE") },
    { "sessions", 0, 0, G_OPTION_ARG_INT, &options.sessions, N_ ("Place N strength sessions"), N_ ("N") },
    { "kinds", 0, 0, G_OPTION_ARG_STRING, &options.kinds,
      N_ ("Place sessions of these kinds: H heavy, E explosive, M moderate, U upper body, C trunk and hips, "
          "R "
          "rehabilitation; as HEC"),
      N_ ("LETTERS") },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &options.json,
      N_ ("Write the plan as carryover.plan/1 to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "print", 0, 0, G_OPTION_ARG_FILENAME, &options.print, N_ ("Print the program sheet to FILE"),
      N_ ("FILE.pdf") },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = carry_command_options_new (
      NULL,
      _ ("Finds the best places for the strength sessions of a week, and says why.\n"
         "With --runs or --week-file the diary is not touched; without them the plan goes into the diary."),
      entries);

  carry_print_arguments_init (&options.printing);
  carry_print_arguments_add_options (&options.printing, context);

  return parse_and_plan (&options, argc, argv, context);
}
