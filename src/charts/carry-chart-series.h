/* carry-chart-series.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarryChartMark:
 * @CARRY_CHART_MARK_BAR: a segment of a stacked bar
 * @CARRY_CHART_MARK_LINE: a line through the numbers, broken where one is missing
 * @CARRY_CHART_MARK_AREA: a line and the area under it
 * @CARRY_CHART_MARK_POINTS: a line with a marker at each number, for numbers that are far apart
 * @CARRY_CHART_MARK_BAND: an edge of a band, whose other edge is the next series or the one before; both have the
 *   same numbers missing
 *
 * How the numbers of a series are drawn.
 */
typedef enum
{
  CARRY_CHART_MARK_BAR,
  CARRY_CHART_MARK_LINE,
  CARRY_CHART_MARK_AREA,
  CARRY_CHART_MARK_POINTS,
  CARRY_CHART_MARK_BAND,
} CarryChartMark;

#define CARRY_TYPE_CHART_MARK (carry_chart_mark_get_type ())
GType carry_chart_mark_get_type (void);

/**
 * CarryChartStroke:
 * @CARRY_CHART_STROKE_SOLID: a line without gaps
 * @CARRY_CHART_STROKE_DASHED: dashes
 * @CARRY_CHART_STROKE_DOTTED: dots
 * @CARRY_CHART_STROKE_NONE: none, so that only markers are seen
 *
 * How a line is stroked, so that colour never is the only thing that tells two lines apart.
 */
typedef enum
{
  CARRY_CHART_STROKE_SOLID,
  CARRY_CHART_STROKE_DASHED,
  CARRY_CHART_STROKE_DOTTED,
  CARRY_CHART_STROKE_NONE,
} CarryChartStroke;

#define CARRY_TYPE_CHART_STROKE (carry_chart_stroke_get_type ())
GType carry_chart_stroke_get_type (void);

#define CARRY_TYPE_CHART_SERIES (carry_chart_series_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartSeries, carry_chart_series, CARRY, CHART_SERIES, GObject)

CarryChartSeries *carry_chart_series_new (const char *title, const char *css_class, GtkExpression *value);
const char *carry_chart_series_get_title (CarryChartSeries *self);
const char *carry_chart_series_get_css_class (CarryChartSeries *self);
CarryChartMark carry_chart_series_get_mark (CarryChartSeries *self);
CarryChartStroke carry_chart_series_get_stroke (CarryChartSeries *self);
gboolean carry_chart_series_get_second_axis (CarryChartSeries *self);
void carry_chart_series_set_model (CarryChartSeries *self, GListModel *model);
void carry_chart_series_splice (CarryChartSeries *self, guint position, guint removed, guint added);
guint carry_chart_series_get_n_values (CarryChartSeries *self);
const double *carry_chart_series_get_values (CarryChartSeries *self);
double carry_chart_series_get_value (CarryChartSeries *self, guint position);
guint carry_chart_series_get_digits (CarryChartSeries *self);
char *carry_chart_series_format (CarryChartSeries *self, double value);

G_END_DECLS
