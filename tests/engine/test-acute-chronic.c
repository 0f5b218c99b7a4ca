/* test-acute-chronic.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-acute-chronic.h"

#include <math.h>

static void
test_steady (void)
{
  double daily[60];

  for (guint i = 0; i < 60; i++)
    daily[i] = 70;

  for (guint i = 0; i <= CARRY_ACUTE_CHRONIC_EXPONENTIAL; i++)
    {
      double ratio;

      g_assert_true (carry_acute_chronic_get (i, daily, 60, &ratio));
      g_assert_cmpfloat_with_epsilon (ratio, 1, 1e-9);
    }
}

/* Three weeks of 100 a day, then one of 200: 1400 / 700 = 2 uncoupled, 1400 / (3500 / 4) = 1.6 coupled. The
 * exponential kind starts from the mean, 125, comes to 100 + 25·0.75²¹ and 100 + 25·(27/29)²¹, and then to
 * 200 − 100·0.75⁷ = 186.66 and 200 − 94.43·(27/29)⁷ = 142.74. */
static void
test_doubled_week (void)
{
  double daily[28], ratio;

  for (guint i = 0; i < 28; i++)
    daily[i] = i < 21 ? 100 : 200;

  g_assert_true (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_UNCOUPLED, daily, 28, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, 2, 1e-9);
  g_assert_true (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_COUPLED, daily, 28, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, 1.6, 1e-9);
  g_assert_true (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_EXPONENTIAL, daily, 28, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, 186.66 / 142.74, 0.001);
}

/* Only the last 28 days count for the rolling kinds. */
static void
test_older_days (void)
{
  double daily[35], ratio;

  for (guint i = 0; i < 35; i++)
    daily[i] = i < 7 ? 9000 : i < 28 ? 100 : 200;

  g_assert_true (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_UNCOUPLED, daily, 35, &ratio));
  g_assert_cmpfloat_with_epsilon (ratio, 2, 1e-9);
}

static void
test_nothing_to_compare (void)
{
  const double rest[28] = { 0 };
  double last_week[28] = { 0 };
  double ratio;

  last_week[27] = 100;
  g_assert_false (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_COUPLED, rest, 27, &ratio));
  g_assert_cmpfloat (ratio, ==, 0);
  g_assert_false (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_COUPLED, NULL, 0, &ratio));
  for (guint i = 0; i <= CARRY_ACUTE_CHRONIC_EXPONENTIAL; i++)
    g_assert_false (carry_acute_chronic_get (i, rest, 28, &ratio));
  g_assert_false (carry_acute_chronic_get (CARRY_ACUTE_CHRONIC_UNCOUPLED, last_week, 28, &ratio));
}

static void
test_caveat (void)
{
  g_assert_nonnull (strstr (carry_acute_chronic_get_caveat (), "nothing about your risk"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/acute-chronic/steady", test_steady);
  g_test_add_func ("/engine/acute-chronic/doubled-week", test_doubled_week);
  g_test_add_func ("/engine/acute-chronic/older-days", test_older_days);
  g_test_add_func ("/engine/acute-chronic/nothing", test_nothing_to_compare);
  g_test_add_func ("/engine/acute-chronic/caveat", test_caveat);

  return g_test_run ();
}
