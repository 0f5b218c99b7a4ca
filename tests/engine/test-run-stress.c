/* test-run-stress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run-stress.h"

#include <math.h>

#define SPEED(minutes, seconds) (1000.0 / ((minutes) * 60.0 + (seconds)))

static const struct
{
  const char *name;
  double minutes;
  double graded;
  double threshold;
  double intensity;
  double stress;
} runs[] = {
  /* The worked run of the science file. */
  { "golden", 60, SPEED (4, 48), SPEED (4, 0), 0.833, 69.4 },
  { "hour-at-threshold", 60, SPEED (4, 0), SPEED (4, 0), 1, 100 },
  { "twice-as-long", 120, SPEED (4, 48), SPEED (4, 0), 0.833, 138.9 },
  { "no-threshold", 60, 3, 0, 0, 0 },
  { "no-speed", 60, 0, 4, 0, 0 },
  { "no-time", 0, 4, 4, 1, 0 },
  { "no-number", 60, NAN, 4, 0, 0 },
};

static void
test_run (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (carry_run_stress_get_intensity (runs[i].graded, runs[i].threshold),
                                  runs[i].intensity, 0.0005);
  g_assert_cmpfloat_with_epsilon (carry_run_stress_get (runs[i].minutes, runs[i].graded, runs[i].threshold),
                                  runs[i].stress, 0.06);
}

static void
test_known (void)
{
  g_assert_true (carry_run_stress_is_known (6, 4, 89));
  g_assert_false (carry_run_stress_is_known (5, 4, 89));
  g_assert_false (carry_run_stress_is_known (6, 4, 90));
  g_assert_false (carry_run_stress_is_known (6, 0, 0));
}

static void
test_athlete (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();

  g_assert_cmpfloat (carry_run_stress_get_threshold_speed (athlete), ==, 0);
  g_object_set (athlete, "threshold-pace", 240u, NULL);
  g_assert_cmpfloat_with_epsilon (carry_run_stress_get_threshold_speed (athlete), SPEED (4, 0), 1e-9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/run-stress/", runs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_run);
    }
  g_test_add_func ("/engine/run-stress/known", test_known);
  g_test_add_func ("/engine/run-stress/athlete", test_athlete);

  return g_test_run ();
}
