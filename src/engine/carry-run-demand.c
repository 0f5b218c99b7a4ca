/* carry-run-demand.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-run-demand.h"

#include <math.h>

/* The slope, rise over run, from which on the factors of a slope count in full; below they grow with it
 * (grade D). */
#define FULL_GRADIENT 0.1

/* Extra work of the calves in soft sand, and of the muscles beside the shin on uneven ground (grade D). */
#define SAND_FACTOR 1.3
#define TRAIL_FACTOR 1.3

/* What running asks of each muscle group, 0 to 1, at rising speed, and what slopes change. Source: the order
 * after simulations by Dorn et al. 2012, J Exp Biol 215:1944–1956, and Hamner and Delp 2013, J Biomech
 * 46:780–787; the numbers are ours (grade D). Chest and upper back count with the arms they move. */
static const struct
{
  double demand[CARRY_N_SPEED_ZONES];
  double uphill;
  double downhill;
} muscles[CARRY_N_MUSCLES] = {
  [CARRY_MUSCLE_SOLEUS] = { { 1.00, 1.00, 0.95, 0.80 }, 1.20, 0.95 },
  [CARRY_MUSCLE_GASTROC] = { { 0.85, 0.90, 0.95, 0.90 }, 1.20, 0.95 },
  [CARRY_MUSCLE_TIB_ANT] = { { 0.45, 0.50, 0.55, 0.55 }, 0.90, 1.20 },
  [CARRY_MUSCLE_TIB_POST] = { { 0.60, 0.60, 0.60, 0.60 }, 1.05, 1.05 },
  [CARRY_MUSCLE_FOOT] = { { 0.60, 0.60, 0.60, 0.60 }, 1.05, 1.05 },
  [CARRY_MUSCLE_PERONEALS] = { { 0.40, 0.40, 0.45, 0.45 }, 1.00, 1.10 },
  [CARRY_MUSCLE_QUADS] = { { 0.80, 0.80, 0.75, 0.70 }, 1.00, 1.40 },
  [CARRY_MUSCLE_HAMS] = { { 0.50, 0.60, 0.80, 1.00 }, 1.10, 0.90 },
  [CARRY_MUSCLE_GLUTE_MAX] = { { 0.55, 0.65, 0.80, 1.00 }, 1.25, 0.90 },
  [CARRY_MUSCLE_HIP_ABD] = { { 0.65, 0.65, 0.65, 0.60 }, 1.00, 1.05 },
  [CARRY_MUSCLE_ADDUCTORS] = { { 0.40, 0.45, 0.50, 0.60 }, 1.00, 1.00 },
  [CARRY_MUSCLE_HIP_FLEX] = { { 0.45, 0.55, 0.80, 1.00 }, 1.15, 0.90 },
  [CARRY_MUSCLE_CORE_ANT] = { { 0.30, 0.35, 0.45, 0.55 }, 1.00, 1.00 },
  [CARRY_MUSCLE_OBLIQUES] = { { 0.30, 0.35, 0.45, 0.55 }, 1.00, 1.00 },
  [CARRY_MUSCLE_ERECTORS] = { { 0.35, 0.40, 0.45, 0.50 }, 1.05, 1.05 },
  [CARRY_MUSCLE_LATS] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_UPPER_BACK] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_CHEST] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_DELTS] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_BICEPS] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_TRICEPS] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
  [CARRY_MUSCLE_FOREARM] = { { 0.10, 0.12, 0.20, 0.30 }, 1.00, 1.00 },
};

/* Up to how many m/s a zone reaches. */
static const double limits[] = { 3.5, 5.0, 7.0 };

/* The mean speed of a session with breaks says nothing of its fast stretches: such a run belongs at least to the
 * zone of its kind (grade D). */
static gboolean
has_breaks (CarryRunKind kind, CarrySpeedZone *zone)
{
  switch (kind)
    {
    case CARRY_RUN_SPRINT:
      *zone = CARRY_SPEED_ZONE_SPRINT;
      return TRUE;

    case CARRY_RUN_REPS:
    case CARRY_RUN_SPEED_ENDURANCE:
      *zone = CARRY_SPEED_ZONE_FAST;
      return TRUE;

    case CARRY_RUN_INTERVALS:
    case CARRY_RUN_HILLS:
      *zone = CARRY_SPEED_ZONE_TEMPO;
      return TRUE;

    case CARRY_RUN_RECOVERY:
    case CARRY_RUN_EASY:
    case CARRY_RUN_LONG:
    case CARRY_RUN_LONG_QUALITY:
    case CARRY_RUN_STEADY:
    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
    case CARRY_RUN_STRIDES:
    case CARRY_RUN_TIME_TRIAL:
    case CARRY_RUN_RACE:
    case CARRY_RUN_WALK_RUN:
    case CARRY_RUN_CROSS:
    default:
      return FALSE;
    }
}

static CarrySpeedZone
get_zone_of_family (CarryRunFamily family)
{
  return family == CARRY_RUN_FAMILY_EASY || family == CARRY_RUN_FAMILY_LONG ? CARRY_SPEED_ZONE_EASY
                                                                            : CARRY_SPEED_ZONE_TEMPO;
}

/**
 * carry_run_demand_get_zone:
 * @part: a stretch of running
 *
 * Gets the zone of its mean speed; without a speed, that which is usual for its kind. Sessions with breaks, such
 * as intervals, belong at least to that of their kind.
 *
 * Returns: the zone
 */
CarrySpeedZone
carry_run_demand_get_zone (const CarryRunPart *part)
{
  const double speed = carry_run_part_get_speed (part);
  CarrySpeedZone zone = CARRY_SPEED_ZONE_EASY, least;

  if (speed > 0.0)
    {
      while (zone < CARRY_SPEED_ZONE_SPRINT && speed > limits[zone])
        zone++;
    }
  else
    {
      zone = get_zone_of_family (carry_run_kind_get_family (part->kind));
    }

  return has_breaks (part->kind, &least) ? MAX (zone, least) : zone;
}

/**
 * carry_run_demand_get_share:
 * @muscle: a muscle group
 * @zone: how fast
 *
 * Returns: what running on the level asks of it, 0 to 1
 */
double
carry_run_demand_get_share (CarryMuscle muscle, CarrySpeedZone zone)
{
  g_return_val_if_fail ((guint)muscle < CARRY_N_MUSCLES, 0.0);
  g_return_val_if_fail ((guint)zone < CARRY_N_SPEED_ZONES, 0.0);

  return muscles[muscle].demand[zone];
}

/**
 * carry_run_demand_get_gradient_factor:
 * @muscle: a muscle group
 * @gradient: rise over run
 *
 * Gets how many times as much a slope asks of it. The factor grows with the slope up to 10 %, and no further.
 *
 * Sources: braking and propulsion on slopes, Gottschall and Kram 2005, J Biomech 38:445–452; the numbers are
 * ours (grade D).
 *
 * Returns: the factor, 1 on the level
 */
double
carry_run_demand_get_gradient_factor (CarryMuscle muscle, double gradient)
{
  double full;

  g_return_val_if_fail ((guint)muscle < CARRY_N_MUSCLES, 1.0);

  if (!isfinite (gradient))
    return 1.0;

  full = gradient > 0.0 ? muscles[muscle].uphill : muscles[muscle].downhill;

  return 1.0 + (full - 1.0) * MIN (fabs (gradient) / FULL_GRADIENT, 1.0);
}

/**
 * carry_run_demand_get_surface_factor:
 * @muscle: a muscle group
 * @surface: what is underfoot
 *
 * Gets how many times as much a surface asks of it: sand of the calves, a trail of the muscles beside the shin.
 *
 * Source: our own numbers (grade D); for sand, Lejeune et al. 1998, J Exp Biol 201:2071–2080, found 1.2 to 1.6
 * times the energy (recalled, not read again).
 *
 * Returns: the factor, 1 on a road
 */
double
carry_run_demand_get_surface_factor (CarryMuscle muscle, CarrySurface surface)
{
  if (surface == CARRY_SURFACE_SAND && (muscle == CARRY_MUSCLE_SOLEUS || muscle == CARRY_MUSCLE_GASTROC))
    return SAND_FACTOR;
  if (surface == CARRY_SURFACE_TRAIL && muscle == CARRY_MUSCLE_PERONEALS)
    return TRAIL_FACTOR;

  return 1.0;
}

/**
 * carry_run_demand_get:
 * @part: a stretch of running
 * @demands: (out caller-allocates): what it asks of each #CarryMuscle, by minute and point of effort
 *
 * Returns: %TRUE with @demands, or %FALSE for cross-training: which muscles that works is not known
 */
gboolean
carry_run_demand_get (const CarryRunPart *part, double demands[CARRY_N_MUSCLES])
{
  const CarrySpeedZone zone = carry_run_demand_get_zone (part);

  if (part->kind == CARRY_RUN_CROSS)
    return FALSE;

  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    demands[i] = carry_run_demand_get_share (i, zone) *
                 carry_run_demand_get_gradient_factor (i, part->gradient) *
                 carry_run_demand_get_surface_factor (i, part->surface);

  return TRUE;
}
