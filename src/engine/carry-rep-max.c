/* carry-rep-max.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-rep-max.h"

#include <math.h>

/* The formulas agree and hold from 2 to 10 repetitions (Reynolds et al. 2006, J Strength Cond Res 20:584),
 * best from 3 to 6. */
#define FEWEST_REPS 2.0
#define GOOD_REPS 6.0
#define MOST_REPS 10.0

/* Who has this many repetitions left is off by more than two (Hackett et al. 2017, J Strength Cond Res 31:2162). */
#define TOO_MANY_LEFT 5.0

#define BAND 0.05 /* the formulas' spread at five repetitions */
#define WIDE_BAND 0.10 /* one leg, and calves, which allow more repetitions at the same share */
#define SMOOTHING 0.3 /* share of the newest session in the running estimate (grade D) */
#define FALL 0.07 /* a drop by more than this share, … */
#define FALL_SESSIONS 2 /* … so many sessions running, is fatigue (grade D) */

/**
 * carry_rep_max_apply:
 * @formula: an equation
 * @load_kg: the load in kg
 * @reps: repetitions to the limit, 1 to 30
 *
 * Source: Epley 1985, Brzycki 1993, Lombardi 1989, Mayhew et al. 1992, Wathan 1994, O'Conner et al. 1989,
 * Lander 1985. Epley's equation is not meant for a single, which is its own maximum.
 *
 * Returns: the one-repetition maximum in kg
 */
double
carry_rep_max_apply (CarryRepMaxFormula formula, double load_kg, double reps)
{
  g_return_val_if_fail (reps >= 1 && reps <= 30, load_kg);

  switch (formula)
    {
    case CARRY_REP_MAX_BRZYCKI:
      return 36 * load_kg / (37 - reps);

    case CARRY_REP_MAX_LOMBARDI:
      return load_kg * pow (reps, 0.10);

    case CARRY_REP_MAX_MAYHEW:
      return 100 * load_kg / (52.2 + 41.9 * exp (-0.055 * reps));

    case CARRY_REP_MAX_WATHAN:
      return 100 * load_kg / (48.8 + 53.8 * exp (-0.075 * reps));

    case CARRY_REP_MAX_OCONNER:
      return load_kg * (1 + 0.025 * reps);

    case CARRY_REP_MAX_LANDER:
      return 100 * load_kg / (101.3 - 2.67123 * reps);

    case CARRY_REP_MAX_EPLEY:
    default:
      return reps > 1 ? load_kg * (1 + reps / 30) : load_kg;
    }
}

/**
 * carry_rep_max_judge:
 * @set: a set of repetitions
 * @reps: (out) (optional): repetitions to the limit, those in reserve included
 *
 * How much a set says about the one-repetition maximum.
 *
 * Returns: its quality; from %CARRY_REP_MAX_FAIR on @reps is set
 */
CarryRepMaxQuality
carry_rep_max_judge (const CarrySet *set, double *reps)
{
  double reserve, limit;

  g_return_val_if_fail (set != NULL, CARRY_REP_MAX_UNRATED);

  if (!carry_set_is_valid (set) || set->reps == 0 || !carry_set_get_reserve (set, &reserve))
    return CARRY_REP_MAX_UNRATED;
  if (reserve >= TOO_MANY_LEFT)
    return CARRY_REP_MAX_TOO_EASY;

  limit = set->reps + reserve;
  if (limit > MOST_REPS)
    return CARRY_REP_MAX_ENDURANCE;
  if (limit > 1 && limit < FEWEST_REPS)
    return CARRY_REP_MAX_TOO_FEW;

  if (reps != NULL)
    *reps = limit;
  if (limit <= 1)
    return CARRY_REP_MAX_MEASURED;

  return limit <= GOOD_REPS ? CARRY_REP_MAX_GOOD : CARRY_REP_MAX_FAIR;
}

/**
 * carry_rep_max_estimate:
 * @set: a set of repetitions
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 * @max_kg: (out) (optional): the estimate in kg, own weight included
 *
 * Estimates the one-repetition maximum: the mean of Epley and Brzycki (grade D) over the repetitions to the
 * limit.
 *
 * Returns: the quality; only from %CARRY_REP_MAX_FAIR on @max_kg is set
 */
CarryRepMaxQuality
carry_rep_max_estimate (const CarrySet *set, double body_kg, double *max_kg)
{
  double reps = 1;
  const CarryRepMaxQuality quality = carry_rep_max_judge (set, &reps);
  double load;

  if (quality < CARRY_REP_MAX_FAIR)
    return quality;

  load = set->load_kg + body_kg;
  if (max_kg != NULL)
    *max_kg = (carry_rep_max_apply (CARRY_REP_MAX_EPLEY, load, reps) +
               carry_rep_max_apply (CARRY_REP_MAX_BRZYCKI, load, reps)) /
              2;

  return quality;
}

/**
 * carry_rep_max_get_band:
 * @exercise: an exercise
 *
 * Returns: how far the truth may lie from an estimate to either side, as a share of it
 */
double
carry_rep_max_get_band (CarryExercise *exercise)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), WIDE_BAND);

  if (carry_exercise_get_unilateral (exercise) || carry_exercise_get_pattern (exercise) == CARRY_PATTERN_CALF)
    return WIDE_BAND;

  return BAND;
}

/**
 * carry_rep_max_smooth:
 * @sessions_kg: (array length=n_sessions): the best estimate of each session in kg, oldest first, 0 for a
 *   session that says nothing
 * @n_sessions: how many
 *
 * The running estimate: each session moves it by three tenths of the difference (grade D).
 *
 * Returns: kg, or 0 if no session says anything
 */
double
carry_rep_max_smooth (const double *sessions_kg, gsize n_sessions)
{
  double smooth = 0;

  g_return_val_if_fail (sessions_kg != NULL || n_sessions == 0, 0);

  for (gsize i = 0; i < n_sessions; i++)
    {
      if (!(sessions_kg[i] > 0))
        continue;
      smooth = smooth > 0 ? smooth + SMOOTHING * (sessions_kg[i] - smooth) : sessions_kg[i];
    }

  return smooth;
}

/**
 * carry_rep_max_has_fallen:
 * @sessions_kg: (array length=n_sessions): the best estimate of each session in kg, oldest first, 0 for a
 *   session that says nothing
 * @n_sessions: how many
 *
 * Whether the last two sessions that say anything both lie more than 7 % below the running estimate as it
 * was before them: the first bad session must not make the second look good (grade D).
 *
 * Returns: %TRUE if the runner is tired
 */
gboolean
carry_rep_max_has_fallen (const double *sessions_kg, gsize n_sessions)
{
  guint low = FALL_SESSIONS;
  gsize before = n_sessions;
  double usual;

  g_return_val_if_fail (sessions_kg != NULL || n_sessions == 0, FALSE);

  while (before > 0 && low > 0)
    if (sessions_kg[--before] > 0)
      low--;

  usual = carry_rep_max_smooth (sessions_kg, before);
  if (low > 0 || usual <= 0)
    return FALSE;

  for (gsize i = before; i < n_sessions; i++)
    if (sessions_kg[i] > 0 && sessions_kg[i] >= usual * (1 - FALL))
      return FALSE;

  return TRUE;
}
