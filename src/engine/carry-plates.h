/* carry-plates.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-steps.h"

G_BEGIN_DECLS

#define CARRY_MOST_PLATE_SIZES 8u

/**
 * CarryPlateLoading:
 * @load_kg: bar and plates
 * @pairs: how many plates of each size go on each side, in the order in which the plates were given
 * @n_plates: all of them on one side
 *
 * A bar that is loaded.
 */
typedef struct
{
  double load_kg;
  guint pairs[CARRY_MOST_PLATE_SIZES];
  guint n_plates;
} CarryPlateLoading;

/**
 * CarryPlateAnswer:
 * @exact: the load itself can be put on; it is both @below and @above
 * @has_below: some load can be put on that is not heavier
 * @has_above: some load can be put on that is not lighter
 * @below: the nearest such
 * @above: the nearest such
 *
 * How to load a bar.
 */
typedef struct
{
  gboolean exact;
  gboolean has_below;
  gboolean has_above;
  CarryPlateLoading below;
  CarryPlateLoading above;
} CarryPlateAnswer;

CarryPlateAnswer carry_plates_find (double load_kg, double bar_kg, const CarryPlate *plates, guint n_plates);

G_END_DECLS
