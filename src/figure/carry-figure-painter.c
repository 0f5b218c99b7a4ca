/* carry-figure-painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-painter.h"

#include "carry-print-outline.h"

#include <math.h>

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

/* How much larger a shape is painted on screen, in pixels, so that no seam shows between neighbours. */
static const double softening = 0.3;

/* The spots of a contour, without those that cannot be seen on screen at this scale because they are close together, more so
 * around a gap. */
static guint
thin_out (const Painter *self, const CarryContour *contour, gboolean coarse, CarrySpot *spots)
{
  const double close = (coarse ? 1.6 : 1.0) / self->scale;
  const CarrySpot *all = &g_array_index (self->drawing->spots, CarrySpot, contour->first);
  const CarrySpot *kept = all;
  guint n = 0;

  for (guint i = 0; i < contour->n; i++)
    if (contour->n < 8 || n == 0 || fabs (all[i].x - kept->x) + fabs (all[i].y - kept->y) > close)
      {
        kept = &all[i];
        spots[n++] = *kept;
      }

  return n;
}

static CarrySpot
outward (CarrySpot from, CarrySpot to)
{
  const double length = MAX (hypot (to.x - from.x, to.y - from.y), 1e-12);

  return (CarrySpot){ (to.y - from.y) / length, (from.x - to.x) / length };
}

/* The half of the picture that lies more than @least from @from the way of the unit vector @way. */
typedef struct
{
  CarrySpot from;
  CarrySpot way;
  double least;
} Edge;

static double
twice_area (const CarrySpot *spots, guint n)
{
  double area = 0;

  for (guint i = 0; i < n; i++)
    {
      const CarrySpot *next = &spots[(i + 1) % n];

      area += spots[i].x * next->y - next->x * spots[i].y;
    }

  return area;
}

/* Makes a convex polygon larger by a rim. Moving the corners is much cheaper than stroking the outline, and so
 * close for the round shapes here that no one can tell. */
static void
grow_polygon (const CarrySpot *spots, guint n, double rim, CarrySpot *grown)
{
  const double side = twice_area (spots, n) < 0 ? -1 : 1;

  for (guint i = 0; i < n; i++)
    {
      const CarrySpot before = outward (spots[(i + n - 1) % n], spots[i]);
      const CarrySpot after = outward (spots[i], spots[(i + 1) % n]);
      const double reach = side * rim / MAX (1 + before.x * after.x + before.y * after.y, 0.5);

      grown[i] =
          (CarrySpot){ spots[i].x + reach * (before.x + after.x), spots[i].y + reach * (before.y + after.y) };
    }
}

static double
get_excess (const Edge *edge, CarrySpot spot)
{
  return (spot.x - edge->from.x) * edge->way.x + (spot.y - edge->from.y) * edge->way.y - edge->least;
}

/* Cuts off what does not lie beyond an edge, after Sutherland and Hodgman. */
static guint
cut_polygon (const Edge *edge, const CarrySpot *spots, guint n, CarrySpot *cut)
{
  guint kept = 0;

  for (guint i = 0; i < n; i++)
    {
      const CarrySpot next = spots[(i + 1) % n];
      const double here = get_excess (edge, spots[i]), there = get_excess (edge, next);

      if (here >= 0)
        cut[kept++] = spots[i];

      if ((here < 0) != (there < 0))
        {
          const double t = here / (here - there);

          cut[kept++] =
              (CarrySpot){ spots[i].x + (next.x - spots[i].x) * t, spots[i].y + (next.y - spots[i].y) * t };
        }
    }

  return kept;
}

static void
add_polygon (const Painter *self, const CarrySpot *spots, guint n)
{
  for (guint i = 0; i < n; i++)
    cairo_line_to (self->cr, spots[i].x, spots[i].y);

  if (n > 0)
    cairo_close_path (self->cr);
}

/* The many contours of the trunk lie so close together that every second one is as good as all of them. */
static gboolean
is_covered (const Painter *self, const CarryShape *shape, guint contour)
{
  const guint many = 12, i = contour - shape->first_contour;

  return shape->n_contours > many && i % 2 == 1 && i + 1 < shape->n_contours;
}

/* The path of a shape, larger by a rim and, where an edge is given, only what lies beyond it. */
static void
add_screen_path (const Painter *self, const CarryShape *shape, double rim, const Edge *edge)
{
  for (guint c = shape->first_contour; c < shape->first_contour + shape->n_contours; c++)
    {
      const CarryContour *contour = &g_array_index (self->drawing->contours, CarryContour, c);
      g_autofree CarrySpot *spots = NULL;
      CarrySpot *grown, *cut;
      guint n;

      if (is_covered (self, shape, c))
        continue;

      spots = g_new (CarrySpot, 3 * contour->n + 2);
      grown = spots + contour->n;
      cut = grown + contour->n;
      n = thin_out (self, contour, rim > softening / self->scale, spots);

      cairo_new_sub_path (self->cr);

      if (shape->width <= 0)
        {
          if (rim > 0)
            grow_polygon (spots, n, rim, grown);
          else
            grown = spots;

          if (edge != NULL)
            add_polygon (self, cut, cut_polygon (edge, grown, n, cut));
          else
            add_polygon (self, grown, n);

          continue;
        }

      for (guint i = 0; i < n; i++)
        cairo_line_to (self->cr, spots[i].x, spots[i].y);
    }
}

/* To a corner of a raster that no printer shows, because a file holds few different numbers in fewer bytes. */
static void
add_printed_spot (const Painter *self, const CarrySpot *spot)
{
  const double raster = 16; /* a point */
  double x = spot->x, y = spot->y;

  cairo_user_to_device (self->cr, &x, &y);
  x = round (x * raster) / raster;
  y = round (y * raster) / raster;
  cairo_device_to_user (self->cr, &x, &y);
  cairo_line_to (self->cr, x, y);
}

static void
add_printed_path (const Painter *self, const CarryShape *shape)
{
  const double slack = 0.05; /* points */
  g_autoptr (GPtrArray) contours = carry_print_outline (self->drawing, shape, slack / self->scale);

  for (guint c = 0; c < contours->len; c++)
    {
      const GArray *spots = contours->pdata[c];

      cairo_new_sub_path (self->cr);
      for (guint i = 0; i < spots->len; i++)
        add_printed_spot (self, &g_array_index (spots, CarrySpot, i));
      if (shape->width <= 0 && spots->len > 0)
        cairo_close_path (self->cr);
    }
}

static void
add_path (const Painter *self, const CarryShape *shape, double rim, const Edge *edge)
{
  cairo_new_path (self->cr);
  if (carry_figure_theme_is_print (self->theme))
    add_printed_path (self, shape);
  else
    add_screen_path (self, shape, rim, edge);
}

/* Where a limb comes out of its parent: a line across it, half way out of the circle of DESIGN 13.6, which looks the
 * same and is much quicker than a clip. A limb that points to the camera has none. */
static gboolean
find_edge (const Painter *self, const CarryDrawingItem *item, const CarryShape *shape, Edge *edge)
{
  const CarryContour *last =
      &g_array_index (self->drawing->contours, CarryContour, shape->first_contour + shape->n_contours - 1);
  CarrySpot middle = { 0 };
  double length;

  for (guint i = 0; i < last->n; i++)
    {
      const CarrySpot *spot = &g_array_index (self->drawing->spots, CarrySpot, last->first + i);

      middle.x += spot->x / last->n;
      middle.y += spot->y / last->n;
    }

  length = hypot (middle.x - item->joint.x, middle.y - item->joint.y);

  if (length < item->joint_radius / 2)
    return FALSE;

  edge->from = item->joint;
  edge->way = (CarrySpot){ (middle.x - item->joint.x) / length, (middle.y - item->joint.y) / length };
  edge->least = item->joint_radius / 2;

  return TRUE;
}

/* Erases what is behind the part, close around it (DESIGN 13.6). */
static void
cut_halo (const Painter *self, const CarryDrawingItem *item, const CarryShape *shape)
{
  const double small = 90;
  const double gap = self->scale > small ? 0.013 : MAX (0.016, 0.9 / self->scale);

  Edge edge;

  if (item->halo == CARRY_HALO_OUTSIDE && !find_edge (self, item, shape, &edge))
    return;

  cairo_save (self->cr);
  add_path (self, shape, gap, item->halo == CARRY_HALO_OUTSIDE ? &edge : NULL);
  cairo_set_operator (self->cr, CAIRO_OPERATOR_DEST_OUT);
  cairo_set_source_rgba (self->cr, 0, 0, 0, 1);
  cairo_fill (self->cr);
  cairo_restore (self->cr);
}

/* Few corners are sharp ones: moving them outwards would make spikes, so they are rounded by a stroke. */
static gboolean
is_angular (const Painter *self, const CarryShape *shape)
{
  return g_array_index (self->drawing->contours, CarryContour, shape->first_contour).n < 8;
}

static void
fill_or_stroke (const Painter *self, const CarryShape *shape, double rim)
{
  const gboolean angular = is_angular (self, shape);

  add_path (self, shape, angular ? 0 : rim, NULL);

  if (shape->width <= 0 && !(angular && rim > 0))
    {
      cairo_fill (self->cr);
      return;
    }

  if (shape->width <= 0)
    cairo_fill_preserve (self->cr);

  cairo_set_line_width (self->cr, shape->width + 2 * rim);
  cairo_stroke (self->cr);
}

/* The black line around a shape in print, over whose inner half the shape is laid. In points, a PDF has the path
 * in the same words as that of the fill, and packs them away. */
static void
stroke_edge (const Painter *self, const CarryShape *shape, double rim)
{
  add_path (self, shape, 0, NULL);
  cairo_save (self->cr);
  cairo_scale (self->cr, 1 / self->scale, -1 / self->scale);
  cairo_set_line_width (self->cr, (shape->width + 2 * rim) * self->scale);
  cairo_set_source_rgb (self->cr, 0, 0, 0);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

static void
paint_shape (const Painter *self, const CarryShape *shape)
{
  const gboolean print = carry_figure_theme_is_print (self->theme);
  const gboolean plain = print || shape->width > 0 || shape->ink.alpha < 1;
  const double edge = shape->width > 0 ? 0.006 : 0.012;
  const double finest_edge = 0.42; /* points */

  if (print && shape->edged)
    stroke_edge (self, shape, MAX (edge, finest_edge / self->scale));

  set_ink (self, &shape->ink);
  fill_or_stroke (self, shape, plain ? 0 : softening / self->scale);
}

static gboolean
is_shown (const Painter *self, const CarryShape *shape)
{
  if (!carry_figure_theme_is_print (self->theme))
    return self->scale > shape->min_height;

  return !shape->screen_only && !(shape->fading && shape->ink.alpha < 0.5);
}

/* What of a filled shape lies inside the first shape of its item: quicker than a clip, and as that shape's contours
 * are convex, simple. */
static void
fill_inside (const Painter *self, const CarryShape *outer, const CarryShape *shape)
{
  const CarryContour *inner = &g_array_index (self->drawing->contours, CarryContour, shape->first_contour);
  const CarrySpot *all = &g_array_index (self->drawing->spots, CarrySpot, 0);

  cairo_new_path (self->cr);

  for (guint c = outer->first_contour; c < outer->first_contour + outer->n_contours; c++)
    {
      const CarryContour *contour = &g_array_index (self->drawing->contours, CarryContour, c);
      g_autofree CarrySpot *hull = g_new (CarrySpot, contour->n);
      const guint corners = thin_out (self, contour, FALSE, hull);
      g_autofree CarrySpot *kept = g_memdup2 (all + inner->first, inner->n * sizeof (CarrySpot));
      guint n = inner->n;

      for (guint i = 0; i < corners && n > 0; i++)
        {
          const CarrySpot out = outward (hull[i], hull[(i + 1) % corners]);
          const Edge edge = { hull[i], { -out.x, -out.y }, 0 };
          CarrySpot *cut = g_new (CarrySpot, 2 * n);

          n = cut_polygon (&edge, kept, n, cut);
          g_free (kept);
          kept = cut;
        }

      cairo_new_sub_path (self->cr);
      add_polygon (self, kept, n);
    }

  set_ink (self, &shape->ink);
  cairo_fill (self->cr);
}

static void
paint_clipped (const Painter *self, const CarryShape *outer, const CarryShape *shape)
{
  if (shape->width <= 0 && shape->n_contours == 1 && !carry_figure_theme_is_print (self->theme))
    {
      fill_inside (self, outer, shape);
      return;
    }

  cairo_save (self->cr);
  add_path (self, outer, 0, NULL);
  cairo_clip (self->cr);
  paint_shape (self, shape);
  cairo_restore (self->cr);
}

static void
paint_item (const Painter *self, const CarryDrawingItem *item)
{
  const CarryShape *first = &g_array_index (self->drawing->shapes, CarryShape, item->first_shape);

  if (item->halo != CARRY_HALO_NONE && !carry_figure_theme_is_print (self->theme))
    cut_halo (self, item, first);

  for (guint i = 0; i < item->n_shapes; i++)
    {
      const CarryShape *shape = first + i;

      if (!is_shown (self, shape))
        continue;

      if (shape->clipped)
        paint_clipped (self, first, shape);
      else
        paint_shape (self, shape);
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

/* The smaller the group, the quicker it is; whole units make the clip one of pixels. */
static void
clip_to_figure (cairo_t *cr, double across, double up, double width, double height)
{
  const double left = MAX (0, floor ((width - across) / 2) - 2), top = MAX (0, floor ((height - up) / 2) - 2);

  cairo_rectangle (cr, left, top, width - 2 * left, height - 2 * top);
  cairo_clip (cr);
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
  const gboolean print = carry_figure_theme_is_print (theme);

  cairo_save (cr);
  clip_to_figure (cr, scale * across, scale * up, width, height);
  cairo_translate (cr, width / 2, height / 2);
  cairo_scale (cr, scale, -scale);
  cairo_translate (cr, -(bounds->left + bounds->right) / 2, -(bounds->bottom + bounds->top) / 2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_tolerance (cr, 0.1);

  /* Sixteen steps of coverage are enough for edges that lie on edges of nearly the same colour. */
  if (!print)
    cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);

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
