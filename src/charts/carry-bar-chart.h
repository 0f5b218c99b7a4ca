/* carry-bar-chart.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-bar-layout.h"
#include "carry-chart-data.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BAR_CHART (carry_bar_chart_get_type ())
G_DECLARE_FINAL_TYPE (CarryBarChart, carry_bar_chart, CARRY, BAR_CHART, GtkWidget)

GtkWidget *carry_bar_chart_new (void);
void carry_bar_chart_set_data (CarryBarChart *self, CarryChartData *data);
void carry_bar_chart_set_summary (CarryBarChart *self, const char *summary);
guint carry_bar_chart_get_cursor (CarryBarChart *self);
void carry_bar_chart_set_cursor (CarryBarChart *self, guint cursor);

G_END_DECLS
