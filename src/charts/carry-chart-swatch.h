/* carry-chart-swatch.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-series.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_SWATCH (carry_chart_swatch_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartSwatch, carry_chart_swatch, CARRY, CHART_SWATCH, GtkWidget)

GtkWidget *carry_chart_swatch_new (CarryChartSeries *series);

G_END_DECLS
