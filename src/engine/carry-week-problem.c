/* carry-week-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-problem.h"

static int
minute_of_week (guint day, guint start_minute)
{
  return (int)(day * CARRY_MINUTES_PER_DAY + start_minute);
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
 * Starts a problem without runs, sessions and slots: one heavy session of 45 minutes, every day free, the rules
 * as the table has them, 48 hours of rest after a race.
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
  self->wishes = g_array_new (FALSE, TRUE, sizeof (CarryProblemWish));
  self->rules = carry_rule_set_new ();
  self->post_race_hours = 48;
  self->earliest = CARRY_NO_MINUTE;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    self->days[day] = (CarryProblemDay){
      .times = CARRY_ALL_DAY_TIMES,
      .most_minutes = CARRY_MINUTES_PER_DAY,
      .equipment = G_MAXUINT,
    };

  carry_week_problem_set_wishes (self, 1, CARRY_STRENGTH_HEAVY, 45);

  return self;
}

/**
 * carry_week_problem_copy:
 * @self: a problem
 *
 * Copies a problem, to ask what would be if something in it were different. The rules are shared.
 *
 * Returns: (transfer full): the copy
 */
CarryWeekProblem *
carry_week_problem_copy (const CarryWeekProblem *self)
{
  CarryWeekProblem *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new (CarryWeekProblem, 1);
  *copy = *self;
  copy->runs = g_array_copy (self->runs);
  copy->fixed = g_array_copy (self->fixed);
  copy->slots = g_array_copy (self->slots);
  copy->wishes = g_array_copy (self->wishes);
  copy->rules = carry_rule_set_ref (self->rules);

  return copy;
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
 * Adds a run of the week, as hard as runs of its kind usually are.
 */
void
carry_week_problem_add_run (CarryWeekProblem *self,
                            guint day,
                            guint start_minute,
                            guint minutes,
                            CarryRunKind kind,
                            CarryRacePriority priority)
{
  const int start = minute_of_week (day, start_minute);
  const CarryProblemRun run = {
    .start = start,
    .end = start + (int)minutes,
    .kind = kind,
    .key = carry_run_kind_get_key (kind),
    .priority = priority,
    .load = carry_run_kind_get_effort (kind) * minutes,
  };

  g_return_if_fail (self != NULL);
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY);
  g_return_if_fail (minutes > 0);

  carry_week_problem_insert_run (self, &run);
}

/**
 * carry_week_problem_insert_run:
 * @self: a problem
 * @run: a run of this week or another
 *
 * Adds a run.
 */
void
carry_week_problem_insert_run (CarryWeekProblem *self, const CarryProblemRun *run)
{
  g_return_if_fail (self != NULL && run != NULL && run->end > run->start);

  insert_by_start (self->runs, run, run->start);
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
  const int start = minute_of_week (day, start_minute);
  const CarryProblemSession session = {
    .start = start,
    .end = start + (int)minutes,
    .kind = kind,
    .load = carry_strength_kind_get_effort (kind) * minutes,
  };

  g_return_if_fail (self != NULL);
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY);
  g_return_if_fail (minutes > 0);

  carry_week_problem_insert_session (self, &session);
}

/**
 * carry_week_problem_insert_session:
 * @self: a problem
 * @session: a session of this week or another
 *
 * Adds a strength session that stays where it is.
 */
void
carry_week_problem_insert_session (CarryWeekProblem *self, const CarryProblemSession *session)
{
  g_return_if_fail (self != NULL && session != NULL && session->end > session->start);

  insert_by_start (self->fixed, session, session->start);
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

  slot.start = minute_of_week (day, start_minute);

  for (guint i = 0; i < self->slots->len; i++)
    {
      if (g_array_index (self->slots, CarryProblemSlot, i).start == slot.start)
        return;
    }

  insert_by_start (self->slots, &slot, slot.start);
}

static CarryProblemWish
usual_wish (CarryStrengthKind kind, guint minutes)
{
  return (CarryProblemWish){ .kind = kind, .minutes = minutes, .fatigue = 1, .usual = CARRY_NO_MINUTE };
}

/**
 * carry_week_problem_add_wish:
 * @self: a problem
 * @kind: what the session asks of the legs
 * @minutes: how long it lasts, at least 1
 *
 * Adds a session that wants a place: one that tires as its kind usually does, needs nothing, and was never
 * anywhere.
 *
 * Returns: (transfer none): the wish, to say more of it; valid until the next one is added
 */
CarryProblemWish *
carry_week_problem_add_wish (CarryWeekProblem *self, CarryStrengthKind kind, guint minutes)
{
  const CarryProblemWish wish = usual_wish (kind, minutes);

  g_return_val_if_fail (self != NULL && minutes > 0, NULL);

  g_array_append_val (self->wishes, wish);

  return &g_array_index (self->wishes, CarryProblemWish, self->wishes->len - 1);
}

/**
 * carry_week_problem_set_wishes:
 * @self: a problem
 * @n_wishes: how many sessions want a place
 * @kind: what they ask of the legs
 * @minutes: how long each lasts, at least 1
 *
 * Asks for a number of like sessions, instead of what was asked for before. Where that is none, slots are still
 * judged for a session of this kind.
 */
void
carry_week_problem_set_wishes (CarryWeekProblem *self, guint n_wishes, CarryStrengthKind kind, guint minutes)
{
  g_return_if_fail (self != NULL && minutes > 0);

  self->idle = usual_wish (kind, minutes);
  g_array_set_size (self->wishes, 0);
  for (guint i = 0; i < n_wishes; i++)
    carry_week_problem_add_wish (self, kind, minutes);
}

/**
 * carry_week_problem_get_first_wish:
 * @self: a problem
 *
 * Returns: (transfer none): what a single place is judged for
 */
const CarryProblemWish *
carry_week_problem_get_first_wish (const CarryWeekProblem *self)
{
  return self->wishes->len > 0 ? &g_array_index (self->wishes, CarryProblemWish, 0) : &self->idle;
}

/**
 * carry_week_problem_has_run_between:
 * @self: a problem
 * @from: a minute after 00:00 of the week's first day
 * @to: a later one
 *
 * Returns: whether a run takes any of that time
 */
gboolean
carry_week_problem_has_run_between (const CarryWeekProblem *self, int from, int to)
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
 * carry_week_problem_get_minutes:
 * @self: a problem
 * @wish: one of its wishes
 * @start: where the session would start, minutes after 00:00 of the week's first day
 *
 * Gets how long a session lasts at a place: as long as it is, or as the day has time if it may be shorter.
 *
 * Returns: minutes
 */
guint
carry_week_problem_get_minutes (const CarryWeekProblem *self, const CarryProblemWish *wish, int start)
{
  guint most;

  if (wish->least_minutes == 0 || start < 0 || start >= CARRY_MINUTES_PER_WEEK)
    return wish->minutes;

  most = self->days[start / (int)CARRY_MINUTES_PER_DAY].most_minutes;

  return CLAMP (most, wish->least_minutes, wish->minutes);
}

/**
 * carry_week_problem_time_of_day:
 * @minute: minutes after 00:00
 *
 * Returns: the time of the day to which a start counts: morning until 11:00, midday until 16:00
 */
CarryDayTime
carry_week_problem_time_of_day (int minute)
{
  if (minute < 11 * CARRY_MINUTES_PER_HOUR)
    return CARRY_DAY_TIME_MORNING;

  return minute < 16 * CARRY_MINUTES_PER_HOUR ? CARRY_DAY_TIME_MIDDAY : CARRY_DAY_TIME_EVENING;
}

/**
 * carry_week_problem_count_runs:
 * @self: a problem
 *
 * Returns: the runs of the week itself; cross-training is none
 */
guint
carry_week_problem_count_runs (const CarryWeekProblem *self)
{
  guint n = 0;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (self->runs, CarryProblemRun, i);

      n += run->start >= 0 && run->start < CARRY_MINUTES_PER_WEEK && run->kind != CARRY_RUN_CROSS;
    }

  return n;
}

/**
 * carry_week_problem_count_fixed_lower:
 * @self: a problem
 *
 * Returns: the lower-body sessions of the week itself that stay where they are
 */
guint
carry_week_problem_count_fixed_lower (const CarryWeekProblem *self)
{
  guint n = 0;

  for (guint i = 0; i < self->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (self->fixed, CarryProblemSession, i);

      n += session->start >= 0 && session->start < CARRY_MINUTES_PER_WEEK &&
           carry_strength_kind_is_lower (session->kind);
    }

  return n;
}

void
carry_week_problem_free (CarryWeekProblem *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->runs);
  g_array_unref (self->fixed);
  g_array_unref (self->slots);
  g_array_unref (self->wishes);
  carry_rule_set_unref (self->rules);
  g_free (self);
}
