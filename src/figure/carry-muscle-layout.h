/* carry-muscle-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-muscle-plan.h"

G_BEGIN_DECLS

/**
 * CarryMuscleLayout:
 * @scale: size of one unit of the plan
 * @origin: where the corner of each view's box is
 *
 * Where front and back of the body are in a rectangle. Never mirrored: left stays left.
 */
typedef struct
{
  float scale;
  graphene_point_t origin[CARRY_N_MUSCLE_VIEWS];
} CarryMuscleLayout;

void carry_muscle_layout_init (CarryMuscleLayout *self, const graphene_rect_t *area);
float carry_muscle_layout_get_height (float width);
float carry_muscle_layout_get_width (float height);
guint carry_muscle_layout_find (const CarryMuscleLayout *self, const CarryMusclePlan *plan, float x, float y);
gboolean carry_muscle_layout_get_bounds (const CarryMuscleLayout *self,
                                         const CarryMusclePlan *plan,
                                         guint muscle,
                                         graphene_rect_t *bounds);

G_END_DECLS
