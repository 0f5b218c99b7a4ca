/* carry-chart-export.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"
#include "carry-chart-domain.h"
#include "carry-chart-look.h"

G_BEGIN_DECLS

/**
 * CarryChartPicture:
 * @data: what is shown
 * @look: how it looks
 * @domain: (nullable): the stretch of the horizontal axis, %NULL for everything
 * @title: (nullable): what stands above
 * @names_lines: whether lines are named at their end
 * @width: in pixels
 * @height: in pixels
 *
 * A chart that leaves the window: with its title and its legend.
 */
typedef struct
{
  CarryChartData *data;
  const CarryChartLook *look;
  const CarryChartDomain *domain;
  const char *title;
  gboolean names_lines;
  int width;
  int height;
} CarryChartPicture;

GskRenderNode *carry_chart_export_node (const CarryChartPicture *picture);
GBytes *carry_chart_export_svg (const CarryChartPicture *picture);
GBytes *carry_chart_export_png (const CarryChartPicture *picture, double scale);

G_END_DECLS
