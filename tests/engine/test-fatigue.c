/* test-fatigue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-fatigue.h"

#include "support/carry-test-diary.h"

#include <math.h>

#define HOUR 60

static CarryResidualFatigue
bout_of (CarryMuscle muscle, double amount, double hours)
{
  CarryResidualFatigue left = { .hours = hours, .known = TRUE };

  left.amounts[muscle] = amount;

  return left;
}

static void
test_fresh (void)
{
  g_autoptr (CarryFatigue) fatigue = carry_fatigue_new ();

  g_assert_cmpfloat (carry_fatigue_get_freshness (fatigue, 0), ==, 100);
  g_assert_cmpfloat (carry_fatigue_get_muscle_freshness (fatigue, -99999, CARRY_MUSCLE_QUADS), ==, 100);
  g_assert_cmpfloat (carry_fatigue_get_muscle_freshness (fatigue, 0, CARRY_MUSCLE_BICEPS), ==, 100);
  g_assert_null (carry_fatigue_describe_coverage (fatigue));
}

/* A usual heavy session that ends at minute 600: 100·e^(−F(t)) with F(t) of the science file. */
static const struct
{
  int minute;
  double percent;
} after[] = {
  { 599, 100 },
  { 600, 36.8 },            /* e^(−1) */
  { 600 + 6 * HOUR, 45.9 }, /* e^(−0.7788) */
  { 600 + 24 * HOUR, 69.2 },
  { 600 + 48 * HOUR, 87.3 },
  { 600 + 72 * HOUR, 95.1 },
  { 600 + 100 * 24 * HOUR, 100 },
};

static void
test_heavy_session (void)
{
  const CarryResidualFatigue heavy = bout_of (CARRY_MUSCLE_QUADS, 1, CARRY_RESIDUAL_HOURS);
  g_autoptr (CarryFatigue) fatigue = carry_fatigue_new ();

  carry_fatigue_add (fatigue, 600, &heavy);
  for (gsize i = 0; i < G_N_ELEMENTS (after); i++)
    {
      g_assert_cmpfloat_with_epsilon (carry_fatigue_get_freshness (fatigue, after[i].minute),
                                      after[i].percent, 0.05);
      g_assert_cmpfloat_with_epsilon (
          carry_fatigue_get_muscle_freshness (fatigue, after[i].minute, CARRY_MUSCLE_QUADS), after[i].percent,
          0.05);
      g_assert_cmpfloat (carry_fatigue_get_muscle_freshness (fatigue, after[i].minute, CARRY_MUSCLE_SOLEUS),
                         ==, 100);
    }
}

/* Legs are as fresh as their most tired muscle group, and that may change. */
static void
test_most_tired (void)
{
  const CarryResidualFatigue slow = bout_of (CARRY_MUSCLE_HAMS, 0.5, 48);
  const CarryResidualFatigue quick = bout_of (CARRY_MUSCLE_SOLEUS, 1, 8);
  g_autoptr (CarryFatigue) fatigue = carry_fatigue_new ();

  carry_fatigue_add (fatigue, 0, &slow);
  carry_fatigue_add (fatigue, 0, &quick);

  g_assert_cmpfloat (carry_fatigue_get_freshness (fatigue, 0), ==,
                     carry_fatigue_get_muscle_freshness (fatigue, 0, CARRY_MUSCLE_SOLEUS));
  g_assert_cmpfloat (carry_fatigue_get_freshness (fatigue, 24 * HOUR), ==,
                     carry_fatigue_get_muscle_freshness (fatigue, 24 * HOUR, CARRY_MUSCLE_HAMS));
}

/* @sessions squats of 12 sets, so many days after the first day, at 18:00 for an hour. */
static GPtrArray *
squats_on (CarryCatalogue *catalogue, const int *days, guint n)
{
  const char *const squats[] = { "back_squat", "12x5@80% r180", NULL };
  const GDate first = test_day (23, G_DATE_NOVEMBER, 2026);
  GPtrArray *sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      const GDate day = carry_day_plus (&first, days[i]);

      g_ptr_array_add (sessions, test_lifting (catalogue, &day, 60, squats));
    }

  return sessions;
}

static const struct
{
  const char *name;
  int days[6];
  guint n;
  gboolean accustomed;
  double amount; /* that the last of them leaves */
} histories[] = {
  { "first-ever", { 0 }, 1, FALSE, 1.6 },
  { "first-known", { 0 }, 1, TRUE, 1 },
  { "thirteen-days-on", { -13, 0 }, 2, FALSE, 1.6 },
  { "two-weeks-on", { -14, 0 }, 2, FALSE, 1 },
  { "three-weeks-off", { -41, -21, 0 }, 3, FALSE, 1 },
  { "longer-off", { -42, -22, 0 }, 3, FALSE, 1.6 },
  { "longer-off-accustomed", { -22, 0 }, 2, TRUE, 1.6 },
};

static void
test_novelty (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const GDate first = test_day (23, G_DATE_NOVEMBER, 2026);
  const int end = 19 * HOUR;
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GPtrArray) sessions = squats_on (catalogue, histories[i].days, histories[i].n);
  g_autoptr (CarryFatigue) fatigue =
      carry_fatigue_new_from_sessions (&first, sessions, histories[i].accustomed);

  g_assert_cmpfloat_with_epsilon (carry_fatigue_get_left (fatigue, end, CARRY_MUSCLE_QUADS) -
                                      carry_fatigue_get_left (fatigue, end - 1, CARRY_MUSCLE_QUADS),
                                  histories[i].amount, 1e-4);
}

/* Missed sessions leave nothing; of cross-training, and of strength without exercises, nothing is known. */
static void
test_coverage (void)
{
  const GDate day = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySession) long_run = test_run (&day, 420, 180, CARRY_RUN_LONG, 30000);
  g_autoptr (CarryFatigue) fatigue = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (sessions, carry_session_edit (long_run, NULL, "status", CARRY_STATUS_MISSED, NULL));
  g_ptr_array_add (sessions, test_run (&day, 720, 60, CARRY_RUN_CROSS, 0));
  g_ptr_array_add (sessions, test_strength (&day, 1080, 30, "Something"));
  fatigue = carry_fatigue_new_from_sessions (&day, sessions, TRUE);
  text = carry_fatigue_describe_coverage (fatigue);

  g_assert_cmpuint (carry_fatigue_get_n_unknown (fatigue), ==, 2);
  g_assert_cmpfloat (carry_fatigue_get_freshness (fatigue, 1439), ==, 100);
  g_assert_nonnull (strstr (text, "leaves out 2 sessions"));
}

/* A curve is made of what single questions answer. */
static void
test_sample (void)
{
  const GDate first = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate from = test_day (12, G_DATE_OCTOBER, 2026);
  const GDate until = test_day (29, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = test_diary_of_twelve_weeks (catalogue);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &from, &until);
  g_autoptr (CarryFatigue) fatigue = carry_fatigue_new_from_sessions (&first, sessions, FALSE);
  double legs[168], muscles[168][CARRY_N_LEG_MUSCLES];
  double lowest = 100, highest = 0;

  carry_fatigue_sample (fatigue, 0, HOUR, 168, legs, muscles);
  carry_fatigue_sample (fatigue, 0, HOUR, 168, NULL, NULL);

  for (int i = 0; i < 168; i++)
    {
      double least = 100;

      for (guint j = 0; j < CARRY_N_LEG_MUSCLES; j++)
        {
          g_assert_cmpfloat (muscles[i][j], ==, carry_fatigue_get_muscle_freshness (fatigue, i * HOUR, j));
          least = MIN (least, muscles[i][j]);
        }
      g_assert_cmpfloat (legs[i], ==, least);
      g_assert_cmpfloat (legs[i], ==, carry_fatigue_get_freshness (fatigue, i * HOUR));
      lowest = MIN (lowest, legs[i]);
      highest = MAX (highest, legs[i]);
    }

  /* A week of training is neither all fresh nor all tired. */
  g_assert_cmpfloat (lowest, <, 60);
  g_assert_cmpfloat (highest, >, 85);
}

static void
add_random (CarryFatigue *fatigue, GRand *random)
{
  CarryResidualFatigue left = { .hours = g_rand_double_range (random, 8, 48), .known = TRUE };

  for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
    left.amounts[i] = g_rand_double_range (random, 0, 3);
  carry_fatigue_add (fatigue, g_rand_int_range (random, -10000, 0), &left);
}

/* Freshness stays between 0 and 100, comes back without new load, and one more session never adds to it. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (166);

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (CarryFatigue) fatigue = carry_fatigue_new ();
      const guint n = (guint)g_rand_int_range (random, 1, 40);
      double last = 0, before;

      for (guint i = 0; i < n; i++)
        add_random (fatigue, random);

      before = carry_fatigue_get_freshness (fatigue, 0);
      for (int minute = 0; minute < 60 * 24 * HOUR; minute += 97)
        {
          const double fresh = carry_fatigue_get_freshness (fatigue, minute);

          g_assert_cmpfloat (fresh, >=, last);
          g_assert_cmpfloat (fresh, >=, 0);
          g_assert_cmpfloat (fresh, <=, 100);
          last = fresh;
        }
      g_assert_cmpfloat_with_epsilon (last, 100, 1e-3);

      add_random (fatigue, random);
      g_assert_cmpfloat (carry_fatigue_get_freshness (fatigue, 0), <=, before);
    }
}

/* What sessions leave adds up, in whatever order they are told. */
static void
test_adds_up (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (24);

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (CarryFatigue) a = carry_fatigue_new (), b = carry_fatigue_new (),
                               both = carry_fatigue_new ();
      CarryResidualFatigue bouts[20];
      int ends[20];

      for (guint i = 0; i < 20; i++)
        {
          bouts[i] = bout_of ((CarryMuscle)g_rand_int_range (random, 0, CARRY_N_LEG_MUSCLES),
                              g_rand_double_range (random, 0, 3), g_rand_double_range (random, 8, 48));
          ends[i] = g_rand_int_range (random, -5000, 5000);
          carry_fatigue_add (i % 2 == 0 ? a : b, ends[i], &bouts[i]);
        }
      for (guint i = 20; i > 0; i--)
        carry_fatigue_add (both, ends[i - 1], &bouts[i - 1]);

      for (guint i = 0; i < CARRY_N_LEG_MUSCLES; i++)
        g_assert_cmpfloat_with_epsilon (
            carry_fatigue_get_left (both, 1000, i),
            carry_fatigue_get_left (a, 1000, i) + carry_fatigue_get_left (b, 1000, i), 1e-9);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/fatigue/fresh", test_fresh);
  g_test_add_func ("/engine/fatigue/heavy-session", test_heavy_session);
  g_test_add_func ("/engine/fatigue/most-tired", test_most_tired);
  for (gsize i = 0; i < G_N_ELEMENTS (histories); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/fatigue/novelty/", histories[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_novelty);
    }
  g_test_add_func ("/engine/fatigue/coverage", test_coverage);
  g_test_add_func ("/engine/fatigue/sample", test_sample);
  g_test_add_func ("/engine/fatigue/random", test_random);
  g_test_add_func ("/engine/fatigue/adds-up", test_adds_up);

  return g_test_run ();
}
