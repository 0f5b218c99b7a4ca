/* test-side-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-side-balance.h"

#include "support/carry-test-log.h"

static CarrySet
side_set (CarrySetSide side, guint reps, double load)
{
  CarrySet set = carry_set_of (reps, load, 2);

  set.side = side;

  return set;
}

static void
add (GPtrArray *sessions,
     CarryDiary *diary,
     CarryCatalogue *catalogue,
     const char *exercise,
     const char *dose,
     const CarrySet *sets,
     guint n_sets)
{
  const GDate day = test_day (2, G_DATE_NOVEMBER, 2026);

  g_ptr_array_add (sessions, test_log (diary, catalogue, &day, exercise, dose, sets, n_sets));
}

/* Left 4 × 8 × 20 = 640, right 4 × 7 × 20 = 560: right does 80/640 = 12.5 % less. Of body weight alone the seconds
 * count: left 4 × 20, right 4 × 30, so that left does a third less. Of 16 sets half each: (−0.125 + 0.333) / 2. */
static void
test_difference (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();
  g_autoptr (CarrySideBalance) balance = NULL;
  CarrySet lifts[8], holds[8], warm_up = side_set (CARRY_SET_SIDE_LEFT, 20, 10);
  const CarrySideExercise *first;
  double share;

  for (guint i = 0; i < 8; i++)
    {
      const CarrySetSide side = i % 2 == 0 ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_RIGHT;

      lifts[i] = side_set (side, i % 2 == 0 ? 8 : 7, 20);
      holds[i] = (CarrySet){ .seconds = i % 2 == 0 ? 20 : 30, .rir = -1, .rpe = -1, .side = side };
    }
  warm_up.warm_up = TRUE;
  add (sessions, diary, catalogue, "sl_rdl", "4x6-8/side", lifts, 8);
  add (sessions, diary, catalogue, "sl_rdl", "4x6-8/side", &warm_up, 1);
  add (sessions, diary, catalogue, "side_plank", "4x20-30s/side", holds, 8);

  balance = carry_side_balance_new (sessions);
  g_assert_cmpuint (carry_side_balance_get_n_exercises (balance), ==, 2);
  g_assert_true (carry_side_balance_get_difference (balance, &share));
  g_assert_cmpfloat_with_epsilon (share, (-0.125 + 1.0 / 3) / 2, 1e-6);
  g_assert_cmpint (carry_side_state_of (TRUE, share), ==, CARRY_SIDE_STATE_NOTABLE);

  first = carry_side_balance_get_nth (balance, 1);
  g_assert_cmpstr (carry_exercise_get_id (first->exercise), ==, "sl_rdl");
  g_assert_true (first->loaded);
  g_assert_cmpuint (first->left.sets, ==, 4);
  g_assert_cmpfloat (first->left.volume, ==, 640);
  g_assert_cmpfloat (first->right.volume, ==, 560);
  g_assert_cmpfloat (first->right.best_kg, ==, 20);
  g_assert_cmpuint (first->right.best_amount, ==, 7);
  g_assert_true (carry_side_exercise_get_difference (first, &share));
  g_assert_cmpfloat_with_epsilon (share, -0.125, 1e-6);
}

/* Three sets of one side, or sets that do not say which, are too little. */
static void
test_too_little (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GPtrArray) sessions = g_ptr_array_new ();
  g_autoptr (CarrySideBalance) balance = NULL;
  CarrySet sets[7], unsaid = carry_set_of (8, 20, 2);
  double share;

  for (guint i = 0; i < 7; i++)
    sets[i] = side_set (i < 4 ? CARRY_SET_SIDE_LEFT : CARRY_SET_SIDE_RIGHT, 8, 20);
  add (sessions, diary, catalogue, "sl_rdl", "4x6-8/side", sets, 7);
  add (sessions, diary, catalogue, "sl_rdl", "4x6-8/side", &unsaid, 1);
  /* both legs at once have no side */
  add (sessions, diary, catalogue, "back_squat", "4x6-8", &unsaid, 1);

  balance = carry_side_balance_new (sessions);
  g_assert_false (carry_side_balance_get_difference (balance, &share));
  g_assert_false (carry_side_exercise_get_difference (carry_side_balance_get_nth (balance, 0), &share));
  g_assert_cmpuint (carry_side_balance_get_n_unsaid (balance), ==, 1);
  g_assert_cmpint (carry_side_state_of (FALSE, 0), ==, CARRY_SIDE_STATE_UNKNOWN);
}

/* “10 % info, 15 % nudge” */
static void
test_state (void)
{
  g_assert_cmpint (carry_side_state_of (TRUE, 0.099), ==, CARRY_SIDE_STATE_EVEN);
  g_assert_cmpint (carry_side_state_of (TRUE, -0.10), ==, CARRY_SIDE_STATE_NOTABLE);
  g_assert_cmpint (carry_side_state_of (TRUE, 0.15), ==, CARRY_SIDE_STATE_NOTABLE);
  g_assert_cmpint (carry_side_state_of (TRUE, -0.151), ==, CARRY_SIDE_STATE_UNEVEN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/side-balance/difference", test_difference);
  g_test_add_func ("/engine/side-balance/too-little", test_too_little);
  g_test_add_func ("/engine/side-balance/state", test_state);

  return g_test_run ();
}
