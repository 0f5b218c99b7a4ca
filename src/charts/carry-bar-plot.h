/* carry-bar-plot.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-bar-layout.h"
#include "carry-chart-data.h"

G_BEGIN_DECLS

#define CARRY_TYPE_BAR_PLOT (carry_bar_plot_get_type ())
G_DECLARE_FINAL_TYPE (CarryBarPlot, carry_bar_plot, CARRY, BAR_PLOT, GtkWidget)

GtkWidget *carry_bar_plot_new (void);
void carry_bar_plot_set_data (CarryBarPlot *self, CarryChartData *data);
void carry_bar_plot_set_cursor (CarryBarPlot *self, guint cursor);
const CarryBarLayout *carry_bar_plot_get_layout (CarryBarPlot *self);

G_END_DECLS
