/* test-load-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-load-steps.h"

/* A bar of 20 kg with one pair of 10 and one of 5: 20, 30, 40 and 50, plates on both sides. */
static void
test_barbell (void)
{
  static const CarryPlate plates[] = { { 10, 1 }, { 5, 1 }, { 0, 4 } };
  static const double expected[] = { 20, 30, 40, 50 };
  g_autoptr (CarryLoadSteps) bar = carry_load_steps_new_barbell (20, plates, G_N_ELEMENTS (plates));

  g_assert_cmpuint (carry_load_steps_get_n (bar), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpfloat_with_epsilon (carry_load_steps_get (bar, i), expected[i], 1e-9);

  g_assert_true (carry_load_steps_contains (bar, 40));
  g_assert_false (carry_load_steps_contains (bar, 42.5));
}

static void
test_neighbours (void)
{
  g_autoptr (CarryLoadSteps) rack = carry_load_steps_new_even (5, 30, 2.5);
  double next = 0;

  g_assert_cmpuint (carry_load_steps_get_n (rack), ==, 11);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_at_most (rack, 12.4), 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_at_most (rack, 12.5), 12.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_at_most (rack, 1), 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_nearest (rack, 11.3), 12.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_nearest (rack, 11.25), 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_load_steps_nearest (rack, 99), 30, 1e-9);

  g_assert_true (carry_load_steps_above (rack, 10, &next));
  g_assert_cmpfloat_with_epsilon (next, 12.5, 1e-9);
  g_assert_false (carry_load_steps_above (rack, 30, &next));
  g_assert_true (carry_load_steps_below (rack, 10, &next));
  g_assert_cmpfloat_with_epsilon (next, 7.5, 1e-9);
  g_assert_false (carry_load_steps_below (rack, 5, &next));
}

/* Sizes in any order, twice the same is once. */
static void
test_sizes (void)
{
  static const double sizes[] = { 24, 8, 16, 16, 12 };
  g_autoptr (CarryLoadSteps) bells = carry_load_steps_new_sizes (sizes, G_N_ELEMENTS (sizes));

  g_assert_cmpuint (carry_load_steps_get_n (bells), ==, 4);
  g_assert_cmpfloat (carry_load_steps_get (bells, 0), ==, 8);
  g_assert_cmpfloat (carry_load_steps_get (bells, 3), ==, 24);
}

/* A room full of odd plates must not take time or memory without end. */
static void
test_many_plates (void)
{
  CarryPlate plates[40];
  g_autoptr (CarryLoadSteps) bar = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (plates); i++)
    plates[i] = (CarryPlate){ 0.13 * (i + 1), 100 };
  bar = carry_load_steps_new_barbell (20, plates, G_N_ELEMENTS (plates));

  g_assert_cmpuint (carry_load_steps_get_n (bar), <=, 20000);
  for (guint i = 1; i < carry_load_steps_get_n (bar); i++)
    g_assert_cmpfloat (carry_load_steps_get (bar, i), >, carry_load_steps_get (bar, i - 1));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training/load-steps/barbell", test_barbell);
  g_test_add_func ("/training/load-steps/neighbours", test_neighbours);
  g_test_add_func ("/training/load-steps/sizes", test_sizes);
  g_test_add_func ("/training/load-steps/many-plates", test_many_plates);

  return g_test_run ();
}
