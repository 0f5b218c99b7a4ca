/* carry-chart-range.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-range.h"

#include <math.h>

#define DAYS_OF_WEEK 7.0
#define A_MONDAY 1u /* Julian day 1 of GDate, 1 January of the year 1 */

static void
widen (double value, double *least, double *greatest)
{
  if (!isfinite (value))
    return;

  *least = fmin (*least, value);
  *greatest = fmax (*greatest, value);
}

static gboolean
widen_by_stacks (CarryChartData *self, double *least, double *greatest)
{
  const guint n_items = carry_chart_data_get_n_items (self);
  g_autofree double *totals = g_new0 (double, n_items);
  gboolean any = FALSE;

  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self, i);
      const double *values = carry_chart_series_get_values (series);
      const guint n_values = MIN (carry_chart_series_get_n_values (series), n_items);

      if (carry_chart_series_get_mark (series) != CARRY_CHART_MARK_BAR)
        continue;

      any = TRUE;
      for (guint position = 0; position < n_values; position++)
        totals[position] += isfinite (values[position]) ? MAX (values[position], 0.0) : 0.0;
    }

  /* Bars stand on zero. */
  if (any)
    widen (0.0, least, greatest);
  for (guint position = 0; any && position < n_items; position++)
    widen (totals[position], least, greatest);

  return any;
}

/**
 * carry_chart_range:
 * @self: chart data
 * @second: whether the numbers of the second axis are asked for
 * @least: (out): the least number; 0 at most if there are bars or areas
 * @greatest: (out): the greatest number or the height of the highest stack
 *
 * Returns: whether there is any number
 */
gboolean
carry_chart_range (CarryChartData *self, gboolean second, double *least, double *greatest)
{
  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), FALSE);

  *least = INFINITY;
  *greatest = -INFINITY;

  if (!second)
    widen_by_stacks (self, least, greatest);

  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self, i);
      const CarryChartMark mark = carry_chart_series_get_mark (series);
      const double *values = carry_chart_series_get_values (series);

      if (mark == CARRY_CHART_MARK_BAR || carry_chart_series_get_second_axis (series) != second)
        continue;

      if (mark == CARRY_CHART_MARK_AREA)
        widen (0.0, least, greatest);
      for (guint position = 0; position < carry_chart_series_get_n_values (series); position++)
        widen (values[position], least, greatest);
    }

  return *least <= *greatest;
}

/**
 * carry_chart_part:
 * @self: chart data
 * @series: which series
 * @position: which item
 *
 * Returns: what the series adds to the item's stack: its number, or 0 if it has none or a negative one
 */
double
carry_chart_part (CarryChartData *self, guint series, guint position)
{
  CarryChartSeries *found = carry_chart_data_get_nth_series (self, series);
  const double value = found != NULL ? carry_chart_series_get_value (found, position) : 0.0;

  return isfinite (value) ? MAX (value, 0.0) : 0.0;
}

/**
 * carry_chart_unit:
 * @self: chart data
 *
 * Returns: how far apart the items lie that are nearest to each other: 7 for weeks, 1 for days and for
 *   items without a day
 */
double
carry_chart_unit (CarryChartData *self)
{
  const double *days;
  double unit = INFINITY;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), 1.0);

  days = carry_chart_data_get_days (self);
  for (guint i = 1; days != NULL && i < carry_chart_data_get_n_items (self); i++)
    if (days[i] > days[i - 1])
      unit = fmin (unit, days[i] - days[i - 1]);

  return isfinite (unit) ? unit : 1.0;
}

/**
 * carry_chart_week_anchor:
 * @self: chart data
 *
 * Returns: a Julian day on which a week starts: the first item's if each item is a week
 */
guint32
carry_chart_week_anchor (CarryChartData *self)
{
  const double *days;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), A_MONDAY);

  days = carry_chart_data_get_days (self);
  if (days != NULL && carry_chart_data_get_n_items (self) > 0 &&
      fmod (carry_chart_unit (self), DAYS_OF_WEEK) == 0.0)
    return (guint32)days[0];

  return A_MONDAY + carry_chart_data_get_week_start (self) - G_DATE_MONDAY;
}
