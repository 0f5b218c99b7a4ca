/* test-bar-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-bar-layout.h"

/* Ten slots of 50 × 200 pixels, from x = 40 and y = 10. */
static CarryBarLayout
ten_bars (void)
{
  return (CarryBarLayout){ .plot = GRAPHENE_RECT_INIT (40, 10, 500, 200), .n_bars = 10 };
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
  const CarryBarLayout layout = ten_bars ();

  assert_rect (carry_bar_layout_get_slot (&layout, 0), 40, 10, 50, 200);
  assert_rect (carry_bar_layout_get_slot (&layout, 9), 490, 10, 50, 200);
}

/* Of 0 to 400 in 200 pixels, 100 is 50 high. Bars take 30 of 50 pixels, 10 from the edge of the slot. */
static void
test_segments (void)
{
  const CarryBarLayout layout = ten_bars ();
  const CarryScale scale = carry_scale_nice (0, 400, 4);

  assert_rect (carry_bar_layout_get_segment (&layout, 1, &scale, 0, 100), 100, 160, 30, 50);
  /* One pixel stays free under the second. */
  assert_rect (carry_bar_layout_get_segment (&layout, 1, &scale, 100, 200), 100, 110, 30, 49);
  assert_rect (carry_bar_layout_get_segment (&layout, 1, &scale, 100, 100), 100, 160, 30, 0);
  /* What is greater than the scale stays inside the plot. */
  assert_rect (carry_bar_layout_get_segment (&layout, 1, &scale, 0, 9000), 100, 10, 30, 200);
}

static void
test_few_bars_are_not_broad (void)
{
  const CarryBarLayout layout = { .plot = GRAPHENE_RECT_INIT (0, 0, 600, 100), .n_bars = 2 };
  const CarryScale scale = carry_scale_nice (0, 10, 2);

  assert_rect (carry_bar_layout_get_segment (&layout, 0, &scale, 0, 10), 126, 0, 48, 100);
}

static const struct
{
  const char *name;
  double x;
  guint bar;
} finds[] = {
  { "before", 39.9, CARRY_BAR_NONE }, { "first", 40, 0 }, { "edge", 90, 1 }, { "last", 539.9, 9 },
  { "after", 540, CARRY_BAR_NONE },
};

static void
test_find (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryBarLayout layout = ten_bars ();

  g_assert_cmpuint (carry_bar_layout_find (&layout, finds[i].x), ==, finds[i].bar);
}

static void
test_empty (void)
{
  const CarryBarLayout layout = { .plot = GRAPHENE_RECT_INIT (0, 0, 100, 100), .n_bars = 0 };

  g_assert_cmpuint (carry_bar_layout_find (&layout, 50), ==, CARRY_BAR_NONE);
  g_assert_cmpuint (carry_bar_layout_get_stride (&layout, 40), ==, 1);
}

static void
test_labels_do_not_touch (void)
{
  const CarryBarLayout layout = ten_bars ();

  g_assert_cmpuint (carry_bar_layout_get_stride (&layout, 30), ==, 1);
  g_assert_cmpuint (carry_bar_layout_get_stride (&layout, 50), ==, 1);
  g_assert_cmpuint (carry_bar_layout_get_stride (&layout, 50.5), ==, 2);
  g_assert_cmpuint (carry_bar_layout_get_stride (&layout, 120), ==, 3);
}

static void
test_tip_beside_bar (void)
{
  const CarryBarLayout layout = ten_bars ();

  /* After the slot of the first bar, which ends at 90. */
  g_assert_cmpfloat (carry_bar_layout_place_beside (&layout, 0, 200, 8), ==, 98);
  /* Before the slot of the last, which begins at 490. */
  g_assert_cmpfloat (carry_bar_layout_place_beside (&layout, 9, 200, 8), ==, 282);
  /* Too wide for either side: inside the plot all the same. */
  g_assert_cmpfloat (carry_bar_layout_place_beside (&layout, 5, 480, 8), ==, 60);
  g_assert_cmpfloat (carry_bar_layout_place_beside (&layout, 5, 900, 8), ==, 40);
}

/* The first slot ends at 90 of 540; the sixth begins at 290, 250 from the edge. */
static void
test_room_beside_bar (void)
{
  const CarryBarLayout layout = ten_bars ();

  g_assert_cmpfloat (carry_bar_layout_get_room_beside (&layout, 0, 8), ==, 442);
  g_assert_cmpfloat (carry_bar_layout_get_room_beside (&layout, 9, 8), ==, 442);
  g_assert_cmpfloat (carry_bar_layout_get_room_beside (&layout, 5, 8), ==, 242);
  g_assert_cmpfloat (carry_bar_layout_get_room_beside (&layout, 5, 300), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/bar-layout/slots", test_slots);
  g_test_add_func ("/charts/bar-layout/segments", test_segments);
  g_test_add_func ("/charts/bar-layout/few-bars", test_few_bars_are_not_broad);
  g_test_add_func ("/charts/bar-layout/empty", test_empty);
  g_test_add_func ("/charts/bar-layout/stride", test_labels_do_not_touch);
  g_test_add_func ("/charts/bar-layout/tip", test_tip_beside_bar);
  g_test_add_func ("/charts/bar-layout/room", test_room_beside_bar);
  for (gsize i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/bar-layout/find/", finds[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_find);
    }

  return g_test_run ();
}
