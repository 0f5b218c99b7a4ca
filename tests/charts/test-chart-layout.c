/* test-chart-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-layout.h"

/* Ten slots of 50 × 200 pixels, from x = 40 and y = 10. */
static CarryChartLayout
ten_bars (void)
{
  return (CarryChartLayout){
    .plot = GRAPHENE_RECT_INIT (40, 10, 500, 200),
    .domain = carry_chart_domain_of (-0.5, 9.5, 1),
    .unit = 1,
    .n_items = 10,
  };
}

static void
assert_rect (graphene_rect_t rect, float x, float y, float width, float height)
{
  g_assert_cmpfloat_with_epsilon (rect.origin.x, x, 0.01f);
  g_assert_cmpfloat_with_epsilon (rect.origin.y, y, 0.01f);
  g_assert_cmpfloat_with_epsilon (rect.size.width, width, 0.01f);
  g_assert_cmpfloat_with_epsilon (rect.size.height, height, 0.01f);
}

static void
test_slots (void)
{
  const CarryChartLayout layout = ten_bars ();

  assert_rect (carry_chart_layout_get_slot (&layout, 0), 40, 10, 50, 200);
  assert_rect (carry_chart_layout_get_slot (&layout, 9), 490, 10, 50, 200);
}

/* Of 0 to 400 in 200 pixels, 100 is 50 high. Bars take 30 of 50 pixels, 10 from the edge of the slot. */
static void
test_segments (void)
{
  const CarryChartLayout layout = ten_bars ();
  const CarryScale scale = carry_scale_nice (0, 400, 4);

  assert_rect (carry_chart_layout_get_segment (&layout, 1, &scale, 0, 100), 100, 160, 30, 50);
  /* One pixel stays free under the second. */
  assert_rect (carry_chart_layout_get_segment (&layout, 1, &scale, 100, 200), 100, 110, 30, 49);
  assert_rect (carry_chart_layout_get_segment (&layout, 1, &scale, 100, 100), 100, 160, 30, 0);
  /* What is greater than the scale stays inside the plot. */
  assert_rect (carry_chart_layout_get_segment (&layout, 1, &scale, 0, 9000), 100, 10, 30, 200);
}

static void
test_few_bars_are_not_broad (void)
{
  const CarryChartLayout layout = {
    .plot = GRAPHENE_RECT_INIT (0, 0, 600, 100),
    .domain = carry_chart_domain_of (-0.5, 1.5, 1),
    .unit = 1,
    .n_items = 2,
  };
  const CarryScale scale = carry_scale_nice (0, 10, 2);

  assert_rect (carry_chart_layout_get_segment (&layout, 0, &scale, 0, 10), 126, 0, 48, 100);
}

static const struct
{
  const char *name;
  double x;
  guint bar;
} finds[] = {
  { "before", 39.9, CARRY_CHART_NONE }, { "first", 40, 0 }, { "edge", 90, 1 }, { "last", 539.9, 9 },
  { "after", 540, CARRY_CHART_NONE },
};

static void
test_find (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryChartLayout layout = ten_bars ();

  g_assert_cmpuint (carry_chart_layout_find (&layout, finds[i].x), ==, finds[i].bar);
}

static void
test_empty (void)
{
  const CarryChartLayout layout = {
    .plot = GRAPHENE_RECT_INIT (0, 0, 100, 100),
    .domain = carry_chart_domain_of (0, 1, 1),
    .unit = 1,
  };

  g_assert_cmpuint (carry_chart_layout_find (&layout, 50), ==, CARRY_CHART_NONE);
  g_assert_cmpuint (carry_chart_layout_get_stride (&layout, 40), ==, 1);
}

static void
test_labels_do_not_touch (void)
{
  const CarryChartLayout layout = ten_bars ();

  g_assert_cmpuint (carry_chart_layout_get_stride (&layout, 30), ==, 1);
  g_assert_cmpuint (carry_chart_layout_get_stride (&layout, 50), ==, 1);
  g_assert_cmpuint (carry_chart_layout_get_stride (&layout, 50.5), ==, 2);
  g_assert_cmpuint (carry_chart_layout_get_stride (&layout, 120), ==, 3);
}

static void
test_tip_beside_bar (void)
{
  const CarryChartLayout layout = ten_bars ();

  /* After the slot of the first bar, which ends at 90. */
  g_assert_cmpfloat (carry_chart_layout_place_beside (&layout, 0, 200, 8), ==, 98);
  /* Before the slot of the last, which begins at 490. */
  g_assert_cmpfloat (carry_chart_layout_place_beside (&layout, 9, 200, 8), ==, 282);
  /* Too wide for either side: inside the plot all the same. */
  g_assert_cmpfloat (carry_chart_layout_place_beside (&layout, 5, 480, 8), ==, 60);
  g_assert_cmpfloat (carry_chart_layout_place_beside (&layout, 5, 900, 8), ==, 40);
}

/* The first slot ends at 90 of 540; the sixth begins at 290, 250 from the edge. */
static void
test_room_beside_bar (void)
{
  const CarryChartLayout layout = ten_bars ();

  g_assert_cmpfloat (carry_chart_layout_get_room_beside (&layout, 0, 8), ==, 442);
  g_assert_cmpfloat (carry_chart_layout_get_room_beside (&layout, 9, 8), ==, 442);
  g_assert_cmpfloat (carry_chart_layout_get_room_beside (&layout, 5, 8), ==, 242);
  g_assert_cmpfloat (carry_chart_layout_get_room_beside (&layout, 5, 300), ==, 0);
}

/* Six measurements on their days: the nearest two lie two days apart, so a slot is 20 pixels wide. */
static void
test_days_lie_where_they_are (void)
{
  static const double days[] = { 100, 110, 112, 130, 145, 149 };
  const CarryChartLayout layout = {
    .plot = GRAPHENE_RECT_INIT (0, 0, 500, 100),
    .domain = carry_chart_domain_of (99, 149, 1),
    .unit = 2,
    .xs = days,
    .n_items = G_N_ELEMENTS (days),
  };
  CarryChartLayout near = layout;
  guint first, end;

  assert_rect (carry_chart_layout_get_slot (&layout, 1), 100, 0, 20, 100);
  g_assert_cmpuint (carry_chart_layout_find (&layout, 0), ==, 0);
  g_assert_cmpuint (carry_chart_layout_find (&layout, 119), ==, 1);
  g_assert_cmpuint (carry_chart_layout_find (&layout, 121), ==, 2);
  g_assert_cmpuint (carry_chart_layout_find (&layout, 499), ==, 5);

  carry_chart_layout_get_visible (&layout, &first, &end);
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpuint (end, ==, 6);

  /* From day 111 on half of the slot of day 110 would still be seen, from day 111.5 on nothing of it. */
  near.domain.lo = 111.5;
  near.domain.hi = 128;
  carry_chart_layout_get_visible (&near, &first, &end);
  g_assert_cmpuint (first, ==, 2);
  g_assert_cmpuint (end, ==, 3);
}

static const struct
{
  const char *name;
  guint n;
  float wanted[4];
  float found[4];
} spreads[] = {
  { "apart", 3, { 20, 50, 90 }, { 20, 50, 90 } },
  { "two-touch", 2, { 50, 54 }, { 47, 57 } },
  { "same", 3, { 50, 50, 50 }, { 40, 50, 60 } },
  /* The block of the first two is pushed down by the edge, and pushes the third. */
  { "at-top", 3, { 2, 3, 12 }, { 5, 15, 25 } },
  { "at-bottom", 2, { 97, 99 }, { 85, 95 } },
  { "blocks-join", 4, { 40, 44, 52, 53 }, { 32.25f, 42.25f, 52.25f, 62.25f } },
};

static void
test_spread (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  float centres[4];

  memcpy (centres, spreads[i].wanted, sizeof centres);
  carry_chart_layout_spread (centres, spreads[i].n, 10, 0, 100);
  for (guint label = 0; label < spreads[i].n; label++)
    g_assert_cmpfloat_with_epsilon (centres[label], spreads[i].found[label], 0.01f);
}

/* Twelve labels of 10 pixels in 60: each gets 5, in order and inside. */
static void
test_spread_without_room (void)
{
  float centres[12] = { 0 };

  carry_chart_layout_spread (centres, 12, 10, 0, 60);
  for (guint label = 0; label < 12; label++)
    g_assert_cmpfloat_with_epsilon (centres[label], 5.0f * ((float)label + 0.5f), 0.01f);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/chart-layout/slots", test_slots);
  g_test_add_func ("/charts/chart-layout/segments", test_segments);
  g_test_add_func ("/charts/chart-layout/few-bars", test_few_bars_are_not_broad);
  g_test_add_func ("/charts/chart-layout/empty", test_empty);
  g_test_add_func ("/charts/chart-layout/stride", test_labels_do_not_touch);
  g_test_add_func ("/charts/chart-layout/tip", test_tip_beside_bar);
  g_test_add_func ("/charts/chart-layout/room", test_room_beside_bar);
  g_test_add_func ("/charts/chart-layout/days", test_days_lie_where_they_are);
  g_test_add_func ("/charts/chart-layout/spread/no-room", test_spread_without_room);
  for (gsize i = 0; i < G_N_ELEMENTS (spreads); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/chart-layout/spread/", spreads[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_spread);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/chart-layout/find/", finds[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_find);
    }

  return g_test_run ();
}
