/* carry-figure-painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-painter.h"

#include <math.h>

/* On paper corners are left out as long as the outline moves less than this, in points: half a dot at 600
 * dots per inch, and a fraction of the file. */
#define PRINT_SLACK 0.05

/* The share of the box that stays empty on each side. */
#define MARGIN 0.05

typedef struct
{
  cairo_t *cr;
  const CarryDrawing *drawing;
  CarryFigureTheme theme;
  const GdkRGBA *highlight;
  double scale; /* pixels or points per H */
} Painter;

static void
set_ink (const Painter *self, const CarryInk *ink)
{
  GdkRGBA color;

  carry_figure_theme_get_color (self->theme, ink, self->highlight, &color);
  cairo_set_source_rgba (self->cr, (double)color.red, (double)color.green, (double)color.blue,
                         (double)color.alpha);
}

/* Whether the spots between @from and @to are so close to the straight line that nobody misses them. */
static gboolean
is_straight (const CarrySpot *from, const CarrySpot *to, double slack)
{
  const double across = to->x - from->x, up = to->y - from->y;
  const double length = hypot (across, up);

  for (const CarrySpot *spot = from + 1; spot < to; spot++)
    if (fabs (across * (spot->y - from->y) - up * (spot->x - from->x)) > slack * length)
      return FALSE;

  return TRUE;
}

static void
add_path (const Painter *self, const CarryShape *shape)
{
  const double slack = self->theme == CARRY_FIGURE_THEME_PRINT ? PRINT_SLACK / self->scale : 0;

  cairo_new_path (self->cr);

  for (guint c = shape->first_contour; c < shape->first_contour + shape->n_contours; c++)
    {
      const CarryContour *contour = &g_array_index (self->drawing->contours, CarryContour, c);

      const CarrySpot *corner = &g_array_index (self->drawing->spots, CarrySpot, contour->first);
      const CarrySpot *last = corner + contour->n - 1;

      cairo_new_sub_path (self->cr);
      cairo_line_to (self->cr, corner->x, corner->y);

      for (const CarrySpot *spot = corner + 1; spot <= last; spot++)
        if (slack <= 0 || spot == last || !is_straight (corner, spot + 1, slack))
          {
            corner = spot;
            cairo_line_to (self->cr, corner->x, corner->y);
          }

      if (shape->width <= 0)
        cairo_close_path (self->cr);
    }
}

/* Erases what is behind the part, close around it (DESIGN 13.6). */
static void
cut_halo (const Painter *self, const CarryDrawingItem *item, const CarryShape *shape)
{
  const double small = 90;
  const double gap = self->scale > small ? 0.013 : MAX (0.016, 0.9 / self->scale);

  cairo_save (self->cr);

  if (item->halo == CARRY_HALO_OUTSIDE)
    {
      double x1, y1, x2, y2;

      cairo_clip_extents (self->cr, &x1, &y1, &x2, &y2);
      cairo_new_path (self->cr);
      cairo_rectangle (self->cr, x1, y1, x2 - x1, y2 - y1);
      cairo_new_sub_path (self->cr);
      cairo_arc (self->cr, item->joint.x, item->joint.y, item->joint_radius, 0, 2 * G_PI);
      cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_EVEN_ODD);
      cairo_clip (self->cr);
      cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_WINDING);
    }

  add_path (self, shape);
  cairo_set_operator (self->cr, CAIRO_OPERATOR_DEST_OUT);
  cairo_set_line_width (self->cr, 2 * gap);
  cairo_set_source_rgba (self->cr, 0, 0, 0, 1);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

/* The black line around a shape in print; the shape is painted over its inner half. */
static void
stroke_edge (const Painter *self, const CarryShape *shape)
{
  const double edge = MAX (0.012, 0.42 / self->scale);

  add_path (self, shape);
  cairo_set_source_rgb (self->cr, 0, 0, 0);

  /* In points: a PDF then holds the path in the same words as for the fill, and packs them away. */
  cairo_save (self->cr);
  cairo_scale (self->cr, 1 / self->scale, -1 / self->scale);
  cairo_set_line_width (self->cr, (shape->width > 0 ? shape->width + edge : 2 * edge) * self->scale);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

static void
paint_shape (const Painter *self, const CarryShape *shape)
{
  const gboolean print = self->theme == CARRY_FIGURE_THEME_PRINT;

  if (print && shape->edged)
    stroke_edge (self, shape);

  add_path (self, shape);
  set_ink (self, &shape->ink);

  if (shape->width > 0)
    {
      cairo_set_line_width (self->cr, shape->width);
      cairo_stroke (self->cr);
      return;
    }

  /* Translucent colour must not be laid twice. */
  if (print || shape->ink.alpha < 1)
    {
      cairo_fill (self->cr);
      return;
    }

  cairo_fill_preserve (self->cr);
  cairo_set_line_width (self->cr, 0.6 / self->scale);
  cairo_stroke (self->cr);
}

static gboolean
is_shown (const Painter *self, const CarryShape *shape)
{
  return self->scale > shape->min_height && !(shape->screen_only && self->theme == CARRY_FIGURE_THEME_PRINT);
}

static void
paint_item (const Painter *self, const CarryDrawingItem *item)
{
  const CarryShape *first = &g_array_index (self->drawing->shapes, CarryShape, item->first_shape);

  if (item->halo != CARRY_HALO_NONE && self->theme != CARRY_FIGURE_THEME_PRINT)
    cut_halo (self, item, first);

  for (guint i = 0; i < item->n_shapes; i++)
    {
      const CarryShape *shape = first + i;

      if (!is_shown (self, shape))
        continue;

      if (!shape->clipped)
        {
          paint_shape (self, shape);
          continue;
        }

      cairo_save (self->cr);
      add_path (self, first);
      cairo_clip (self->cr);
      paint_shape (self, shape);
      cairo_restore (self->cr);
    }
}

static void
paint_shadow (const Painter *self)
{
  const CarryInk ink = { .role = CARRY_INK_SHADOW, .alpha = 0.10 };

  cairo_new_path (self->cr);

  for (guint i = 0; i < self->drawing->shadow->len; i++)
    {
      const CarrySpot *spot = &g_array_index (self->drawing->shadow, CarrySpot, i);

      cairo_line_to (self->cr, spot->x, spot->y);
    }

  set_ink (self, &ink);
  cairo_fill (self->cr);
}

/**
 * carry_figure_paint:
 * @cr: a context whose origin is the top left corner of the box
 * @drawing: a sorted drawing
 * @bounds: the part of the drawing, in H, that fills the box but for a margin of 5 %
 * @theme: where the figure is shown
 * @highlight: (nullable): the colour of the working parts
 * @width: width of the box
 * @height: height of the box
 *
 * Paints the figure centred, in pixels on screen and in points in print. In
 * print everything stays vectors: there is no group and no translucency.
 */
void
carry_figure_paint (cairo_t *cr,
                    const CarryDrawing *drawing,
                    const CarryBox *bounds,
                    CarryFigureTheme theme,
                    const GdkRGBA *highlight,
                    double width,
                    double height)
{
  const double across = bounds->right - bounds->left, up = bounds->top - bounds->bottom;
  const double scale = (1 - 2 * MARGIN) * MIN (width / across, height / up);
  const Painter self = { cr, drawing, theme, highlight, scale };
  const gboolean print = theme == CARRY_FIGURE_THEME_PRINT;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_translate (cr, width / 2, height / 2);
  cairo_scale (cr, scale, -scale);
  cairo_translate (cr, -(bounds->left + bounds->right) / 2, -(bounds->bottom + bounds->top) / 2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_tolerance (cr, 0.1);

  if (!print)
    {
      paint_shadow (&self);
      cairo_push_group (cr);
    }

  for (guint i = 0; i < drawing->items->len; i++)
    paint_item (&self, &g_array_index (drawing->items, CarryDrawingItem, i));

  if (!print)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
    }

  cairo_restore (cr);
}
