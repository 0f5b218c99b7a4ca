/* carry-chart-axes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-axes.h"

#include "carry-chart-event.h"
#include "carry-chart-range.h"
#include "carry-day-axis.h"

#include <math.h>

#define LABEL_GAP 12.0f
#define EVENT_WIDTH 1.0f
#define A_LONG_DAY 739887u /* Julian day of GDate: 28 September 2026 */

static const float event_dashes[] = { 3.0f, 3.0f };

/* A line and what stands at its end. */
typedef struct
{
  float y;
  guint series;
  PangoLayout *layout;
  PangoRectangle size;
} Name;

static void
clear_name (gpointer data)
{
  g_object_unref (((Name *)data)->layout);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Name *one = a, *other = b;

  return (one->y > other->y) - (one->y < other->y);
}

/* The last number before @end that is there, NaN if none is. */
static double
get_last (CarryChartSeries *series, guint end)
{
  for (guint i = end; i > 0; i--)
    if (isfinite (carry_chart_series_get_value (series, i - 1)))
      return carry_chart_series_get_value (series, i - 1);

  return NAN;
}

static GArray *
find_names (const CarryChartFrame *frame)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Name));

  const gboolean whole = carry_chart_domain_is_whole (&frame->layout.domain);
  guint first, end;

  carry_chart_layout_get_visible (&frame->layout, &first, &end);
  g_array_set_clear_func (names, clear_name);
  for (guint i = 0; frame->data != NULL && i < carry_chart_data_get_n_series (frame->data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (frame->data, i);
      const double last = get_last (series, end);
      g_autofree char *number = NULL;
      g_autofree char *text = NULL;
      Name name = { .series = i };

      if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_BAR ||
          carry_chart_series_get_mark (series) == CARRY_CHART_MARK_BAND || !isfinite (last))
        continue;

      /* A number that changes while the chart is dragged along would make it wider and narrower. */
      number = whole ? carry_chart_series_format (series, last) : g_strdup ("");
      text = g_strchomp (g_strdup_printf ("%s %s", carry_chart_series_get_title (series), number));
      name.y = carry_chart_layout_get_y (&frame->layout, carry_chart_frame_get_scale (frame, series), last);
      name.layout = carry_chart_look_layout (frame->look, text, &name.size);
      g_array_append_val (names, name);
    }

  return names;
}

/**
 * carry_chart_axes_measure:
 * @frame: a frame that has its scales
 * @axis: 0 for the axis at the left, 1 for that at the right
 *
 * Returns: the width to leave beside the plot, with the gap, in pixels
 */
float
carry_chart_axes_measure (const CarryChartFrame *frame, guint axis)
{
  const CarryScale *scale = &frame->scales[axis];
  int widest = 0;

  if (axis > 0 && frame->names_lines)
    {
      g_autoptr (GArray) names = find_names (frame);

      for (guint i = 0; i < names->len; i++)
        widest = MAX (widest, g_array_index (names, Name, i).size.width);
    }
  else if (axis == 0 || frame->has_second)
    {
      for (guint i = 0; i < scale->n_ticks; i++)
        {
          g_autofree char *text = carry_scale_format_tick (scale, i);
          PangoRectangle size;
          g_autoptr (PangoLayout) layout = carry_chart_look_layout (frame->look, text, &size);

          widest = MAX (widest, size.width);
        }
    }

  return widest > 0 ? (float)widest + CARRY_CHART_AXIS_GAP : 0.0f;
}

static void
write_ticks (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint axis)
{
  const graphene_rect_t *plot = &frame->layout.plot;
  const CarryScale *scale = &frame->scales[axis];

  for (guint i = 0; i < scale->n_ticks; i++)
    {
      g_autofree char *text = carry_scale_format_tick (scale, i);
      PangoRectangle size;
      g_autoptr (PangoLayout) layout = carry_chart_look_layout (frame->look, text, &size);
      const float y =
          roundf (carry_chart_layout_get_y (&frame->layout, scale, carry_scale_get_tick (scale, i)));
      const float x = axis == 0 ? plot->origin.x - CARRY_CHART_AXIS_GAP - (float)size.width
                                : plot->origin.x + plot->size.width + CARRY_CHART_AXIS_GAP;

      carry_chart_look_write (frame->look, snapshot, layout, x, y - (float)size.height / 2.0f, NULL);
    }
}

/**
 * carry_chart_axes_snapshot_grid:
 * @frame: a frame
 * @snapshot: where to paint
 *
 * Paints the horizontal lines and the numbers beside them. The line at zero, or else the lowest, is
 * stronger.
 */
void
carry_chart_axes_snapshot_grid (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  const graphene_rect_t *plot = &frame->layout.plot;
  const CarryScale *scale = &frame->scales[0];
  const double base = CLAMP (0.0, scale->lo, scale->hi);

  for (guint i = 0; i < scale->n_ticks; i++)
    {
      const double tick = carry_scale_get_tick (scale, i);
      const float y = roundf (carry_chart_layout_get_y (&frame->layout, scale, tick));

      gtk_snapshot_append_color (
          snapshot, fabs (tick - base) < scale->step / 2.0 ? &frame->look->axis : &frame->look->grid,
          &GRAPHENE_RECT_INIT (plot->origin.x, y, plot->size.width, 1.0f));
    }

  write_ticks (frame, snapshot, 0);
  if (frame->has_second && !frame->names_lines)
    write_ticks (frame, snapshot, 1);
}

/* Writes a label under a place of the axis, moved in where it would leave the picture, or nothing if it would
 * touch the one before, which ends at @edge. */
static void
write_label (const CarryChartFrame *frame, GtkSnapshot *snapshot, const char *text, float centre, float *edge)
{
  const graphene_rect_t *plot = &frame->layout.plot;
  PangoRectangle size;
  g_autoptr (PangoLayout) layout = carry_chart_look_layout (frame->look, text, &size);
  const float x =
      CLAMP (centre - (float)size.width / 2.0f, 0.0f, MAX (frame->width - (float)size.width, 0.0f));

  if (x < *edge)
    return;

  *edge = x + (float)size.width + LABEL_GAP / 2.0f;
  carry_chart_look_write (frame->look, snapshot, layout, x,
                          plot->origin.y + plot->size.height + CARRY_CHART_AXIS_GAP, NULL);
}

/* How much room a label takes: that of the 28th of September, a long month. */
static double
measure_tick (const CarryChartFrame *frame, const char *pattern)
{
  const CarryDayTick tick = { A_LONG_DAY, pattern };
  g_autofree char *text = carry_day_tick_format (&tick);
  PangoRectangle size;
  g_autoptr (PangoLayout) layout = carry_chart_look_layout (frame->look, text, &size);

  return (double)size.width + (double)LABEL_GAP;
}

static void
write_days (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  const CarryChartDomain *domain = &frame->layout.domain;
  const double width = (double)frame->layout.plot.size.width;
  g_autoptr (GArray) ticks =
      carry_day_axis_ticks (domain->lo, domain->hi, carry_chart_week_anchor (frame->data),
                            width / measure_tick (frame, "%-d %b"), width / measure_tick (frame, "%b %Y"));
  float edge = 0.0f;

  for (guint i = 0; i < ticks->len; i++)
    {
      const CarryDayTick *tick = &g_array_index (ticks, CarryDayTick, i);
      g_autofree char *text = carry_day_tick_format (tick);

      write_label (frame, snapshot, text, carry_chart_layout_get_x (&frame->layout, tick->day), &edge);
    }
}

/**
 * carry_chart_axes_snapshot_labels:
 * @frame: a frame
 * @snapshot: where to paint
 *
 * Writes days, or the labels of items, under the plot.
 */
void
carry_chart_axes_snapshot_labels (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  guint first, end, stride;
  float edge = 0.0f;

  if (frame->layout.xs != NULL)
    {
      write_days (frame, snapshot);
      return;
    }

  stride = carry_chart_layout_get_stride (&frame->layout, frame->label_space);
  carry_chart_layout_get_visible (&frame->layout, &first, &end);
  for (guint item = first + (stride - first % stride) % stride; item < end; item += stride)
    {
      g_autofree char *text = carry_chart_data_dup_text (frame->data, CARRY_CHART_TEXT_LABEL, item);
      const graphene_rect_t slot = carry_chart_layout_get_slot (&frame->layout, item);

      if (text != NULL)
        write_label (frame, snapshot, text, slot.origin.x + slot.size.width / 2.0f, &edge);
    }
}

static void
snapshot_event (const CarryChartFrame *frame, GtkSnapshot *snapshot, CarryChartEvent *event)
{
  const graphene_rect_t *plot = &frame->layout.plot;
  const float x = roundf (carry_chart_layout_get_x (&frame->layout, carry_chart_event_get_x (event)));
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke = gsk_stroke_new (EVENT_WIDTH);
  PangoRectangle size;
  g_autoptr (PangoLayout) layout =
      carry_chart_look_layout (frame->look, carry_chart_event_get_title (event), &size);
  const float right = plot->origin.x + plot->size.width;

  gsk_stroke_set_dash (stroke, event_dashes, G_N_ELEMENTS (event_dashes));
  gsk_path_builder_move_to (builder, x + 0.5f, plot->origin.y);
  gsk_path_builder_line_to (builder, x + 0.5f, plot->origin.y + plot->size.height);
  path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
  gtk_snapshot_append_stroke (snapshot, path, stroke, &frame->look->axis);
  gsk_stroke_free (stroke);

  carry_chart_look_write (frame->look, snapshot, layout,
                          x + 4.0f + (float)size.width > right ? x - 4.0f - (float)size.width : x + 4.0f,
                          plot->origin.y, NULL);
}

/**
 * carry_chart_axes_snapshot_events:
 * @frame: a frame
 * @snapshot: where to paint
 *
 * Paints a line with a name where something happened.
 */
void
carry_chart_axes_snapshot_events (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  GListModel *events = carry_chart_data_get_events (frame->data);

  for (guint i = 0; events != NULL && i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (CarryChartEvent) event = g_list_model_get_item (events, i);
      const double x = carry_chart_event_get_x (event);

      if (x >= frame->layout.domain.lo && x <= frame->layout.domain.hi)
        snapshot_event (frame, snapshot, event);
    }
}

/**
 * carry_chart_axes_snapshot_names:
 * @frame: a frame
 * @snapshot: where to paint
 *
 * Writes the name of each line at its end, and its last number if all of it is seen, moved apart where they
 * would touch.
 */
void
carry_chart_axes_snapshot_names (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  const graphene_rect_t *plot = &frame->layout.plot;
  g_autoptr (GArray) names = find_names (frame);
  g_autofree float *centres = g_new (float, names->len);
  float height = 0.0f;

  g_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      centres[i] = g_array_index (names, Name, i).y;
      height = MAX (height, (float)g_array_index (names, Name, i).size.height);
    }

  carry_chart_layout_spread (centres, names->len, height, 0.0f, plot->origin.y + plot->size.height);
  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);

      carry_chart_look_write (
          frame->look, snapshot, name->layout, plot->origin.x + plot->size.width + CARRY_CHART_AXIS_GAP,
          centres[i] - (float)name->size.height / 2.0f, &frame->look->series[name->series]);
    }
}
