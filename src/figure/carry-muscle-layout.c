/* carry-muscle-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-muscle-layout.h"

/* What the body takes of its box, with a margin for outlines: the rest would only keep the two apart. */
#define BODY_X 8.0f
#define BODY_Y 1.5f
#define BODY_WIDTH 84.0f
#define BODY_HEIGHT 217.5f

/* Between the two, in pixels. Source: DESIGN 14. */
#define GAP 24.0f

/* How far beside a muscle the pointer may be, in pixels. */
#define REACH 3.0f

static float
fit_width (float width)
{
  return MAX (width - GAP, 0.0f) / (2.0f * BODY_WIDTH);
}

/**
 * carry_muscle_layout_init:
 * @self: (out caller-allocates): the layout
 * @area: the room there is, in pixels
 *
 * Makes front and back as large as they fit, side by side in the middle.
 */
void
carry_muscle_layout_init (CarryMuscleLayout *self, const graphene_rect_t *area)
{
  const float scale = MIN (fit_width (area->size.width), area->size.height / BODY_HEIGHT);
  const float step = BODY_WIDTH * scale + GAP;
  const float x = area->origin.x + (area->size.width - step - BODY_WIDTH * scale) / 2.0f;
  const float y = area->origin.y + (area->size.height - BODY_HEIGHT * scale) / 2.0f;

  self->scale = scale;
  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    graphene_point_init (&self->origin[view], x + (float)view * step - BODY_X * scale, y - BODY_Y * scale);
}

/**
 * carry_muscle_layout_get_height:
 * @width: in pixels
 *
 * Returns: the height that front and back need to fill this width, in pixels
 */
float
carry_muscle_layout_get_height (float width)
{
  return fit_width (width) * BODY_HEIGHT;
}

/**
 * carry_muscle_layout_get_width:
 * @height: in pixels
 *
 * Returns: the width that front and back need to fill this height, in pixels
 */
float
carry_muscle_layout_get_width (float height)
{
  return 2.0f * BODY_WIDTH * height / BODY_HEIGHT + GAP;
}

/**
 * carry_muscle_layout_find:
 * @self: a layout
 * @plan: a plan
 * @x: in pixels
 * @y: in pixels
 *
 * Returns: the muscle at this place, or %CARRY_MUSCLE_PLAN_NONE
 */
guint
carry_muscle_layout_find (const CarryMuscleLayout *self, const CarryMusclePlan *plan, float x, float y)
{
  if (self->scale <= 0)
    return CARRY_MUSCLE_PLAN_NONE;

  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    {
      const graphene_point_t point = GRAPHENE_POINT_INIT ((x - self->origin[view].x) / self->scale,
                                                          (y - self->origin[view].y) / self->scale);
      const guint muscle =
          point.x >= 0 && point.x <= CARRY_MUSCLE_PLAN_WIDTH
              ? carry_muscle_plan_find (plan, (CarryMuscleView)view, &point, REACH / self->scale)
              : CARRY_MUSCLE_PLAN_NONE;

      if (muscle != CARRY_MUSCLE_PLAN_NONE)
        return muscle;
    }

  return CARRY_MUSCLE_PLAN_NONE;
}

/**
 * carry_muscle_layout_get_bounds:
 * @self: a layout
 * @plan: a plan
 * @muscle: a muscle
 * @bounds: (out): the rectangle around all that can be seen of it, in pixels
 *
 * Returns: whether anything of it can be seen
 */
gboolean
carry_muscle_layout_get_bounds (const CarryMuscleLayout *self,
                                const CarryMusclePlan *plan,
                                guint muscle,
                                graphene_rect_t *bounds)
{
  gboolean seen = FALSE;

  for (guint view = 0; view < CARRY_N_MUSCLE_VIEWS; view++)
    {
      guint n_regions;
      const CarryMuscleRegion *regions =
          carry_muscle_plan_get_regions (plan, (CarryMuscleView)view, &n_regions);

      for (guint i = 0; i < n_regions; i++)
        {
          graphene_rect_t box;

          if (regions[i].muscle != muscle || !gsk_path_get_bounds (regions[i].path, &box))
            continue;

          graphene_rect_scale (&box, self->scale, self->scale, &box);
          graphene_rect_offset (&box, self->origin[view].x, self->origin[view].y);
          if (seen)
            graphene_rect_union (bounds, &box, bounds);
          else
            *bounds = box;
          seen = TRUE;
        }
    }

  return seen;
}
