/* test-fitness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-fitness.h"

#include "support/carry-test-sessions.h"

#include <math.h>

static void
test_shares (void)
{
  g_assert_cmpfloat_with_epsilon (carry_fitness_get_share (42), 0.02353, 5e-6);
  g_assert_cmpfloat_with_epsilon (carry_fitness_get_share (7), 0.13312, 5e-6);
  g_assert_cmpfloat (carry_fitness_get_share (0), ==, 1);
}

/* The worked season of the science file: 42 days of 50 from nothing. */
static void
test_golden (void)
{
  CarryDailyLoad daily[42];
  CarryFitness days[42];

  for (guint i = 0; i < 42; i++)
    daily[i] = (CarryDailyLoad){ 50, 0 };
  carry_fitness_follow (NULL, daily, 42, days);

  g_assert_cmpfloat_with_epsilon (days[41].fitness, 31.61, 0.005);
  g_assert_cmpfloat_with_epsilon (days[41].fatigue, 49.88, 0.005);
  g_assert_cmpfloat_with_epsilon (days[41].form, -18.69, 0.005);
  g_assert_cmpfloat (days[41].run_fatigue, ==, days[41].fatigue);
  g_assert_cmpfloat (days[41].run_form, ==, days[41].form);
}

/* Strength tires, but nobody gets fit for running by it. */
static void
test_strength_tires_only (void)
{
  CarryDailyLoad daily[42], with_strength[42];
  CarryFitness days[42], with[42];

  for (guint i = 0; i < 42; i++)
    {
      daily[i] = (CarryDailyLoad){ 50, 0 };
      with_strength[i] = (CarryDailyLoad){ 50, 50 };
    }
  carry_fitness_follow (NULL, daily, 42, days);
  carry_fitness_follow (NULL, with_strength, 42, with);

  g_assert_cmpfloat (with[41].fitness, ==, days[41].fitness);
  g_assert_cmpfloat (with[41].run_fatigue, ==, days[41].run_fatigue);
  g_assert_cmpfloat (with[41].run_form, ==, days[41].run_form);
  g_assert_cmpfloat_with_epsilon (with[41].fatigue, 2 * 49.88, 0.01);
  g_assert_cmpfloat (with[41].form, <, days[41].form);
}

/* From the seed of a steady month nothing moves. */
static void
test_seed (void)
{
  CarryDailyLoad daily[40] = { 0 };
  CarryFitness seed, days[40];

  for (guint i = 0; i < 40; i++)
    daily[i] = (CarryDailyLoad){ 40, 10 };

  g_assert_false (carry_fitness_seed (&seed, daily, 13));
  g_assert_cmpfloat (seed.fitness, ==, 0);
  g_assert_true (carry_fitness_seed (&seed, daily, 14));
  g_assert_cmpfloat_with_epsilon (seed.fitness, 40, 1e-9);

  daily[28] = (CarryDailyLoad){ 9000, 9000 }; /* only the first 28 days count */
  g_assert_true (carry_fitness_seed (&seed, daily, 40));
  g_assert_cmpfloat_with_epsilon (seed.fitness, 40, 1e-9);
  g_assert_cmpfloat_with_epsilon (seed.fatigue, 50, 1e-9);
  g_assert_cmpfloat_with_epsilon (seed.form, -10, 1e-9);

  carry_fitness_follow (&seed, daily, 28, days);
  g_assert_cmpfloat_with_epsilon (days[27].fitness, 40, 1e-9);
  g_assert_cmpfloat_with_epsilon (days[27].fatigue, 50, 1e-9);
}

/* To follow a plan from where the records end is the same as to follow both at once. */
static void
test_projection (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (42);
  CarryDailyLoad daily[90];
  CarryFitness all[90], recorded[60], planned[30];

  for (guint i = 0; i < 90; i++)
    daily[i] = (CarryDailyLoad){ g_rand_double_range (random, 0, 900), g_rand_double_range (random, 0, 400) };

  carry_fitness_follow (NULL, daily, 90, all);
  carry_fitness_follow (NULL, daily, 60, recorded);
  carry_fitness_follow (&recorded[59], &daily[60], 30, planned);

  for (guint i = 0; i < 30; i++)
    {
      g_assert_cmpfloat (planned[i].fitness, ==, all[60 + i].fitness);
      g_assert_cmpfloat (planned[i].fatigue, ==, all[60 + i].fatigue);
      g_assert_cmpfloat (planned[i].form, ==, all[60 + i].form);
    }
}

/* The model is linear: the sum of two seasons is the season of their sums. Rest only lowers it. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint round = 0; round < 500; round++)
    {
      CarryDailyLoad a[30], b[30], both[30], rest[30] = { 0 };
      CarryFitness x[30], y[30], z[30], lower[30];

      for (guint i = 0; i < 30; i++)
        {
          a[i] = (CarryDailyLoad){ g_rand_double_range (random, 0, 900), g_rand_double (random) };
          b[i] = (CarryDailyLoad){ g_rand_double (random), g_rand_double_range (random, 0, 900) };
          both[i] = (CarryDailyLoad){ a[i].run + b[i].run, a[i].strength + b[i].strength };
        }
      carry_fitness_follow (NULL, a, 30, x);
      carry_fitness_follow (NULL, b, 30, y);
      carry_fitness_follow (NULL, both, 30, z);
      carry_fitness_follow (&z[29], rest, 30, lower);

      g_assert_cmpfloat_with_epsilon (z[29].fitness, x[29].fitness + y[29].fitness, 1e-9);
      g_assert_cmpfloat_with_epsilon (z[29].form, x[29].form + y[29].form, 1e-9);
      for (guint i = 1; i < 30; i++)
        {
          g_assert_cmpfloat (lower[i].fitness, <, lower[i - 1].fitness);
          g_assert_cmpfloat (lower[i].fatigue, <, lower[i - 1].fatigue);
          g_assert_cmpfloat (lower[i].fatigue, >, 0);
        }
    }
}

static void
test_no_days (void)
{
  CarryFitness seed;

  g_assert_false (carry_fitness_seed (&seed, NULL, 0));
  carry_fitness_follow (NULL, NULL, 0, NULL);
}

/* Monday: a run of 60 min at 3 and strength of 50 min at 6; Tuesday nothing but a run that was missed. */
static void
test_from_sessions (void)
{
  const GDate sunday = test_day (22, G_DATE_NOVEMBER, 2026);
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySession) plain = test_strength (&monday, 1080, 50, "Heavy");
  g_autoptr (CarrySession) planned = test_run (&tuesday, 420, 60, CARRY_RUN_EASY, 10000);
  CarryDailyLoad daily[2];

  g_ptr_array_add (sessions, carry_session_edit (planned, NULL, "status", CARRY_STATUS_MISSED, NULL));
  g_ptr_array_add (sessions, carry_session_edit (plain, NULL, "effort", 6.0, NULL));
  g_ptr_array_add (sessions, test_run (&monday, 420, 60, CARRY_RUN_EASY, 10000));
  g_ptr_array_add (sessions, test_run (&sunday, 420, 60, CARRY_RUN_EASY, 10000));
  carry_daily_load_fill (daily, 2, &monday, sessions);

  g_assert_cmpfloat (daily[0].run, ==, 180);
  g_assert_cmpfloat (daily[0].strength, ==, 300);
  g_assert_cmpfloat (carry_daily_load_get_total (&daily[0]), ==, 480);
  g_assert_cmpfloat (carry_daily_load_get_total (&daily[1]), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/fitness/shares", test_shares);
  g_test_add_func ("/engine/fitness/golden", test_golden);
  g_test_add_func ("/engine/fitness/strength", test_strength_tires_only);
  g_test_add_func ("/engine/fitness/seed", test_seed);
  g_test_add_func ("/engine/fitness/projection", test_projection);
  g_test_add_func ("/engine/fitness/random", test_random);
  g_test_add_func ("/engine/fitness/no-days", test_no_days);
  g_test_add_func ("/engine/fitness/from-sessions", test_from_sessions);

  return g_test_run ();
}
