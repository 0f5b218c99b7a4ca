/* carry-chart-zoom.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-plot.h"

G_BEGIN_DECLS

void carry_chart_zoom_attach (GtkWidget *chart, CarryChartPlot *plot);
void carry_chart_zoom_step (CarryChartPlot *plot, guint item, int step);
void carry_chart_zoom_show (CarryChartPlot *plot, guint item);

G_END_DECLS
