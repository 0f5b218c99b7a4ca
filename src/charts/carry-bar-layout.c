/* carry-bar-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-bar-layout.h"

#include <math.h>

/* A bar takes this share of its slot, but is never broader than this many pixels. */
#define BAR_SHARE 0.6f
#define BAR_MOST 48.0f

/* Kept free under a segment that stands on another one, in pixels. */
#define SEGMENT_GAP 1.0f

/**
 * carry_bar_layout_get_slot:
 * @self: a layout
 * @bar: less than the number of bars
 *
 * Returns: the part of the plot that belongs to a bar, in its full height
 */
graphene_rect_t
carry_bar_layout_get_slot (const CarryBarLayout *self, guint bar)
{
  const float width = self->n_bars > 0 ? self->plot.size.width / (float)self->n_bars : 0.0f;

  return GRAPHENE_RECT_INIT (self->plot.origin.x + width * (float)bar, self->plot.origin.y, width,
                             self->plot.size.height);
}

/**
 * carry_bar_layout_get_y:
 * @self: a layout
 * @scale: the vertical scale
 * @value: a value
 *
 * Returns: the height at which @value is drawn, never outside of the plot
 */
float
carry_bar_layout_get_y (const CarryBarLayout *self, const CarryScale *scale, double value)
{
  const float fraction = (float)CLAMP (carry_scale_to_fraction (scale, value), 0.0, 1.0);

  return self->plot.origin.y + self->plot.size.height * (1.0f - fraction);
}

/**
 * carry_bar_layout_get_segment:
 * @self: a layout
 * @bar: less than the number of bars
 * @scale: the vertical scale
 * @from: the value on which the segment stands
 * @to: the value up to which it goes
 *
 * Places one segment of a stacked bar, with a narrow gap to the segment under it.
 *
 * Returns: the rectangle to paint, of height 0 if there is nothing to see
 */
graphene_rect_t
carry_bar_layout_get_segment (
    const CarryBarLayout *self, guint bar, const CarryScale *scale, double from, double to)
{
  const graphene_rect_t slot = carry_bar_layout_get_slot (self, bar);
  const float width = MIN (slot.size.width * BAR_SHARE, BAR_MOST);
  const float top = carry_bar_layout_get_y (self, scale, to);
  float bottom = carry_bar_layout_get_y (self, scale, from);

  if (from > scale->lo)
    bottom -= SEGMENT_GAP;

  return GRAPHENE_RECT_INIT (slot.origin.x + (slot.size.width - width) / 2.0f, top, width,
                             MAX (bottom - top, 0.0f));
}

/**
 * carry_bar_layout_find:
 * @self: a layout
 * @x: a horizontal position
 *
 * Returns: the bar to whose slot the position belongs, or %CARRY_BAR_NONE
 */
guint
carry_bar_layout_find (const CarryBarLayout *self, double x)
{
  const double offset = x - (double)self->plot.origin.x;
  const double width = (double)self->plot.size.width;

  if (self->n_bars == 0 || !(offset >= 0.0) || offset >= width)
    return CARRY_BAR_NONE;

  return MIN ((guint)(offset / width * self->n_bars), self->n_bars - 1);
}

/**
 * carry_bar_layout_get_stride:
 * @self: a layout
 * @label_width: the width of the widest label with the space around it, in pixels
 *
 * Returns: every how manyth bar can have a label without two of them touching, at least 1
 */
guint
carry_bar_layout_get_stride (const CarryBarLayout *self, double label_width)
{
  const double slot = (double)carry_bar_layout_get_slot (self, 0).size.width;

  if (slot <= 0.0 || label_width <= slot)
    return 1;

  return (guint)ceil (label_width / slot);
}

/**
 * carry_bar_layout_get_room_beside:
 * @self: a layout
 * @bar: less than the number of bars
 * @gap: the space to leave beside the bar's slot
 *
 * Returns: the width of the widest box that fits beside the slot, on the side where there is more room
 */
float
carry_bar_layout_get_room_beside (const CarryBarLayout *self, guint bar, float gap)
{
  const graphene_rect_t slot = carry_bar_layout_get_slot (self, bar);
  const float before = slot.origin.x - self->plot.origin.x;
  const float after = self->plot.size.width - before - slot.size.width;

  return MAX (MAX (before, after) - gap, 0.0f);
}

/**
 * carry_bar_layout_place_beside:
 * @self: a layout
 * @bar: less than the number of bars
 * @width: the width of a box that tells about the bar
 * @gap: the space between the two
 *
 * Finds a place beside a bar's slot and not over it: after it if there is room, else before it, else
 * as near as the plot allows.
 *
 * Returns: the left edge of the box
 */
float
carry_bar_layout_place_beside (const CarryBarLayout *self, guint bar, float width, float gap)
{
  const graphene_rect_t slot = carry_bar_layout_get_slot (self, bar);
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
