/* test-scale.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-scale.h"

#include <math.h>

static const struct
{
  const char *name;
  double least;
  double greatest;
  guint wanted;
  double lo;
  double hi;
  double step;
  guint n_ticks;
  guint decimals;
} scales[] = {
  { "round", 0, 400, 4, 0, 400, 100, 5, 0 },
  { "up-to-the-next", 0, 426, 5, 0, 500, 100, 6, 0 },
  { "fives", 0, 1700, 4, 0, 2000, 500, 5, 0 },
  { "twos", 0, 7, 4, 0, 8, 2, 5, 0 },
  { "tenths", 0, 0.3, 3, 0, 0.3, 0.1, 4, 1 },
  { "hundredths", 0, 0.08, 4, 0, 0.08, 0.02, 5, 2 },
  { "below-zero", -30, 60, 5, -40, 60, 20, 6, 0 },
  { "one-step", 0, 10, 1, 0, 10, 10, 2, 0 },
  { "nothing", 0, 0, 4, 0, 1, 0.5, 3, 1 },
  { "all-the-same", 8, 8, 4, 4, 12, 2, 5, 0 },
  { "all-the-same-below-zero", -8, -8, 4, -12, -4, 2, 5, 0 },
  { "swapped", 400, 0, 4, 0, 400, 100, 5, 0 },
  { "not-a-number", NAN, 5, 4, 0, 1, 0.5, 3, 1 },
  { "endless", 0, INFINITY, 4, 0, 1, 0.5, 3, 1 },
  { "too-great", 0, 1e300, 4, 0, 1, 0.5, 3, 1 },
};

static void
test_nice (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const CarryScale scale = carry_scale_nice (scales[i].least, scales[i].greatest, scales[i].wanted);

  g_assert_cmpfloat_with_epsilon (scale.lo, scales[i].lo, 1e-9);
  g_assert_cmpfloat_with_epsilon (scale.hi, scales[i].hi, 1e-9);
  g_assert_cmpfloat_with_epsilon (scale.step, scales[i].step, 1e-9);
  g_assert_cmpuint (scale.n_ticks, ==, scales[i].n_ticks);
  g_assert_cmpuint (scale.decimals, ==, scales[i].decimals);
}

static void
test_fractions (void)
{
  const CarryScale scale = carry_scale_nice (-30, 60, 5);

  g_assert_cmpfloat_with_epsilon (carry_scale_to_fraction (&scale, -40), 0.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_scale_to_fraction (&scale, 0), 0.4, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_scale_to_fraction (&scale, 60), 1.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_scale_to_fraction (&scale, 110), 1.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_scale_from_fraction (&scale, 0.4), 0.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (carry_scale_from_fraction (&scale, 0.5), 10.0, 1e-12);
}

static void
test_ticks (void)
{
  const char *const expected[] = { "−0.2", "0.0", "0.2", "0.4", "0.6" };
  const CarryScale scale = carry_scale_nice (-0.2, 0.6, 4);

  g_assert_cmpuint (scale.n_ticks, ==, G_N_ELEMENTS (expected));
  g_assert_cmpfloat (carry_scale_get_tick (&scale, 1), ==, 0.0);
  for (guint i = 0; i < scale.n_ticks; i++)
    {
      g_autofree char *text = carry_scale_format_tick (&scale, i);

      g_assert_cmpstr (text, ==, expected[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/scale/nice/", scales[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_nice);
    }
  g_test_add_func ("/charts/scale/fractions", test_fractions);
  g_test_add_func ("/charts/scale/ticks", test_ticks);

  return g_test_run ();
}
