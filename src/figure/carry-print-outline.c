/* carry-print-outline.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-print-outline.h"

#include <math.h>

/* Fewer corners are those of a box or a foot, and all of them are seen. */
#define ROUND_FROM 8u

/* Whether the spots between @from and @to lie so close to the straight line that nobody misses them. */
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

/* The spots of a contour without those that lie on a line. */
static GArray *
straighten (const CarryDrawing *drawing, const CarryContour *contour, double slack)
{
  const CarrySpot *all = &g_array_index (drawing->spots, CarrySpot, contour->first);
  const CarrySpot *kept = all;
  GArray *spots = g_array_sized_new (FALSE, FALSE, sizeof (CarrySpot), contour->n);

  for (guint i = 0; i < contour->n; i++)
    if (contour->n < ROUND_FROM || i == 0 || i == contour->n - 1 || !is_straight (kept, &all[i + 1], slack))
      {
        kept = &all[i];
        g_array_append_val (spots, *kept);
      }

  return spots;
}

static const CarrySpot *
get_spot (const GArray *spots, guint i)
{
  return &g_array_index (spots, CarrySpot, i % spots->len);
}

/* How far a spot lies to the left of the way from @a to @b, times their distance. */
static double
turn (const CarrySpot *a, const CarrySpot *b, const CarrySpot *spot)
{
  return (b->x - a->x) * (spot->y - a->y) - (b->y - a->y) * (spot->x - a->x);
}

static CarryBox
find_box (const GArray *spots)
{
  CarryBox box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  for (guint i = 0; i < spots->len; i++)
    {
      const CarrySpot *spot = get_spot (spots, i);

      box.left = MIN (box.left, spot->x);
      box.right = MAX (box.right, spot->x);
      box.bottom = MIN (box.bottom, spot->y);
      box.top = MAX (box.top, spot->y);
    }

  return box;
}

/* Whether a spot lies within a convex contour, or on its edge. */
static gboolean
is_within (const GArray *spots, const CarryBox *box, const CarrySpot *spot)
{
  gboolean left = TRUE, right = TRUE;

  if (spot->x < box->left || spot->x > box->right || spot->y < box->bottom || spot->y > box->top)
    return FALSE;

  for (guint i = 0; i < spots->len && (left || right); i++)
    {
      const double side = turn (get_spot (spots, i), get_spot (spots, i + 1), spot);

      left = left && side >= 0;
      right = right && side <= 0;
    }

  return spots->len > 2 && (left || right);
}

/* Takes from @spots the corners that @other covers: those that lie in it together with both of their neighbours, so that
 * what is cut off lies in it, too, and both together cover what they did. */
static void
uncover (GArray *spots, const GArray *other)
{
  const CarryBox box = find_box (other);

  for (guint i = 0; i < spots->len && spots->len > 3;)
    if (is_within (other, &box, get_spot (spots, i)) && is_within (other, &box, get_spot (spots, i + 1)) &&
        is_within (other, &box, get_spot (spots, i + spots->len - 1)))
      g_array_remove_index (spots, i);
    else
      i++;
}

/**
 * carry_print_outline:
 * @drawing: a drawing
 * @shape: one of its shapes
 * @slack: how far an outline may be off, in H
 *
 * Finds the shortest outlines that print a shape as it is: a file holds every corner. A limb is made of round parts that lie
 * over each other, and most of their corners are inside the next.
 *
 * Returns: (transfer full) (element-type GArray): the contours, each an array of #CarrySpot
 */
GPtrArray *
carry_print_outline (const CarryDrawing *drawing, const CarryShape *shape, double slack)
{
  GPtrArray *contours = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);

  for (guint i = 0; i < shape->n_contours; i++)
    g_ptr_array_add (contours,
                     straighten (drawing,
                                 &g_array_index (drawing->contours, CarryContour, shape->first_contour + i),
                                 slack));

  if (shape->width > 0)
    return contours;

  for (guint i = 0; i < contours->len; i++)
    for (guint j = 0; j < contours->len; j++)
      if (i != j)
        uncover (contours->pdata[i], contours->pdata[j]);

  return contours;
}
