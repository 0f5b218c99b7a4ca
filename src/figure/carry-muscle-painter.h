/* carry-muscle-painter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-canvas.h"
#include "carry-muscle-layout.h"

G_BEGIN_DECLS

#define CARRY_MUSCLE_MOST 32u

/**
 * CarryMuscleLook:
 * @body: fills the body
 * @edge: the line around it
 * @hair: fills the hair
 * @seam: the lines around muscles
 * @crease: the lines within muscles
 * @hatch: the lines that show levels without colour; transparent for none
 * @numbers: whether the level is written into each muscle
 * @least_number: how large a number is at least, in pixels or points
 * @fills: the colours of the muscles, by their number in the plan
 * @levels: how hot they are, 0 to %CARRY_MUSCLE_HEAT_MOST
 *
 * How a muscle map is painted.
 */
typedef struct
{
  GdkRGBA body;
  GdkRGBA edge;
  GdkRGBA hair;
  GdkRGBA seam;
  GdkRGBA crease;
  GdkRGBA hatch;
  gboolean numbers;
  float least_number;
  GdkRGBA fills[CARRY_MUSCLE_MOST];
  guint levels[CARRY_MUSCLE_MOST];
} CarryMuscleLook;

void carry_muscle_paint (const CarryCanvas *canvas,
                         const CarryMusclePlan *plan,
                         const CarryMuscleLayout *layout,
                         const CarryMuscleLook *look,
                         PangoContext *context);
void carry_muscle_paint_outline (const CarryCanvas *canvas,
                                 const CarryMusclePlan *plan,
                                 const CarryMuscleLayout *layout,
                                 guint muscle,
                                 const GdkRGBA *color);

G_END_DECLS
