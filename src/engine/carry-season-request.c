/* carry-season-request.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-request.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"

/* How far back the diary matters: the longest runs of 30 days, and the rest after a race. */
#define DAYS_BEFORE 35

static GPtrArray *
list_sessions (const CarrySeasonProblem *self, CarryDiary *diary)
{
  const GDate first = carry_day_plus (&self->from, -DAYS_BEFORE);
  const GDate last = carry_day_plus (&self->from, (int)(CARRY_SEASON_MOST_WEEKS * CARRY_DAYS_PER_WEEK));

  return carry_diary_get_range (diary, &first, &last);
}

static gboolean
counts (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return CARRY_IS_RUN (session) && status != CARRY_STATUS_MISSED && status != CARRY_STATUS_SKIPPED &&
         carry_run_get_kind (CARRY_RUN (session)) != CARRY_RUN_CROSS;
}

static double
distance_of (CarryRun *run)
{
  CarryActivity *activity = carry_run_get_activity (run);
  const double recorded = activity != NULL ? carry_activity_get_facts (activity)->distance_m : 0;

  return recorded > 0 ? recorded : carry_run_get_distance (run);
}

/**
 * carry_season_problem_take_athlete:
 * @self: a season
 * @athlete: the runner
 *
 * Takes over what the runner trains for, their level, age, sessions a week and own limits of rules.
 */
void
carry_season_problem_take_athlete (CarrySeasonProblem *self, CarryAthlete *athlete)
{
  g_auto (GStrv) keys = carry_athlete_list_adjustments (athlete);

  self->event = carry_athlete_get_event (athlete);
  self->level = carry_athlete_get_level (athlete);
  self->age = carry_athlete_get_age (athlete);

  /* A key that this version does not know is a runner's of another version. */
  for (guint i = 0; keys[i] != NULL; i++)
    {
      double value;

      if (carry_athlete_get_adjustment (athlete, keys[i], &value))
        carry_rule_set_adjust (self->rules, keys[i], value, NULL);
    }
}

/**
 * carry_season_problem_take_runs:
 * @self: a season
 * @diary: a diary
 *
 * Takes over the runs of the diary from a month before the season on, and how many weeks with strength training the
 * runner has behind them in that time.
 */
void
carry_season_problem_take_runs (CarrySeasonProblem *self, CarryDiary *diary)
{
  g_autoptr (GPtrArray) sessions = list_sessions (self, diary);
  int last_week = G_MININT;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const GDate *day = carry_session_get_day (session);

      if (counts (session))
        carry_season_problem_add_run (self, day, carry_session_get_duration (session),
                                      distance_of (CARRY_RUN (session)));

      if (CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) == CARRY_STATUS_DONE &&
          g_date_compare (day, &self->from) < 0 && carry_season_problem_get_week (self, day) > last_week)
        {
          last_week = carry_season_problem_get_week (self, day);
          self->experience_weeks++;
        }
    }
}

/**
 * carry_season_problem_take_races:
 * @self: a season
 * @diary: a diary
 *
 * Takes over the races of the diary, those of the month before the season too.
 */
void
carry_season_problem_take_races (CarrySeasonProblem *self, CarryDiary *diary)
{
  g_autoptr (GPtrArray) sessions = list_sessions (self, diary);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);

      if (counts (session) && carry_run_get_kind (CARRY_RUN (session)) == CARRY_RUN_RACE)
        carry_season_problem_add_race (self, carry_session_get_day (session),
                                       carry_run_get_priority (CARRY_RUN (session)),
                                       distance_of (CARRY_RUN (session)), carry_session_get_title (session));
    }
}
