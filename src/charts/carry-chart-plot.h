/* carry-chart-plot.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"
#include "carry-chart-layout.h"
#include "carry-chart-look.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_PLOT (carry_chart_plot_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartPlot, carry_chart_plot, CARRY, CHART_PLOT, GtkWidget)

GtkWidget *carry_chart_plot_new (void);
void carry_chart_plot_set_data (CarryChartPlot *self, CarryChartData *data);
void carry_chart_plot_set_cursor (CarryChartPlot *self, guint cursor);
void carry_chart_plot_set_names_lines (CarryChartPlot *self, gboolean names_lines);
gboolean carry_chart_plot_get_names_lines (CarryChartPlot *self);
const CarryChartDomain *carry_chart_plot_get_domain (CarryChartPlot *self);
void carry_chart_plot_set_domain (CarryChartPlot *self, const CarryChartDomain *domain);
const CarryChartLayout *carry_chart_plot_get_layout (CarryChartPlot *self);
const CarryChartLook *carry_chart_plot_get_look (CarryChartPlot *self);

G_END_DECLS
