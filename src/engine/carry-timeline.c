/* carry-timeline.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-timeline.h"

#include "carry-rule.h"

/* Rounds of a repeating week on either side: as far as the longest rest after a race reaches (21 days). */
#define ROUNDS 3

/**
 * carry_timeline_new:
 * @problem: a week
 *
 * Lays out the runs and fixed sessions of @problem. Times are minutes after 00:00 of the week's first day.
 *
 * Returns: (transfer full): the line
 */
CarryTimeline *
carry_timeline_new (const CarryWeekProblem *problem)
{
  const int rounds = problem->repeats ? ROUNDS : 0;
  CarryTimeline *self = g_new0 (CarryTimeline, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (CarryProblemRun));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (CarryProblemSession));

  for (int round = -rounds; round <= rounds; round++)
    {
      for (guint i = 0; i < problem->runs->len; i++)
        {
          CarryProblemRun run = g_array_index (problem->runs, CarryProblemRun, i);

          run.start += round * CARRY_MINUTES_PER_WEEK;
          run.end += round * CARRY_MINUTES_PER_WEEK;
          g_array_append_val (self->runs, run);
        }

      for (guint i = 0; i < problem->fixed->len; i++)
        {
          CarryProblemSession session = g_array_index (problem->fixed, CarryProblemSession, i);

          session.start += round * CARRY_MINUTES_PER_WEEK;
          session.end += round * CARRY_MINUTES_PER_WEEK;
          g_array_append_val (self->sessions, session);
        }
    }

  return self;
}

void
carry_timeline_free (CarryTimeline *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->runs);
  g_array_unref (self->sessions);
  g_free (self);
}

guint
carry_timeline_get_n_runs (const CarryTimeline *self)
{
  return self->runs->len;
}

const CarryProblemRun *
carry_timeline_get_run (const CarryTimeline *self, guint position)
{
  return &g_array_index (self->runs, CarryProblemRun, position);
}

/**
 * carry_timeline_next_run:
 * @self: a line
 * @from: a minute
 * @least: the least important runs to look at
 * @most: the most important ones
 *
 * Finds the first run that starts at @from or later, among those between @least and @most.
 *
 * Returns: (transfer none) (nullable): the run
 */
const CarryProblemRun *
carry_timeline_next_run (const CarryTimeline *self, int from, CarryRunKey least, CarryRunKey most)
{
  const CarryProblemRun *next = NULL;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self, i);

      if (run->start >= from && run->key >= least && run->key <= most &&
          (next == NULL || run->start < next->start))
        next = run;
    }

  return next;
}

typedef gboolean (*CarryRunFilter) (const CarryProblemRun *run);

/* Of runs that end together the more important one counts, then the longer one, so that the order in which they
 * were added does not matter. */
static gboolean
outlasts (const CarryProblemRun *a, const CarryProblemRun *b)
{
  if (a->end != b->end)
    return a->end > b->end;
  if (a->key != b->key)
    return a->key > b->key;

  return a->start < b->start;
}

static const CarryProblemRun *
last_run (const CarryTimeline *self, int until, CarryRunFilter filter)
{
  const CarryProblemRun *last = NULL;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self, i);

      if (run->end <= until && filter (run) && (last == NULL || outlasts (run, last)))
        last = run;
    }

  return last;
}

static gboolean
is_any (const CarryProblemRun *run)
{
  return TRUE;
}

static gboolean
is_tiring (const CarryProblemRun *run)
{
  return run->key == CARRY_RUN_KEY_LONG || run->end - run->start >= CARRY_TIRING_RUN_MINUTES;
}

/**
 * carry_timeline_is_very_long:
 * @run: a run
 *
 * Returns: whether the run took 150 minutes or more; races have a rule of their own
 */
gboolean
carry_timeline_is_very_long (const CarryProblemRun *run)
{
  return run->key != CARRY_RUN_KEY_RACE && run->end - run->start >= CARRY_VERY_LONG_RUN_MINUTES;
}

/**
 * carry_timeline_last_run:
 * @self: a line
 * @until: a minute
 *
 * Finds the run that ended last, at @until or earlier.
 *
 * Returns: (transfer none) (nullable): the run
 */
const CarryProblemRun *
carry_timeline_last_run (const CarryTimeline *self, int until)
{
  return last_run (self, until, is_any);
}

/**
 * carry_timeline_last_tiring_run:
 * @self: a line
 * @until: a minute
 *
 * Finds the last long run, or run of 90 minutes or more whatever its kind, that ended at @until or earlier.
 *
 * Returns: (transfer none) (nullable): the run
 */
const CarryProblemRun *
carry_timeline_last_tiring_run (const CarryTimeline *self, int until)
{
  return last_run (self, until, is_tiring);
}

/**
 * carry_timeline_has_something_on:
 * @self: a line
 * @day: days after the week's first day
 *
 * Tells whether a run or a fixed session is on a day. What goes on past midnight is on the day on which it starts.
 *
 * Returns: %TRUE if so
 */
gboolean
carry_timeline_has_something_on (const CarryTimeline *self, int day)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      if (carry_timeline_day_of (carry_timeline_get_run (self, i)->start) == day)
        return TRUE;
    }

  for (guint i = 0; i < self->sessions->len; i++)
    {
      if (carry_timeline_day_of (g_array_index (self->sessions, CarryProblemSession, i).start) == day)
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_timeline_day_of:
 * @minute: a minute, also before the week
 *
 * Gets the day of a minute.
 *
 * Returns: days after the week's first day, negative before it
 */
int
carry_timeline_day_of (int minute)
{
  const int day = minute / (int)CARRY_MINUTES_PER_DAY;

  return minute < 0 && minute % (int)CARRY_MINUTES_PER_DAY != 0 ? day - 1 : day;
}
