/* test-tonnage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-tonnage.h"

#include "support/carry-test-diary.h"

static const struct
{
  const char *name;
  const char *exercise;
  const char *dose;
  double body_weight; /* kg */
  double kilograms;
  guint counted;
  guint sets;
} items[] = {
  { "kilograms", "back_squat", "3x5@100kg r180", 70, 1500, 3, 3 },
  { "ranges", "back_squat", "3x4-6@90-110kg r180", 70, 1500, 3, 3 },
  { "both-sides", "split_squat", "2x8/side@20kg r90", 70, 640, 2, 2 },
  { "percent", "back_squat", "3x5@80% r180", 70, 0, 0, 3 },
  { "effort", "goblet_squat", "3x8@RPE7 r90", 70, 0, 0, 3 },
  { "push-up", "push_up", "3x10 r60", 70, 3 * 10 * 0.64 * 70, 3, 3 },
  { "pull-up", "pull_up", "3x5 r120", 70, 1050, 3, 3 },
  { "dip", "dip", "2x6 r90", 70, 840, 2, 2 },
  { "lunge", "rev_lunge", "1x10/side r90", 70, 20 * 0.85 * 70, 1, 1 },
  { "body-weight-unknown", "push_up", "3x10 r60", 0, 0, 0, 3 },
  /* No load is named, but these cannot be done without one. */
  { "bench-press", "bench_press", "3x5 r120", 70, 0, 0, 3 },
  { "pulldown", "lat_pulldown", "3x8 r90", 70, 0, 0, 3 },
  { "hold", "side_plank", "3x30s r45", 70, 0, 0, 3 },
  { "jump", "cmj", "3x5 r90", 70, 0, 0, 3 },
};

static void
test_exercise (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = test_item (catalogue, items[i].exercise, items[i].dose);
  CarryTonnage tonnage = { 0 };

  carry_tonnage_add (&tonnage, item, items[i].body_weight);

  g_assert_cmpfloat_with_epsilon (tonnage.kilograms, items[i].kilograms, 1e-9);
  g_assert_cmpuint (tonnage.counted, ==, items[i].counted);
  g_assert_cmpuint (tonnage.sets, ==, items[i].sets);
}

/* A share is between nothing and all of the own weight, whatever the pattern; stretching lifts none that is known. */
static void
test_body_shares (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  guint n_stretches = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      const double share = carry_tonnage_get_body_share (exercise);

      g_assert_true (share >= 0.0 && share <= 1.0);
      if (carry_exercise_get_pattern (exercise) != CARRY_PATTERN_MOBILITY)
        continue;

      g_assert_cmpfloat (share, ==, 0.0);
      n_stretches++;
    }

  g_assert_cmpuint (n_stretches, >, 0);
}

static void
test_coverage (void)
{
  const CarryTonnage nothing = { 0 }, all = { 1500, 3, 3 }, some = { 1500, 3, 9 }, none = { 0, 0, 1 };
  g_autofree char *text_of_some = carry_tonnage_describe_coverage (&some);
  g_autofree char *text_of_none = carry_tonnage_describe_coverage (&none);

  g_assert_null (carry_tonnage_describe_coverage (&nothing));
  g_assert_null (carry_tonnage_describe_coverage (&all));
  g_assert_cmpstr (text_of_some, ==, "3 of 9 sets counted: the others name no weight.");
  g_assert_nonnull (strstr (text_of_none, "0 of 1 set "));
}

/* 5 × 100 + 4 × 100 = 900 kg; warming up counts for nothing. One set of each leg is one set: 2 × 8 × 20 = 320 kg. */
static void
test_done (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const CarrySet squats[] = {
    { .reps = 8, .load_kg = 40, .rir = -1, .rpe = -1, .warm_up = TRUE },
    carry_set_of (5, 100, 2),
    carry_set_of (4, 100, 1),
  };
  const CarrySet lunges[] = {
    { .reps = 8, .load_kg = 20, .rir = -1, .rpe = -1, .side = CARRY_SET_SIDE_LEFT },
    { .reps = 8, .load_kg = 20, .rir = -1, .rpe = -1, .side = CARRY_SET_SIDE_RIGHT },
  };
  g_autoptr (CarryItem) squat = test_item (catalogue, "back_squat", "5x5@80% r180");
  g_autoptr (CarryItem) lunge = test_item (catalogue, "bulgarian_ss", "3x8/side r90");
  g_autoptr (CarryItem) squatted = carry_item_with_sets (squat, squats, G_N_ELEMENTS (squats));
  g_autoptr (CarryItem) lunged = carry_item_with_sets (lunge, lunges, G_N_ELEMENTS (lunges));
  CarryTonnage sum = { 0 };

  carry_tonnage_add (&sum, squatted, 0);
  g_assert_cmpfloat (sum.kilograms, ==, 900);
  carry_tonnage_add (&sum, lunged, 0);
  g_assert_cmpfloat (sum.kilograms, ==, 1220);
  g_assert_cmpuint (sum.sets, ==, 3);
  g_assert_cmpuint (sum.counted, ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/tonnage/", items[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_exercise);
    }
  g_test_add_func ("/engine/tonnage/coverage", test_coverage);
  g_test_add_func ("/engine/tonnage/body-shares", test_body_shares);

  g_test_add_func ("/engine/tonnage/done", test_done);

  return g_test_run ();
}
