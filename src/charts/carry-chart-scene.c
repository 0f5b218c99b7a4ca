/* carry-chart-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-scene.h"

#include "carry-chart-axes.h"
#include "carry-chart-marks.h"
#include "carry-chart-range.h"

#include <math.h>

#define TICK_DISTANCE 44.0 /* pixels wanted between two grid lines */
#define LABEL_GAP 12.0
#define LABEL_SAMPLES 60u
#define BAND_RADIUS 6.0f

/* Names at the lines' ends may take this share of the width; else there are none. */
#define NAMES_SHARE 0.3f

/* The widest of the labels, so that a stride can be chosen that suits each of them. Of very many items
 * some are measured: their labels differ little. */
static double
measure_labels (CarryChartFrame *self)
{
  const guint n_items = self->layout.n_items;
  int widest = 0;

  if (self->layout.xs != NULL || n_items == 0)
    return 0.0;

  for (guint item = 0; item < n_items; item += 1 + n_items / LABEL_SAMPLES)
    {
      g_autofree char *text = carry_chart_data_dup_text (self->data, CARRY_CHART_TEXT_LABEL, item);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = carry_chart_look_layout (self->look, text, &size);

      widest = MAX (widest, size.width);
    }

  return widest + LABEL_GAP;
}

static void
choose_scales (CarryChartFrame *self, guint steps)
{
  for (guint axis = 0; axis < CARRY_N_CHART_AXES; axis++)
    {
      double least = 0.0, greatest = 0.0;
      const gboolean any = self->data != NULL && carry_chart_range (self->data, axis > 0, &least, &greatest);

      self->scales[axis] = any ? carry_scale_nice (least, greatest, steps) : carry_scale_nice (0.0, 0.0, 1);
      if (axis > 0)
        self->has_second = any;
    }
}

/**
 * carry_chart_scene_arrange:
 * @self: (out caller-allocates): a frame
 * @data: (nullable): what to show
 * @look: how it looks
 * @domain: the stretch of the horizontal axis to show
 * @width: of everything, in pixels
 * @height: of everything, in pixels
 * @names_lines: whether lines are named at their end, if there is room
 *
 * Finds the place of everything.
 */
void
carry_chart_scene_arrange (CarryChartFrame *self,
                           CarryChartData *data,
                           const CarryChartLook *look,
                           const CarryChartDomain *domain,
                           int width,
                           int height,
                           gboolean names_lines)
{
  PangoRectangle line;
  g_autoptr (PangoLayout) digits = carry_chart_look_layout (look, "0", &line);
  const float top = (float)line.height / 2.0f;
  const float bottom = (float)line.height + CARRY_CHART_AXIS_GAP;
  const float plot_height = MAX ((float)height - top - bottom, 1.0f);
  float left, right;

  *self = (CarryChartFrame){ .data = data, .look = look, .width = (float)width, .height = (float)height };
  self->layout = (CarryChartLayout){
    .domain = *domain,
    .unit = data != NULL ? carry_chart_unit (data) : 1.0,
    .xs = data != NULL ? carry_chart_data_get_days (data) : NULL,
    .n_items = data != NULL ? carry_chart_data_get_n_items (data) : 0,
  };
  choose_scales (self, (guint)CLAMP ((double)plot_height / TICK_DISTANCE, 2.0, 5.0));

  left = carry_chart_axes_measure (self, 0);
  self->names_lines = names_lines;
  right = carry_chart_axes_measure (self, 1);
  if (names_lines && right > (float)width * NAMES_SHARE)
    {
      self->names_lines = FALSE;
      right = carry_chart_axes_measure (self, 1);
    }

  self->layout.plot = GRAPHENE_RECT_INIT (left, top, MAX ((float)width - left - right, 1.0f), plot_height);
  self->label_space = measure_labels (self);
}

/**
 * carry_chart_scene_snapshot:
 * @self: a frame
 * @snapshot: where to paint
 *
 * Paints everything but the cursor.
 */
void
carry_chart_scene_snapshot (const CarryChartFrame *self, GtkSnapshot *snapshot)
{
  carry_chart_axes_snapshot_grid (self, snapshot);

  if (self->layout.n_items == 0)
    return;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (self->layout.plot.origin.x, 0.0f,
                                                         self->layout.plot.size.width, self->height));
  carry_chart_marks_snapshot (self, snapshot);
  carry_chart_axes_snapshot_events (self, snapshot);
  gtk_snapshot_pop (snapshot);
  carry_chart_axes_snapshot_labels (self, snapshot);
  if (self->names_lines)
    carry_chart_axes_snapshot_names (self, snapshot);
}

/**
 * carry_chart_scene_snapshot_band:
 * @self: a frame
 * @snapshot: where to paint
 * @item: less than the number of items
 *
 * Paints the band behind the item at the cursor.
 */
void
carry_chart_scene_snapshot_band (const CarryChartFrame *self, GtkSnapshot *snapshot, guint item)
{
  graphene_rect_t slot = carry_chart_layout_get_slot (&self->layout, item);
  GskRoundedRect rounded;

  if (!graphene_rect_intersection (&slot, &self->layout.plot, &slot))
    return;

  gsk_rounded_rect_init_from_rect (&rounded, &slot, MIN (BAND_RADIUS, slot.size.width / 2.0f));
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &self->look->cursor, &slot);
  gtk_snapshot_pop (snapshot);
}
