/* carry-chart-legend.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_LEGEND (carry_chart_legend_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartLegend, carry_chart_legend, CARRY, CHART_LEGEND, GtkWidget)

GtkWidget *carry_chart_legend_new (void);
void carry_chart_legend_set_data (CarryChartLegend *self, CarryChartData *data);

G_END_DECLS
