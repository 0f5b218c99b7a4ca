/* test-region-sets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-region-sets.h"

#include "support/carry-test-diary.h"

static const struct
{
  const char *name;
  const char *exercise;
  const char *dose;
  double sets[CARRY_N_BODY_REGIONS]; /* hips, quads, hamstrings, calves, trunk, upper body */
} items[] = {
  /* Primary quads and glute_max; secondary adductors, erectors, core_ant: one set is one set for the hips
   * though two of its muscles work, and none for the trunk. */
  { "squat", "back_squat", "3x5@80% r180", { 3, 3, 0, 0, 0, 0 } },
  /* Primary hams, glute_max; secondary erectors. */
  { "romanian-deadlift", "rdl", "3x6@75% r120", { 3, 0, 3, 0, 0, 0 } },
  /* Primary gastroc, soleus; secondary foot, peroneals: still whole sets. */
  { "calf-raise", "sl_calf", "4x8-15 r90", { 0, 0, 0, 4, 0, 0 } },
  /* Primary obliques; secondary hip_abd: half a set for the hips. */
  { "side-plank", "side_plank", "3x30s/side r45", { 1.5, 0, 0, 0, 3, 0 } },
  { "push-up", "push_up", "3x10 r60", { 0, 0, 0, 0, 0, 3 } },
  { "easy-by-reserve", "back_squat", "3x5@RIR5 r180", { 0, 0, 0, 0, 0, 0 } },
  { "hard-by-reserve", "back_squat", "3x5@RIR4 r180", { 3, 3, 0, 0, 0, 0 } },
  { "easy-by-exertion", "back_squat", "3x5@RPE5 r180", { 0, 0, 0, 0, 0, 0 } },
  { "hard-by-exertion", "back_squat", "3x5@RPE6 r180", { 3, 3, 0, 0, 0, 0 } },
};

static void
test_add (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) item = test_item (catalogue, items[i].exercise, items[i].dose);
  CarryRegionSets count = { 0 };

  carry_region_sets_add (&count, item);
  for (guint j = 0; j < CARRY_N_BODY_REGIONS; j++)
    g_assert_cmpfloat (carry_region_sets_get (&count, (CarryBodyRegion)j), ==, items[i].sets[j]);
}

/* Four were asked for. Three were done: one to warm up, one that left 5 repetitions, one that left 2; and one
 * without a rating, which is as hard as it was asked to be. */
static void
test_done (void)
{
  const CarrySet sets[] = {
    { .reps = 8, .load_kg = 40, .rir = CARRY_SET_UNRATED, .rpe = CARRY_SET_UNRATED, .warm_up = TRUE },
    carry_set_of (5, 80, 5),
    carry_set_of (5, 100, 2),
    carry_set_of (5, 100, CARRY_SET_UNRATED),
  };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) planned = test_item (catalogue, "back_squat", "4x5@80% r180");
  g_autoptr (CarryItem) easy = test_item (catalogue, "back_squat", "4x5@RPE5 r180");
  g_autoptr (CarryItem) done = carry_item_with_sets (planned, sets, G_N_ELEMENTS (sets));
  g_autoptr (CarryItem) easily_done = carry_item_with_sets (easy, sets, G_N_ELEMENTS (sets));
  g_autoptr (CarryItem) skipped = carry_item_with_sets (planned, NULL, 0);

  g_assert_cmpuint (carry_region_sets_count_hard_of (planned), ==, 4);
  g_assert_cmpuint (carry_region_sets_count_hard_of (done), ==, 2);
  g_assert_cmpuint (carry_region_sets_count_hard_of (easily_done), ==, 1);
  g_assert_cmpuint (carry_region_sets_count_hard_of (skipped), ==, 0);
}

/* Squats work the glutes (3 sets), and the adductors beside them (1.5); Copenhagen planks the adductors (2):
 * the busiest muscle of the hips has 3.5 sets, not the 5 that a sum would say. */
static void
test_busiest_muscle (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) squat = test_item (catalogue, "back_squat", "3x5@80% r180");
  g_autoptr (CarryItem) plank = test_item (catalogue, "copenhagen", "2x20s/side r60");
  CarryRegionSets one = { 0 }, other = { 0 };

  carry_region_sets_add (&one, squat);
  carry_region_sets_add (&other, plank);
  carry_region_sets_add_all (&one, &other);
  g_assert_cmpfloat (carry_region_sets_get (&one, CARRY_BODY_REGION_HIPS), ==, 3.5);
}

static void
test_each_muscle_in_one_region (void)
{
  guint seen = 0;

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      const guint muscles = carry_body_region_get_muscles ((CarryBodyRegion)i);

      g_assert_cmphex (seen & muscles, ==, 0);
      seen |= muscles;
    }
  g_assert_cmphex (seen, ==, (1u << CARRY_N_MUSCLES) - 1);
}

/* Weekly set bands of the science file: useful from 6 and at most 12 for the legs, 4 to 8 for trunk and upper body. */
static void
test_bands (void)
{
  const double lo[] = { 6, 6, 6, 6, 4, 4 };
  const double hi[] = { 12, 12, 12, 12, 8, 8 };

  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    {
      g_assert_cmpfloat (carry_body_region_get_band_lo ((CarryBodyRegion)i), ==, lo[i]);
      g_assert_cmpfloat (carry_body_region_get_band_hi ((CarryBodyRegion)i), ==, hi[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/region-sets/add/", items[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_add);
    }
  g_test_add_func ("/engine/region-sets/busiest-muscle", test_busiest_muscle);
  g_test_add_func ("/engine/region-sets/done", test_done);
  g_test_add_func ("/engine/region-sets/each-muscle-once", test_each_muscle_in_one_region);
  g_test_add_func ("/engine/region-sets/bands", test_bands);

  return g_test_run ();
}
