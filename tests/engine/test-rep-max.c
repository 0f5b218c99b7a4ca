/* test-rep-max.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-rep-max.h"

/* The science file's table for a load of 100 kg, to its printed precision. One cell differs: Wathan's equation gives
 * 134.747 for 10 repetitions, which is 134.7, and is printed as 134.8. */
static const guint reps[] = { 1, 3, 5, 8, 10, 12 };

static const struct
{
  const char *name;
  CarryRepMaxFormula formula;
  double kg[G_N_ELEMENTS (reps)];
} formulas[] = {
  { "epley", CARRY_REP_MAX_EPLEY, { 100.0, 110.0, 116.7, 126.7, 133.3, 140.0 } },
  { "brzycki", CARRY_REP_MAX_BRZYCKI, { 100.0, 105.9, 112.5, 124.1, 133.3, 144.0 } },
  { "lombardi", CARRY_REP_MAX_LOMBARDI, { 100.0, 111.6, 117.5, 123.1, 125.9, 128.2 } },
  { "mayhew", CARRY_REP_MAX_MAYHEW, { 108.9, 114.0, 119.0, 126.3, 130.9, 135.4 } },
  { "wathan", CARRY_REP_MAX_WATHAN, { 101.3, 109.0, 116.6, 127.7, 134.7, 141.5 } },
  { "oconner", CARRY_REP_MAX_OCONNER, { 102.5, 107.5, 112.5, 120.0, 125.0, 130.0 } },
  { "lander", CARRY_REP_MAX_LANDER, { 101.4, 107.2, 113.7, 125.1, 134.1, 144.4 } },
};

static void
test_formulas (void)
{
  for (guint f = 0; f < G_N_ELEMENTS (formulas); f++)
    for (guint i = 0; i < G_N_ELEMENTS (reps); i++)
      {
        g_test_message ("%s, %u repetitions", formulas[f].name, reps[i]);
        g_assert_cmpfloat_with_epsilon (carry_rep_max_apply (formulas[f].formula, 100, reps[i]),
                                        formulas[f].kg[i], 0.05 + 1e-9);
      }
}

/* Mean of Epley and Brzycki over repetitions done and left, from 2 to 10; beyond, or with 5 and more left, none. */
static const struct
{
  const char *name;
  guint reps;
  double rir;
  CarrySetOutcome outcome;
  CarryRepMaxQuality quality;
  double kg; /* 100 kg were lifted */
} sets[] = {
  { "five", 5, 0, CARRY_SET_DONE, CARRY_REP_MAX_GOOD, 114.583 }, /* (116.667 + 112.5) / 2 */
  { "three-and-two", 3, 2, CARRY_SET_DONE, CARRY_REP_MAX_GOOD, 114.583 }, /* the same five */
  { "six", 6, 0, CARRY_SET_DONE, CARRY_REP_MAX_GOOD, 118.065 }, /* (120 + 116.129) / 2 */
  { "seven", 7, 0, CARRY_SET_DONE, CARRY_REP_MAX_FAIR, 121.667 }, /* (123.333 + 120) / 2 */
  { "ten", 8, 2, CARRY_SET_DONE, CARRY_REP_MAX_FAIR, 133.333 }, /* both 133.333 */
  { "two", 2, 0, CARRY_SET_DONE, CARRY_REP_MAX_GOOD, 104.762 }, /* (106.667 + 102.857) / 2 */
  { "eleven", 8, 3, CARRY_SET_DONE, CARRY_REP_MAX_ENDURANCE, 0 },
  { "eleven-done", 11, 0, CARRY_SET_DONE, CARRY_REP_MAX_ENDURANCE, 0 },
  { "five-left", 3, 5, CARRY_SET_DONE, CARRY_REP_MAX_TOO_EASY, 0 },
  { "unrated", 5, CARRY_SET_UNRATED, CARRY_SET_DONE, CARRY_REP_MAX_UNRATED, 0 },
  { "missed-says-none-left", 5, CARRY_SET_UNRATED, CARRY_SET_MISSED, CARRY_REP_MAX_GOOD, 114.583 },
  { "missed-at-once", 0, CARRY_SET_UNRATED, CARRY_SET_MISSED, CARRY_REP_MAX_UNRATED, 0 },
  { "single", 1, 0, CARRY_SET_DONE, CARRY_REP_MAX_MEASURED, 100 },
  { "easy-single", 1, 0.5, CARRY_SET_DONE, CARRY_REP_MAX_TOO_FEW, 0 },
};

static void
test_estimate (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarrySet set = carry_set_of (sets[i].reps, 100, sets[i].rir);
  double kg = 0;

  set.outcome = sets[i].outcome;
  g_assert_cmpint (carry_rep_max_estimate (&set, 0, &kg), ==, sets[i].quality);
  g_assert_cmpfloat_with_epsilon (kg, sets[i].kg, 0.001);
}

/* Own weight is lifted too: 75 kg and 25 on the belt are 100. */
static void
test_own_weight (void)
{
  const CarrySet set = carry_set_of (5, 25, 0);
  double kg = 0;

  g_assert_cmpint (carry_rep_max_estimate (&set, 75, &kg), ==, CARRY_REP_MAX_GOOD);
  g_assert_cmpfloat_with_epsilon (kg, 114.583, 0.001);
}

/* ±5 %, for one leg and calves ±10 %. */
static void
test_band (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  g_assert_cmpfloat (carry_rep_max_get_band (carry_catalogue_lookup (catalogue, "back_squat")), ==, 0.05);
  g_assert_cmpfloat (carry_rep_max_get_band (carry_catalogue_lookup (catalogue, "bulgarian_ss")), ==, 0.10);
  g_assert_cmpfloat (carry_rep_max_get_band (carry_catalogue_lookup (catalogue, "seated_calf")), ==, 0.10);
}

/* α = 0.3: 100, then 100 + 0.3 × 10 = 103, then 103 − 0.3 × 3 = 102.1. */
static void
test_smoothing (void)
{
  static const double sessions[] = { 0, 100, 110, 0, 100 };

  g_assert_cmpfloat (carry_rep_max_smooth (NULL, 0), ==, 0);
  g_assert_cmpfloat (carry_rep_max_smooth (sessions, 1), ==, 0);
  g_assert_cmpfloat_with_epsilon (carry_rep_max_smooth (sessions, 2), 100, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_rep_max_smooth (sessions, 3), 103, 1e-9);
  g_assert_cmpfloat_with_epsilon (carry_rep_max_smooth (sessions, 5), 102.1, 1e-9);
}

/* “drop >7 % two sessions running” */
static const struct
{
  const char *name;
  double sessions[5];
  gboolean fallen;
} falls[] = {
  { "steady", { 100, 100, 100, 100, 100 }, FALSE },
  { "once", { 100, 100, 100, 100, 92 }, FALSE },
  { "twice", { 100, 100, 100, 92.9, 92.9 }, TRUE },
  { "seven-percent-is-not-more", { 100, 100, 100, 93, 93 }, FALSE },
  { "recovered", { 100, 100, 92, 92, 100 }, FALSE },
  { "with-an-unrated-session-between", { 100, 100, 92, 0, 92 }, TRUE },
  { "nothing-before", { 0, 0, 0, 92, 80 }, FALSE },
};

static void
test_fall (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpint (carry_rep_max_has_fallen (falls[i].sessions, 5), ==, falls[i].fallen);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/rep-max/formulas", test_formulas);
  g_test_add_func ("/engine/rep-max/own-weight", test_own_weight);
  g_test_add_func ("/engine/rep-max/band", test_band);
  g_test_add_func ("/engine/rep-max/smoothing", test_smoothing);
  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/rep-max/estimate/%s", sets[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_estimate);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (falls); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/rep-max/fall/%s", falls[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_fall);
    }

  return g_test_run ();
}
