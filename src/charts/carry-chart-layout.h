/* carry-chart-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-domain.h"
#include "carry-scale.h"

#include <graphene.h>

G_BEGIN_DECLS

#define CARRY_CHART_NONE G_MAXUINT

/**
 * CarryChartLayout:
 * @plot: the rectangle inside the axes, in pixels
 * @domain: the stretch of the horizontal axis that fills its width
 * @unit: the width of the slot of an item, in units of the axis
 * @xs: (nullable): where the items lie, rising; %NULL if each lies at its position
 * @n_items: how many items there are
 *
 * Where things go in a chart. Time runs from left to right in every language.
 */
typedef struct
{
  graphene_rect_t plot;
  CarryChartDomain domain;
  double unit;
  const double *xs;
  guint n_items;
} CarryChartLayout;

double carry_chart_layout_get_item_x (const CarryChartLayout *self, guint item);
float carry_chart_layout_get_x (const CarryChartLayout *self, double x);
float carry_chart_layout_get_y (const CarryChartLayout *self, const CarryScale *scale, double value);
double carry_chart_layout_get_pixels_per_unit (const CarryChartLayout *self);
graphene_rect_t carry_chart_layout_get_slot (const CarryChartLayout *self, guint item);
graphene_rect_t carry_chart_layout_get_segment (
    const CarryChartLayout *self, guint item, const CarryScale *scale, double from, double to);
void carry_chart_layout_get_visible (const CarryChartLayout *self, guint *first, guint *end);
gboolean carry_chart_layout_sees (const CarryChartLayout *self, guint item);
guint carry_chart_layout_find (const CarryChartLayout *self, double x);
guint carry_chart_layout_get_stride (const CarryChartLayout *self, double label_width);
float carry_chart_layout_get_room_beside (const CarryChartLayout *self, guint item, float gap);
float carry_chart_layout_place_beside (const CarryChartLayout *self, guint item, float width, float gap);
void carry_chart_layout_spread (float *centres, guint n, float height, float top, float bottom);

G_END_DECLS
