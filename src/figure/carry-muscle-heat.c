/* carry-muscle-heat.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-muscle-heat.h"

#include <math.h>

/**
 * carry_muscle_heat_get_level:
 * @value: what a muscle did, in any unit, not negative
 * @most: what the busiest muscle did, in the same unit
 *
 * Levels 1 to 5 are fifths of the busiest muscle. Source: DESIGN 3.
 *
 * Returns: the level, 0 where there is nothing
 */
guint
carry_muscle_heat_get_level (double value, double most)
{
  if (!(value > 0) || !(most > 0))
    return 0;

  return (guint)CLAMP (ceil (CARRY_MUSCLE_HEAT_MOST * value / most), 1, CARRY_MUSCLE_HEAT_MOST);
}

/**
 * carry_muscle_heat_get_most:
 * @values: (array length=n_values): what each muscle did, in any unit
 * @n_values: how many muscles
 *
 * Returns: what the busiest muscle did, 0 where none did anything
 */
double
carry_muscle_heat_get_most (const double *values, guint n_values)
{
  double most = 0;

  for (guint i = 0; i < n_values; i++)
    most = MAX (most, values[i]);

  return most;
}

/**
 * carry_muscle_heat_add_shares:
 * @shares: (array length=n_values) (inout): the sum so far
 * @values: (array length=n_values): what each muscle did, in any unit
 * @n_values: how many muscles
 *
 * Adds to each muscle its share of the busiest one, so that running and strength, which have no common unit,
 * can be seen together. Source: DESIGN 14.
 */
void
carry_muscle_heat_add_shares (double *shares, const double *values, guint n_values)
{
  const double most = carry_muscle_heat_get_most (values, n_values);

  for (guint i = 0; most > 0 && i < n_values; i++)
    shares[i] += values[i] / most;
}
