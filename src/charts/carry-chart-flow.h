/* carry-chart-flow.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHART_FLOW (carry_chart_flow_get_type ())
G_DECLARE_FINAL_TYPE (CarryChartFlow, carry_chart_flow, CARRY, CHART_FLOW, GtkLayoutManager)

GtkLayoutManager *carry_chart_flow_new (int spacing, int line_spacing);

G_END_DECLS
