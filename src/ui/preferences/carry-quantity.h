/* carry-quantity.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

/**
 * CarryQuantity:
 * @CARRY_QUANTITY_COUNT: a plain number
 * @CARRY_QUANTITY_WEIGHT: kilograms, shown as pounds to those who like these
 * @CARRY_QUANTITY_PACE: seconds a kilometre, shown as minutes a kilometre or mile
 *
 * What the number of a row is.
 */
typedef enum
{
  CARRY_QUANTITY_COUNT,
  CARRY_QUANTITY_WEIGHT,
  CARRY_QUANTITY_PACE,
} CarryQuantity;

void carry_quantity_bind (
    CarryQuantity quantity, CarryAthlete *athlete, const char *property, double typical, AdwSpinRow *row);

G_END_DECLS
