/* carry-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-load.h"

#include "carry-run-part.h"
#include "carry-strength-session.h"

#include <math.h>

/**
 * carry_load_from_effort:
 * @effort: rating of perceived exertion, 0 to 10
 * @minutes: minutes of moving for a run, door to door for strength
 *
 * Source: session-RPE method, Foster et al. 2001, J Strength Cond Res 15(1):109–115.
 *
 * Returns: the load in AU, 0 for numbers that cannot be
 */
double
carry_load_from_effort (double effort, double minutes)
{
  if (!(effort > 0.0) || !(minutes > 0.0))
    return 0.0;

  return effort * minutes;
}

/* What was told of a workout stands for what was planned. */
static void
read_workout (const CarryWorkout *workout, double *effort, double *minutes)
{
  if (workout == NULL)
    return;

  if (carry_workout_get_facts (workout)->effort >= 0)
    *effort = carry_workout_get_facts (workout)->effort;
  if (carry_workout_get_minutes (workout) > 0)
    *minutes = carry_workout_get_minutes (workout);
}

/**
 * carry_load_from_session:
 * @session: a session
 *
 * Gets what a session adds to the load of its day. A run that was recorded counts with the minutes on
 * its timer, a strength session that was logged with its minutes, rests included, and the effort that was told of
 * it; everything else with what is planned. A missed or skipped session adds nothing.
 *
 * Returns: the load in AU
 */
double
carry_load_from_session (CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);
  double minutes = carry_session_get_duration (session);
  double effort = carry_session_get_effort (session);

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return 0.0;

  if (CARRY_IS_RUN (session))
    minutes = carry_run_part_from_run (CARRY_RUN (session)).minutes;
  else if (CARRY_IS_STRENGTH_SESSION (session))
    read_workout (carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session)), &effort, &minutes);

  return carry_load_from_effort (effort, minutes);
}

double
carry_load_get_sum (const double *daily, guint n_days)
{
  double sum = 0.0;

  for (guint i = 0; i < n_days; i++)
    sum += daily[i];

  return sum;
}

/**
 * carry_load_get_monotony:
 * @daily: the load of each day in AU, 0 for a day without training
 * @n_days: how many days, usually 7
 *
 * Gets how alike the days are: their mean over their standard deviation. The deviation is that of the
 * population (divided by @n_days), as open training software does; Foster does not say which.
 *
 * Source: Foster 1998, Med Sci Sports Exerc 30(7):1164–1168.
 *
 * Returns: the monotony, 0 without any load, at most %CARRY_MONOTONY_CAP
 */
double
carry_load_get_monotony (const double *daily, guint n_days)
{
  double mean, squares = 0.0, deviation;

  if (n_days == 0)
    return 0.0;

  mean = carry_load_get_sum (daily, n_days) / n_days;
  if (!(mean > 0.0))
    return 0.0;

  for (guint i = 0; i < n_days; i++)
    squares += (daily[i] - mean) * (daily[i] - mean);
  deviation = sqrt (squares / n_days);

  /* Not a division by a deviation of almost nothing: equal days give the cap. */
  if (mean >= deviation * CARRY_MONOTONY_CAP)
    return CARRY_MONOTONY_CAP;

  return mean / deviation;
}

/**
 * carry_load_get_strain:
 * @daily: the load of each day in AU, 0 for a day without training
 * @n_days: how many days, usually 7
 *
 * Gets the load of the days times their monotony.
 *
 * Source: Foster 1998, Med Sci Sports Exerc 30(7):1164–1168.
 *
 * Returns: the strain in AU
 */
double
carry_load_get_strain (const double *daily, guint n_days)
{
  return carry_load_get_sum (daily, n_days) * carry_load_get_monotony (daily, n_days);
}
