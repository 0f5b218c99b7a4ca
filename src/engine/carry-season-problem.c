/* carry-season-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-problem.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

/* Nobody is older, and nothing that is longer is one race or one run. */
#define MOST_AGE 120u
#define MOST_METRES 1e6

G_DEFINE_QUARK (carry-season-error-quark, carry_season_error)

static void
clear_race (gpointer data)
{
  CarrySeasonRace *race = data;

  g_clear_pointer (&race->name, g_free);
}

/**
 * carry_season_problem_new:
 * @from: the first day that can be planned
 *
 * Poses the problem of a season without races: weeks start on Monday, and the runner has some experience and
 * trains for a half marathon.
 *
 * Returns: (transfer full): the problem
 */
CarrySeasonProblem *
carry_season_problem_new (const GDate *from)
{
  CarrySeasonProblem *self = g_new0 (CarrySeasonProblem, 1);

  g_return_val_if_fail (from != NULL && g_date_valid (from), self);

  self->from = *from;
  self->first_weekday = G_DATE_MONDAY;
  self->event = CARRY_EVENT_HALF;
  self->level = CARRY_LEVEL_INTERMEDIATE;
  self->rules = carry_rule_set_new ();
  self->races = g_array_new (FALSE, TRUE, sizeof (CarrySeasonRace));
  self->runs = g_array_new (FALSE, TRUE, sizeof (CarrySeasonRun));
  g_array_set_clear_func (self->races, clear_race);

  return self;
}

/* By day; on one day the more important first, then the longer. */
static int
compare_races (gconstpointer a, gconstpointer b)
{
  const CarrySeasonRace *x = a, *y = b;
  const int days = g_date_compare (&x->day, &y->day);
  const int priorities =
      (int)(x->priority - CARRY_RACE_PRIORITY_A) - (int)(y->priority - CARRY_RACE_PRIORITY_A);

  if (days != 0)
    return days;

  return priorities != 0 ? priorities : (x->distance < y->distance) - (x->distance > y->distance);
}

/**
 * carry_season_problem_add_race:
 * @self: a season
 * @day: a valid day
 * @priority: what the race means to the runner
 * @distance: metres, 0 if it is not known
 * @name: (nullable): what the runner calls it
 *
 * Adds a race. They may come in any order. One without a priority counts as one that is run for training.
 */
void
carry_season_problem_add_race (
    CarrySeasonProblem *self, const GDate *day, CarryRacePriority priority, double distance, const char *name)
{
  const CarrySeasonRace race = { .day = *day,
                                 .priority =
                                     priority == CARRY_RACE_PRIORITY_NONE ? CARRY_RACE_PRIORITY_C : priority,
                                 .distance = distance,
                                 .name = g_strdup (name) };
  guint at = self->races->len;

  while (at > 0 && compare_races (&g_array_index (self->races, CarrySeasonRace, at - 1), &race) > 0)
    at--;

  g_array_insert_val (self->races, at, race);
}

/**
 * carry_season_problem_add_run:
 * @self: a season
 * @day: a valid day
 * @minutes: how long it lasts
 * @distance: metres, 0 if it is not known
 *
 * Adds a run, of the past or planned. They may come in any order.
 */
void
carry_season_problem_add_run (CarrySeasonProblem *self, const GDate *day, guint minutes, double distance)
{
  const CarrySeasonRun run = { *day, minutes, distance };
  guint at = self->runs->len;

  while (at > 0 && g_date_compare (&g_array_index (self->runs, CarrySeasonRun, at - 1).day, day) > 0)
    at--;

  g_array_insert_val (self->runs, at, run);
}

/**
 * carry_season_problem_set_last_heavy:
 * @self: a season
 * @days: days between the last heavy session and a main race, 2 to 14; without it they are 10
 * @error: return location, or %NULL
 *
 * Changes the limit of HC4 in @self's rules.
 *
 * Returns: %TRUE; else @error is %CARRY_SEASON_ERROR_RANGE and nothing has changed
 */
gboolean
carry_season_problem_set_last_heavy (CarrySeasonProblem *self, guint days, GError **error)
{
  if (carry_rule_set_adjust (self->rules, carry_rule_get (CARRY_RULE_HC4)->key, days, NULL))
    return TRUE;

  g_set_error_literal (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_RANGE,
                       _ ("The last heavy session comes 2 to 14 days before a main race"));

  return FALSE;
}

static gboolean
check_numbers (const CarrySeasonProblem *self, GError **error)
{
  const char *complaint = NULL;

  if (self->sessions > CARRY_SEASON_MOST_SESSIONS)
    complaint = _ ("A week can have up to 4 strength sessions");
  else if (self->weeks > CARRY_SEASON_MOST_WEEKS)
    complaint = _ ("A season can have up to 104 weeks");
  else if (self->age > MOST_AGE)
    complaint = _ ("An age is a number of years up to 120");

  for (guint i = 0; i < self->races->len && complaint == NULL; i++)
    {
      const CarrySeasonRace *race = &g_array_index (self->races, CarrySeasonRace, i);

      if (!(race->distance >= 0 && race->distance <= MOST_METRES))
        complaint = _ ("The distance of a race lies between 0 and 1,000 km");
    }

  if (complaint == NULL)
    return TRUE;

  g_set_error_literal (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_RANGE, complaint);

  return FALSE;
}

/**
 * carry_season_problem_check:
 * @self: a season
 * @error: return location, or %NULL
 *
 * Checks whether there is something to plan: a race from @self's first day on, in at most 104 weeks, and numbers
 * that make sense. Races before the first day and after 104 weeks are no error beside another one.
 *
 * Returns: %TRUE if the season can be planned; else @error is one of #CarrySeasonError
 */
gboolean
carry_season_problem_check (const CarrySeasonProblem *self, GError **error)
{
  const CarrySeasonRace *race = NULL;
  g_autofree char *day = NULL, *from = NULL;

  if (!check_numbers (self, error))
    return FALSE;

  for (guint i = 0; i < self->races->len; i++)
    {
      race = &g_array_index (self->races, CarrySeasonRace, i);
      if (g_date_compare (&race->day, &self->from) >= 0)
        break;
    }

  if (race == NULL)
    {
      g_set_error_literal (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_NO_RACE,
                           _ ("There is no race to plan for. Name the day of one"));
      return FALSE;
    }

  day = carry_format_date (&race->day);
  from = carry_format_date (&self->from);
  if (g_date_compare (&race->day, &self->from) < 0)
    {
      g_set_error (
          error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_RACE_PASSED,
                   /* Translators: two dates */
          _ ("The race of %s is over on %s, when the season begins. Choose a later race or an earlier "
             "beginning"),
          day, from);
      return FALSE;
    }

  if (carry_season_problem_get_week (self, &race->day) >= (int)CARRY_SEASON_MOST_WEEKS)
    {
      g_set_error (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_TOO_FAR,
                   /* Translators: two dates */
                   _ ("The race of %s is more than 104 weeks after %s. Plan it when it is nearer"), day,
                   from);
      return FALSE;
    }

  return TRUE;
}

/* The first day of the week that holds the first day. */
GDate
carry_season_problem_get_first (const CarrySeasonProblem *self)
{
  return carry_day_week_start (&self->from, self->first_weekday);
}

/**
 * carry_season_problem_get_week:
 * @self: a season
 * @day: a day
 *
 * Returns: how many weeks after the first one @day lies, below 0 before it
 */
int
carry_season_problem_get_week (const CarrySeasonProblem *self, const GDate *day)
{
  const GDate first = carry_season_problem_get_first (self);
  const GDate start = carry_day_week_start (day, self->first_weekday);

  return g_date_days_between (&first, &start) / (int)CARRY_DAYS_PER_WEEK;
}

void
carry_season_problem_free (CarrySeasonProblem *self)
{
  g_clear_pointer (&self->races, g_array_unref);
  g_clear_pointer (&self->runs, g_array_unref);
  g_clear_pointer (&self->rules, carry_rule_set_unref);
  g_free (self);
}
