/* carry-plate-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-steps.h"

G_BEGIN_DECLS

/* More plates than this do not go on one side of a bar. */
#define CARRY_MOST_DRAWN_PLATES 16u

/**
 * CarryDrawnPlate:
 * @kilograms: of this plate
 * @x: its inner side, in pixels from the start of the picture
 * @width: how thick it is
 * @height: its diameter; it stands in the middle of the picture
 *
 * One plate as it is drawn.
 */
typedef struct
{
  double kilograms;
  double x;
  double width;
  double height;
} CarryDrawnPlate;

guint carry_plate_layout_make (const CarryPlate *plates,
                               guint n_plates,
                               double height,
                               double least_width,
                               CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES]);

G_END_DECLS
