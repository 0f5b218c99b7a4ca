/* carry-graded-cost.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-graded-cost.h"

#include <math.h>

/* J for a kilogram and a metre on the level */
#define LEVEL_COST 3.6

/**
 * carry_graded_cost_get:
 * @gradient: rise over run
 *
 * Gets the energy that it takes to carry one kilogram one metre along a slope. It was measured between
 * −0.45 and 0.45; a steeper gradient counts as the steepest of these, and one that is no number as level.
 *
 * This is energy and nothing else: downhill it says “easy” while the muscles brake hard, so it must never
 * lower a mechanical load.
 *
 * Source: Minetti et al. 2002, J Appl Physiol 93:1039–1046 (its polynomial as open training software has it).
 *
 * Returns: the cost in J/(kg·m)
 */
double
carry_graded_cost_get (double gradient)
{
  const double i =
      isnan (gradient) ? 0.0 : CLAMP (gradient, -CARRY_STEEPEST_GRADIENT, CARRY_STEEPEST_GRADIENT);

  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + LEVEL_COST;
}

/**
 * carry_graded_cost_get_ratio:
 * @gradient: rise over run
 *
 * Returns: how many times as much a metre costs as on the level
 */
double
carry_graded_cost_get_ratio (double gradient)
{
  return carry_graded_cost_get (gradient) / LEVEL_COST;
}

/**
 * carry_graded_cost_get_flat_speed:
 * @speed: speed along the slope in m/s
 * @gradient: rise over run
 *
 * Returns: the speed in m/s that takes the same power on the level
 */
double
carry_graded_cost_get_flat_speed (double speed, double gradient)
{
  return speed * carry_graded_cost_get_ratio (gradient);
}
