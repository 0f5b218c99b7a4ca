/* carry-graded-pace.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-graded-pace.h"

#include "carry-graded-cost.h"

#include <glib/gi18n.h>
#include <math.h>

/* Seconds of the rolling mean, and of the stretch over which a slope is measured: an altitude of every second
 * is mostly noise. */
#define WINDOW_S 30u

/* A gap longer than this many seconds is a pause. Our own limit (grade D). */
#define LONGEST_GAP_S 30.0

/* Over fewer metres than this a slope cannot be told: it counts as level. */
#define LEAST_METRES 1.0

/* Where the runner was, in time without pauses. */
typedef struct
{
  double time_s;
  double distance_m;
  double climb_m; /* above the start */
} Knot;

static GArray *
join_stretches (const CarryTrackSample *samples, gsize n_samples)
{
  GArray *knots = g_array_new (FALSE, FALSE, sizeof (Knot));
  const CarryTrackSample *last = NULL;
  double altitude = NAN;
  Knot knot = { 0 };

  for (gsize i = 0; i < n_samples; i++)
    {
      const CarryTrackSample *sample = &samples[i];

      if (!isfinite (sample->time_s) || !isfinite (sample->distance_m) ||
          (last != NULL && sample->time_s <= last->time_s))
        continue;

      if (last != NULL && sample->time_s - last->time_s > LONGEST_GAP_S)
        {
          altitude = NAN;
        }
      else if (last != NULL)
        {
          knot.time_s += sample->time_s - last->time_s;
          knot.distance_m += MAX (sample->distance_m - last->distance_m, 0.0);
          if (isfinite (altitude) && isfinite (sample->altitude_m))
            knot.climb_m += sample->altitude_m - altitude;
        }

      if (isfinite (sample->altitude_m))
        altitude = sample->altitude_m;
      if (last == NULL || knot.time_s > g_array_index (knots, Knot, knots->len - 1).time_s)
        g_array_append_val (knots, knot);
      last = sample;
    }

  return knots;
}

/* Where the runner was at each full second. */
static GArray *
resample (GArray *knots)
{
  GArray *seconds = g_array_new (FALSE, FALSE, sizeof (Knot));
  double t = 0.0;

  for (guint i = 0; i + 1 < knots->len; i++)
    {
      const Knot *a = &g_array_index (knots, Knot, i), *b = a + 1;

      for (; t <= b->time_s; t += 1.0)
        {
          const double share = (t - a->time_s) / (b->time_s - a->time_s);
          const Knot knot = { t, a->distance_m + share * (b->distance_m - a->distance_m),
                              a->climb_m + share * (b->climb_m - a->climb_m) };

          g_array_append_val (seconds, knot);
        }
    }

  return seconds;
}

/* The speed on the level, in m/s, that takes as much power as the second before @i. */
static double
get_flat_speed (GArray *seconds, guint i)
{
  const Knot *now = &g_array_index (seconds, Knot, i);
  const Knot *then = &g_array_index (seconds, Knot, i > WINDOW_S ? i - WINDOW_S : 0);
  const double metres = now->distance_m - then->distance_m;
  const double gradient = metres >= LEAST_METRES ? (now->climb_m - then->climb_m) / metres : 0.0;

  return carry_graded_cost_get_flat_speed (now->distance_m - (now - 1)->distance_m, gradient);
}

/**
 * carry_graded_pace_get_speed:
 * @samples: (array length=n_samples): what the device recorded, by time
 * @n_samples: how many samples
 *
 * Estimates the steady speed on the level that would have been as hard as a run over hills and with changes of
 * pace: the speed of every second, corrected for its slope, is averaged over 30 seconds; of these means the
 * fourth root of the mean fourth power. Pauses of more than 30 seconds are cut out, and slopes are measured
 * over 30 seconds. A run without altitudes is taken as level.
 *
 * The trademarked “normalized graded pace” is not public: this is an open estimate, to be named as one.
 *
 * Sources: cost of slopes by Minetti et al. 2002, J Appl Physiol 93:1039–1046; the fourth power after open
 * training software (GOVSS); the 30 seconds are ours (grade D).
 *
 * Returns: the speed in m/s, 0 for less than 30 seconds of running
 */
double
carry_graded_pace_get_speed (const CarryTrackSample *samples, gsize n_samples)
{
  g_autoptr (GArray) knots = join_stretches (samples, n_samples);
  g_autoptr (GArray) seconds = resample (knots);
  double window[WINDOW_S] = { 0 };
  double powers = 0.0;
  guint n_means = 0;

  for (guint i = 1; i < seconds->len; i++)
    {
      double mean = 0.0;

      window[i % WINDOW_S] = get_flat_speed (seconds, i);
      if (i < WINDOW_S)
        continue;

      for (guint j = 0; j < WINDOW_S; j++)
        mean += window[j] / WINDOW_S;
      powers += pow (mean, 4.0);
      n_means++;
    }

  return n_means > 0 ? pow (powers / n_means, 0.25) : 0.0;
}

/**
 * carry_graded_pace_from_activity:
 * @activity: what a device recorded
 *
 * Gets the same of a run of which only the sums are known. Hills and changes of pace are not in them, so this
 * is its mean speed, and too low for a run that had them.
 *
 * Returns: the speed in m/s, 0 if it is not known
 */
double
carry_graded_pace_from_activity (CarryActivity *activity)
{
  const CarryActivityFacts *facts = carry_activity_get_facts (activity);

  if (!carry_activity_is_run (activity) || !(facts->timer_s > 0.0) || !(facts->distance_m > 0.0))
    return 0.0;

  return facts->distance_m / facts->timer_s;
}

/* What the number is called wherever it is shown. */
const char *
carry_graded_pace_get_name (void)
{
  return _ ("Graded pace (estimate)");
}
