/* test-heart-load.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-heart-load.h"

#include <math.h>

static const CarryHeart heart = { .rest = 50, .max = 190, .first_threshold = 140, .second_threshold = 165 };

static const struct
{
  const char *name;
  CarryHeartMeasure measure;
  double minutes;
  double rate;
  double load;
  double within;
} runs[] = {
  /* The worked run of the science file: 60 min at 150, rest 50, highest 190. */
  { "banister-men", CARRY_HEART_MEASURE_BANISTER_MEN, 60, 150, 108.1, 0.05 },
  { "banister-women", CARRY_HEART_MEASURE_BANISTER_WOMEN, 60, 150, 121.5, 0.05 },
  /* At rest nothing counts; at the highest rate a minute is 0.64·e^1.92 = 4.36542. */
  { "banister-rest", CARRY_HEART_MEASURE_BANISTER_MEN, 60, 50, 0, 0 },
  { "banister-below-rest", CARRY_HEART_MEASURE_BANISTER_MEN, 60, 40, 0, 0 },
  { "banister-highest", CARRY_HEART_MEASURE_BANISTER_MEN, 1, 190, 4.36542, 1e-4 },
  { "banister-above-highest", CARRY_HEART_MEASURE_BANISTER_MEN, 1, 205, 4.36542, 1e-4 },
  /* Of 190: 50 % is 95, 60 % 114, 70 % 133, 80 % 152, 90 % 171. */
  { "edwards-under", CARRY_HEART_MEASURE_EDWARDS, 10, 94, 0, 0 },
  { "edwards-1", CARRY_HEART_MEASURE_EDWARDS, 10, 95, 10, 1e-9 },
  { "edwards-1-top", CARRY_HEART_MEASURE_EDWARDS, 10, 113, 10, 1e-9 },
  { "edwards-2", CARRY_HEART_MEASURE_EDWARDS, 10, 114, 20, 1e-9 },
  { "edwards-3", CARRY_HEART_MEASURE_EDWARDS, 10, 133, 30, 1e-9 },
  { "edwards-4", CARRY_HEART_MEASURE_EDWARDS, 10, 152, 40, 1e-9 },
  { "edwards-5", CARRY_HEART_MEASURE_EDWARDS, 10, 171, 50, 1e-9 },
  { "edwards-over", CARRY_HEART_MEASURE_EDWARDS, 10, 230, 50, 1e-9 },
  { "lucia-1", CARRY_HEART_MEASURE_LUCIA, 10, 139, 10, 1e-9 },
  { "lucia-2", CARRY_HEART_MEASURE_LUCIA, 10, 140, 20, 1e-9 },
  { "lucia-2-top", CARRY_HEART_MEASURE_LUCIA, 10, 165, 20, 1e-9 },
  { "lucia-3", CARRY_HEART_MEASURE_LUCIA, 10, 166, 30, 1e-9 },
  { "no-minutes", CARRY_HEART_MEASURE_BANISTER_MEN, 0, 150, 0, 0 },
  { "no-number-of-minutes", CARRY_HEART_MEASURE_BANISTER_MEN, NAN, 150, 0, 0 },
  { "no-rate", CARRY_HEART_MEASURE_LUCIA, 60, 0, 0, 0 },
  { "no-number", CARRY_HEART_MEASURE_EDWARDS, 60, NAN, 0, 0 },
};

static void
test_run (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (
      carry_heart_load_get (runs[i].measure, &heart, runs[i].minutes, runs[i].rate), runs[i].load,
      MAX (runs[i].within, G_MINDOUBLE));
}

/* Without what it needs to know of the runner, a measure says nothing. */
static void
test_unknown_heart (void)
{
  const CarryHeart nothing = { 0 };
  const CarryHeart upside_down = { .rest = 190, .max = 50, .first_threshold = 165, .second_threshold = 140 };

  for (guint i = 0; i <= CARRY_HEART_MEASURE_LUCIA; i++)
    g_assert_cmpfloat (carry_heart_load_get (i, &nothing, 60, 150), ==, 0);

  g_assert_cmpfloat (carry_heart_load_get (CARRY_HEART_MEASURE_BANISTER_MEN, &upside_down, 60, 150), ==, 0);
  g_assert_cmpfloat (carry_heart_load_get (CARRY_HEART_MEASURE_LUCIA, &upside_down, 60, 150), ==, 0);
}

/* One minute each at 100 and 180, every second. */
static void
test_samples (void)
{
  CarryHeartSample samples[121];

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    samples[i] = (CarryHeartSample){ 1e9 + i, i < 60 ? 100 : 180 };

  g_assert_cmpfloat_with_epsilon (
      carry_heart_load_from_samples (CARRY_HEART_MEASURE_EDWARDS, &heart, samples, 121), 1 + 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (
      carry_heart_load_from_samples (CARRY_HEART_MEASURE_LUCIA, &heart, samples, 121), 1 + 3, 1e-9);
}

static const struct
{
  const char *name;
  CarryHeartSample samples[3];
  gsize n_samples;
  double load; /* in minutes of Lucia's first zone */
} recordings[] = {
  { "none", { { 0 } }, 0, 0 },
  { "one", { { 0, 120 } }, 1, 0 },
  { "smart-recording", { { 0, 120 }, { 12, 120 }, { 24, 120 } }, 3, 0.4 },
  { "pause", { { 0, 120 }, { 3600, 120 }, { 3630, 120 } }, 3, 1 },
  { "sensor-lost", { { 0, 120 }, { 30, 0 }, { 60, 120 } }, 3, 0.5 },
  { "clock-back", { { 60, 120 }, { 0, 120 }, { 30, 120 } }, 3, 0.5 },
};

static void
test_recording (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpfloat_with_epsilon (carry_heart_load_from_samples (CARRY_HEART_MEASURE_LUCIA, &heart,
                                                                 recordings[i].samples,
                                                                 recordings[i].n_samples),
                                  recordings[i].load, 1e-9);
}

static void
test_activity (void)
{
  const CarryActivityFacts run = { .sport = "running", .timer_s = 3600, .avg_hr = 150 };
  const CarryActivityFacts lifting = { .sport = "strength_training", .timer_s = 3600, .avg_hr = 110 };
  g_autoptr (CarryActivity) a = carry_activity_new (&run);
  g_autoptr (CarryActivity) b = carry_activity_new (&lifting);

  g_assert_cmpfloat_with_epsilon (
      carry_heart_load_from_activity (CARRY_HEART_MEASURE_BANISTER_MEN, &heart, a), 108.1, 0.05);
  g_assert_cmpfloat (carry_heart_load_from_activity (CARRY_HEART_MEASURE_BANISTER_MEN, &heart, b), ==, 0);
}

static void
test_athlete (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryHeart known;

  g_assert_cmpint (carry_heart_measure_from_athlete (athlete), ==, CARRY_HEART_MEASURE_EDWARDS);
  g_object_set (athlete, "sex", CARRY_SEX_FEMALE, "resting-heart-rate", 50u, "maximum-heart-rate", 190u,
                NULL);
  known = carry_heart_from_athlete (athlete);

  g_assert_cmpint (carry_heart_measure_from_athlete (athlete), ==, CARRY_HEART_MEASURE_BANISTER_WOMEN);
  g_assert_cmpfloat_with_epsilon (
      carry_heart_load_get (carry_heart_measure_from_athlete (athlete), &known, 60, 150), 121.5, 0.05);
  g_object_set (athlete, "sex", CARRY_SEX_MALE, NULL);
  g_assert_cmpint (carry_heart_measure_from_athlete (athlete), ==, CARRY_HEART_MEASURE_BANISTER_MEN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/heart-load/mean/", runs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_run);
    }
  g_test_add_func ("/engine/heart-load/unknown-heart", test_unknown_heart);
  g_test_add_func ("/engine/heart-load/samples", test_samples);
  for (gsize i = 0; i < G_N_ELEMENTS (recordings); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/heart-load/recording/", recordings[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_recording);
    }
  g_test_add_func ("/engine/heart-load/activity", test_activity);
  g_test_add_func ("/engine/heart-load/athlete", test_athlete);

  return g_test_run ();
}
