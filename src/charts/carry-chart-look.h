/* carry-chart-look.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_CHART_LINE_WIDTH 2.2f /* pixels */

/**
 * CarryChartLook:
 * @context: (owned): the fonts
 * @grid: colour of the grid
 * @axis: colour of the line at zero and of events
 * @text: colour of labels
 * @cursor: colour of the band behind the item at the cursor
 * @paper: colour of the background of a picture that leaves the window
 * @series: (owned): the colour of each series
 * @n_series: how many there are
 * @line_width: of lines, in pixels
 *
 * The colours and fonts of a chart: from a style sheet on the screen, from a palette on paper.
 */
typedef struct
{
  PangoContext *context;
  GdkRGBA grid;
  GdkRGBA axis;
  GdkRGBA text;
  GdkRGBA cursor;
  GdkRGBA paper;
  GdkRGBA *series;
  guint n_series;
  float line_width;
} CarryChartLook;

void carry_chart_look_init (CarryChartLook *self, PangoContext *context, guint n_series);
void carry_chart_look_clear (CarryChartLook *self);
PangoLayout *carry_chart_look_layout (const CarryChartLook *self, const char *text, PangoRectangle *extents);
void carry_chart_look_write (const CarryChartLook *self,
                             GtkSnapshot *snapshot,
                             PangoLayout *layout,
                             float x,
                             float y,
                             const GdkRGBA *color);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CarryChartLook, carry_chart_look_clear)

G_END_DECLS
