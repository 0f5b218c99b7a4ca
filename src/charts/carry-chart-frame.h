/* carry-chart-frame.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"
#include "carry-chart-layout.h"
#include "carry-chart-look.h"

G_BEGIN_DECLS

#define CARRY_N_CHART_AXES 2u

/**
 * CarryChartFrame:
 * @data: (nullable): what is shown
 * @look: how it looks
 * @layout: where things go
 * @scales: the vertical scales: at the left for bars and most lines, at the right for the others
 * @has_second: whether any number belongs to the second scale
 * @names_lines: whether lines are named at their end, instead of ticks for the second scale
 * @label_space: the width of the widest label of an item, with the space around it; 0 with days
 * @width: of everything, in pixels
 * @height: of everything, in pixels
 *
 * One picture of a chart: what, how and where. Nothing in it is owned; it lasts as long as what it names.
 */
typedef struct
{
  CarryChartData *data;
  const CarryChartLook *look;
  CarryChartLayout layout;
  CarryScale scales[CARRY_N_CHART_AXES];
  gboolean has_second;
  gboolean names_lines;
  double label_space;
  float width;
  float height;
} CarryChartFrame;

CarryChartDomain carry_chart_frame_get_ends (CarryChartData *data);
const CarryScale *carry_chart_frame_get_scale (const CarryChartFrame *self, CarryChartSeries *series);

G_END_DECLS
