/* carry-chart-trace.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-layout.h"

#include <gsk/gsk.h>

G_BEGIN_DECLS

/**
 * CarryTracePoint:
 * @x: horizontal pixel
 * @y: vertical pixel
 * @starts: whether a new line starts here, because the number before is missing
 */
typedef struct
{
  float x;
  float y;
  gboolean starts;
} CarryTracePoint;

GArray *carry_chart_trace (const CarryChartLayout *layout, const CarryScale *scale, const double *values);
GskPath *carry_chart_trace_to_line (GArray *points);
GskPath *carry_chart_trace_to_area (GArray *points, float base);
GskPath *carry_chart_trace_to_band (GArray *upper, GArray *lower);

G_END_DECLS
