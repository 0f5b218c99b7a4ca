/* carry-muscle-painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-muscle-painter.h"

#include <math.h>

/* Widths of lines, in units of the plan. Source: DESIGN 14. */
#define EDGE_WIDTH 0.9f
#define SEAM_WIDTH 0.7f
#define CREASE_WIDTH 0.55f
#define CREASE_STRENGTH 0.75f
#define OUTLINE_WIDTH 1.6f
#define LEAST_OUTLINE_WIDTH 2.5f /* pixels */
#define HATCH_WIDTH 0.45f
#define HATCH_WIDEST_PITCH 6.5f
#define NUMBER_SIZE 5.2f

/* Smaller pictures are clearer without the lines within muscles: 140 pixels. */
#define LEAST_SCALE_OF_CREASES (140.0f / CARRY_MUSCLE_PLAN_HEIGHT)

/* How wide and how high a digit is, in sizes. */
#define NUMBER_ASPECT 0.65f
#define NUMBER_HEIGHT 0.72f
/* What a digit stands on where its muscle is too narrow, in sizes. */
#define DISC_RADIUS 0.55f

/* Fills darker than this take white text, others black: both have 4.5:1 then. */
#define DARK_LUMINANCE 0.18

static void
hatch (const CarryCanvas *canvas, GskPath *region, guint level, const GdkRGBA *color)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) lines = NULL;
  const float pitch = HATCH_WIDEST_PITCH - (float)level;
  graphene_rect_t box;

  if (!gsk_path_get_bounds (region, &box))
    return;

  /* All lines lie on one grid, so that they run on from region to region. */
  for (float x = pitch * (float)(int)((box.origin.x + box.origin.y) / pitch);
       x < box.origin.x + box.origin.y + box.size.width + box.size.height; x += pitch)
    {
      gsk_path_builder_move_to (builder, x - box.origin.y, box.origin.y);
      gsk_path_builder_line_to (builder, x - box.origin.y - box.size.height, box.origin.y + box.size.height);
    }

  lines = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  carry_canvas_push_clip (canvas, region);
  carry_canvas_stroke (canvas, lines, HATCH_WIDTH, color);
  carry_canvas_pop_clip (canvas);
}

static double
get_linear (float channel)
{
  const double c = (double)channel;

  return c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *color)
{
  return 0.2126 * get_linear (color->red) + 0.7152 * get_linear (color->green) +
         0.0722 * get_linear (color->blue);
}

/* Whether the four ends of a number lie in its muscle; @width and @height in units of the plan. */
static gboolean
fits (const CarryMuscleRegion *region, float width, float height)
{
  const graphene_point_t *middle = &region->label;
  const graphene_point_t ends[] = {
    GRAPHENE_POINT_INIT (middle->x - width / 2.0f, middle->y),
    GRAPHENE_POINT_INIT (middle->x + width / 2.0f, middle->y),
    GRAPHENE_POINT_INIT (middle->x, middle->y - height / 2.0f),
    GRAPHENE_POINT_INIT (middle->x, middle->y + height / 2.0f),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if (!gsk_path_in_fill (region->path, &ends[i], GSK_FILL_RULE_WINDING))
      return FALSE;

  return TRUE;
}

/* A number larger than its muscle gets a disc of the same colour, so that it can be read. */
static void
back_number (const CarryCanvas *canvas,
             const CarryMuscleRegion *region,
             const graphene_point_t *middle,
             float scale,
             float size,
             const CarryMuscleLook *look)
{
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) disc = NULL;

  if (fits (region, size * NUMBER_ASPECT / scale, size * NUMBER_HEIGHT / scale))
    return;

  builder = gsk_path_builder_new ();
  gsk_path_builder_add_circle (builder, middle, size * DISC_RADIUS);
  disc = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  carry_canvas_fill (canvas, disc, &look->fills[region->muscle]);
  carry_canvas_stroke (canvas, disc, SEAM_WIDTH * scale, &look->seam);
}

/* Muscles that were not used, and those with no room for it, go without. */
static void
write_number (const CarryCanvas *canvas,
              const CarryMuscleLayout *layout,
              const CarryMuscleRegion *region,
              const graphene_point_t *origin,
              const CarryMuscleLook *look,
              PangoContext *context)
{
  static const GdkRGBA black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  const graphene_point_t middle = GRAPHENE_POINT_INIT (origin->x + region->label.x * layout->scale,
                                                       origin->y + region->label.y * layout->scale);
  const float size = MAX (NUMBER_SIZE * layout->scale, look->least_number);
  const guint level = look->levels[region->muscle];
  g_autofree char *text = NULL;
  graphene_rect_t box;

  if (level == 0 || !gsk_path_get_bounds (region->path, &box) ||
      box.size.width * layout->scale < size * NUMBER_ASPECT)
    return;

  back_number (canvas, region, &middle, layout->scale, size, look);
  text = g_strdup_printf ("%u", level);
  carry_canvas_write (canvas, context, text, size, &middle,
                      get_luminance (&look->fills[region->muscle]) < DARK_LUMINANCE ? &white : &black);
}

static void
paint_body (const CarryCanvas *canvas,
            const CarryMusclePlan *plan,
            CarryMuscleView view,
            const CarryMuscleLook *look)
{
  GskPath *body = carry_muscle_plan_get_outline (plan, view, CARRY_MUSCLE_PLAN_BODY);
  GskPath *head = carry_muscle_plan_get_outline (plan, view, CARRY_MUSCLE_PLAN_HEAD);

  carry_canvas_stroke (canvas, head, EDGE_WIDTH, &look->edge);
  carry_canvas_fill (canvas, body, &look->body);
  carry_canvas_stroke (canvas, body, EDGE_WIDTH, &look->edge);
  carry_canvas_fill (canvas, head, &look->body);
  carry_canvas_fill (canvas, carry_muscle_plan_get_outline (plan, view, CARRY_MUSCLE_PLAN_HAIR), &look->hair);
}

static void
paint_view (const CarryCanvas *canvas,
            const CarryMusclePlan *plan,
            CarryMuscleView view,
            float scale,
            const CarryMuscleLook *look)
{
  guint n_regions;
  const CarryMuscleRegion *regions = carry_muscle_plan_get_regions (plan, view, &n_regions);
  GdkRGBA crease = look->crease;

  paint_body (canvas, plan, view, look);

  for (guint i = 0; i < n_regions; i++)
    {
      const guint level = look->levels[regions[i].muscle];

      carry_canvas_fill (canvas, regions[i].path, &look->fills[regions[i].muscle]);
      if (look->hatch.alpha > 0 && level > 0)
        hatch (canvas, regions[i].path, level, &look->hatch);
      carry_canvas_stroke (canvas, regions[i].path, SEAM_WIDTH, &look->seam);
    }

  crease.alpha *= CREASE_STRENGTH;
  if (scale >= LEAST_SCALE_OF_CREASES)
    carry_canvas_stroke (canvas, carry_muscle_plan_get_outline (plan, view, CARRY_MUSCLE_PLAN_CREASES),
                         CREASE_WIDTH, &crease);
}

/**
 * carry_muscle_paint:
 * @canvas: where to
 * @plan: the body
 * @layout: where it is
 * @look: how it looks
 * @context: (nullable): knows the font of numbers; without it there are none
 *
 * Paints the body from both sides: the same on the screen and on paper.
 */
void
carry_muscle_paint (const CarryCanvas *canvas,
                    const CarryMusclePlan *plan,
                    const CarryMuscleLayout *layout,
                    const CarryMuscleLook *look,
                    PangoContext *context)
{
  for (guint v = 0; v < CARRY_N_MUSCLE_VIEWS; v++)
    {
      const CarryMuscleView view = (CarryMuscleView)v;
      guint n_regions;
      const CarryMuscleRegion *regions = carry_muscle_plan_get_regions (plan, view, &n_regions);

      carry_canvas_save (canvas, &layout->origin[view], layout->scale);
      paint_view (canvas, plan, view, layout->scale, look);
      carry_canvas_restore (canvas);

      for (guint i = 0; look->numbers && context != NULL && i < n_regions; i++)
        write_number (canvas, layout, &regions[i], &layout->origin[view], look, context);
    }
}

/**
 * carry_muscle_paint_outline:
 * @canvas: where to
 * @plan: the body
 * @layout: where it is
 * @muscle: a muscle
 * @color: of the line
 *
 * Paints a line around all that can be seen of a muscle.
 */
void
carry_muscle_paint_outline (const CarryCanvas *canvas,
                            const CarryMusclePlan *plan,
                            const CarryMuscleLayout *layout,
                            guint muscle,
                            const GdkRGBA *color)
{
  const float width = MAX (OUTLINE_WIDTH, LEAST_OUTLINE_WIDTH / layout->scale);

  for (guint v = 0; v < CARRY_N_MUSCLE_VIEWS; v++)
    {
      guint n_regions;
      const CarryMuscleRegion *regions = carry_muscle_plan_get_regions (plan, (CarryMuscleView)v, &n_regions);

      carry_canvas_save (canvas, &layout->origin[v], layout->scale);
      for (guint i = 0; i < n_regions; i++)
        if (regions[i].muscle == muscle)
          carry_canvas_stroke (canvas, regions[i].path, width, color);
      carry_canvas_restore (canvas);
    }
}
