/* carry-season-describe.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-season-describe.h"

#include "carry-daily-load.h"
#include "carry-measure.h"
#include "carry-season-request.h"
#include "carry-season-wording.h"
#include "carry-season.h"
#include "carry-sheet-week.h"
#include "carry-sheet-wording.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* The first day of a month, in a week or on its first day. */
static char *
find_month (const GDate *first, gboolean is_first_week, const char *format)
{
  char name[64];

  for (int i = 0; i < (int)CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (first, i);

      if ((is_first_week && i == 0) || g_date_get_day (&day) == 1)
        return g_date_strftime (name, sizeof name, format, &day) > 0 ? g_strdup (name) : NULL;
    }

  return NULL;
}

static const char *
code_of (CarryRacePriority priority)
{
  switch (priority)
    {
    case CARRY_RACE_PRIORITY_A:
      return "A";

    case CARRY_RACE_PRIORITY_B:
      return "B";

    case CARRY_RACE_PRIORITY_NONE:
    case CARRY_RACE_PRIORITY_C:
    default:
      return "C";
    }
}

/* The first race of a week is the most important one if there are several. */
static const char *
find_race (const CarrySeasonWeekFacts *facts)
{
  const char *code = NULL;

  for (guint i = 0; i < facts->races->len; i++)
    {
      const char *other = code_of (g_array_index (facts->races, CarrySeasonWeekRace, i).priority);

      if (code == NULL || *other < *code)
        code = other;
    }

  return code;
}

static void
describe_race (CarrySeasonLine *line, const CarrySeasonWeekRace *race, const GDate *today, CarryUnits units)
{
  const int days = g_date_days_between (today, &race->day);
  const guint weeks = (guint)MAX (days, 0) / CARRY_DAYS_PER_WEEK;
  GString *text = g_string_new (NULL);
  g_autofree char *name = carry_sheet_plain (race->name);

  line->code = g_strdup (code_of (race->priority));
  line->label = carry_format_date (&race->day);
  carry_sheet_wording_append (text, name);
  if (race->distance > 0)
    {
      g_autofree char *distance = carry_sheet_wording_of_distance (race->distance, units);

      carry_sheet_wording_append (text, distance);
    }
  if (weeks > 0)
    {
      /* Translators: how far a race is, from the day of printing on */
      g_autofree char *ahead = g_strdup_printf (ngettext ("in %u week", "in %u weeks", weeks), weeks);

      carry_sheet_wording_append (text, ahead);
    }
  line->text = g_string_free_and_steal (text);
}

/* “8 weeks · 2 sessions a week · 3 × 4–6 at 80–88 % of 1RM” */
static void
describe_phase (CarrySeasonLine *line, const CarrySeasonWeekFacts *facts)
{
  const CarryPhaseRow *amounts = &facts->dose.amounts;
  g_autofree char *weeks =
      g_strdup_printf (ngettext ("%u week", "%u weeks", facts->phase_weeks), facts->phase_weeks);
  /* Translators: how many strength sessions a week has in a phase */
  g_autofree char *sessions = g_strdup_printf (
      ngettext ("%u session a week", "%u sessions a week", facts->dose.n_sessions), facts->dose.n_sessions);
  GString *text = g_string_new (weeks);

  line->label = g_strdup (carry_phase_get_name (facts->phase));
  carry_sheet_wording_append (text, sessions);
  if (facts->dose.n_sessions > 0)
    {
      g_autofree char *sets = carry_season_wording_of_range (&amounts->sets);
      g_autofree char *reps = carry_season_wording_of_range (&amounts->reps);
      g_autofree char *percent = carry_season_wording_of_percent (amounts);
      /* Translators: sets × repetitions and how heavy, “80–88 % of 1RM” */
      g_autofree char *dose = g_strdup_printf (C_ ("phase", "%s × %s, %s"), sets, reps, percent);

      carry_sheet_wording_append (text, dose);
    }
  line->text = g_string_free_and_steal (text);
}

static void
describe_week (CarrySeasonContent *self,
               const CarrySeasonWeekFacts *facts,
               CarryDiary *diary,
               const GDate *today)
{
  CarrySeasonColumn *week = carry_season_content_add_week (self);
  const int days = g_date_days_between (&facts->first, today);
  CarryDailyLoad loads[CARRY_DAYS_PER_WEEK] = { 0 };
  g_autoptr (GPtrArray) sessions = carry_sheet_list_sessions (diary, &facts->first, CARRY_DAYS_PER_WEEK);

  week->number = g_strdup_printf ("%u", self->weeks->len);
  week->month = find_month (&facts->first, self->weeks->len == 1, "%OB");
  week->short_month = find_month (&facts->first, self->weeks->len == 1, "%Ob");
  week->phase = self->phases->len - 1;
  week->race = g_strdup (find_race (facts));
  week->deload = facts->deload;
  week->current = days >= 0 && days < (int)CARRY_DAYS_PER_WEEK;
  week->sessions = g_strdup_printf ("%u", facts->dose.n_sessions);
  carry_daily_load_fill (loads, CARRY_DAYS_PER_WEEK, &facts->first, sessions);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      week->run_load += loads[day].run;
      week->strength_load += loads[day].strength;
    }
}

static CarrySeason *
plan_season (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, GError **error)
{
  g_autoptr (CarrySeasonProblem) problem = carry_season_problem_new (first);

  problem->first_weekday = g_date_get_weekday (first);
  problem->sessions = MIN (carry_athlete_get_strength_sessions (athlete), CARRY_SEASON_MOST_SESSIONS);
  carry_season_problem_take_athlete (problem, athlete);
  carry_season_problem_take_runs (problem, diary);
  carry_season_problem_take_races (problem, diary);

  return carry_season_new (problem, error);
}

static void
describe_head (CarrySeasonContent *self, CarryDiary *diary, const GDate *first, const GDate *today)
{
  const guint n_weeks = self->weeks->len;
  const GDate last = carry_day_plus (first, (int)(n_weeks * CARRY_DAYS_PER_WEEK) - 1);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);
  g_autofree char *weeks = g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
  g_autofree char *date = carry_format_date (today);

  /* Translators: the title of the poster of a season: “Season, 23 November 2026 – 2 May 2027” */
  self->head->title = g_strdup_printf (_ ("Season, %s"), range);
  self->head->summary = g_steal_pointer (&weeks);
  self->head->countdown = carry_sheet_week_format_countdown (diary, today);
  self->head->printed = g_strdup_printf (_ ("Carryover · printed %s"), date);
}

/**
 * carry_season_describe:
 * @diary: the diary, with at least one race
 * @athlete: the runner
 * @first: the first day of the first week
 * @today: the day of printing
 * @error: return location, or %NULL
 *
 * Says what the poster of a season says: its weeks in their phases, the load that the diary knows of, and its races.
 *
 * Returns: (transfer full): the content, or %NULL with a #CarrySeasonError set
 */
CarrySeasonContent *
carry_season_describe (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today, GError **error)
{
  g_autoptr (CarrySeason) season = plan_season (diary, athlete, first, error);
  CarrySeasonContent *self;

  if (season == NULL)
    return NULL;

  self = carry_season_content_new ();
  for (guint i = 0; i < carry_season_get_n_weeks (season); i++)
    {
      const CarrySeasonWeekFacts *facts = carry_season_get_facts (season, i);

      if (i == 0 || facts->phase_week == 1)
        describe_phase (carry_season_content_add_phase (self), facts);
      describe_week (self, facts, diary, today);
      for (guint race = 0; race < facts->races->len; race++)
        describe_race (carry_season_content_add_race (self),
                       &g_array_index (facts->races, CarrySeasonWeekRace, race), today,
                       carry_athlete_get_units (athlete));
    }
  describe_head (self, diary, first, today);

  return self;
}
