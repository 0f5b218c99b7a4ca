/* test-chart-trace.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-trace.h"

#include "carry-chart-band.h"

#include <math.h>

#define N_DAYS 3650u
#define WIDTH 600

static CarryChartLayout
layout_of (guint n_items, float width)
{
  return (CarryChartLayout){
    .plot = GRAPHENE_RECT_INIT (0, 0, width, 100),
    .domain = carry_chart_domain_of (-0.5, n_items - 0.5, 1),
    .unit = 1,
    .n_items = n_items,
  };
}

static void
assert_point (GArray *points, guint index, float x, float y, gboolean starts)
{
  const CarryTracePoint *point = &g_array_index (points, CarryTracePoint, index);

  g_assert_cmpuint (index, <, points->len);
  g_assert_cmpfloat_with_epsilon (point->x, x, 0.01f);
  g_assert_cmpfloat_with_epsilon (point->y, y, 0.01f);
  g_assert_cmpint (point->starts, ==, starts);
}

/* Five items of 20 pixels; 0 to 10 in 100 pixels. The third is missing, the fourth stands alone. */
static void
test_missing_numbers_are_gaps (void)
{
  const double values[] = { 0, 10, NAN, 5, NAN };
  const CarryChartLayout layout = layout_of (5, 100);
  const CarryScale scale = carry_scale_nice (0, 10, 2);
  g_autoptr (GArray) points = carry_chart_trace (&layout, &scale, values);
  g_autoptr (GskPath) line = carry_chart_trace_to_line (points);
  g_autoptr (GskPath) area = carry_chart_trace_to_area (points, 100);
  graphene_rect_t bounds;

  g_assert_cmpuint (points->len, ==, 3);
  assert_point (points, 0, 10, 100, TRUE);
  assert_point (points, 1, 30, 0, FALSE);
  assert_point (points, 2, 70, 50, TRUE);

  /* The lonely number is a dot, and under it nothing is filled but a line without width. */
  g_assert_true (gsk_path_get_bounds (line, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width, 70.1f, 0.01f);
  g_assert_true (gsk_path_in_fill (area, &GRAPHENE_POINT_INIT (25, 90), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (area, &GRAPHENE_POINT_INIT (50, 90), GSK_FILL_RULE_WINDING));
}

/* Of a line from 4 to 8 and back to 4, and one 2 under it, all that is between them and nothing else is filled; where
 * numbers are missing nothing is. */
static void
test_band (void)
{
  const double most[] = { 4, 8, 4, NAN, 8, 8 };
  const double least[] = { 2, 6, 2, NAN, 6, 6 };
  const CarryChartLayout layout = layout_of (6, 120);
  const CarryScale scale = carry_scale_nice (0, 10, 2);
  g_autoptr (GArray) upper = carry_chart_trace (&layout, &scale, most);
  g_autoptr (GArray) lower = carry_chart_trace (&layout, &scale, least);
  g_autoptr (GskPath) band = carry_chart_trace_to_band (upper, lower);

  /* layout_of() makes slots of 20 pixels and a height of 100, so that 7 is at 30. */
  g_assert_true (gsk_path_in_fill (band, &GRAPHENE_POINT_INIT (30, 30), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (band, &GRAPHENE_POINT_INIT (30, 50), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (band, &GRAPHENE_POINT_INIT (30, 10), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (band, &GRAPHENE_POINT_INIT (70, 30), GSK_FILL_RULE_WINDING));
  g_assert_true (gsk_path_in_fill (band, &GRAPHENE_POINT_INIT (100, 30), GSK_FILL_RULE_WINDING));
}

static void
test_nothing_is_nothing (void)
{
  const double values[] = { NAN, NAN };
  const CarryChartLayout layout = layout_of (2, 100);
  const CarryChartLayout empty = layout_of (0, 100);
  const CarryScale scale = carry_scale_nice (0, 10, 2);
  g_autoptr (GArray) missing = carry_chart_trace (&layout, &scale, values);
  g_autoptr (GArray) none = carry_chart_trace (&empty, &scale, NULL);
  g_autoptr (GskPath) line = carry_chart_trace_to_line (missing);

  g_assert_cmpuint (missing->len, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (gsk_path_is_empty (line));
}

/* Only what is seen is drawn, and one more on each side so that lines reach the edges. */
static void
test_only_what_is_seen (void)
{
  const double values[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
  CarryChartLayout layout = layout_of (10, 100);
  const CarryScale scale = carry_scale_nice (0, 10, 2);
  g_autoptr (GArray) points = NULL;

  layout.domain.lo = 3.6;
  layout.domain.hi = 6.4;
  points = carry_chart_trace (&layout, &scale, values);
  g_assert_cmpuint (points->len, ==, 5);
  g_assert_cmpfloat_with_epsilon (g_array_index (points, CarryTracePoint, 0).y, 70, 0.01f);
  g_assert_cmpfloat_with_epsilon (g_array_index (points, CarryTracePoint, 4).y, 30, 0.01f);
}

/* Ten years of days in 600 pixels: each column of pixels shows the span of its days exactly. */
static void
test_ten_years_keep_their_peaks (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autofree double *values = g_new (double, N_DAYS);
  const CarryChartLayout layout = layout_of (N_DAYS, WIDTH);
  const CarryScale scale = carry_scale_nice (0, 100, 5);
  float least[WIDTH], greatest[WIDTH];
  g_autoptr (GArray) points = NULL;

  for (guint i = 0; i < N_DAYS; i++)
    values[i] = g_rand_double_range (rand, 0, 100);
  for (guint i = 0; i < WIDTH; i++)
    least[i] = INFINITY, greatest[i] = -INFINITY;

  points = carry_chart_trace (&layout, &scale, values);
  g_assert_cmpuint (points->len, <=, 4 * WIDTH);
  for (guint i = 0; i < points->len; i++)
    {
      const CarryTracePoint *point = &g_array_index (points, CarryTracePoint, i);
      const guint column = (guint)point->x;

      g_assert_cmpint (point->starts, ==, i == 0);
      g_assert_true (i == 0 || point->x >= (point - 1)->x);
      least[column] = fminf (least[column], point->y);
      greatest[column] = fmaxf (greatest[column], point->y);
    }

  for (guint i = 0; i < N_DAYS; i++)
    {
      const guint column = (guint)carry_chart_layout_get_x (&layout, i);
      const float y = carry_chart_layout_get_y (&layout, &scale, values[i]);

      g_assert_cmpfloat (y, >=, least[column]);
      g_assert_cmpfloat (y, <=, greatest[column]);
    }
}

/* A band covers what the stroke of its line would, and leaves gaps and the spaces of dashes free. */
static void
test_band_covers_its_line (void)
{
  const double values[] = { 0, 10, NAN, 5, 5 };
  const CarryChartLayout layout = layout_of (5, 100);
  const CarryScale scale = carry_scale_nice (0, 10, 2);
  g_autoptr (GArray) points = carry_chart_trace (&layout, &scale, values);
  GskStroke *stroke = gsk_stroke_new (2.0f);
  g_autoptr (GskPath) solid = carry_chart_band_new (points, stroke);
  g_autoptr (GskPath) dashed = NULL;
  const float dashes[] = { 6.0f, 3.0f };

  /* From (10, 100) to (30, 0), then from (70, 50) to (90, 50). */
  g_assert_true (gsk_path_in_fill (solid, &GRAPHENE_POINT_INIT (20.5f, 50), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (solid, &GRAPHENE_POINT_INIT (20.5f, 60), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (solid, &GRAPHENE_POINT_INIT (50, 50), GSK_FILL_RULE_WINDING));
  g_assert_true (gsk_path_in_fill (solid, &GRAPHENE_POINT_INIT (80.5f, 50.9f), GSK_FILL_RULE_WINDING));
  g_assert_false (gsk_path_in_fill (solid, &GRAPHENE_POINT_INIT (80.5f, 51.1f), GSK_FILL_RULE_WINDING));

  gsk_stroke_set_dash (stroke, dashes, G_N_ELEMENTS (dashes));
  dashed = carry_chart_band_new (points, stroke);
  /* Columns are counted from the tenth: 72 is the eighth of the seventh nine, 74 the second of the next. */
  g_assert_false (gsk_path_in_fill (dashed, &GRAPHENE_POINT_INIT (71.5f, 50), GSK_FILL_RULE_WINDING));
  g_assert_true (gsk_path_in_fill (dashed, &GRAPHENE_POINT_INIT (74.5f, 50), GSK_FILL_RULE_WINDING));
  gsk_stroke_free (stroke);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/trace/gaps", test_missing_numbers_are_gaps);
  g_test_add_func ("/charts/trace/between", test_band);
  g_test_add_func ("/charts/trace/nothing", test_nothing_is_nothing);
  g_test_add_func ("/charts/trace/seen", test_only_what_is_seen);
  g_test_add_func ("/charts/trace/band", test_band_covers_its_line);
  g_test_add_func ("/charts/trace/ten-years", test_ten_years_keep_their_peaks);

  return g_test_run ();
}
