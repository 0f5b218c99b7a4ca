/* carry-bar-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <graphene.h>

#include "carry-scale.h"

G_BEGIN_DECLS

#define CARRY_BAR_NONE G_MAXUINT

/**
 * CarryBarLayout:
 * @plot: the rectangle inside the axes, in pixels
 * @n_bars: how many bars share its width
 *
 * Where things go in a bar chart. Time runs from left to right in every language.
 */
typedef struct
{
  graphene_rect_t plot;
  guint n_bars;
} CarryBarLayout;

graphene_rect_t carry_bar_layout_get_slot (const CarryBarLayout *self, guint bar);
graphene_rect_t carry_bar_layout_get_segment (
    const CarryBarLayout *self, guint bar, const CarryScale *scale, double from, double to);
float carry_bar_layout_get_y (const CarryBarLayout *self, const CarryScale *scale, double value);
guint carry_bar_layout_find (const CarryBarLayout *self, double x);
guint carry_bar_layout_get_stride (const CarryBarLayout *self, double label_width);
float carry_bar_layout_get_room_beside (const CarryBarLayout *self, guint bar, float gap);
float carry_bar_layout_place_beside (const CarryBarLayout *self, guint bar, float width, float gap);

G_END_DECLS
