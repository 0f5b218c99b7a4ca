/* test-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-workout.h"

#include "support/carry-test-diary.h"

#include <math.h>

static const struct
{
  const char *name;
  CarryWorkoutFacts facts;
  int code; /* -1: must succeed */
  guint minutes;
} workouts[] = {
  { "nothing-known", { -1, -1, -1, NULL }, -1, 0 },
  { "evening", { 1080, 1125, 7, "fine" }, -1, 45 },
  { "over-midnight", { 1430, 1465, 7, NULL }, -1, 35 },
  { "a-whole-day", { 0, 1440, 7, NULL }, -1, 1440 },
  { "no-end", { 1080, -1, -1, NULL }, -1, 0 },
  { "no-start", { -1, 1500, -1, NULL }, -1, 0 },
  { "effortless", { -1, -1, 0, NULL }, -1, 0 },
  { "ends-before-it-begins", { 1080, 1079, 7, NULL }, CARRY_WORKOUT_ERROR_TIMES, 0 },
  { "begins-on-another-day", { 1440, 1450, 7, NULL }, CARRY_WORKOUT_ERROR_TIMES, 0 },
  { "longer-than-a-day", { 10, 1451, 7, NULL }, CARRY_WORKOUT_ERROR_TIMES, 0 },
  { "before-the-day", { -2, -1, 7, NULL }, CARRY_WORKOUT_ERROR_TIMES, 0 },
  { "too-hard", { -1, -1, 10.5, NULL }, CARRY_WORKOUT_ERROR_EFFORT, 0 },
  { "no-number", { -1, -1, NAN, NULL }, CARRY_WORKOUT_ERROR_EFFORT, 0 },
};

static void
test_workout (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkout) workout = carry_workout_new (&workouts[i].facts, &error);

  if (workouts[i].code >= 0)
    {
      g_assert_error (error, CARRY_WORKOUT_ERROR, workouts[i].code);
      g_assert_null (workout);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpuint (carry_workout_get_minutes (workout), ==, workouts[i].minutes);
  g_assert_cmpstr (carry_workout_get_facts (workout)->note, ==, workouts[i].facts.note);
}

static CarrySession *
logged_session (CarryCatalogue *catalogue)
{
  const CarrySet sets[] = { carry_set_of (5, 100, 2), carry_set_of (4, 100, 1) };
  const CarryWorkoutFacts facts = { .start_minute = 1085, .end_minute = 1130, .effort = 8, .note = "Cold" };
  const char *const exercises[] = { "back_squat", "3x4-6@80% r180", "sl_calf", "3x8-15 r90", NULL };
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) planned = test_lifting (catalogue, &day, 50, exercises);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryWorkout) workout = carry_workout_new (&facts, NULL);
  g_autoptr (CarryItem) done = carry_item_with_sets (
      carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (planned), 0), sets, G_N_ELEMENTS (sets));
  g_autoptr (CarryItem) skipped =
      carry_item_with_sets (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (planned), 1), NULL, 0);

  g_list_store_append (items, done);
  g_list_store_append (items, skipped);

  return carry_session_edit (planned, NULL, "items", items, "workout", workout, "status", CARRY_STATUS_DONE,
                             NULL);
}

/* The log is in the change, so that taking the change back takes the log back. */
static void
test_undo (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarrySession) after = logged_session (catalogue);
  g_autoptr (CarrySession) before = carry_session_duplicate (after, carry_session_get_day (after));
  g_autoptr (CarrySession) same = carry_session_edit (after, NULL, "id", carry_session_get_id (before), NULL);
  g_autoptr (CarryChange) change = carry_change_new ("Log");
  g_autoptr (CarryChange) inverse = NULL;
  g_autoptr (GPtrArray) range = NULL;

  test_insert (diary, g_object_ref (before));
  carry_change_replace (change, before, same);
  g_assert_true (carry_diary_apply (diary, change, NULL));
  inverse = carry_change_invert (change);
  g_assert_true (carry_diary_apply (diary, inverse, NULL));

  range = carry_diary_get_range (diary, carry_session_get_day (after), carry_session_get_day (after));
  g_assert_cmpuint (range->len, ==, 1);
  g_assert_true (carry_session_equal (range->pdata[0], before));
  g_assert_false (carry_session_equal (range->pdata[0], same));
}

static void
test_copy_is_to_be_done (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarrySession) done = logged_session (catalogue);
  const GDate day = test_day (1, G_DATE_DECEMBER, 2026);
  g_autoptr (CarrySession) copy = carry_session_duplicate (done, &day);
  CarryStrengthSession *session = CARRY_STRENGTH_SESSION (copy);

  g_assert_true (carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (done)));
  g_assert_false (carry_strength_session_is_logged (session));
  g_assert_null (carry_strength_session_get_workout (session));
  g_assert_cmpuint (carry_strength_session_get_n_items (session), ==, 2);
  g_assert_cmpint (carry_session_get_status (copy), ==, CARRY_STATUS_PLANNED);
}

static void
test_count_sets (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) planned = test_item (catalogue, "sl_calf", "3x8-15/side r90");
  CarrySet sets[6];
  g_autoptr (CarryItem) sides = NULL;
  g_autoptr (CarryItem) skipped = carry_item_with_sets (planned, NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      sets[i] = carry_set_of (10, 0, 2);
      sets[i].side = i % 2 == 0 ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_RIGHT;
    }
  sets[0].warm_up = sets[1].warm_up = TRUE;
  /* Two on the left and, the last one left out, one on the right: one and a half, which is two */
  sides = carry_item_with_sets (planned, sets, 5);

  g_assert_cmpuint (carry_item_count_sets (planned), ==, 3);
  g_assert_cmpuint (carry_item_count_sets (skipped), ==, 0);
  g_assert_cmpuint (carry_item_count_sets (sides), ==, 2);
}

/* What the plan wanted is remembered through a lighter day and the runner's own word, is no secret to comparisons, and is
 * forgotten with the exercise. */
static void
test_plan (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryItem) planned = test_item (catalogue, "back_squat", "3x4-6@RIR2");
  g_autoptr (CarryPrescription) easy = carry_prescription_parse ("2x4-6@RIR4", NULL);
  g_autoptr (CarryPrescription) own = carry_prescription_parse ("5x5@RIR1", NULL);
  g_autoptr (CarryItem) lighter = carry_item_with_target (planned, easy, 95, CARRY_TARGET_ORIGIN_LIGHTER);
  g_autoptr (CarryItem) overruled = carry_item_with_target (lighter, own, 97.5, CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (CarryItem) made_so = carry_item_with_plan (overruled, own);
  g_autoptr (CarryItem) swapped =
      carry_item_with_exercise (overruled, carry_catalogue_lookup (catalogue, "front_squat"));
  g_autoptr (CarryItem) back =
      carry_item_with_target (overruled, carry_item_get_prescription (planned), 0, CARRY_TARGET_ORIGIN_PLAN);

  g_assert_true (
      carry_prescription_equal (carry_item_get_plan (planned), carry_item_get_prescription (planned)));
  g_assert_true (
      carry_prescription_equal (carry_item_get_plan (overruled), carry_item_get_prescription (planned)));
  g_assert_true (carry_item_equal (back, planned));
  g_assert_false (carry_item_equal (made_so, overruled));
  g_assert_true (carry_prescription_equal (carry_item_get_plan (made_so), own));
  g_assert_true (carry_prescription_equal (carry_item_get_plan (swapped), own));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (workouts); i++)
    {
      g_autofree char *path = g_strconcat ("/training/workout/", workouts[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_workout);
    }
  g_test_add_func ("/training/workout/plan", test_plan);
  g_test_add_func ("/training/workout/undo", test_undo);
  g_test_add_func ("/training/workout/copy", test_copy_is_to_be_done);
  g_test_add_func ("/training/workout/count-sets", test_count_sets);

  return g_test_run ();
}
