/* carry-chart-series.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_SERIES (carry_chart_series_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartSeries, carry_chart_series, CARRY, CHART_SERIES, GObject)

CarryChartSeries *carry_chart_series_new (const char *title, const char *css_class, GtkExpression *value);
const char *carry_chart_series_get_title (CarryChartSeries *self);
const char *carry_chart_series_get_css_class (CarryChartSeries *self);
void carry_chart_series_set_model (CarryChartSeries *self, GListModel *model);
guint carry_chart_series_get_n_values (CarryChartSeries *self);
double carry_chart_series_get_value (CarryChartSeries *self, guint position);

G_END_DECLS
