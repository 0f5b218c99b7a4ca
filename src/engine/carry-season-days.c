/* carry-season-days.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-days.h"

#include "carry-measure.h"
#include "carry-phase-table.h"
#include "carry-rule-choice.h"

/* A light, fast session may come so many days before a main race: at least 4, 3 and 2 to 3 by discipline. Source:
 * our table of phases (grade C). */
static const guint primer_days[] = {
  [CARRY_DISCIPLINE_DISTANCE] = 4,
  [CARRY_DISCIPLINE_MIDDLE] = 3,
  [CARRY_DISCIPLINE_SPRINT] = 2,
};

static guint
minutes_of (const CarrySeasonProblem *problem, CarryRuleId id)
{
  return (guint)carry_rule_set_get_minutes (problem->rules, id, CARRY_STRENGTH_HEAVY);
}

/**
 * carry_season_race_get_heavy_days:
 * @race: a race
 * @problem: the season
 *
 * Gets how many days before a race the last heavy session comes (HC4): as many as the runner wants before a main
 * race, fewer before others.
 *
 * Returns: days
 */
guint
carry_season_race_get_heavy_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem)
{
  const guint main = minutes_of (problem, carry_rule_for_race_ahead (CARRY_RACE_PRIORITY_A));
  const guint minutes = MIN (main, minutes_of (problem, carry_rule_for_race_ahead (race->priority)));

  return (minutes + CARRY_MINUTES_PER_DAY - 1) / CARRY_MINUTES_PER_DAY;
}

/**
 * carry_season_race_get_lower_days:
 * @race: a race
 * @problem: the season
 *
 * Gets how many days before a race the last session comes that loads the legs at all: before a main race a light,
 * fast one.
 *
 * Returns: days, no more than carry_season_race_get_heavy_days()
 */
guint
carry_season_race_get_lower_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem)
{
  const guint heavy = carry_season_race_get_heavy_days (race, problem);

  if (race->priority == CARRY_RACE_PRIORITY_A)
    return MIN (primer_days[carry_event_get_discipline (problem->event)], heavy);

  return heavy;
}

/**
 * carry_season_race_get_rest_days:
 * @race: a race
 * @problem: the season
 *
 * Gets how long the legs rest from strength after a race (HC5).
 *
 * Returns: days
 */
guint
carry_season_race_get_rest_days (const CarrySeasonRace *race, const CarrySeasonProblem *problem)
{
  return minutes_of (problem, carry_rule_for_race_behind (race->distance, problem->event)) /
         CARRY_MINUTES_PER_DAY;
}

/**
 * carry_season_days_find:
 * @problem: a season
 * @first: the first day of one of its weeks
 *
 * Finds the days of a week that its races leave for strength. A day on which a session may only come in the
 * morning, because it is exactly so many days before a race, counts; so does the day on which the rest after a race
 * ends.
 *
 * Returns: the days
 */
CarrySeasonDays
carry_season_days_find (const CarrySeasonProblem *problem, const GDate *first)
{
  CarrySeasonDays days = { CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS, CARRY_SEASON_ALL_DAYS };

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (first, (int)i);

      if (g_date_compare (&day, &problem->from) < 0)
        days.open &= ~(1u << i);

      for (guint j = 0; j < problem->races->len; j++)
        {
          const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, j);
          const int ahead = g_date_days_between (&day, &race->day);
          const int rest = (int)carry_season_race_get_rest_days (race, problem);

          if (ahead == 0)
            days.open &= ~(1u << i);
          if (ahead > -MAX (rest, 1) && ahead < (int)carry_season_race_get_heavy_days (race, problem))
            days.heavy &= ~(1u << i);
          if (ahead > -MAX (rest, 1) && ahead < (int)carry_season_race_get_lower_days (race, problem))
            days.lower &= ~(1u << i);
        }
    }

  days.heavy &= days.open;
  days.lower &= days.open;

  return days;
}

/**
 * carry_season_days_fit:
 * @days: a set of days
 * @gap: days from one session to the next
 *
 * Returns: how many sessions find room
 */
guint
carry_season_days_fit (guint days, guint gap)
{
  guint n_sessions = 0;

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK;)
    {
      if ((days & (1u << i)) == 0)
        {
          i++;
          continue;
        }
      n_sessions++;
      i += gap;
    }

  return n_sessions;
}
