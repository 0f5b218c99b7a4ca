/* test-exercise-log.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-log.h"

#include "support/carry-test-log.h"

static void
note_change (GListModel *list, guint position, guint removed, guint added, GString *changes)
{
  g_string_append_printf (changes, "%u-%u+%u ", position, removed, added);
}

/* 100 × 5 with 2 left is 7 to the limit: (100 × (1 + 7/30) + 36 × 100 / (37 − 7)) / 2 = (123.33 + 120) / 2 = 121.67;
 * the band of a squat is 5 %. */
static void
test_estimate (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  const GDate day = test_day (2, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = {
    { .reps = 5, .load_kg = 140, .rir = 0, .rpe = -1, .warm_up = TRUE },
    carry_set_of (5, 100, 2),
    carry_set_of (3, 100, 4),
    { .reps = 1, .load_kg = 110, .rir = -1, .rpe = -1, .outcome = CARRY_SET_MISSED },
  };
  g_autoptr (CarryExerciseLog) log = NULL;
  g_autoptr (CarryExerciseOccasion) occasion = NULL;
  g_autoptr (CarryLiftHistory) history = NULL;
  double band;

  test_log (diary, catalogue, &day, "back_squat", "3x4-6@RIR2", sets, G_N_ELEMENTS (sets));
  log = carry_exercise_log_new (diary, carry_catalogue_lookup (catalogue, "back_squat"), 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (log)), ==, 1);

  occasion = g_list_model_get_item (G_LIST_MODEL (log), 0);
  g_assert_cmpfloat_with_epsilon (carry_exercise_occasion_get_max (occasion, &band), 121.67, 0.01);
  g_assert_cmpfloat_with_epsilon (band, 6.08, 0.01);
  g_assert_cmpfloat (carry_exercise_occasion_get_best_set (occasion)->load_kg, ==, 100);
  g_assert_cmpuint (carry_exercise_occasion_get_best_set (occasion)->reps, ==, 5);

  history = carry_exercise_log_create_history (log, &day);
  g_assert_cmpuint (carry_lift_history_get_n (history), ==, 1);
}

/* The list follows the diary, newest first, and tells only what is different. */
static void
test_follows (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  const GDate first = test_day (2, G_DATE_NOVEMBER, 2026);
  const GDate second = test_day (5, G_DATE_NOVEMBER, 2026);
  const GDate third = test_day (9, G_DATE_NOVEMBER, 2026);
  const CarrySet set = carry_set_of (5, 100, 2);
  g_autoptr (CarryExerciseLog) log =
      carry_exercise_log_new (diary, carry_catalogue_lookup (catalogue, "back_squat"), 0);
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (CarryExerciseOccasion) newest = NULL;
  g_autoptr (CarryChange) removal = carry_change_new ("Remove");
  CarrySession *middle;

  g_signal_connect (log, "items-changed", G_CALLBACK (note_change), changes);
  test_log (diary, catalogue, &third, "back_squat", "3x5", &set, 1);
  test_log (diary, catalogue, &first, "back_squat", "3x5", &set, 1);
  middle = test_log (diary, catalogue, &second, "back_squat", "3x5", &set, 1);
  /* another exercise, one that was skipped, and a run change nothing */
  test_log (diary, catalogue, &second, "rdl", "3x5", &set, 1);
  test_log (diary, catalogue, &second, "back_squat", "3x5", NULL, 0);
  test_insert (diary, test_run (&second, 420, 45, CARRY_RUN_EASY, 8000));
  g_assert_cmpstr (changes->str, ==, "0-0+1 1-0+1 1-0+1 ");

  newest = g_list_model_get_item (G_LIST_MODEL (log), 0);
  g_assert_cmpint (g_date_compare (carry_exercise_occasion_get_day (newest), &third), ==, 0);

  carry_change_remove (removal, middle);
  g_assert_true (carry_diary_apply (diary, removal, NULL));
  g_assert_cmpstr (changes->str, ==, "0-0+1 1-0+1 1-0+1 1-1+0 ");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/exercise-log/estimate", test_estimate);
  g_test_add_func ("/engine/exercise-log/follows", test_follows);

  return g_test_run ();
}
