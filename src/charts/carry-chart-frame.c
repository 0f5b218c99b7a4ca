/* carry-chart-frame.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-frame.h"

#include "carry-chart-range.h"

/* No closer than this many items, or days where items have days. */
#define CLOSEST_ITEMS 4.0
#define CLOSEST_DAYS 14.0

/**
 * carry_chart_frame_get_ends:
 * @data: (nullable): chart data
 *
 * Returns: the domain that shows all items, with half a slot on both sides
 */
CarryChartDomain
carry_chart_frame_get_ends (CarryChartData *data)
{
  const guint n_items = data != NULL ? carry_chart_data_get_n_items (data) : 0;
  const double *days = data != NULL ? carry_chart_data_get_days (data) : NULL;
  double half;

  if (n_items == 0)
    return carry_chart_domain_of (0.0, 1.0, 1.0);

  half = carry_chart_unit (data) / 2.0;
  if (days != NULL)
    return carry_chart_domain_of (days[0] - half, days[n_items - 1] + half,
                                  MAX (CLOSEST_DAYS, CLOSEST_ITEMS * 2.0 * half));

  return carry_chart_domain_of (-half, (double)n_items - 1.0 + half, CLOSEST_ITEMS);
}

/**
 * carry_chart_frame_get_scale:
 * @self: a frame
 * @series: one of its series
 *
 * Returns: (transfer none): the vertical scale of its numbers
 */
const CarryScale *
carry_chart_frame_get_scale (const CarryChartFrame *self, CarryChartSeries *series)
{
  return &self->scales[carry_chart_series_get_second_axis (series) ? 1 : 0];
}
