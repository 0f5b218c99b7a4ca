/* test-graded-pace.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-graded-pace.h"

#include <math.h>

/* A run of @seconds at @speed m/s on a slope, a sample every @every seconds. */
static GArray *
run_on (guint seconds, double speed, double gradient, guint every)
{
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (CarryTrackSample));

  for (guint t = 0; t <= seconds; t += every)
    {
      const CarryTrackSample sample = { 5000.0 + t, speed * t, 200 + gradient * speed * t };

      g_array_append_val (samples, sample);
    }

  return samples;
}

static double
get_speed (GArray *samples)
{
  return carry_graded_pace_get_speed ((const CarryTrackSample *)samples->data, samples->len);
}

static const struct
{
  const char *name;
  guint seconds;
  double speed;
  double gradient;
  guint every;
  double expected;
} steady[] = {
  { "level", 600, 3.0, 0, 1, 3.0 },
  { "uphill", 600, 3.0, 0.10, 1, 3.0 * 1.658 },
  { "downhill", 600, 3.0, -0.10, 1, 3.0 * 0.598 },
  { "smart-recording", 600, 3.0, 0.05, 15, 3.0 * 1.301 },
  { "shortest", 30, 4.0, 0, 1, 4.0 },
  { "too-short", 29, 4.0, 0, 1, 0 },
  { "standing", 600, 0, 0, 1, 0 },
  { "long", 36000, 2.5, 0, 10, 2.5 },
};

static void
test_steady (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GArray) samples =
      run_on (steady[i].seconds, steady[i].speed, steady[i].gradient, steady[i].every);

  g_assert_cmpfloat_with_epsilon (get_speed (samples), steady[i].expected, 0.002);
}

/* Ten minutes at 2 m/s and ten at 4: (2⁴ + 4⁴) / 2 = 136, of which the fourth root is 3.4149; the means that
 * straddle the change are 29 of 1,171 and can move it by no more than a hair. */
static void
test_changes_of_pace (void)
{
  g_autoptr (GArray) samples = g_array_new (FALSE, FALSE, sizeof (CarryTrackSample));

  for (guint t = 0; t <= 1200; t++)
    {
      const CarryTrackSample sample = { t, t <= 600 ? 2.0 * t : 1200 + 4.0 * (t - 600), 0 };

      g_array_append_val (samples, sample);
    }

  g_assert_cmpfloat_with_epsilon (get_speed (samples), 3.4149, 0.03);
  g_assert_cmpfloat (get_speed (samples), >, 3.0);
}

/* Five minutes, an hour's rest after which the altimeter reads 300 m more, and five minutes. */
static void
test_pause (void)
{
  g_autoptr (GArray) samples = run_on (300, 3.0, 0, 1);
  g_autoptr (GArray) rest = run_on (300, 3.0, 0, 1);

  for (guint i = 0; i < rest->len; i++)
    {
      CarryTrackSample *sample = &g_array_index (rest, CarryTrackSample, i);

      sample->time_s += 3900;
      sample->distance_m += 900;
      sample->altitude_m += 300;
    }
  /* the altimeter wakes up a little later */
  g_array_index (rest, CarryTrackSample, 0).altitude_m = NAN;
  g_array_append_vals (samples, rest->data, rest->len);

  g_assert_cmpfloat_with_epsilon (get_speed (samples), 3.0, 1e-9);
}

/* Samples that cannot be are passed over. */
static void
test_broken_samples (void)
{
  g_autoptr (GArray) samples = run_on (600, 3.0, 0, 1);

  g_array_index (samples, CarryTrackSample, 100).distance_m = NAN;
  g_array_index (samples, CarryTrackSample, 200).time_s = INFINITY;
  g_array_index (samples, CarryTrackSample, 300).time_s = 0;
  g_array_index (samples, CarryTrackSample, 400).altitude_m = NAN;
  g_array_index (samples, CarryTrackSample, 500).time_s =
      g_array_index (samples, CarryTrackSample, 499).time_s;

  g_assert_cmpfloat_with_epsilon (get_speed (samples), 3.0, 1e-9);
}

static void
test_no_altitudes (void)
{
  g_autoptr (GArray) samples = run_on (600, 3.0, 0.1, 1);

  for (guint i = 0; i < samples->len; i++)
    g_array_index (samples, CarryTrackSample, i).altitude_m = NAN;

  g_assert_cmpfloat_with_epsilon (get_speed (samples), 3.0, 1e-9);
}

static void
test_few_samples (void)
{
  const CarryTrackSample one = { 0, 0, 0 };

  g_assert_cmpfloat (carry_graded_pace_get_speed (NULL, 0), ==, 0);
  g_assert_cmpfloat (carry_graded_pace_get_speed (&one, 1), ==, 0);
}

/* Whatever a device writes, the result is a number, and no less than nothing. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (GArray) samples = g_array_new (FALSE, FALSE, sizeof (CarryTrackSample));
      double speed;

      for (guint i = 0; i < 200; i++)
        {
          const CarryTrackSample sample = { g_rand_double_range (random, 0, 10) + 2.0 * i,
                                            g_rand_double_range (random, -50, 50) + 6.0 * i,
                                            g_rand_double_range (random, -500, 9000) };

          g_array_append_val (samples, sample);
        }
      speed = get_speed (samples);

      g_assert_true (isfinite (speed));
      g_assert_cmpfloat (speed, >=, 0);
    }
}

static void
test_activity (void)
{
  const CarryActivityFacts facts = { .sport = "running", .distance_m = 12000, .timer_s = 3600 };
  const CarryActivityFacts nothing = { .sport = "running" };
  g_autoptr (CarryActivity) activity = carry_activity_new (&facts);
  g_autoptr (CarryActivity) empty = carry_activity_new (&nothing);

  g_assert_cmpfloat_with_epsilon (carry_graded_pace_from_activity (activity), 12.0 / 3.6, 1e-9);
  g_assert_cmpfloat (carry_graded_pace_from_activity (empty), ==, 0);
}

static void
test_name (void)
{
  g_assert_nonnull (strstr (carry_graded_pace_get_name (), "estimate"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (steady); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/graded-pace/steady/", steady[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_steady);
    }
  g_test_add_func ("/engine/graded-pace/changes", test_changes_of_pace);
  g_test_add_func ("/engine/graded-pace/pause", test_pause);
  g_test_add_func ("/engine/graded-pace/broken-samples", test_broken_samples);
  g_test_add_func ("/engine/graded-pace/no-altitudes", test_no_altitudes);
  g_test_add_func ("/engine/graded-pace/few-samples", test_few_samples);
  g_test_add_func ("/engine/graded-pace/random", test_random);
  g_test_add_func ("/engine/graded-pace/activity", test_activity);
  g_test_add_func ("/engine/graded-pace/name", test_name);

  return g_test_run ();
}
