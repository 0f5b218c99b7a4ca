/* carry-season-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-command.h"

#include "carry-command.h"
#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-race-argument.h"
#include "carry-season-json.h"
#include "carry-season-report.h"
#include "carry-season-request.h"
#include "carry-week-file-problem.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>

/* No number was given. */
#define NOT_GIVEN G_MININT

typedef struct
{
  char **races;
  char *from;
  char *discipline;
  char *level;
  int age;
  int sessions;
  int last_heavy;
  int weeks;
  char *first_weekday;
  char *week_file;
  char *json;
  char *diary;
} Options;

static void
options_clear (Options *options)
{
  g_strfreev (options->races);
  g_free (options->from);
  g_free (options->discipline);
  g_free (options->level);
  g_free (options->first_weekday);
  g_free (options->week_file);
  g_free (options->json);
  g_free (options->diary);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* The diary is only looked at: always when it is named, and when there is no other place to find races. */
static gboolean
read_diary (const Options *options, CarrySeasonProblem *problem, GError **error)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  g_autoptr (CarryWorkspace) workspace = NULL;

  if (options->diary == NULL && options->races != NULL)
    return TRUE;

  workspace = carry_workspace_open (file, TRUE, G_DATE_MONDAY, error);
  if (workspace == NULL)
    return FALSE;

  carry_season_problem_take_athlete (problem, carry_workspace_get_athlete (workspace));
  carry_season_problem_take_runs (problem, carry_workspace_get_diary (workspace));
  if (options->races == NULL)
    carry_season_problem_take_races (problem, carry_workspace_get_diary (workspace));

  return TRUE;
}

/* Without a word about it, and without a diary that knows it, the runner trains for the distance of the first main
 * race that has one. */
static void
guess_event (const Options *options, CarrySeasonProblem *problem)
{
  if (options->discipline != NULL || options->diary != NULL || options->races == NULL)
    return;

  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);

      if (race->priority == CARRY_RACE_PRIORITY_A && race->distance > 0)
        {
          problem->event = carry_race_argument_get_event (race->distance);
          return;
        }
    }
}

static int
take_races (const Options *options, CarrySeasonProblem *problem)
{
  for (guint i = 0; options->races != NULL && options->races[i] != NULL; i++)
    {
      CarryRaceArgument race;

      if (!carry_race_argument_parse (options->races[i], &race))
        return carry_command_fail (
            CARRY_EXIT_USAGE,
            _ ("season: “%s” is not a race such as 2027-04-11:A:marathon or 2027-02-14:B:10k"),
            options->races[i]);

      carry_season_problem_add_race (problem, &race.day, race.priority, race.distance, NULL);
    }

  return CARRY_EXIT_DONE;
}

static int
unknown_word (const char *word, const char *option)
{
  return carry_command_fail (
      CARRY_EXIT_USAGE, _ ("season: %s does not know “%s”. See “carryover season --help”"), option, word);
}

static int
take_word (const char *word, const char *option, GType type, int *value)
{
  return word == NULL || carry_kind_from_nick (type, word, value) ? CARRY_EXIT_DONE
                                                                  : unknown_word (word, option);
}

static int
take_number (int number, const char *option, int least, int most, guint *value)
{
  if (number == NOT_GIVEN)
    return CARRY_EXIT_DONE;

  if (number < least || number > most)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("season: %s takes a number from %d to %d"), option, least,
                               most);

  *value = (guint)number;

  return CARRY_EXIT_DONE;
}

static int
take_first_weekday (const Options *options, CarrySeasonProblem *problem)
{
  if (options->first_weekday == NULL || g_str_equal (options->first_weekday, "monday"))
    problem->first_weekday = G_DATE_MONDAY;
  else if (g_str_equal (options->first_weekday, "saturday"))
    problem->first_weekday = G_DATE_SATURDAY;
  else if (g_str_equal (options->first_weekday, "sunday"))
    problem->first_weekday = G_DATE_SUNDAY;
  else
    return unknown_word (options->first_weekday, "--first-weekday");

  return CARRY_EXIT_DONE;
}

static int
take_options (const Options *options, CarrySeasonProblem *problem)
{
  int event = (int)problem->event, level = (int)problem->level;
  guint last_heavy = 0;

  if (take_word (options->discipline, "--discipline", CARRY_TYPE_EVENT, &event) != CARRY_EXIT_DONE ||
      take_word (options->level, "--level", CARRY_TYPE_LEVEL, &level) != CARRY_EXIT_DONE ||
      take_number (options->age, "--age", 5, 120, &problem->age) != CARRY_EXIT_DONE ||
      take_number (options->sessions, "--sessions", 1, (int)CARRY_SEASON_MOST_SESSIONS, &problem->sessions) !=
          CARRY_EXIT_DONE ||
      take_number (options->weeks, "--weeks", 1, (int)CARRY_SEASON_MOST_WEEKS, &problem->weeks) !=
          CARRY_EXIT_DONE ||
      take_number (options->last_heavy, "--last-heavy", 2, 14, &last_heavy) != CARRY_EXIT_DONE ||
      take_first_weekday (options, problem) != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;

  problem->event = (CarryEvent)event;
  problem->level = (CarryLevel)level;
  if (last_heavy > 0)
    carry_season_problem_set_last_heavy (problem, last_heavy, NULL);

  return CARRY_EXIT_DONE;
}

/* Lays a typical week into each week of the season, and plans it. */
static GPtrArray *
plan_weeks (const Options *options, CarrySeason *season, CarrySeasonProblem *problem, GError **error)
{
  const GDate first = carry_season_problem_get_first (problem);
  g_autoptr (CarryWeekFile) file = carry_week_file_load (options->week_file, error);
  g_autoptr (CarryWeekProblem) typical = NULL;

  if (file == NULL)
    return NULL;

  typical = carry_week_problem_new_from_file (file, &first, 1);

  return carry_season_plan_solve (season, problem, typical);
}

static int
tell (const Options *options, CarrySeasonProblem *problem)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySeason) season = carry_season_new (problem, &error);
  g_autoptr (GPtrArray) plans = NULL;
  g_autofree char *text = NULL;

  if (season == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  if (options->week_file != NULL)
    {
      plans = plan_weeks (options, season, problem, &error);
      if (plans == NULL)
        return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
    }

  text = options->json != NULL ? carry_json_from_season (season, problem, plans)
                               : carry_season_report (season, plans);
  if (!carry_command_write (options->json != NULL ? options->json : "-", text, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  return CARRY_EXIT_DONE;
}

static int
parse_and_tell (const Options *options, int argc, char **argv, GOptionContext *context)
{
  GDate from = carry_command_today ();
  g_autoptr (CarrySeasonProblem) problem = NULL;
  g_autoptr (GError) error = NULL;

  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (argc > 1)
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("season: “%s” is not an option"), argv[1]);
  if (options->week_file != NULL && options->first_weekday != NULL &&
      !g_str_equal (options->first_weekday, "monday"))
    return carry_command_fail (
        CARRY_EXIT_USAGE, "%s",
        _ ("season: the week of --week-file starts on monday, so the weeks do as well"));
  if (options->from != NULL && !carry_day_from_iso (options->from, &from))
    return carry_command_fail (CARRY_EXIT_USAGE, _ ("season: “%s” is not a date such as 2026-11-23"),
                               options->from);

  problem = carry_season_problem_new (&from);
  if (take_races (options, problem) != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;
  guess_event (options, problem);
  if (take_options (options, problem) != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;

  /* The diary speaks first, what was said on the command line after it. */
  if (!read_diary (options, problem, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
  if (take_options (options, problem) != CARRY_EXIT_DONE)
    return CARRY_EXIT_USAGE;

  return tell (options, problem);
}

/**
 * carry_season_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Plans a season from its races.
 *
 * Returns: the exit status
 */
int
carry_season_command (int argc, char **argv)
{
  g_auto (Options)
      options = { .age = NOT_GIVEN, .sessions = NOT_GIVEN, .last_heavy = NOT_GIVEN, .weeks = NOT_GIVEN };
  const GOptionEntry entries[] = {
    { "race", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.races,
      N_ ("Plan for the race of this day instead of those of the diary; may be given several times. A is a "
          "main "
          "race, and the default. The distance is half, marathon, 10k, 21.1km, 50mi, 800m…"),
      N_ ("DATE[:A|B|C][:DISTANCE]") },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_ ("Begin on DATE instead of today"), N_ ("DATE") },
    { "discipline", 0, 0, G_OPTION_ARG_STRING, &options.discipline,
      N_ ("Train for 5k, 10k, half, marathon, ultra, middle or sprint"), N_ ("EVENT") },
    { "level", 0, 0, G_OPTION_ARG_STRING, &options.level,
      N_ ("Experience with strength training: novice, intermediate, advanced or return"), N_ ("LEVEL") },
    { "age", 0, 0, G_OPTION_ARG_INT, &options.age, N_ ("Age of the runner"), N_ ("YEARS") },
    { "sessions", 0, 0, G_OPTION_ARG_INT, &options.sessions,
      N_ ("Plan N strength sessions a week where the phase has room for them"), N_ ("N") },
    { "last-heavy", 0, 0, G_OPTION_ARG_INT, &options.last_heavy,
      N_ ("Take the last heavy session DAYS before a main race, 2 to 14"), N_ ("DAYS") },
    { "weeks", 0, 0, G_OPTION_ARG_INT, &options.weeks, N_ ("Show N weeks"), N_ ("N") },
    { "first-weekday", 0, 0, G_OPTION_ARG_STRING, &options.first_weekday,
      N_ ("Start weeks on monday, saturday or sunday"), N_ ("DAY") },
    { "week-file", 0, 0, G_OPTION_ARG_FILENAME, &options.week_file,
      N_ ("Place the sessions around the runs of the week in FILE, of the form carryover.week/1"),
      N_ ("FILE[:ID]") },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &options.json,
      N_ ("Write the season as carryover.season/1 to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary,
      N_ ("Look up the runner, the runs and the races in the diary in FILE"), N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = carry_command_options_new (
      NULL,
      _ ("Plans the phases of a season from its races: how much strength training each week has, and why.\n"
         "The diary is not changed."),
      entries);

  return parse_and_tell (&options, argc, argv, context);
}
