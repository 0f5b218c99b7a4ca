/* carry-chart-range.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"

G_BEGIN_DECLS

gboolean carry_chart_range (CarryChartData *self, gboolean second, double *least, double *greatest);
double carry_chart_part (CarryChartData *self, guint series, guint position);
double carry_chart_unit (CarryChartData *self);
guint32 carry_chart_week_anchor (CarryChartData *self);

G_END_DECLS
