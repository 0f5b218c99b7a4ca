/* carry-plate-rack.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-plate-rack.h"

#include "carry-measure.h"

#define BITS 4u

static const double kilograms[CARRY_N_PLATE_SIZES] = { 25, 20, 15, 10, 5, 2.5, 1.25 };
static const double pounds[CARRY_N_PLATE_SIZES] = { 55, 45, 35, 25, 10, 5, 2.5 };

/* The weight of one plate in kg; the sizes begin with the heaviest. */
double
carry_plate_rack_get_size (CarryUnits units, guint size)
{
  g_return_val_if_fail (size < CARRY_N_PLATE_SIZES, 0);

  return units == CARRY_UNITS_IMPERIAL ? pounds[size] * CARRY_KILOGRAMS_PER_POUND : kilograms[size];
}

guint
carry_plate_rack_get_pairs (guint rack, guint size)
{
  g_return_val_if_fail (size < CARRY_N_PLATE_SIZES, 0);

  return rack >> (BITS * size) & CARRY_MOST_PLATE_PAIRS;
}

/* The rack with so many pairs of a size. */
guint
carry_plate_rack_with_pairs (guint rack, guint size, guint pairs)
{
  g_return_val_if_fail (size < CARRY_N_PLATE_SIZES && pairs <= CARRY_MOST_PLATE_PAIRS, rack);

  return (rack & ~(CARRY_MOST_PLATE_PAIRS << (BITS * size))) | pairs << (BITS * size);
}

/**
 * carry_plate_rack_list:
 * @rack: plates
 * @units: whose sizes they are of
 * @plates: (out): what there is, heaviest first
 *
 * Returns: how many sizes there are
 */
guint
carry_plate_rack_list (guint rack, CarryUnits units, CarryPlate plates[CARRY_N_PLATE_SIZES])
{
  guint n = 0;

  for (guint i = 0; i < CARRY_N_PLATE_SIZES; i++)
    if (carry_plate_rack_get_pairs (rack, i) > 0)
      plates[n++] =
          (CarryPlate){ carry_plate_rack_get_size (units, i), carry_plate_rack_get_pairs (rack, i) };

  return n;
}
