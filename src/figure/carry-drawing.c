/* carry-drawing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-drawing.h"

#include <math.h>

#define DISC_SPOTS 40

CarryDrawing *
carry_drawing_new (void)
{
  CarryDrawing *self = g_new0 (CarryDrawing, 1);

  self->items = g_array_sized_new (FALSE, TRUE, sizeof (CarryDrawingItem), 64);
  self->shapes = g_array_sized_new (FALSE, TRUE, sizeof (CarryShape), 128);
  self->contours = g_array_sized_new (FALSE, TRUE, sizeof (CarryContour), 256);
  self->spots = g_array_sized_new (FALSE, TRUE, sizeof (CarrySpot), 8192);
  self->shadow = g_array_new (FALSE, TRUE, sizeof (CarrySpot));

  return self;
}

void
carry_drawing_free (CarryDrawing *self)
{
  g_array_unref (self->items);
  g_array_unref (self->shapes);
  g_array_unref (self->contours);
  g_array_unref (self->spots);
  g_array_unref (self->shadow);
  g_free (self);
}

/**
 * carry_drawing_begin_item:
 * @self: a drawing
 * @depth: what has more lies in front
 * @halo: the gap to what lies behind
 * @joint: for %CARRY_HALO_OUTSIDE, the centre of the circle without gap
 * @joint_radius: its radius in H
 *
 * The shapes that follow belong to this item.
 */
void
carry_drawing_begin_item (
    CarryDrawing *self, double depth, CarryHalo halo, CarrySpot joint, double joint_radius)
{
  const CarryDrawingItem item = { depth, self->shapes->len, 0, halo, joint, joint_radius };

  g_array_append_val (self->items, item);
}

/**
 * carry_drawing_begin_shape:
 * @self: a drawing with an item
 * @ink: the colour of the shape
 *
 * The contours that follow belong to this shape.
 *
 * Returns: (transfer none): the shape, valid until the next one begins
 */
CarryShape *
carry_drawing_begin_shape (CarryDrawing *self, CarryInk ink)
{
  const CarryShape shape = { .ink = ink, .first_contour = self->contours->len };

  g_return_val_if_fail (self->items->len > 0, NULL);

  g_array_append_val (self->shapes, shape);
  g_array_index (self->items, CarryDrawingItem, self->items->len - 1).n_shapes++;

  return &g_array_index (self->shapes, CarryShape, self->shapes->len - 1);
}

void
carry_drawing_add_contour (CarryDrawing *self, const CarrySpot *spots, guint n)
{
  const CarryContour contour = { self->spots->len, n };

  g_return_if_fail (self->shapes->len > 0);

  g_array_append_vals (self->spots, spots, n);
  g_array_append_val (self->contours, contour);
  g_array_index (self->shapes, CarryShape, self->shapes->len - 1).n_contours++;
}

/**
 * carry_drawing_add_disc:
 * @self: a drawing with a shape
 * @centre: the centre
 * @radius_x: half the width in H
 * @radius_y: half the height in H
 *
 * Adds an upright ellipse.
 */
void
carry_drawing_add_disc (CarryDrawing *self, CarrySpot centre, double radius_x, double radius_y)
{
  CarrySpot spots[DISC_SPOTS];

  for (gsize i = 0; i < DISC_SPOTS; i++)
    {
      const double angle = 2 * G_PI * (double)i / DISC_SPOTS;

      spots[i] = (CarrySpot){ centre.x + radius_x * cos (angle), centre.y + radius_y * sin (angle) };
    }

  carry_drawing_add_contour (self, spots, DISC_SPOTS);
}

/* Items of equal depth keep the order in which they were made: their shapes ascend. */
static int
compare_depth (gconstpointer a, gconstpointer b)
{
  const CarryDrawingItem *first = a, *second = b;

  if (first->depth < second->depth)
    return -1;

  if (first->depth > second->depth)
    return 1;

  return first->first_shape < second->first_shape ? -1 : 1;
}

/**
 * carry_drawing_sort:
 * @self: a drawing
 *
 * Puts what lies farther away first.
 */
void
carry_drawing_sort (CarryDrawing *self)
{
  g_array_sort (self->items, compare_depth);
}

static void
include (CarryBox *bounds, CarrySpot spot, double margin)
{
  bounds->left = MIN (bounds->left, spot.x - margin);
  bounds->right = MAX (bounds->right, spot.x + margin);
  bounds->bottom = MIN (bounds->bottom, spot.y - margin);
  bounds->top = MAX (bounds->top, spot.y + margin);
}

/**
 * carry_drawing_get_bounds:
 * @self: a drawing
 * @bounds: (inout): grows to hold the drawing with its shadow
 *
 * Start with left and bottom above right and top for the bounds of one drawing.
 *
 * Returns: whether the bounds hold anything
 */
gboolean
carry_drawing_get_bounds (const CarryDrawing *self, CarryBox *bounds)
{
  if (self->framed)
    {
      include (bounds, (CarrySpot){ self->frame.left, self->frame.bottom }, 0);
      include (bounds, (CarrySpot){ self->frame.right, self->frame.top }, 0);

      return TRUE;
    }

  for (guint i = 0; i < self->shapes->len; i++)
    {
      const CarryShape *shape = &g_array_index (self->shapes, CarryShape, i);

      if (shape->clipped)
        continue;

      for (guint c = shape->first_contour; c < shape->first_contour + shape->n_contours; c++)
        {
          const CarryContour *contour = &g_array_index (self->contours, CarryContour, c);

          for (guint s = contour->first; s < contour->first + contour->n; s++)
            include (bounds, g_array_index (self->spots, CarrySpot, s), shape->width / 2);
        }
    }

  for (guint s = 0; s < self->shadow->len; s++)
    include (bounds, g_array_index (self->shadow, CarrySpot, s), 0);

  return bounds->right > bounds->left && bounds->top > bounds->bottom;
}
