/* carry-chart-pointer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-plot.h"

G_BEGIN_DECLS

/**
 * CarryChartAnswers:
 * @tell: tells about an item, or about none
 * @activate: opens what is behind an item
 * @show_menu: opens the menu at a place
 *
 * What a chart does when a pointer or a finger asks.
 */
typedef struct
{
  void (*tell) (GtkWidget *chart, guint item);
  void (*activate) (GtkWidget *chart, guint item);
  void (*show_menu) (GtkWidget *chart, const GdkRectangle *place);
} CarryChartAnswers;

void carry_chart_pointer_attach (GtkWidget *chart, CarryChartPlot *plot, const CarryChartAnswers *answers);

G_END_DECLS
