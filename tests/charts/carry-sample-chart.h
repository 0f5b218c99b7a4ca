/* carry-sample-chart.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"
#include "carry-chart-domain.h"

G_BEGIN_DECLS

/**
 * CarrySampleChart:
 * @name: what is special about it
 * @data: (owned): what it shows
 * @domain: the stretch that is seen
 * @width: of the plot, in pixels
 *
 * A chart with made-up numbers, one for each way in which charts can differ.
 */
typedef struct
{
  const char *name;
  CarryChartData *data;
  CarryChartDomain domain;
  float width;
} CarrySampleChart;

GPtrArray *carry_sample_charts_new (void);
CarryChartData *carry_sample_chart_years (guint n_days);

G_END_DECLS
