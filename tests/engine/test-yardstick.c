/* test-yardstick.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-yardstick.h"

#include "support/carry-test-log.h"

#define UNRATED CARRY_SET_UNRATED

static const struct
{
  const char *name;
  const char *exercise;
  const char *dose;
  CarrySet set;
  CarryYardstick yardstick;
  double value;
} rows[] = {
  /* 3 × 6 at RIR 2 is 8 to the limit: (60 × (1 + 8/30) + 36 × 60 / 29) / 2 = (76 + 74.483) / 2 */
  { "rated",
    "back_squat",
    "3x6@RIR2",
    { .reps = 6, .load_kg = 60, .rir = 2, .rpe = UNRATED },
    CARRY_YARDSTICK_MAX,
    75.24 },
  { "unrated",
    "back_squat",
    "3x6@RIR2",
    { .reps = 6, .load_kg = 60, .rir = UNRATED, .rpe = UNRATED },
    CARRY_YARDSTICK_LOAD,
    60 },
  /* 12 and 2 left is 14: an endurance set, of which nothing is estimated */
  { "endurance",
    "back_squat",
    "3x12@RIR2",
    { .reps = 12, .load_kg = 40, .rir = 2, .rpe = UNRATED },
    CARRY_YARDSTICK_LOAD,
    40 },
  { "own-weight",
    "push_up",
    "3x10@RIR2",
    { .reps = 10, .rir = 2, .rpe = UNRATED },
    CARRY_YARDSTICK_REPS,
    10 },
  { "hold",
    "front_plank",
    "3x40s",
    { .seconds = 45, .rir = UNRATED, .rpe = UNRATED },
    CARRY_YARDSTICK_SECONDS,
    45 },
  { "carry",
    "farmer_carry",
    "3x20m",
    { .metres = 25, .load_kg = 24, .rir = UNRATED, .rpe = UNRATED },
    CARRY_YARDSTICK_METRES,
    25 },
  { "contacts",
    "pogo",
    "2x20",
    { .reps = 20, .contacts = 20, .rir = UNRATED, .rpe = UNRATED },
    CARRY_YARDSTICK_CONTACTS,
    40 },
};

/* Each exercise is done twice in one session, and says what it counts. */
static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  const GDate day = test_day (2, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = { rows[i].set, rows[i].set };
  g_autoptr (CarryExerciseLog) log = NULL;
  g_autoptr (CarryExerciseOccasion) occasion = NULL;

  test_log (diary, catalogue, &day, rows[i].exercise, rows[i].dose, sets, G_N_ELEMENTS (sets));
  log = carry_exercise_log_new (diary, carry_catalogue_lookup (catalogue, rows[i].exercise), 0);
  occasion = g_list_model_get_item (G_LIST_MODEL (log), 0);

  g_assert_cmpint (carry_yardstick_choose (log), ==, rows[i].yardstick);
  g_assert_cmpfloat_with_epsilon (carry_yardstick_measure (rows[i].yardstick, occasion, NULL), rows[i].value,
                                  0.01);
}

/* The heaviest is no set that failed; at the same load the one of more repetitions is better, and of equals the
 * latest. */
static void
test_best (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  const GDate first = test_day (2, G_DATE_NOVEMBER, 2026);
  const GDate second = test_day (9, G_DATE_NOVEMBER, 2026);
  const CarrySet before[] = { carry_set_of (5, 100, 2), carry_set_of (4, 100, 1) };
  const CarrySet after[] = {
    carry_set_of (5, 100, 1),
    carry_set_of (9, 80, 1),
    { .reps = 1, .load_kg = 120, .rir = UNRATED, .rpe = UNRATED, .outcome = CARRY_SET_MISSED },
  };
  g_autoptr (CarryExerciseLog) log = NULL;
  CarryExerciseOccasion *best;
  const CarrySet *set;

  test_log (diary, catalogue, &first, "back_squat", "2x5@RIR2", before, G_N_ELEMENTS (before));
  test_log (diary, catalogue, &second, "back_squat", "2x5@RIR2", after, G_N_ELEMENTS (after));
  log = carry_exercise_log_new (diary, carry_catalogue_lookup (catalogue, "back_squat"), 0);

  best = carry_yardstick_find_best (CARRY_YARDSTICK_LOAD, log, &set);
  g_assert_cmpint (g_date_compare (carry_exercise_occasion_get_day (best), &second), ==, 0);
  g_assert_cmpfloat (set->load_kg, ==, 100);
  g_assert_cmpuint (set->reps, ==, 5);

  best = carry_yardstick_find_best (CARRY_YARDSTICK_REPS, log, &set);
  g_assert_cmpfloat (set->load_kg, ==, 80);
  g_assert_null (carry_yardstick_find_best (CARRY_YARDSTICK_SECONDS, log, &set));
  g_assert_null (set);
}

/* Before anything is logged there is nothing to choose from. */
static void
test_nothing (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryExerciseLog) log =
      carry_exercise_log_new (diary, carry_catalogue_lookup (catalogue, "back_squat"), 0);

  g_assert_cmpint (carry_yardstick_choose (log), ==, CARRY_YARDSTICK_REPS);
  g_assert_null (carry_yardstick_find_best (CARRY_YARDSTICK_REPS, log, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/yardstick/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/engine/yardstick/best", test_best);
  g_test_add_func ("/engine/yardstick/nothing", test_nothing);

  return g_test_run ();
}
