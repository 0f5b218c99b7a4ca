/* carry-chart-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-layout.h"

#include <math.h>

/* A bar takes this share of its slot, but is never broader than this many pixels. */
#define BAR_SHARE 0.6f
#define BAR_MOST 48.0f

/* Narrower slots hold no gap: the bars become a skyline. */
#define GAP_LEAST 3.0f

/* Narrower slots have bars that begin and end at whole pixels: they stand in great numbers, and painting parts
 * of pixels by software takes most of the time. */
#define WHOLE_LEAST 12.0f

/* Kept free under a segment that stands on another one, in pixels. */
#define SEGMENT_GAP 1.0f

/**
 * carry_chart_layout_get_item_x:
 * @self: a layout
 * @item: less than the number of items
 *
 * Returns: where the item lies on the axis, in its units
 */
double
carry_chart_layout_get_item_x (const CarryChartLayout *self, guint item)
{
  return self->xs != NULL ? self->xs[item] : (double)item;
}

double
carry_chart_layout_get_pixels_per_unit (const CarryChartLayout *self)
{
  return (double)self->plot.size.width / (self->domain.hi - self->domain.lo);
}

/**
 * carry_chart_layout_get_x:
 * @self: a layout
 * @x: a place on the axis, in its units
 *
 * Returns: the horizontal pixel, outside of the plot for places that are not seen
 */
float
carry_chart_layout_get_x (const CarryChartLayout *self, double x)
{
  return self->plot.origin.x + (float)((x - self->domain.lo) * carry_chart_layout_get_pixels_per_unit (self));
}

/**
 * carry_chart_layout_get_y:
 * @self: a layout
 * @scale: the vertical scale
 * @value: a value
 *
 * Returns: the height at which @value is drawn, never outside of the plot
 */
float
carry_chart_layout_get_y (const CarryChartLayout *self, const CarryScale *scale, double value)
{
  const float fraction = (float)CLAMP (carry_scale_to_fraction (scale, value), 0.0, 1.0);

  return self->plot.origin.y + self->plot.size.height * (1.0f - fraction);
}

/**
 * carry_chart_layout_get_slot:
 * @self: a layout
 * @item: less than the number of items
 *
 * Returns: the part of the plot that belongs to an item, in its full height
 */
graphene_rect_t
carry_chart_layout_get_slot (const CarryChartLayout *self, guint item)
{
  const float width = (float)(self->unit * carry_chart_layout_get_pixels_per_unit (self));
  const float centre = carry_chart_layout_get_x (self, carry_chart_layout_get_item_x (self, item));

  return GRAPHENE_RECT_INIT (centre - width / 2.0f, self->plot.origin.y, width, self->plot.size.height);
}

/**
 * carry_chart_layout_get_segment:
 * @self: a layout
 * @item: less than the number of items
 * @scale: the vertical scale
 * @from: the value on which the segment stands
 * @to: the value up to which it goes, not less than @from
 *
 * Places one segment of a stacked bar, with a narrow gap to the segment under it.
 *
 * Returns: the rectangle to paint, of height 0 if there is nothing to see
 */
graphene_rect_t
carry_chart_layout_get_segment (
    const CarryChartLayout *self, guint item, const CarryScale *scale, double from, double to)
{
  const graphene_rect_t slot = carry_chart_layout_get_slot (self, item);
  const float width =
      slot.size.width < GAP_LEAST ? slot.size.width : MIN (slot.size.width * BAR_SHARE, BAR_MOST);
  const float left = slot.origin.x + (slot.size.width - width) / 2.0f;
  float top = carry_chart_layout_get_y (self, scale, to);
  float bottom = carry_chart_layout_get_y (self, scale, from);

  if (slot.size.width < WHOLE_LEAST)
    {
      const float first = roundf (left), end = roundf (left + width);

      top = roundf (top);
      bottom = roundf (bottom) - (from > MAX (scale->lo, 0.0) ? SEGMENT_GAP : 0.0f);

      return GRAPHENE_RECT_INIT (first, top, MAX (end - first, 1.0f), MAX (bottom - top, 0.0f));
    }

  if (from > MAX (scale->lo, 0.0))
    bottom -= SEGMENT_GAP;

  return GRAPHENE_RECT_INIT (left, top, width, MAX (bottom - top, 0.0f));
}

/* The first item that lies at @x or behind it. */
static guint
find_from (const CarryChartLayout *self, double x)
{
  guint lo = 0, hi = self->n_items;

  while (lo < hi)
    {
      const guint middle = lo + (hi - lo) / 2;

      if (carry_chart_layout_get_item_x (self, middle) < x)
        lo = middle + 1;
      else
        hi = middle;
    }

  return lo;
}

/**
 * carry_chart_layout_get_visible:
 * @self: a layout
 * @first: (out): the first item of whose slot something is seen
 * @end: (out): the item behind the last one, @first if none is seen
 */
void
carry_chart_layout_get_visible (const CarryChartLayout *self, guint *first, guint *end)
{
  const double half = self->unit / 2.0;

  *first = find_from (self, self->domain.lo - half);
  *end = find_from (self, self->domain.hi + half);
}

/**
 * carry_chart_layout_sees:
 * @self: a layout
 * @item: an item, or %CARRY_CHART_NONE
 *
 * Returns: whether there is such an item, and its middle is in the plot
 */
gboolean
carry_chart_layout_sees (const CarryChartLayout *self, guint item)
{
  double x;

  if (item >= self->n_items)
    return FALSE;

  x = carry_chart_layout_get_item_x (self, item);

  return x >= self->domain.lo && x <= self->domain.hi;
}

/**
 * carry_chart_layout_find:
 * @self: a layout
 * @x: a horizontal pixel
 *
 * Returns: the item that lies nearest to the pixel, %CARRY_CHART_NONE outside of the plot
 */
guint
carry_chart_layout_find (const CarryChartLayout *self, double x)
{
  const double offset = x - (double)self->plot.origin.x;
  double at;
  guint item;

  if (self->n_items == 0 || !(offset >= 0.0) || offset >= (double)self->plot.size.width)
    return CARRY_CHART_NONE;

  at = self->domain.lo + offset / carry_chart_layout_get_pixels_per_unit (self);
  item = find_from (self, at);
  if (item == self->n_items || (item > 0 && at - carry_chart_layout_get_item_x (self, item - 1) <
                                                carry_chart_layout_get_item_x (self, item) - at))
    item--;

  return item;
}

/**
 * carry_chart_layout_get_stride:
 * @self: a layout
 * @label_width: the width of the widest label with the space around it, in pixels
 *
 * Returns: every how manyth item can have a label without two of them touching, at least 1
 */
guint
carry_chart_layout_get_stride (const CarryChartLayout *self, double label_width)
{
  const double slot = self->unit * carry_chart_layout_get_pixels_per_unit (self);

  if (slot <= 0.0 || label_width <= slot)
    return 1;

  return (guint)ceil (label_width / slot);
}

/**
 * carry_chart_layout_get_room_beside:
 * @self: a layout
 * @item: less than the number of items
 * @gap: the space to leave beside the item's slot
 *
 * Returns: the width of the widest box that fits beside the slot, on the side where there is more room
 */
float
carry_chart_layout_get_room_beside (const CarryChartLayout *self, guint item, float gap)
{
  const graphene_rect_t slot = carry_chart_layout_get_slot (self, item);
  const float before = slot.origin.x - self->plot.origin.x;
  const float after = self->plot.size.width - before - slot.size.width;

  return MAX (MAX (before, after) - gap, 0.0f);
}

/**
 * carry_chart_layout_place_beside:
 * @self: a layout
 * @item: less than the number of items
 * @width: the width of a box that tells about the item
 * @gap: the space between the two
 *
 * Finds a place beside an item's slot and not over it: after it if there is room, else before it, else
 * as near as the plot allows.
 *
 * Returns: the left edge of the box
 */
float
carry_chart_layout_place_beside (const CarryChartLayout *self, guint item, float width, float gap)
{
  const graphene_rect_t slot = carry_chart_layout_get_slot (self, item);
  const float left = self->plot.origin.x;
  const float right = left + self->plot.size.width;
  const float after = slot.origin.x + slot.size.width + gap;
  const float before = slot.origin.x - gap - width;

  if (after + width <= right)
    return after;
  if (before >= left)
    return before;

  return MAX (left, MIN (after, right - width));
}

/**
 * carry_chart_layout_spread:
 * @centres: (inout) (array length=n): where labels would best lie, rising
 * @n: how many there are
 * @height: the height of a label with the space around it, in pixels
 * @top: where labels may begin
 * @bottom: where they must end
 *
 * Moves labels apart so that none covers another, each as little as it can: labels that touch form a
 * block that lies around the mean of where its labels would be. With too little room they overlap evenly.
 */
void
carry_chart_layout_spread (float *centres, guint n, float height, float top, float bottom)
{
  g_autofree float *sums = g_new0 (float, MAX (n, 1));
  g_autofree guint *sizes = g_new0 (guint, MAX (n, 1));
  guint n_blocks = 0, label = 0;

  if (n == 0)
    return;

  height = MIN (height, (bottom - top) / (float)n);

  for (guint i = 0; i < n; i++)
    {
      /* Where the block would begin if this label alone decided. */
      sums[n_blocks] = centres[i] - height / 2.0f;
      sizes[n_blocks++] = 1;

      while (n_blocks > 1)
        {
          const guint last = n_blocks - 1;
          const float before = sums[last - 1] / (float)sizes[last - 1];
          const float own = sums[last] / (float)sizes[last];

          if (before + height * (float)sizes[last - 1] <= own)
            break;

          sums[last - 1] += sums[last] - height * (float)sizes[last - 1] * (float)sizes[last];
          sizes[last - 1] += sizes[last];
          n_blocks--;
        }
    }

  for (guint block = 0; block < n_blocks; block++)
    {
      const float start = sums[block] / (float)sizes[block];

      for (guint i = 0; i < sizes[block]; i++, label++)
        centres[label] = start + height * ((float)i + 0.5f);
    }

  /* Push in from the ends. */
  for (guint i = 0; i < n; i++)
    centres[i] = MAX (centres[i], top + height * ((float)i + 0.5f));
  for (guint i = 0; i < n; i++)
    centres[n - 1 - i] = MIN (centres[n - 1 - i], bottom - height * ((float)i + 0.5f));
}
