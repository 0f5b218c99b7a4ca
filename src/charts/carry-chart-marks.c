/* carry-chart-marks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-marks.h"

#include "carry-chart-band.h"
#include "carry-chart-trace.h"

#include <math.h>

#define BAR_RADIUS 2.0f
#define DIMMED 0.5
#define AREA_OPACITY 0.18f
#define DISC_RADIUS 4.5f

/* A marker is left out where there would be more than one in this many pixels. */
#define MARKER_SPACE 6.0

/* A line with more than one point in this many pixels is filled as a band: stroking it takes too long. */
#define BAND_SPACE 3.0

/* The radius of a marker, in widths of its line. */
#define MARKER_WIDTHS 1.4f

/* Half the height of a piece of a band in a legend, in widths of a line. */
#define BAND_SWATCH 2.0f

static const float dashes[] = { 6.0f, 3.0f };
static const float dots[] = { 1.5f, 3.0f };

static void
append_segment (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area)
{
  const float radius = MIN (BAR_RADIUS, MIN (area->size.width, area->size.height) / 2.0f);
  GskRoundedRect rounded;

  if (area->size.width <= 0.0f || area->size.height <= 0.0f)
    return;

  gsk_rounded_rect_init_from_rect (&rounded, area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

/* The numbers of the series that make a stack, with where their colour is found. */
typedef struct
{
  const double *values;
  guint series;
  GskPathBuilder *narrow[2]; /* nullable; bars that are painted as one shape, as they are and dimmed */
} Part;

static void
clear_part (gpointer data)
{
  Part *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (self->narrow); i++)
    g_clear_pointer (&self->narrow[i], gsk_path_builder_unref);
}

static GArray *
find_parts (const CarryChartFrame *frame)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));

  g_array_set_clear_func (parts, clear_part);
  for (guint i = 0; i < carry_chart_data_get_n_series (frame->data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (frame->data, i);
      const Part part = { .values = carry_chart_series_get_values (series), .series = i };

      if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_BAR)
        g_array_append_val (parts, part);
    }

  return parts;
}

/* What a series adds to a stack, see carry_chart_part(). */
static double
get_part (const Part *part, guint item)
{
  const double value = part->values[item];

  return isfinite (value) && value > 0.0 ? value : 0.0;
}

static double
get_total (GArray *parts, guint item)
{
  double total = 0.0;

  for (guint i = 0; i < parts->len; i++)
    total += get_part (&g_array_index (parts, Part, i), item);

  return total;
}

static GdkRGBA
get_color (const CarryChartFrame *frame, const Part *part, gboolean dimmed)
{
  GdkRGBA color = frame->look->series[part->series];

  color.alpha *= dimmed ? (float)DIMMED : 1.0f;

  return color;
}

/* Narrow bars stand in great numbers, and nobody sees their corners: those of a colour become one shape. */
static void
append_bar (const CarryChartFrame *frame,
            GtkSnapshot *snapshot,
            Part *part,
            gboolean dimmed,
            const graphene_rect_t *area)
{
  const GdkRGBA color = get_color (frame, part, dimmed);

  if (area->size.width >= 4.0f * BAR_RADIUS)
    {
      append_segment (snapshot, &color, area);
    }
  else if (area->size.height > 0.0f)
    {
      if (part->narrow[dimmed] == NULL)
        part->narrow[dimmed] = gsk_path_builder_new ();
      gsk_path_builder_add_rect (part->narrow[dimmed], area);
    }
}

static void
append_narrow (const CarryChartFrame *frame, GtkSnapshot *snapshot, const Part *part)
{
  for (guint dimmed = 0; dimmed < G_N_ELEMENTS (part->narrow); dimmed++)
    if (part->narrow[dimmed] != NULL)
      {
        const GdkRGBA color = get_color (frame, part, dimmed);
        g_autoptr (GskPath) path = gsk_path_builder_to_path (part->narrow[dimmed]);

        gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
      }
}

/* @last is the last of the items that share the place of @item, of which it is the highest. */
static void
snapshot_stack (
    const CarryChartFrame *frame, GtkSnapshot *snapshot, GArray *parts, guint item, guint first, guint last)
{
  const gboolean dimmed = carry_chart_data_is_dimmed (frame->data, item);
  double base = 0.0;

  for (guint i = 0; i < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);
      const double top = base + get_part (part, item);
      graphene_rect_t area =
          carry_chart_layout_get_segment (&frame->layout, item, &frame->scales[0], base, top);

      if (last > first)
        {
          const graphene_rect_t from = carry_chart_layout_get_slot (&frame->layout, first);
          const graphene_rect_t to = carry_chart_layout_get_slot (&frame->layout, last);

          area.origin.x = roundf (from.origin.x);
          area.size.width = MAX (roundf (to.origin.x + to.size.width) - area.origin.x, 1.0f);
        }

      append_bar (frame, snapshot, part, dimmed, &area);
      base = top;
    }
}

/* Where several bars share a pixel, the highest of them is painted, as broad as all of them. */
static void
snapshot_bars (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  g_autoptr (GArray) parts = find_parts (frame);
  const double slot = frame->layout.unit * carry_chart_layout_get_pixels_per_unit (&frame->layout);
  const guint each = slot >= 1.0 ? 1 : (guint)ceil (1.0 / slot);
  guint first, end;

  if (parts->len == 0)
    return;

  carry_chart_layout_get_visible (&frame->layout, &first, &end);
  for (guint item = first - first % each; item < end; item += each)
    {
      const guint last = MIN (item + each, frame->layout.n_items) - 1;
      guint highest = item;

      for (guint i = item + 1; i <= last; i++)
        if (get_total (parts, i) > get_total (parts, highest))
          highest = i;
      snapshot_stack (frame, snapshot, parts, highest, item, last);
    }

  for (guint i = 0; i < parts->len; i++)
    append_narrow (frame, snapshot, &g_array_index (parts, Part, i));
}

static gboolean
is_line (CarryChartMark mark)
{
  return mark != CARRY_CHART_MARK_BAR && mark != CARRY_CHART_MARK_BAND;
}

static gboolean
has_line (CarryChartSeries *series)
{
  return carry_chart_series_get_stroke (series) != CARRY_CHART_STROKE_NONE;
}

/* How the line of a series is stroked. */
static GskStroke *
create_stroke (CarryChartSeries *series, float width)
{
  GskStroke *stroke = gsk_stroke_new (width);

  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  switch (carry_chart_series_get_stroke (series))
    {
    case CARRY_CHART_STROKE_DASHED:
      gsk_stroke_set_dash (stroke, dashes, G_N_ELEMENTS (dashes));
      break;

    case CARRY_CHART_STROKE_DOTTED:
      gsk_stroke_set_dash (stroke, dots, G_N_ELEMENTS (dots));
      break;

    case CARRY_CHART_STROKE_SOLID:
    case CARRY_CHART_STROKE_NONE:
    default:
      gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
      break;
    }

  return stroke;
}

static void
append_disc (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y, float radius)
{
  const graphene_rect_t area = GRAPHENE_RECT_INIT (x - radius, y - radius, 2.0f * radius, 2.0f * radius);
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc, &area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, color, &area);
  gtk_snapshot_pop (snapshot);
}

/**
 * carry_chart_marks_snapshot_swatch:
 * @series: a series of lines
 * @snapshot: where to paint
 * @color: its colour
 * @x: where the swatch begins
 * @middle: its height
 * @length: how long it is
 * @line_width: how thick it is
 *
 * Paints a piece of the series' line, for a legend.
 */
void
carry_chart_marks_snapshot_swatch (CarryChartSeries *series,
                                   GtkSnapshot *snapshot,
                                   const GdkRGBA *color,
                                   float x,
                                   float middle,
                                   float length,
                                   float line_width)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_BAND)
    {
      GdkRGBA wash = *color;

      wash.alpha *= AREA_OPACITY;
      gtk_snapshot_append_color (snapshot, &wash,
                                 &GRAPHENE_RECT_INIT (x, middle - BAND_SWATCH * line_width, length,
                                                      2.0f * BAND_SWATCH * line_width));
      return;
    }

  if (has_line (series))
    {
      GskStroke *stroke = create_stroke (series, line_width);
      gsk_path_builder_move_to (builder, x + line_width / 2.0f, middle);
      gsk_path_builder_line_to (builder, x + length - line_width / 2.0f, middle);
      path = gsk_path_builder_free_to_path (g_steal_pointer (&builder));
      gtk_snapshot_append_stroke (snapshot, path, stroke, color);
      gsk_stroke_free (stroke);
    }

  if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_POINTS)
    append_disc (snapshot, color, x + length / 2.0f, middle, line_width * MARKER_WIDTHS);
}

/* A marker at each number that is seen. */
static void
snapshot_markers (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint index)
{
  CarryChartSeries *series = carry_chart_data_get_nth_series (frame->data, index);
  const CarryScale *scale = carry_chart_frame_get_scale (frame, series);
  guint first, end;

  carry_chart_layout_get_visible (&frame->layout, &first, &end);
  for (guint item = first; item < end; item++)
    {
      const double value = carry_chart_series_get_value (series, item);
      GdkRGBA color = frame->look->series[index];

      if (!isfinite (value))
        continue;

      if (carry_chart_data_is_dimmed (frame->data, item))
        color.alpha *= (float)DIMMED;
      append_disc (
          snapshot, &color,
          carry_chart_layout_get_x (&frame->layout, carry_chart_layout_get_item_x (&frame->layout, item)),
          carry_chart_layout_get_y (&frame->layout, scale, value), frame->look->line_width * MARKER_WIDTHS);
    }
}

static void
snapshot_line (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint index)
{
  CarryChartSeries *series = carry_chart_data_get_nth_series (frame->data, index);
  const CarryScale *scale = carry_chart_frame_get_scale (frame, series);
  const GdkRGBA *color = &frame->look->series[index];
  g_autoptr (GArray) points =
      carry_chart_trace (&frame->layout, scale, carry_chart_series_get_values (series));
  GskStroke *stroke = create_stroke (series, frame->look->line_width);

  if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_AREA)
    {
      const float base = carry_chart_layout_get_y (&frame->layout, scale, CLAMP (0.0, scale->lo, scale->hi));
      g_autoptr (GskPath) area = carry_chart_trace_to_area (points, base);
      GdkRGBA wash = *color;

      wash.alpha *= AREA_OPACITY;
      gtk_snapshot_append_fill (snapshot, area, GSK_FILL_RULE_WINDING, &wash);
    }

  if (!has_line (series))
    {
      /* Only its markers are seen. */
    }
  else if ((double)points->len * BAND_SPACE > (double)frame->layout.plot.size.width)
    {
      g_autoptr (GskPath) band = carry_chart_band_new (points, stroke);

      gtk_snapshot_append_fill (snapshot, band, GSK_FILL_RULE_WINDING, color);
    }
  else
    {
      g_autoptr (GskPath) line = carry_chart_trace_to_line (points);

      gtk_snapshot_append_stroke (snapshot, line, stroke, color);
    }
  gsk_stroke_free (stroke);

  if (carry_chart_series_get_mark (series) == CARRY_CHART_MARK_POINTS &&
      points->len * MARKER_SPACE < (double)frame->layout.plot.size.width)
    snapshot_markers (frame, snapshot, index);
}

static CarryChartMark
get_mark (const CarryChartFrame *frame, guint series)
{
  return carry_chart_series_get_mark (carry_chart_data_get_nth_series (frame->data, series));
}

/* Both edges have been found: @series is the first of them. */
static void
snapshot_band (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint series)
{
  CarryChartSeries *edges[] = { carry_chart_data_get_nth_series (frame->data, series),
                                carry_chart_data_get_nth_series (frame->data, series + 1) };
  const CarryScale *scale = carry_chart_frame_get_scale (frame, edges[0]);
  g_autoptr (GArray) upper =
      carry_chart_trace (&frame->layout, scale, carry_chart_series_get_values (edges[0]));
  g_autoptr (GArray) lower =
      carry_chart_trace (&frame->layout, scale, carry_chart_series_get_values (edges[1]));
  g_autoptr (GskPath) band = carry_chart_trace_to_band (upper, lower);
  GdkRGBA wash = frame->look->series[series];

  wash.alpha *= AREA_OPACITY;
  gtk_snapshot_append_fill (snapshot, band, GSK_FILL_RULE_WINDING, &wash);
}

/**
 * carry_chart_marks_snapshot:
 * @frame: a frame
 * @snapshot: where to paint
 *
 * Paints bars, bands, and lines over them.
 */
void
carry_chart_marks_snapshot (const CarryChartFrame *frame, GtkSnapshot *snapshot)
{
  const guint n_series = carry_chart_data_get_n_series (frame->data);

  snapshot_bars (frame, snapshot);

  for (guint i = 0; i + 1 < n_series; i++)
    if (get_mark (frame, i) == CARRY_CHART_MARK_BAND && get_mark (frame, i + 1) == CARRY_CHART_MARK_BAND)
      snapshot_band (frame, snapshot, i++);

  for (guint i = 0; i < n_series; i++)
    if (is_line (get_mark (frame, i)))
      snapshot_line (frame, snapshot, i);
}

/**
 * carry_chart_marks_snapshot_discs:
 * @frame: a frame
 * @snapshot: where to paint
 * @item: less than the number of items
 *
 * Paints a disc on each line at the item at the cursor.
 */
void
carry_chart_marks_snapshot_discs (const CarryChartFrame *frame, GtkSnapshot *snapshot, guint item)
{
  const float x =
      carry_chart_layout_get_x (&frame->layout, carry_chart_layout_get_item_x (&frame->layout, item));

  for (guint i = 0; i < carry_chart_data_get_n_series (frame->data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (frame->data, i);
      const double value = carry_chart_series_get_value (series, item);

      if (!is_line (carry_chart_series_get_mark (series)) || !isfinite (value))
        continue;

      append_disc (
          snapshot, &frame->look->series[i], x,
          carry_chart_layout_get_y (&frame->layout, carry_chart_frame_get_scale (frame, series), value),
          DISC_RADIUS);
    }
}
