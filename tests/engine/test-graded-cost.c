/* test-graded-cost.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-graded-cost.h"

#include <math.h>

/* C(i) / 3.6 as the science file has it. */
static const struct
{
  double gradient;
  double ratio;
} slopes[] = {
  { -0.20, 0.500 }, { -0.10, 0.598 }, { -0.05, 0.763 }, { 0.00, 1.000 },
  { 0.05, 1.301 },  { 0.10, 1.658 },  { 0.15, 2.060 },  { 0.20, 2.502 },
};

static void
test_slopes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slopes); i++)
    g_assert_cmpfloat_with_epsilon (carry_graded_cost_get_ratio (slopes[i].gradient), slopes[i].ratio,
                                    0.0005);

  g_assert_cmpfloat (carry_graded_cost_get (0), ==, 3.6);
}

/* At 0.45, by hand: 155.4·0.45⁵ = 2.867568, 30.4·0.45⁴ = 1.246590, 43.3·0.45³ = 3.945713, 46.3·0.45² = 9.375750,
 * 19.5·0.45 = 8.775. */
static void
test_steepest (void)
{
  const double up = 2.867568 - 1.246590 - 3.945713 + 9.375750 + 8.775 + 3.6;
  const double down = -2.867568 - 1.246590 + 3.945713 + 9.375750 - 8.775 + 3.6;

  g_assert_cmpfloat_with_epsilon (carry_graded_cost_get (0.45), up, 1e-4);
  g_assert_cmpfloat_with_epsilon (carry_graded_cost_get (-0.45), down, 1e-4);
  g_assert_cmpfloat_with_epsilon (carry_graded_cost_get (7), up, 1e-4);
  g_assert_cmpfloat_with_epsilon (carry_graded_cost_get (-INFINITY), down, 1e-4);
}

static void
test_no_number (void)
{
  g_assert_cmpfloat (carry_graded_cost_get (NAN), ==, 3.6);
}

static void
test_flat_speed (void)
{
  g_assert_cmpfloat_with_epsilon (carry_graded_cost_get_flat_speed (3, 0.10), 3 * 1.658, 0.002);
  g_assert_cmpfloat (carry_graded_cost_get_flat_speed (0, 0.10), ==, 0);
}

/* Cost is positive everywhere, and least at some slope downhill. */
static void
test_shape (void)
{
  double cheapest = G_MAXDOUBLE, where = 0;

  for (int i = -450; i <= 450; i++)
    {
      const double cost = carry_graded_cost_get (i / 1000.0);

      g_assert_cmpfloat (cost, >, 0);
      if (cost < cheapest)
        {
          cheapest = cost;
          where = i / 1000.0;
        }
    }

  g_assert_cmpfloat (where, <, -0.1);
  g_assert_cmpfloat (where, >, -0.3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/graded-cost/slopes", test_slopes);
  g_test_add_func ("/engine/graded-cost/steepest", test_steepest);
  g_test_add_func ("/engine/graded-cost/no-number", test_no_number);
  g_test_add_func ("/engine/graded-cost/flat-speed", test_flat_speed);
  g_test_add_func ("/engine/graded-cost/shape", test_shape);

  return g_test_run ();
}
