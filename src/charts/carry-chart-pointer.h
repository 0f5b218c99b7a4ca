/* carry-chart-pointer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-plot.h"
#include "carry-chart.h"

G_BEGIN_DECLS

void carry_chart_pointer_attach (CarryChart *chart, CarryChartPlot *plot);

G_END_DECLS
