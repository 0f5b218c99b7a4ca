/* carry-chart-trace.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-trace.h"

#include <math.h>

/* With more items a pixel than this, a pixel shows the span of its items instead of each of them. */
#define MOST_PER_PIXEL 2.0

/* A number between two gaps is a dot: a stroke this long with round ends, in pixels. */
#define DOT_LENGTH 0.1f

/* What a column of pixels keeps of its items: the line comes in at the first, spans least and greatest,
 * and goes out at the last, so that the reduced line covers the same pixels as the whole one. */
typedef struct
{
  guint first;
  guint least;
  guint greatest;
  guint last;
  gboolean any;
} Column;

static void
add_point (GArray *points,
           const CarryChartLayout *layout,
           const CarryScale *scale,
           double x,
           double value,
           gboolean starts)
{
  const CarryTracePoint point = {
    .x = carry_chart_layout_get_x (layout, x),
    .y = carry_chart_layout_get_y (layout, scale, value),
    .starts = starts,
  };

  g_array_append_val (points, point);
}

static void
flush_column (GArray *points,
              const CarryChartLayout *layout,
              const CarryScale *scale,
              const double *values,
              Column *column,
              gboolean *broken)
{
  const guint inner_first = MIN (column->least, column->greatest);
  const guint inner_last = MAX (column->least, column->greatest);
  const guint wanted[] = { column->first, inner_first, inner_last, column->last };
  guint before = CARRY_CHART_NONE;

  if (!column->any)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      if (wanted[i] == before)
        continue;

      add_point (points, layout, scale, carry_chart_layout_get_item_x (layout, wanted[i]), values[wanted[i]],
                 *broken);
      *broken = FALSE;
      before = wanted[i];
    }

  column->any = FALSE;
}

static void
take_item (Column *column, const double *values, guint item)
{
  if (!column->any)
    *column = (Column){ item, item, item, item, TRUE };

  column->last = item;
  if (values[item] < values[column->least])
    column->least = item;
  if (values[item] > values[column->greatest])
    column->greatest = item;
}

static void
trace_reduced (GArray *points,
               const CarryChartLayout *layout,
               const CarryScale *scale,
               const double *values,
               guint first,
               guint end)
{
  Column column = { 0 };
  gboolean broken = TRUE;
  float pixel = -INFINITY;

  for (guint item = first; item < end; item++)
    {
      const float x =
          floorf (carry_chart_layout_get_x (layout, carry_chart_layout_get_item_x (layout, item)));

      if (!isfinite (values[item]) || x > pixel)
        flush_column (points, layout, scale, values, &column, &broken);
      if (!isfinite (values[item]))
        {
          broken = TRUE;
          continue;
        }

      pixel = x;
      take_item (&column, values, item);
    }

  flush_column (points, layout, scale, values, &column, &broken);
}

static void
trace_each (GArray *points,
            const CarryChartLayout *layout,
            const CarryScale *scale,
            const double *values,
            guint first,
            guint end)
{
  gboolean broken = TRUE;

  for (guint item = first; item < end; item++)
    {
      if (isfinite (values[item]))
        add_point (points, layout, scale, carry_chart_layout_get_item_x (layout, item), values[item], broken);

      broken = !isfinite (values[item]);
    }
}

/**
 * carry_chart_trace:
 * @layout: where things go
 * @scale: the vertical scale of the numbers
 * @values: (array): a number for each item of the layout; one that is not finite is missing
 *
 * Turns the numbers that are seen, and one more on each side, into points. Where many items share a
 * pixel, at most four of them are kept, so that ten years cost about as much as a month and look the same.
 *
 * Returns: (transfer full) (element-type CarryTracePoint): the points, from left to right
 */
GArray *
carry_chart_trace (const CarryChartLayout *layout, const CarryScale *scale, const double *values)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (CarryTracePoint));
  guint first, end;

  carry_chart_layout_get_visible (layout, &first, &end);
  first -= first > 0 ? 1 : 0;
  end += end < layout->n_items ? 1 : 0;

  if (end - first > (double)layout->plot.size.width * MOST_PER_PIXEL)
    trace_reduced (points, layout, scale, values, first, end);
  else
    trace_each (points, layout, scale, values, first, end);

  return points;
}

/**
 * carry_chart_trace_to_line:
 * @points: (element-type CarryTracePoint): points
 *
 * Returns: (transfer full): the path to stroke with round caps
 */
GskPath *
carry_chart_trace_to_line (GArray *points)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (guint i = 0; i < points->len; i++)
    {
      const CarryTracePoint *point = &g_array_index (points, CarryTracePoint, i);
      const gboolean ends = i + 1 == points->len || (point + 1)->starts;

      if (point->starts)
        gsk_path_builder_move_to (builder, point->x, point->y);
      else
        gsk_path_builder_line_to (builder, point->x, point->y);

      if (point->starts && ends)
        gsk_path_builder_line_to (builder, point->x + DOT_LENGTH, point->y);
    }

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

/**
 * carry_chart_trace_to_area:
 * @points: (element-type CarryTracePoint): points
 * @base: the vertical pixel on which the area stands
 *
 * Returns: (transfer full): the path to fill
 */
GskPath *
carry_chart_trace_to_area (GArray *points, float base)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (guint i = 0; i < points->len; i++)
    {
      const CarryTracePoint *point = &g_array_index (points, CarryTracePoint, i);

      if (point->starts)
        gsk_path_builder_move_to (builder, point->x, base);
      gsk_path_builder_line_to (builder, point->x, point->y);

      if (i + 1 == points->len || (point + 1)->starts)
        {
          gsk_path_builder_line_to (builder, point->x, base);
          gsk_path_builder_close (builder);
        }
    }

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

/* Where the line ends that starts at @from. */
static guint
find_end (GArray *points, guint from)
{
  guint end = from + 1;

  while (end < points->len && !g_array_index (points, CarryTracePoint, end).starts)
    end++;

  return end;
}

/**
 * carry_chart_trace_to_band:
 * @upper: (element-type CarryTracePoint): points of one edge
 * @lower: (element-type CarryTracePoint): points of the other edge, with as many lines
 *
 * Returns: (transfer full): what lies between the edges, to fill
 */
GskPath *
carry_chart_trace_to_band (GArray *upper, GArray *lower)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  guint up = 0, low = 0;

  while (up < upper->len && low < lower->len)
    {
      const guint up_end = find_end (upper, up), low_end = find_end (lower, low);

      for (guint i = up; i < up_end; i++)
        {
          const CarryTracePoint *point = &g_array_index (upper, CarryTracePoint, i);

          if (i == up)
            gsk_path_builder_move_to (builder, point->x, point->y);
          else
            gsk_path_builder_line_to (builder, point->x, point->y);
        }
      for (guint i = low_end; i > low; i--)
        {
          const CarryTracePoint *point = &g_array_index (lower, CarryTracePoint, i - 1);

          gsk_path_builder_line_to (builder, point->x, point->y);
        }
      gsk_path_builder_close (builder);
      up = up_end;
      low = low_end;
    }

  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}
