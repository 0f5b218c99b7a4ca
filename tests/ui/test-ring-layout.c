/* test-ring-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-plate-layout.h"
#include "carry-ring-layout.h"

#define NEAR 1e-9

/* Around (80, 80) with a radius of 74, with the clock from the top. */
static const struct
{
  const char *name;
  double fraction;
  double end_x;
  double end_y;
  gboolean large;
  gboolean whole;
  gboolean none;
} arcs[] = {
  { "nothing", 0.0, 80, 6, FALSE, FALSE, TRUE },
  { "quarter", 0.25, 154, 80, FALSE, FALSE, FALSE },
  { "half", 0.5, 80, 154, FALSE, FALSE, FALSE },
  { "three-quarters", 0.75, 6, 80, TRUE, FALSE, FALSE },
  { "all", 1.0, 80, 6, TRUE, TRUE, FALSE },
  { "less-than-nothing", -0.5, 80, 6, FALSE, FALSE, TRUE },
  { "more-than-all", 1.5, 80, 6, TRUE, TRUE, FALSE },
};

static void
test_arc (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryRingArc arc = carry_ring_get_arc (80, 80, 74, arcs[i].fraction);

  g_assert_cmpfloat_with_epsilon (arc.start_x, 80, NEAR);
  g_assert_cmpfloat_with_epsilon (arc.start_y, 6, NEAR);
  g_assert_cmpfloat_with_epsilon (arc.end_x, arcs[i].end_x, NEAR);
  g_assert_cmpfloat_with_epsilon (arc.end_y, arcs[i].end_y, NEAR);
  g_assert_cmpint (arc.large, ==, arcs[i].large);
  g_assert_cmpint (arc.whole, ==, arcs[i].whole);
  g_assert_cmpint (arc.none, ==, arcs[i].none);
}

/* Twice in 1.2 s it is largest: after 0.3 and after 0.9 s. */
static void
test_pulses_twice (void)
{
  guint n_tops = 0;

  g_assert_cmpfloat (carry_ring_get_pulse (0.0), ==, 0.0);
  g_assert_cmpfloat_with_epsilon (carry_ring_get_pulse (0.3), 1.0, NEAR);
  g_assert_cmpfloat_with_epsilon (carry_ring_get_pulse (0.6), 0.0, NEAR);
  g_assert_cmpfloat_with_epsilon (carry_ring_get_pulse (0.9), 1.0, NEAR);
  g_assert_cmpfloat (carry_ring_get_pulse (1.2), ==, 0.0);
  g_assert_cmpfloat (carry_ring_get_pulse (5.0), ==, 0.0);

  for (guint i = 1; i < 119; i++)
    n_tops += carry_ring_get_pulse (i * 0.01) > carry_ring_get_pulse ((i - 1) * 0.01) &&
              carry_ring_get_pulse (i * 0.01) > carry_ring_get_pulse ((i + 1) * 0.01);
  g_assert_cmpuint (n_tops, ==, 2);
}

/* 2 × 74 + 12 = 160 as drawn; a text of 160 × 120 has a diagonal of 200, and two strokes around it. */
static void
test_side (void)
{
  g_assert_cmpfloat_with_epsilon (carry_ring_get_side (60, 50), 160, NEAR);
  g_assert_cmpfloat_with_epsilon (carry_ring_get_side (160, 120), 224, NEAR);
}

/* 20 + 5 + 5 + 1.25 on each side: the full height for 20 kg; .35 + .65 × √(5 / 20) = .675 of it for 5 kg; .35 + .65 ×
 * √(1.25 / 20) = .5125 for 1.25 kg. The least width is that of no weight; 20 kg are 1.5 times as thick. */
static void
test_plates (void)
{
  const CarryPlate plates[] = { { 20, 1 }, { 5, 2 }, { 1.25, 1 } };
  CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES];

  g_assert_cmpuint (carry_plate_layout_make (plates, 3, 100, 20, drawn), ==, 4);
  g_assert_cmpfloat_with_epsilon (drawn[0].height, 100, NEAR);
  g_assert_cmpfloat_with_epsilon (drawn[0].width, 30, NEAR);
  g_assert_cmpfloat_with_epsilon (drawn[1].height, 67.5, NEAR);
  g_assert_cmpfloat_with_epsilon (drawn[2].height, 67.5, NEAR);
  g_assert_cmpfloat_with_epsilon (drawn[3].height, 51.25, NEAR);
  g_assert_cmpfloat_with_epsilon (drawn[3].kilograms, 1.25, NEAR);

  g_assert_cmpfloat (drawn[0].x, ==, 0.0);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpfloat (drawn[i].x, >, drawn[i - 1].x + drawn[i - 1].width);
}

/* More plates than fit are not drawn, and do not write beyond the end. */
static void
test_many_plates (void)
{
  const CarryPlate plates[] = { { 25, 30 } };
  CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES];

  g_assert_cmpuint (carry_plate_layout_make (plates, 1, 100, 20, drawn), ==, CARRY_MOST_DRAWN_PLATES);
  g_assert_cmpuint (carry_plate_layout_make (plates, 0, 100, 20, drawn), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (arcs); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/ring-layout/arc/", arcs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_arc);
    }
  g_test_add_func ("/ui/ring-layout/pulses-twice", test_pulses_twice);
  g_test_add_func ("/ui/ring-layout/side", test_side);
  g_test_add_func ("/ui/plate-layout/sizes", test_plates);
  g_test_add_func ("/ui/plate-layout/many", test_many_plates);

  return g_test_run ();
}
