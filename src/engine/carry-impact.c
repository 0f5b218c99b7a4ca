/* carry-impact.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-impact.h"

#include <math.h>
#include <stdlib.h>

#define SECONDS_PER_MINUTE 60.0
#define METRES_PER_KILOMETRE 1000.0
#define PERCENT 100.0

/* Peak vertical force in body weights at 3 m/s, and how it grows with each m/s. Known between 2 and 6 m/s. */
#define FORCE_AT_3 2.51
#define FORCE_PER_SPEED 0.16
#define SLOWEST 2.0
#define FASTEST 6.0

/* Steps a minute: 200 less 5 for each minute that a kilometre takes, from 3 to 8 minutes. */
#define CADENCE_BASE 200.0
#define CADENCE_PER_PACE 5.0
#define FASTEST_PACE 3.0
#define SLOWEST_PACE 8.0

/* Without a pace: that of 6:00 min/km, and a round number of steps for a kilometre. */
#define USUAL_CADENCE 170.0
#define STEPS_PER_KILOMETRE 1000.0

/* The slope, rise over run, for which the factors are given. */
#define FULL_GRADIENT 0.1

/**
 * carry_impact_get_force:
 * @speed: speed in m/s; below 2 it counts as 2, above 6 as 6, for nothing is known beyond
 *
 * Gets the peak of the vertical force under a foot.
 *
 * Source: Munro et al. 1987, J Biomech 20:147–155 (recalled, not read again).
 *
 * Returns: the force in body weights
 */
double
carry_impact_get_force (double speed)
{
  const double known = isnan (speed) ? SLOWEST : CLAMP (speed, SLOWEST, FASTEST);

  return FORCE_AT_3 + FORCE_PER_SPEED * (known - 3.0);
}

/**
 * carry_impact_weigh:
 * @force: peak force in body weights
 * @exponent: how fast damage grows with force, such as %CARRY_IMPACT_BONE
 *
 * Gets how much a step counts. Magnitude counts for far more than number: a tenth more force is 1.10 times as
 * much with an exponent of 1, 1.46 times with 4, and 1.88 times with 6.6.
 *
 * Source: Edwards 2018, Exerc Sport Sci Rev 46:224–231.
 *
 * Returns: the weight, 1 for a step at 3 m/s
 */
double
carry_impact_weigh (double force, double exponent)
{
  return force > 0.0 ? pow (force / FORCE_AT_3, exponent) : 0.0;
}

/**
 * carry_impact_get_surface_factor:
 * @surface: what is underfoot
 *
 * Gets how hard a step is beside one on a road. Studies disagree about the direction for grass, so every factor
 * may be off by a tenth: surfaces are for variety, not for safety.
 *
 * Sources: track and grass, Ferro-Sánchez et al. 2023, Int J Environ Res Public Health 20:6405; against it for
 * grass, Waite et al. 2021, J Appl Biomech 37(2); woodchip, Boey et al. 2017, Sports Biomech 16:166–176, its size
 * ours; treadmill, Van Hooren et al. 2020, Sports Med 50:785–813; sand, ours (grade D).
 *
 * Returns: the factor, 1 for a road and for what is not known
 */
double
carry_impact_get_surface_factor (CarrySurface surface)
{
  switch (surface)
    {
    case CARRY_SURFACE_TRACK:
      return 0.95;

    case CARRY_SURFACE_GRASS:
      return 0.97;

    case CARRY_SURFACE_WOODCHIP:
      return 0.93;

    case CARRY_SURFACE_SAND:
      return 0.85;

    case CARRY_SURFACE_UNKNOWN:
    case CARRY_SURFACE_ROAD:
    case CARRY_SURFACE_TREADMILL:
    case CARRY_SURFACE_TRAIL:
    default:
      return 1.0;
    }
}

/**
 * carry_impact_get_gradient_factor:
 * @tissue: what is loaded
 * @gradient: rise over run
 *
 * Gets how many times as much a slope loads a tissue. The factor grows with the slope up to 10 %, and no further.
 *
 * Sources: the shin is bent less downhill and more uphill, Rice et al. 2024, J Sport Health Sci 13(1):118; braking
 * and propulsion, Gottschall and Kram 2005, J Biomech 38:445–452; the sizes are ours (grade D).
 *
 * Returns: the factor, 1 on the level
 */
double
carry_impact_get_gradient_factor (CarryTissue tissue, double gradient)
{
  static const struct
  {
    double uphill;
    double downhill;
  } tissues[] = {
    [CARRY_TISSUE_ANY] = { 1.00, 1.00 },
    [CARRY_TISSUE_SHIN] = { 1.08, 0.92 },
    [CARRY_TISSUE_KNEE] = { 0.90, 1.30 },
    [CARRY_TISSUE_ACHILLES] = { 1.20, 0.95 },
  };
  double full;

  g_return_val_if_fail ((guint)tissue < G_N_ELEMENTS (tissues), 1.0);

  if (!isfinite (gradient))
    return 1.0;

  full = gradient > 0.0 ? tissues[tissue].uphill : tissues[tissue].downhill;

  return 1.0 + (full - 1.0) * MIN (fabs (gradient) / FULL_GRADIENT, 1.0);
}

/**
 * carry_impact_get_cadence:
 * @speed: speed in m/s, 0 if it is not known
 *
 * Gets a usual cadence: 165 at 7:00 min/km, 170 at 6:00, 175 at 5:00 and 180 at 4:00 (grade D).
 *
 * Returns: steps a minute, both feet
 */
double
carry_impact_get_cadence (double speed)
{
  double pace;

  if (!(speed > 0.0))
    return USUAL_CADENCE;

  pace = METRES_PER_KILOMETRE / speed / SECONDS_PER_MINUTE;

  return CADENCE_BASE - CADENCE_PER_PACE * CLAMP (pace, FASTEST_PACE, SLOWEST_PACE);
}

/**
 * carry_impact_get_steps:
 * @part: a stretch of running
 *
 * Gets its steps: cadence times minutes, with a usual cadence where none was recorded; with a distance alone,
 * 1,000 steps a kilometre.
 *
 * Returns: steps of both feet, 0 for cross-training
 */
double
carry_impact_get_steps (const CarryRunPart *part)
{
  if (part->kind == CARRY_RUN_CROSS)
    return 0.0;
  if (part->minutes > 0.0)
    return part->minutes *
           (part->cadence > 0.0 ? part->cadence : carry_impact_get_cadence (carry_run_part_get_speed (part)));

  return part->metres > 0.0 ? part->metres / METRES_PER_KILOMETRE * STEPS_PER_KILOMETRE : 0.0;
}

/**
 * carry_impact_get_jumps:
 * @session: a strength session
 *
 * Returns: ground contacts of its jumps, 0 if it was missed or skipped
 */
guint
carry_impact_get_jumps (CarryStrengthSession *session)
{
  const CarryStatus status = carry_session_get_status (CARRY_SESSION (session));
  guint contacts = 0;

  if (status == CARRY_STATUS_MISSED || status == CARRY_STATUS_SKIPPED)
    return 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      contacts += carry_prescription_get_dose (carry_item_get_prescription (item))->contacts;
    }

  return contacts;
}

/**
 * carry_impact_get:
 * @part: a stretch of running
 * @tissue: what is loaded
 * @exponent: how fast damage grows with force, such as %CARRY_IMPACT_BONE
 *
 * Gets the mechanical load: steps, each weighed by its force, times surface and slope. Without a speed the force
 * is that of 3 m/s. The energy that a slope saves never lowers it.
 *
 * Returns: the load in steps on a level road at 3 m/s
 */
double
carry_impact_get (const CarryRunPart *part, CarryTissue tissue, double exponent)
{
  const double speed = carry_run_part_get_speed (part);
  const double force = speed > 0.0 ? carry_impact_get_force (speed) : FORCE_AT_3;

  return carry_impact_get_steps (part) * carry_impact_weigh (force, exponent) *
         carry_impact_get_surface_factor (part->surface) *
         carry_impact_get_gradient_factor (tissue, part->gradient);
}

/* The mechanical load of a whole run, recorded or planned; see carry_impact_get(). */
double
carry_impact_from_run (CarryRun *run, CarryTissue tissue, double exponent)
{
  CarryRunPart parts[CARRY_RUN_MAX_PARTS];
  const guint n_parts = carry_run_part_split (run, parts);
  double load = 0.0;

  for (guint i = 0; i < n_parts; i++)
    load += carry_impact_get (&parts[i], tissue, exponent);

  return load;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const double x = *(const double *)a, y = *(const double *)b;

  return (x > y) - (x < y);
}

/**
 * carry_impact_compare:
 * @week: the mechanical load of a week
 * @before: (array length=n_before): that of the weeks before it, the nearest first
 * @n_before: how many; those after the first 4 are passed over
 * @index: (out): the comparison
 *
 * Compares a week with the runner's own usual week, the median of the 28 days before. The load itself says
 * nothing: only its change does, and that to a tenth at best.
 *
 * Returns: %TRUE with @index, or %FALSE if there is no usual week to compare with
 */
gboolean
carry_impact_compare (double week, const double *before, guint n_before, CarryImpactIndex *index)
{
  const guint n = MIN (n_before, CARRY_IMPACT_USUAL_WEEKS);
  double weeks[CARRY_IMPACT_USUAL_WEEKS];
  double usual;

  *index = (CarryImpactIndex){ 0 };
  if (n == 0)
    return FALSE;

  for (guint i = 0; i < n; i++)
    weeks[i] = before[i];
  qsort (weeks, n, sizeof *weeks, compare_numbers);
  usual = (weeks[(n - 1) / 2] + weeks[n / 2]) / 2.0;
  if (!(usual > 0.0))
    return FALSE;

  index->percent = PERCENT * week / usual;
  index->least = index->percent * (1.0 - CARRY_IMPACT_UNCERTAINTY);
  index->most = index->percent * (1.0 + CARRY_IMPACT_UNCERTAINTY);

  return TRUE;
}
