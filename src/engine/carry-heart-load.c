/* carry-heart-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-heart-load.h"

#include <math.h>

#define SECONDS_PER_MINUTE 60.0

/* A sample stands for no longer than this many seconds: what follows a longer gap is another stretch, and
 * nothing is known of the gap. Our own limit (grade D), twice the longest gap of “smart” recording. */
#define LONGEST_GAP_S 30.0

/* Five zones of a tenth of the highest heart rate each, from half of it on. */
#define EDWARDS_LOWEST 0.5
#define EDWARDS_WIDTH 0.1
#define EDWARDS_ZONES 5.0

/* Against shares such as 0.7 that binary fractions miss by a hair. */
#define HAIR 1e-9

static double
get_banister (const CarryHeart *heart, double heart_rate, double factor, double exponent)
{
  const double reserve = heart->max - heart->rest;
  double x;

  if (!(heart->rest > 0.0) || !(reserve > 0.0))
    return 0.0;

  x = CLAMP ((heart_rate - heart->rest) / reserve, 0.0, 1.0);

  return x * factor * exp (exponent * x);
}

static double
get_edwards (const CarryHeart *heart, double heart_rate)
{
  double share;

  if (!(heart->max > 0.0))
    return 0.0;

  share = heart_rate / heart->max;
  if (share < EDWARDS_LOWEST)
    return 0.0;

  return MIN (floor ((share - EDWARDS_LOWEST) / EDWARDS_WIDTH + HAIR) + 1.0, EDWARDS_ZONES);
}

static double
get_lucia (const CarryHeart *heart, double heart_rate)
{
  if (!(heart->first_threshold > 0.0) || !(heart->second_threshold >= heart->first_threshold))
    return 0.0;
  if (heart_rate < heart->first_threshold)
    return 1.0;

  return heart_rate > heart->second_threshold ? 3.0 : 2.0;
}

/**
 * carry_heart_from_athlete:
 * @athlete: a runner
 *
 * Returns: the runner's heart rates; the ventilatory thresholds are not known
 */
CarryHeart
carry_heart_from_athlete (CarryAthlete *athlete)
{
  return (CarryHeart){ .rest = carry_athlete_get_resting_heart_rate (athlete),
                       .max = carry_athlete_get_maximum_heart_rate (athlete) };
}

/**
 * carry_heart_measure_from_athlete:
 * @athlete: a runner
 *
 * Gets the measure that suits what is known of a runner. Banister's weights were found in men and in women apart;
 * for who did not say, zones need no such choice.
 *
 * Returns: the measure
 */
CarryHeartMeasure
carry_heart_measure_from_athlete (CarryAthlete *athlete)
{
  switch (carry_athlete_get_sex (athlete))
    {
    case CARRY_SEX_MALE:
      return CARRY_HEART_MEASURE_BANISTER_MEN;

    case CARRY_SEX_FEMALE:
      return CARRY_HEART_MEASURE_BANISTER_WOMEN;

    case CARRY_SEX_UNSPECIFIED:
    default:
      return CARRY_HEART_MEASURE_EDWARDS;
    }
}

/**
 * carry_heart_load_get_rate:
 * @measure: how to weigh
 * @heart: the runner's heart rates
 * @heart_rate: beats a minute
 *
 * Gets how much one minute at a heart rate counts. For Banister's measure a heart rate above the highest one
 * counts as the highest: the setting is too low then. It is made for steady aerobic work, and says nothing
 * about lifting.
 *
 * Sources: training impulse of Banister, 0.64·e^1.92x for men and 0.86·e^1.67x for women, as open training software
 * (Runalyze) computes it; the base for women is recalled, and some keep 0.64 for them too; zones by Edwards 1993, and by Lucia et al. 2003, Med Sci Sports
 * Exerc 35(5):872–878 (both recalled, not read again).
 *
 * Returns: the load of one minute, 0 if the heart rate, or what is needed of the runner's, is not known
 */
double
carry_heart_load_get_rate (CarryHeartMeasure measure, const CarryHeart *heart, double heart_rate)
{
  if (!(heart_rate > 0.0) || !isfinite (heart_rate))
    return 0.0;

  switch (measure)
    {
    case CARRY_HEART_MEASURE_BANISTER_MEN:
      return get_banister (heart, heart_rate, 0.64, 1.92);

    case CARRY_HEART_MEASURE_BANISTER_WOMEN:
      return get_banister (heart, heart_rate, 0.86, 1.67);

    case CARRY_HEART_MEASURE_EDWARDS:
      return get_edwards (heart, heart_rate);

    case CARRY_HEART_MEASURE_LUCIA:
      return get_lucia (heart, heart_rate);

    default:
      g_return_val_if_reached (0.0);
    }
}

/**
 * carry_heart_load_get:
 * @measure: how to weigh
 * @heart: the runner's heart rates
 * @minutes: minutes of running
 * @heart_rate: their mean heart rate, beats a minute
 *
 * Gets the load of a run of which only the mean is known. A mean hides the hard minutes, so the load of a run
 * of changing pace comes out too low.
 *
 * Returns: the load
 */
double
carry_heart_load_get (CarryHeartMeasure measure, const CarryHeart *heart, double minutes, double heart_rate)
{
  if (!(minutes > 0.0) || !isfinite (minutes))
    return 0.0;

  return minutes * carry_heart_load_get_rate (measure, heart, heart_rate);
}

/**
 * carry_heart_load_from_samples:
 * @measure: how to weigh
 * @heart: the runner's heart rates
 * @samples: (array length=n_samples): what the sensor recorded, by time
 * @n_samples: how many samples
 *
 * Sums up a recording. Each sample stands for the time until the next, at most 30 seconds: pauses count for
 * nothing.
 *
 * Returns: the load
 */
double
carry_heart_load_from_samples (CarryHeartMeasure measure,
                               const CarryHeart *heart,
                               const CarryHeartSample *samples,
                               gsize n_samples)
{
  double load = 0.0;

  for (gsize i = 0; i + 1 < n_samples; i++)
    {
      const double seconds = samples[i + 1].time_s - samples[i].time_s;

      load += carry_heart_load_get (measure, heart, MIN (seconds, LONGEST_GAP_S) / SECONDS_PER_MINUTE,
                                    samples[i].rate);
    }

  return load;
}

/**
 * carry_heart_load_from_activity:
 * @measure: how to weigh
 * @heart: the runner's heart rates
 * @activity: what a device recorded
 *
 * Gets the load of a recorded run from its mean heart rate.
 *
 * Returns: the load, 0 for an activity that is not a run
 */
double
carry_heart_load_from_activity (CarryHeartMeasure measure, const CarryHeart *heart, CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);

  if (!carry_activity_is_run (activity))
    return 0.0;

  return carry_heart_load_get (measure, heart, facts->timer_s / SECONDS_PER_MINUTE, facts->avg_hr);
}
