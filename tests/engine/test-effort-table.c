/* test-effort-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-effort-curve.h"
#include "carry-effort-table.h"

/* The chart as the science file prints it: 1 to 12 repetitions at each RPE. The first cell of 9.5 reads 97.8 and
 * stands for 97.75, half way from 100 to 95.5: within the printed precision, like every other half step. */
static const struct
{
  double effort;
  double percent[12];
} chart[] = {
  { 10, { 100.0, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0 } },
  { 9.5, { 97.8, 93.9, 90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7 } },
  { 9, { 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3 } },
  { 8.5, { 93.9, 90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0 } },
  { 8, { 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6 } },
  { 7.5, { 90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0, 61.3 } },
  { 7, { 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9 } },
  { 6.5, { 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0, 61.3, 58.6 } },
  { 6, { 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9, 57.4 } },
};

static void
test_chart (void)
{
  for (guint row = 0; row < G_N_ELEMENTS (chart); row++)
    for (guint reps = 1; reps <= G_N_ELEMENTS (chart[row].percent); reps++)
      {
        double percent = 0;

        g_test_message ("%u repetitions at RPE %g", reps, chart[row].effort);
        g_assert_true (carry_effort_get_percent (reps, chart[row].effort, &percent));
        g_assert_cmpfloat_with_epsilon (percent, chart[row].percent[reps - 1], 0.05 + 1e-9);
      }
}

static void
test_first_half_step (void)
{
  double percent = 0;

  g_assert_true (carry_effort_get_percent (1, 9.5, &percent));
  g_assert_cmpfloat_with_epsilon (percent, 97.75, 1e-9);
}

/* The row ends at 18 repetitions, 52.6 %; nothing is invented beyond it. */
static void
test_ends (void)
{
  double percent = 0;

  g_assert_true (carry_effort_get_percent (15, 7, &percent));
  g_assert_cmpfloat_with_epsilon (percent, 52.6, 1e-9);
  g_assert_false (carry_effort_get_percent (15, 6.5, &percent));
  g_assert_false (carry_effort_get_percent (0, 10, &percent));
  g_assert_false (carry_effort_get_limit_percent (0.0 / 0.0, &percent));
}

/* “10 = 0 left; 9 = 1; 8 = 2; 7 = 3; 6 = 4”, and halves between. */
static void
test_reserve (void)
{
  for (guint left = 0; left <= 4; left++)
    {
      g_assert_cmpfloat (carry_effort_from_reserve (left), ==, 10 - left);
      g_assert_cmpfloat (carry_effort_to_reserve (10 - left), ==, left);
    }

  g_assert_cmpfloat (carry_effort_to_reserve (9.5), ==, 0.5);
  g_assert_cmpfloat (carry_effort_from_reserve (12), ==, 0);
}

/* Six sets to the limit of someone whose maximum is 100 kg and whose loads fall half as fast again as the chart:
 * 100 − 1.5 × (100 − chart) at 2, 4, 6 and 8 repetitions. */
static const CarrySet own[] = {
  { .reps = 2, .load_kg = 93.25, .rir = 0, .rpe = CARRY_SET_UNRATED },
  { .reps = 4, .load_kg = 83.8, .rir = 0, .rpe = CARRY_SET_UNRATED },
  { .reps = 4, .load_kg = 75.55, .rir = 2, .rpe = CARRY_SET_UNRATED },
  { .reps = 6, .load_kg = 75.55, .rir = CARRY_SET_UNRATED, .rpe = 10 },
  { .reps = 8, .load_kg = 67.9, .rir = 0, .rpe = CARRY_SET_UNRATED },
  { .reps = 5, .load_kg = 67.9, .rir = 3, .rpe = CARRY_SET_UNRATED },
};

static void
test_own_curve (void)
{
  const CarryEffortCurve curve = carry_effort_curve_fit (own, G_N_ELEMENTS (own), 0);
  double percent = 0;

  g_assert_cmpuint (curve.n_sets, ==, 6);
  g_assert_cmpfloat_with_epsilon (curve.steepness, 1.5, 1e-6);
  g_assert_true (carry_effort_curve_get_percent (&curve, 6, &percent));
  g_assert_cmpfloat_with_epsilon (percent, 75.55, 1e-6);
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    g_assert_cmpfloat_with_epsilon (carry_effort_curve_estimate (&curve, &own[i], 0), 100, 1e-6);
}

/* Five sets are too few; sets with more than 3 left, warm-up sets and unrated ones are none. */
static void
test_too_few_for_a_curve (void)
{
  CarrySet sets[G_N_ELEMENTS (own)];
  CarryEffortCurve curve = carry_effort_curve_fit (own, 5, 0);

  g_assert_cmpuint (curve.n_sets, ==, 0);
  g_assert_cmpfloat (curve.steepness, ==, 1);

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    sets[i] = own[i];
  sets[0].warm_up = TRUE;
  g_assert_cmpuint (carry_effort_curve_fit (sets, G_N_ELEMENTS (sets), 0).n_sets, ==, 0);
  sets[0] = own[0];
  sets[5].rir = 4;
  g_assert_cmpuint (carry_effort_curve_fit (sets, G_N_ELEMENTS (sets), 0).n_sets, ==, 0);
}

/* One load on good and on bad days is not a flat curve, and what cannot be is not believed. */
static void
test_no_line (void)
{
  CarrySet sets[8];

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    sets[i] = carry_set_of (4 + i % 4, 100, 0);
  g_assert_cmpuint (carry_effort_curve_fit (sets, G_N_ELEMENTS (sets), 0).n_sets, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    sets[i] = carry_set_of (2 + i, 60 + 5 * i, 0);
  g_assert_cmpuint (carry_effort_curve_fit (sets, G_N_ELEMENTS (sets), 0).n_sets, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/effort-table/chart", test_chart);
  g_test_add_func ("/engine/effort-table/first-half-step", test_first_half_step);
  g_test_add_func ("/engine/effort-table/ends", test_ends);
  g_test_add_func ("/engine/effort-table/reserve", test_reserve);
  g_test_add_func ("/engine/effort-table/own-curve", test_own_curve);
  g_test_add_func ("/engine/effort-table/too-few-for-a-curve", test_too_few_for_a_curve);
  g_test_add_func ("/engine/effort-table/no-line", test_no_line);

  return g_test_run ();
}
