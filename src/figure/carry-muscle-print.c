/* carry-muscle-print.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-muscle-heat.h"
#include "carry-muscle-map.h"
#include "carry-muscle-painter.h"

#include <pango/pangocairo.h>

#define LEAST_NUMBER 5.0f

/* The greys of the levels on paper. Source: DESIGN 14. */
static const float greys[CARRY_MUSCLE_HEAT_MOST + 1] = { 1.0f, 0.89f, 0.74f, 0.56f, 0.37f, 0.17f };

static GdkRGBA
grey (float value)
{
  return (GdkRGBA){ value, value, value, 1 };
}

static void
init_look (CarryMuscleLook *look, const guint *levels, guint n_muscles, CarryMuscleMark mark)
{
  *look = (CarryMuscleLook){
    .body = grey (1.0f),
    .edge = grey (0.3f),
    .hair = grey (0.85f),
    .seam = grey (0.45f),
    .crease = grey (0.45f),
    .hatch = { 0, 0, 0, mark == CARRY_MUSCLE_MARK_HATCH ? 1 : 0 },
    .numbers = mark == CARRY_MUSCLE_MARK_NUMBERS,
    .least_number = LEAST_NUMBER,
  };

  for (guint i = 0; i < n_muscles; i++)
    {
      look->levels[i] = MIN (levels[i], CARRY_MUSCLE_HEAT_MOST);
      look->fills[i] = grey (mark == CARRY_MUSCLE_MARK_NUMBERS ? greys[look->levels[i]] : 1.0f);
    }
}

/**
 * carry_muscle_map_draw:
 * @cr: where to draw
 * @levels: how hot each muscle is, 0 to %CARRY_MUSCLE_HEAT_MOST, by its number in the plan
 * @mark: how levels are told apart
 * @x: the left edge, in units of @cr
 * @y: the top edge
 * @width: the room there is
 * @height: the room there is
 *
 * Draws front and back for paper: black lines on white, in greys or hatched.
 */
void
carry_muscle_map_draw (
    cairo_t *cr, const guint *levels, CarryMuscleMark mark, double x, double y, double width, double height)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  const CarryCanvas canvas = { .cr = cr };
  PangoContext *context;
  PangoFontDescription *font;
  const graphene_rect_t room = GRAPHENE_RECT_INIT ((float)x, (float)y, (float)width, (float)height);
  CarryMuscleLayout layout;
  CarryMuscleLook look;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (levels != NULL);

  context = pango_cairo_create_context (cr);
  font = pango_font_description_from_string ("Sans");
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  carry_muscle_layout_init (&layout, &room);
  init_look (&look, levels, carry_muscle_plan_get_n_muscles (plan), mark);
  carry_muscle_paint (&canvas, plan, &layout, &look, context);
  g_object_unref (context);
}
