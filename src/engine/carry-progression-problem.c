/* carry-progression-problem.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-problem.h"

#define NOVICE_WEEKS 4u

/* The longest breaks of their kind, in days (grade D). */
#define NO_BREAK 10u
#define SHORT_BREAK 21u
#define MEDIUM_BREAK 42u

/* How much worse than usual is not rested, and not rested at all, in standard deviations, and what they leave
 * of the load (grade D). */
#define TIRED_Z 1.0
#define EXHAUSTED_Z 1.5
#define TIRED_FACTOR 0.95
#define EXHAUSTED_FACTOR 0.90

/* Two of these four signs bring a lighter week forward (grade C). */
#define SIGNS 2u
#define TIRED_DAYS 3u
#define SORE_SESSIONS 2u
#define MISSED_SESSIONS 2u

/**
 * carry_progression_problem_is_novice:
 * @self: a problem
 *
 * Returns: whether the novice gate is still closed (HC10)
 */
gboolean
carry_progression_problem_is_novice (const CarryProgressionProblem *self)
{
  return self->level == CARRY_LEVEL_NOVICE && self->weeks_lifting < NOVICE_WEEKS;
}

/**
 * carry_break_from_days:
 * @days: days without training
 *
 * Returns: the kind of break that they are
 */
CarryBreak
carry_break_from_days (guint days)
{
  if (days > MEDIUM_BREAK)
    return CARRY_BREAK_LONG;
  if (days > SHORT_BREAK)
    return CARRY_BREAK_MEDIUM;

  return days > NO_BREAK ? CARRY_BREAK_SHORT : CARRY_BREAK_NONE;
}

/**
 * carry_progression_problem_get_break:
 * @self: a problem
 * @history: the history of its exercise
 *
 * How long the runner was away. An exercise that was not done for longer than the longest break while training
 * went on counts as after a short one: the muscles are trained, the movement is not (grade D, ours).
 *
 * Returns: the kind of break
 */
CarryBreak
carry_progression_problem_get_break (const CarryProgressionProblem *self, const CarryLiftHistory *history)
{
  if (carry_lift_history_get_n (history) == 0)
    return CARRY_BREAK_NONE;

  if (carry_break_from_days (self->days_off) == CARRY_BREAK_NONE &&
      carry_lift_history_get_days_since (history) > MEDIUM_BREAK)
    return CARRY_BREAK_SHORT;

  return carry_break_from_days (self->days_off);
}

/**
 * carry_progression_problem_get_factor:
 * @self: a problem
 *
 * Returns: what the day's readiness leaves of the load: 1, 0.95 or 0.90
 */
double
carry_progression_problem_get_factor (const CarryProgressionProblem *self)
{
  if (carry_progression_problem_is_exhausted (self))
    return EXHAUSTED_FACTOR;

  return self->readiness_z > TIRED_Z ? TIRED_FACTOR : 1;
}

gboolean
carry_progression_problem_is_exhausted (const CarryProgressionProblem *self)
{
  return self->readiness_z > EXHAUSTED_Z;
}

static gboolean
missed_twice (const CarryLiftHistory *history)
{
  if (carry_lift_history_get_n_fresh (history) < MISSED_SESSIONS)
    return FALSE;

  for (guint ago = 0; ago < MISSED_SESSIONS; ago++)
    if (!carry_lift_history_get (history, ago)->missed)
      return FALSE;

  return TRUE;
}

/**
 * carry_progression_problem_needs_deload:
 * @self: a problem
 * @history: the history of its exercise
 *
 * Whether a lighter week should come before it is planned: two of fallen maximum, three tired days, two sore
 * sessions and two sessions with missed repetitions. Only what came after the last lighter session counts.
 *
 * Returns: %TRUE if it should come now
 */
gboolean
carry_progression_problem_needs_deload (const CarryProgressionProblem *self, const CarryLiftHistory *history)
{
  guint signs = 0;

  signs += carry_lift_history_has_fallen (history);
  signs += self->tired_days >= TIRED_DAYS;
  signs += self->sore_sessions >= SORE_SESSIONS;
  signs += missed_twice (history);

  return signs >= SIGNS;
}
