/* test-chart-domain.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-domain.h"

#include <math.h>

static CarryChartDomain
of (double lo, double hi)
{
  CarryChartDomain domain = carry_chart_domain_of (0, 100, 10);

  domain.lo = lo;
  domain.hi = hi;

  return domain;
}

static void
assert_shows (CarryChartDomain domain, double lo, double hi)
{
  g_assert_cmpfloat_with_epsilon (domain.lo, lo, 1e-9);
  g_assert_cmpfloat_with_epsilon (domain.hi, hi, 1e-9);
}

static void
test_pan_stops_at_the_ends (void)
{
  const CarryChartDomain domain = of (40, 60);

  assert_shows (carry_chart_domain_panned (&domain, 5), 45, 65);
  assert_shows (carry_chart_domain_panned (&domain, -70), 0, 20);
  assert_shows (carry_chart_domain_panned (&domain, 1000), 80, 100);
}

static void
test_zoom_keeps_its_place (void)
{
  const CarryChartDomain domain = of (40, 60);

  /* 45 lies a quarter from the left, before and after. */
  assert_shows (carry_chart_domain_zoomed (&domain, 45, 2), 35, 75);
  assert_shows (carry_chart_domain_zoomed (&domain, 45, 0.6), 42, 54);
  /* No closer than ten, no further than everything. */
  assert_shows (carry_chart_domain_zoomed (&domain, 50, 0.001), 45, 55);
  assert_shows (carry_chart_domain_zoomed (&domain, 45, 1000), 0, 100);
  g_assert_true (carry_chart_domain_is_whole (&(CarryChartDomain){ 0, 100, 10, 0, 100 }));
  g_assert_false (carry_chart_domain_is_whole (&domain));
}

static void
test_shows_with_least_movement (void)
{
  const CarryChartDomain domain = of (40, 60);

  assert_shows (carry_chart_domain_showing (&domain, 50, 1), 40, 60);
  assert_shows (carry_chart_domain_showing (&domain, 65, 1), 46, 66);
  assert_shows (carry_chart_domain_showing (&domain, 30, 1), 29, 49);
  assert_shows (carry_chart_domain_showing (&domain, 100, 1), 80, 100);
}

static void
test_follows_numbers (void)
{
  const CarryChartDomain whole = of (0, 100);
  const CarryChartDomain middle = of (40, 60);
  const CarryChartDomain last = of (80, 100);

  assert_shows (carry_chart_domain_with_ends (&whole, 0, 107), 0, 107);
  assert_shows (carry_chart_domain_with_ends (&middle, 0, 107), 40, 60);
  assert_shows (carry_chart_domain_with_ends (&last, 0, 107), 87, 107);
  assert_shows (carry_chart_domain_with_ends (&last, 0, 12), 0, 12);
  /* Nothing left: something that can be divided by. */
  assert_shows (carry_chart_domain_with_ends (&last, 0, 0), 0, 1);
}

/* Whatever is done, what is seen lies within the numbers and is no shorter than allowed. */
static void
test_stays_within (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  CarryChartDomain domain = of (0, 100);

  for (guint i = 0; i < 20000; i++)
    {
      const double at = g_rand_double_range (rand, -50, 150);

      switch (g_rand_int_range (rand, 0, 3))
        {
        case 0:
          domain = carry_chart_domain_panned (&domain, at);
          break;

        case 1:
          domain = carry_chart_domain_zoomed (&domain, CLAMP (at, domain.lo, domain.hi),
                                              exp (g_rand_double_range (rand, -2, 2)));
          break;

        default:
          domain = carry_chart_domain_with_ends (&domain, 0, g_rand_double_range (rand, 60, 140));
          break;
        }

      g_assert_cmpfloat (domain.lo, >=, domain.least - 1e-9);
      g_assert_cmpfloat (domain.hi, <=, domain.greatest + 1e-9);
      g_assert_cmpfloat (domain.hi - domain.lo, >=, domain.closest - 1e-9);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/domain/pan", test_pan_stops_at_the_ends);
  g_test_add_func ("/charts/domain/zoom", test_zoom_keeps_its_place);
  g_test_add_func ("/charts/domain/show", test_shows_with_least_movement);
  g_test_add_func ("/charts/domain/follow", test_follows_numbers);
  g_test_add_func ("/charts/domain/within", test_stays_within);

  return g_test_run ();
}
