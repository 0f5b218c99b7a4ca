/* carry-plate-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plate-layout.h"

#include <math.h>

/* Plates from here on have the full diameter; the lightest have this share of it. */
#define FULL_KG 20.0
#define LEAST_SHARE 0.35

#define THICKEST 1.5 /* times the least width, of the heaviest plate */
#define GAP 2.0

/* The diameter of small plates grows about as the root of their weight does. */
static double
get_share (double kilograms)
{
  return LEAST_SHARE + (1.0 - LEAST_SHARE) * sqrt (MIN (kilograms / FULL_KG, 1.0));
}

/**
 * carry_plate_layout_make:
 * @plates: (array length=n_plates): what goes on the bar, in pairs, heaviest first
 * @n_plates: how many sizes there are
 * @height: of the largest plate, in pixels
 * @least_width: of the thinnest plate, in pixels; a number must fit on it
 * @drawn: (out caller-allocates): the plates of one side from the collar outwards
 *
 * Arranges the plates of one side of a bar: larger plates are heavier, heavier ones stand nearer to the middle of the bar.
 *
 * Returns: how many there are
 */
guint
carry_plate_layout_make (const CarryPlate *plates,
                         guint n_plates,
                         double height,
                         double least_width,
                         CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES])
{
  double x = 0.0;
  guint n = 0;

  for (guint i = 0; i < n_plates; i++)
    for (guint pair = 0; pair < plates[i].pairs && n < CARRY_MOST_DRAWN_PLATES; pair++)
      {
        const double share = get_share (plates[i].kilograms);
        const double width =
            least_width * (1.0 + (THICKEST - 1.0) * MIN (plates[i].kilograms / FULL_KG, 1.0));

        drawn[n++] = (CarryDrawnPlate){ plates[i].kilograms, x, width, height * share };
        x += width + GAP;
      }

  return n;
}
