/* carry-chart.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-layout.h"
#include "carry-chart-data.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHART (carry_chart_get_type ())
G_DECLARE_FINAL_TYPE (CarryChart, carry_chart, CARRY, CHART, GtkWidget)

GtkWidget *carry_chart_new (void);
void carry_chart_set_data (CarryChart *self, CarryChartData *data);
void carry_chart_set_summary (CarryChart *self, const char *summary);
guint carry_chart_get_cursor (CarryChart *self);
void carry_chart_set_cursor (CarryChart *self, guint cursor);

G_END_DECLS
