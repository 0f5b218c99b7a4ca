/* carry-week-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-problem.h"

#include "carry-measure.h"
#include "carry-rule.h"
#include "carry-run.h"
#include "carry-strength-session.h"

/* How far the rules look over the edges of the week: as far as the longest rest after a race. */
#define NEIGHBOUR_DAYS 14

static int
minute_of_week (int day, guint start_minute)
{
  return day * (int)CARRY_MINUTES_PER_DAY + (int)start_minute;
}

/* Keeps an array of structs that begin with their start in order; equal starts keep their order. */
static void
insert_by_start (GArray *array, gconstpointer element, int start)
{
  const guint size = g_array_get_element_size (array);
  guint position = array->len;

  while (position > 0 && *(const int *)(gpointer)(array->data + (gsize)size * (position - 1)) > start)
    position--;

  g_array_insert_vals (array, position, element, 1);
}

/**
 * carry_week_problem_new:
 * @first: the week's first day
 *
 * Starts a problem without runs, sessions and slots: one heavy session of 45 minutes, 48 hours of rest after
 * a race.
 *
 * Returns: (transfer full): the problem
 */
CarryWeekProblem *
carry_week_problem_new (const GDate *first)
{
  CarryWeekProblem *self;

  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = g_new0 (CarryWeekProblem, 1);
  self->first = *first;
  self->runs = g_array_new (FALSE, TRUE, sizeof (CarryProblemRun));
  self->fixed = g_array_new (FALSE, TRUE, sizeof (CarryProblemSession));
  self->slots = g_array_new (FALSE, TRUE, sizeof (CarryProblemSlot));
  self->n_sessions = 1;
  self->session_minutes = 45;
  self->kind = CARRY_STRENGTH_HEAVY;
  self->post_race_hours = 48;
  self->earliest = G_MININT;

  return self;
}

static void
add_run (CarryWeekProblem *self,
         int start,
         guint minutes,
         CarryRunKind kind,
         CarryRunKey key,
         CarryRacePriority priority,
         guint rest_hours)
{
  const CarryProblemRun run = {
    .start = start,
    .end = start + (int)minutes,
    .kind = kind,
    .key = key,
    .priority = priority,
    .rest_hours = rest_hours,
  };

  insert_by_start (self->runs, &run, start);
}

static void
add_session (CarryWeekProblem *self, int start, guint minutes, CarryStrengthKind kind)
{
  const CarryProblemSession session = { .start = start, .end = start + (int)minutes, .kind = kind };

  insert_by_start (self->fixed, &session, start);
}

/**
 * carry_week_problem_add_run:
 * @self: a problem
 * @day: days after the week's first day, 0 to 6
 * @start_minute: minutes after 00:00 of that day
 * @minutes: how long the run lasts, at least 1
 * @kind: what the run is for
 * @priority: what a race means to the runner
 *
 * Adds a run of the week.
 */
void
carry_week_problem_add_run (CarryWeekProblem *self,
                            guint day,
                            guint start_minute,
                            guint minutes,
                            CarryRunKind kind,
                            CarryRacePriority priority)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY);
  g_return_if_fail (minutes > 0);

  add_run (self, minute_of_week ((int)day, start_minute), minutes, kind, carry_run_kind_get_key (kind),
           priority, 0);
}

/**
 * carry_week_problem_add_session:
 * @self: a problem
 * @day: days after the week's first day, 0 to 6
 * @start_minute: minutes after 00:00 of that day
 * @minutes: how long the session lasts, at least 1
 * @kind: what it asks of the legs
 *
 * Adds a strength session of the week that stays where it is. To judge where one session of several may go,
 * add the others.
 */
void
carry_week_problem_add_session (
    CarryWeekProblem *self, guint day, guint start_minute, guint minutes, CarryStrengthKind kind)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY);
  g_return_if_fail (minutes > 0);

  add_session (self, minute_of_week ((int)day, start_minute), minutes, kind);
}

/**
 * carry_week_problem_add_slot:
 * @self: a problem
 * @day: days after the week's first day, 0 to 6
 * @start_minute: minutes after 00:00 of that day
 *
 * Adds a place where a session may go. Adding a place twice changes nothing.
 */
void
carry_week_problem_add_slot (CarryWeekProblem *self, guint day, guint start_minute)
{
  CarryProblemSlot slot = { 0 };

  g_return_if_fail (self != NULL);
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY);

  slot.start = minute_of_week ((int)day, start_minute);

  for (guint i = 0; i < self->slots->len; i++)
    {
      if (g_array_index (self->slots, CarryProblemSlot, i).start == slot.start)
        return;
    }

  insert_by_start (self->slots, &slot, slot.start);
}

static gboolean
has_run_between (CarryWeekProblem *self, int from, int to)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (self->runs, CarryProblemRun, i);

      if (run->start < to && run->end > from)
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_week_problem_add_usual_slots:
 * @self: a problem whose runs are known
 * @athlete: the runner, for their usual times
 *
 * Adds the places that a runner would think of: the evening of a day with a run, so that the run comes first;
 * midday of a day without one. Where a run takes the evening, or ends too short before it, morning and midday
 * are offered too.
 */
void
carry_week_problem_add_usual_slots (CarryWeekProblem *self, CarryAthlete *athlete)
{
  const guint morning = carry_athlete_get_morning_minute (athlete);
  const guint midday = carry_athlete_get_midday_minute (athlete);
  const guint evening = carry_athlete_get_evening_minute (athlete);
  const int rest = (int)carry_rule_get (CARRY_RULE_HC2)->limit[CARRY_STRENGTH_HEAVY] * CARRY_MINUTES_PER_HOUR;

  g_return_if_fail (self != NULL);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const int midnight = minute_of_week ((int)day, 0);
      const int next_midnight = minute_of_week ((int)day + 1, 0);
      const int last_start = midnight + (int)evening;

      if (!has_run_between (self, midnight, next_midnight))
        {
          carry_week_problem_add_slot (self, day, midday);
          continue;
        }

      if (!has_run_between (self, last_start, next_midnight))
        carry_week_problem_add_slot (self, day, evening);

      if (has_run_between (self, last_start - rest, next_midnight))
        {
          carry_week_problem_add_slot (self, day, morning);
          carry_week_problem_add_slot (self, day, midday);
        }
    }
}

static void
add_diary_run (CarryWeekProblem *self, CarryRun *run, int start, CarryEvent event)
{
  const guint minutes = carry_session_get_duration (CARRY_SESSION (run));
  double rest = 0;

  if (carry_run_get_key (run) == CARRY_RUN_KEY_RACE)
    rest = carry_rule_get_race_rest_after (carry_run_get_distance (run), event);

  add_run (self, start, minutes, carry_run_get_kind (run), carry_run_get_key (run),
           carry_run_get_priority (run), (guint)rest);
}

static void
add_diary_session (CarryWeekProblem *self, CarrySession *session, int day, CarryEvent event)
{
  const CarryStatus status = carry_session_get_status (session);
  const int start = minute_of_week (day, carry_session_get_start_minute (session));
  const gboolean in_week = day >= 0 && day < (int)CARRY_DAYS_PER_WEEK;

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return;

  if (CARRY_IS_RUN (session))
    add_diary_run (self, CARRY_RUN (session), start, event);
  else if (CARRY_IS_STRENGTH_SESSION (session) &&
           (!in_week || status == CARRY_STATUS_DONE || carry_session_get_locked (session)))
    add_session (self, start, carry_session_get_duration (session),
                 carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

/* Where the diary ends with this week, the next one is taken to be like it, but for races: otherwise the
 * evening after a long run would look free though intervals follow, as they do each week. */
static void
expect_another_week (CarryWeekProblem *self)
{
  const int week = (int)(CARRY_DAYS_PER_WEEK * CARRY_MINUTES_PER_DAY);
  const guint n_runs = self->runs->len;

  if (n_runs > 0 && g_array_index (self->runs, CarryProblemRun, n_runs - 1).start >= week)
    return;

  for (guint i = 0; i < n_runs; i++)
    {
      const CarryProblemRun run = g_array_index (self->runs, CarryProblemRun, i);

      if (run.start >= 0 && run.key != CARRY_RUN_KEY_RACE)
        add_run (self, run.start + week, (guint)(run.end - run.start), run.kind, run.key, run.priority,
                 run.rest_hours);
    }
}

/**
 * carry_week_problem_new_from_diary:
 * @diary: where the runs are
 * @athlete: the runner
 * @first: the week's first day
 * @n_sessions: how many sessions to place
 *
 * Takes a week out of the diary, with two weeks before and after it, as they are written there.
 *
 * Runs and sessions that were missed or skipped do not count. Strength sessions of the week that are locked
 * or done stay; the others are taken to be among the @n_sessions that will be placed anew. Sessions of the
 * neighbouring weeks stay. Where no run is known after the week, the next one is taken to be like it, but for
 * races; before it, a neighbour without entries is a week without runs.
 *
 * Returns: (transfer full): the problem
 */
CarryWeekProblem *
carry_week_problem_new_from_diary (CarryDiary *diary,
                                   CarryAthlete *athlete,
                                   const GDate *first,
                                   guint n_sessions)
{
  g_autoptr (CarryWeekProblem) self = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  GDate from, to;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = carry_week_problem_new (first);
  self->n_sessions = n_sessions;
  self->session_minutes = carry_athlete_get_strength_minutes (athlete);
  self->extra_recovery = carry_athlete_needs_extra_recovery (athlete);
  self->returning = carry_athlete_get_phase (athlete) == CARRY_PHASE_RETURN ||
                    carry_athlete_get_level (athlete) == CARRY_LEVEL_RETURN;
  self->dislikes_doubles = carry_athlete_get_dislikes_doubles (athlete);

  from = carry_day_plus (first, -NEIGHBOUR_DAYS);
  to = carry_day_plus (first, (int)CARRY_DAYS_PER_WEEK - 1 + NEIGHBOUR_DAYS);
  sessions = carry_diary_get_range (diary, &from, &to);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];

      add_diary_session (self, session, g_date_days_between (first, carry_session_get_day (session)),
                         carry_athlete_get_event (athlete));
    }

  expect_another_week (self);
  carry_week_problem_add_usual_slots (self, athlete);

  return g_steal_pointer (&self);
}

void
carry_week_problem_free (CarryWeekProblem *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->runs);
  g_array_unref (self->fixed);
  g_array_unref (self->slots);
  g_free (self);
}
