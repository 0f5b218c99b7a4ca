/* carry-chart-axes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-frame.h"

G_BEGIN_DECLS

#define CARRY_CHART_AXIS_GAP 8.0f /* pixels between the plot and what is written beside it */

float carry_chart_axes_measure (const CarryChartFrame *frame, guint axis);
void carry_chart_axes_snapshot_grid (const CarryChartFrame *frame, GtkSnapshot *snapshot);
void carry_chart_axes_snapshot_labels (const CarryChartFrame *frame, GtkSnapshot *snapshot);
void carry_chart_axes_snapshot_events (const CarryChartFrame *frame, GtkSnapshot *snapshot);
void carry_chart_axes_snapshot_names (const CarryChartFrame *frame, GtkSnapshot *snapshot);

G_END_DECLS
