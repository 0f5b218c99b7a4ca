/* test-freshness-geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-freshness-geometry.h"

#include "carry-board-geometry.h"

#define HOUR 60
#define DAY (24 * HOUR)

/* A day is (862 + 6) / 7 = 124 pixels wide with its gap, and begins 3 pixels before its column. */
static const struct
{
  const char *name;
  int minute;
  gboolean mirrored;
  double x;
} places[] = {
  { "begin", 0, FALSE, 0 },
  { "monday-noon", 12 * HOUR, FALSE, 59 },
  { "tuesday-midnight", DAY, FALSE, 121 },
  { "tuesday-6", DAY + 6 * HOUR, FALSE, 152 },
  { "thursday-noon", 3 * DAY + 12 * HOUR, FALSE, 431 },
  { "end", 7 * DAY, FALSE, 862 },
  { "begin-mirrored", 0, TRUE, 862 },
  { "monday-noon-mirrored", 12 * HOUR, TRUE, 803 },
  { "end-mirrored", 7 * DAY, TRUE, 0 },
};

static void
test_place (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryFreshnessFrame frame = { 862, 5, 40, places[i].mirrored };

  g_assert_cmpfloat_with_epsilon (carry_freshness_frame_get_x (&frame, places[i].minute), places[i].x, 0.01);
}

/* Noon is in the middle of its column, wherever columns end up by rounding. */
static void
test_noon_is_in_the_middle (void)
{
  for (int width = 862; width < 2000; width += 41)
    for (guint day = 0; day < 7; day++)
      for (int mirrored = 0; mirrored < 2; mirrored++)
        {
          const CarryFreshnessFrame frame = { width, 0, 40, mirrored };
          const CarryBoardSpan column = carry_board_get_column (width, day, mirrored);

          g_assert_cmpfloat_with_epsilon (carry_freshness_frame_get_x (&frame, (int)day * DAY + 12 * HOUR),
                                          column.start + column.length / 2.0, 1.0);
        }
}

static void
test_heights (void)
{
  const CarryFreshnessFrame frame = { 862, 5, 40, FALSE };

  g_assert_cmpfloat (carry_freshness_frame_get_y (&frame, 100), ==, 5);
  g_assert_cmpfloat (carry_freshness_frame_get_y (&frame, 50), ==, 25);
  g_assert_cmpfloat (carry_freshness_frame_get_y (&frame, 0), ==, 45);
  g_assert_cmpfloat (carry_freshness_frame_get_y (&frame, 130), ==, 5);
}

static void
test_hours_are_found (void)
{
  const CarryFreshnessFrame frame = { 862, 5, 40, FALSE }, mirrored = { 862, 5, 40, TRUE };

  g_assert_cmpint (carry_freshness_frame_find_hour (&frame, 59), ==, 12 * HOUR);
  /* An hour is 124 / 24 = 5.2 pixels: 2 more are the same hour, 3 more the next. */
  g_assert_cmpint (carry_freshness_frame_find_hour (&frame, 61), ==, 12 * HOUR);
  g_assert_cmpint (carry_freshness_frame_find_hour (&frame, 62), ==, 13 * HOUR);
  g_assert_cmpint (carry_freshness_frame_find_hour (&frame, -9), ==, 0);
  g_assert_cmpint (carry_freshness_frame_find_hour (&frame, 900), ==, 167 * HOUR);
  g_assert_cmpint (carry_freshness_frame_find_hour (&mirrored, 803), ==, 12 * HOUR);

  for (int hour = 0; hour < CARRY_FRESHNESS_HOURS; hour++)
    {
      const double x = carry_freshness_frame_get_x (&frame, hour * HOUR);

      /* The first and the last minutes of the week lie in half a gap that is not there. */
      if (x > 0)
        g_assert_cmpint (carry_freshness_frame_find_hour (&frame, x), ==, hour * HOUR);
    }
}

static void
test_smooth_slopes (void)
{
  /* Equal steps: the harmonic mean of 1 and 3 is 2 / (1 + 1/3) = 1.5; a peak and the ends are level. */
  CarryFreshnessKnot knots[] = { { 0, 10, 9 }, { 10, 20, 9 }, { 20, 50, 9 }, { 30, 40, 9 } };

  carry_freshness_smooth (knots, G_N_ELEMENTS (knots));
  g_assert_cmpfloat (knots[0].slope, ==, 0);
  g_assert_cmpfloat_with_epsilon (knots[1].slope, 1.5, 1e-9);
  g_assert_cmpfloat (knots[2].slope, ==, 0);
  g_assert_cmpfloat (knots[3].slope, ==, 0);

  g_assert_cmpfloat (carry_freshness_get_percent (knots, 4, 10), ==, 20);
  /* Half way between two level knots; beyond the ends. */
  g_assert_cmpfloat_with_epsilon (carry_freshness_get_percent (knots, 4, 25), 45, 1e-9);
  g_assert_cmpfloat (carry_freshness_get_percent (knots, 4, -5), ==, 10);
  g_assert_cmpfloat (carry_freshness_get_percent (knots, 4, 99), ==, 40);
  /* (20 + 50) / 2 + 10 × 1.5 / 8 */
  g_assert_cmpfloat_with_epsilon (carry_freshness_get_percent (knots, 4, 15), 36.875, 1e-9);
}

static void
test_smooth_stays_between (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (int round = 0; round < 200; round++)
    {
      CarryFreshnessKnot knots[12];
      int minute = 0;

      for (gsize i = 0; i < G_N_ELEMENTS (knots); i++)
        {
          knots[i] = (CarryFreshnessKnot){ minute, g_rand_double_range (rand, 0, 100), 0 };
          minute += g_rand_int_range (rand, 1, 90);
        }

      carry_freshness_smooth (knots, G_N_ELEMENTS (knots));

      for (gsize i = 1; i < G_N_ELEMENTS (knots); i++)
        for (int at = knots[i - 1].minute; at <= knots[i].minute; at++)
          {
            const double percent = carry_freshness_get_percent (knots, G_N_ELEMENTS (knots), at);

            g_assert_cmpfloat (percent, >=, MIN (knots[i - 1].percent, knots[i].percent) - 1e-9);
            g_assert_cmpfloat (percent, <=, MAX (knots[i - 1].percent, knots[i].percent) + 1e-9);
          }
    }
}

static void
test_tired_times (void)
{
  const CarryFreshnessKnot knots[] = { { 0, 40, 0 }, { 10, 60, 0 }, { 20, 100, 0 },
                                       { 30, 0, 0 }, { 40, 50, 0 }, { 50, 45, 0 } };
  g_autoptr (GArray) spans = carry_freshness_find_tired (knots, G_N_ELEMENTS (knots));
  const CarryFreshnessSpan *span = (const CarryFreshnessSpan *)(gpointer)spans->data;

  g_assert_cmpuint (spans->len, ==, 3);
  g_assert_cmpfloat (span[0].start, ==, 0);
  g_assert_cmpfloat (span[0].end, ==, 5);
  g_assert_cmpfloat (span[1].start, ==, 25);
  g_assert_cmpfloat (span[1].end, ==, 40);
  g_assert_cmpfloat (span[2].start, ==, 40);
  g_assert_cmpfloat (span[2].end, ==, 50);
}

static void
test_steps (void)
{
  g_assert_cmpint (carry_freshness_step (12 * HOUR, 1), ==, 13 * HOUR);
  g_assert_cmpint (carry_freshness_step (12 * HOUR, -6), ==, 6 * HOUR);
  g_assert_cmpint (carry_freshness_step (2 * HOUR, -6), ==, 0);
  g_assert_cmpint (carry_freshness_step (165 * HOUR, 6), ==, 167 * HOUR);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/freshness-geometry/place/", places[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_place);
    }

  g_test_add_func ("/ui/freshness-geometry/noon-is-in-the-middle", test_noon_is_in_the_middle);
  g_test_add_func ("/ui/freshness-geometry/heights", test_heights);
  g_test_add_func ("/ui/freshness-geometry/hours-are-found", test_hours_are_found);
  g_test_add_func ("/ui/freshness-geometry/smooth-slopes", test_smooth_slopes);
  g_test_add_func ("/ui/freshness-geometry/smooth-stays-between", test_smooth_stays_between);
  g_test_add_func ("/ui/freshness-geometry/tired-times", test_tired_times);
  g_test_add_func ("/ui/freshness-geometry/steps", test_steps);

  return g_test_run ();
}
