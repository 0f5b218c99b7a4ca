/* carry-run-stress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-run-stress.h"

#define MINUTES_PER_HOUR 60.0
#define METRES_PER_KILOMETRE 1000.0

/* An hour at threshold */
#define STRESS_OF_AN_HOUR 100.0

/**
 * carry_run_stress_get_threshold_speed:
 * @athlete: a runner
 *
 * Returns: the speed of a race of about an hour in m/s, 0 if it is not known
 */
double
carry_run_stress_get_threshold_speed (CarryAthlete *athlete)
{
  const guint pace = carry_athlete_get_threshold_pace (athlete);

  return pace > 0 ? METRES_PER_KILOMETRE / pace : 0.0;
}

/**
 * carry_run_stress_is_known:
 * @minutes: minutes of moving
 * @threshold_speed: speed of a race of about an hour, m/s, 0 if it is not known
 * @threshold_age: days since the threshold was measured
 *
 * Gets whether the stress of a run says anything: it lasted longer than 5 minutes, and the threshold is less
 * than 90 days old. There is no way from effort and minutes to this number: the two scales stay apart.
 *
 * Returns: %TRUE if it does
 */
gboolean
carry_run_stress_is_known (double minutes, double threshold_speed, guint threshold_age)
{
  return minutes > CARRY_STRESS_LEAST_MINUTES && threshold_speed > 0.0 &&
         threshold_age < CARRY_THRESHOLD_GOOD_DAYS;
}

/**
 * carry_run_stress_get_intensity:
 * @graded_speed: graded speed in m/s, see carry_graded_pace_get_speed()
 * @threshold_speed: speed of a race of about an hour, m/s
 *
 * Returns: the one over the other, 0 if either is not known
 */
double
carry_run_stress_get_intensity (double graded_speed, double threshold_speed)
{
  if (!(graded_speed > 0.0) || !(threshold_speed > 0.0))
    return 0.0;

  return graded_speed / threshold_speed;
}

/**
 * carry_run_stress_get:
 * @minutes: minutes of moving
 * @graded_speed: graded speed in m/s
 * @threshold_speed: speed of a race of about an hour, m/s
 *
 * Gets hours × intensity² × 100.
 *
 * Source: the running stress score as WKO+ describes it.
 *
 * Returns: the stress: 100 for an hour at threshold, 0 if anything is not known
 */
double
carry_run_stress_get (double minutes, double graded_speed, double threshold_speed)
{
  const double intensity = carry_run_stress_get_intensity (graded_speed, threshold_speed);

  if (!(minutes > 0.0))
    return 0.0;

  return minutes / MINUTES_PER_HOUR * intensity * intensity * STRESS_OF_AN_HOUR;
}
