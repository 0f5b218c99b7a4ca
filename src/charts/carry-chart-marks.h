/* carry-chart-marks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-frame.h"

G_BEGIN_DECLS

void carry_chart_marks_snapshot_swatch (CarryChartSeries *series,
                                        GtkSnapshot *snapshot,
                                        const GdkRGBA *color,
                                        float x,
                                        float middle,
                                        float length,
                                        float line_width);
void carry_chart_marks_snapshot (const CarryChartFrame *frame, GtkSnapshot *snapshot);
void carry_chart_marks_snapshot_discs (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint item);

G_END_DECLS
