/* test-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-set.h"

#include <math.h>

static void
test_reserve (void)
{
  CarrySet set = carry_set_of (5, 100, 2);
  double value = -1;

  g_assert_true (carry_set_get_reserve (&set, &value));
  g_assert_cmpfloat (value, ==, 2);
  g_assert_true (carry_set_get_effort (&set, &value));
  g_assert_cmpfloat (value, ==, 8);

  set.rir = CARRY_SET_UNRATED;
  g_assert_false (carry_set_get_reserve (&set, &value));
  g_assert_false (carry_set_get_effort (&set, &value));

  set.rpe = 8.5;
  g_assert_true (carry_set_get_reserve (&set, &value));
  g_assert_cmpfloat (value, ==, 1.5);

  /* Nothing is left after a repetition that failed, whatever was rated */
  set.outcome = CARRY_SET_MISSED;
  g_assert_true (carry_set_get_reserve (&set, &value));
  g_assert_cmpfloat (value, ==, 0);
  g_assert_true (carry_set_get_effort (&set, &value));
  g_assert_cmpfloat (value, ==, 10);
}

static void
test_valid (void)
{
  const CarrySet good = carry_set_of (5, 100, 2);
  CarrySet set = good;

  g_assert_true (carry_set_is_valid (&set));
  set.load_kg = NAN;
  g_assert_false (carry_set_is_valid (&set));
  set.load_kg = INFINITY;
  g_assert_false (carry_set_is_valid (&set));
  set.load_kg = -1;
  g_assert_false (carry_set_is_valid (&set));

  set = good;
  set.rir = NAN;
  g_assert_false (carry_set_is_valid (&set));
  set.rir = -2;
  g_assert_false (carry_set_is_valid (&set));

  set = good;
  set.rpe = 11;
  g_assert_false (carry_set_is_valid (&set));
  set.rpe = 0.5;
  g_assert_false (carry_set_is_valid (&set));

  set = good;
  set.reps = G_MAXUINT;
  g_assert_false (carry_set_is_valid (&set));
}

static void
test_equal (void)
{
  const CarrySet set = carry_set_of (5, 100, 2);
  g_autoptr (CarrySet) copy = carry_set_copy (&set);

  g_assert_true (carry_set_equal (&set, copy));
  copy->side = CARRY_SET_SIDE_LEFT;
  g_assert_false (carry_set_equal (&set, copy));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training/set/reserve", test_reserve);
  g_test_add_func ("/training/set/valid", test_valid);
  g_test_add_func ("/training/set/equal", test_equal);

  return g_test_run ();
}
