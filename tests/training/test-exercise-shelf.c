/* test-exercise-shelf.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-shelf.h"

static void
count (guint *n)
{
  ++*n;
}

static char *
join (const char *const *ids)
{
  return g_strjoinv (" ", (char **)ids);
}

static void
test_favourites (void)
{
  g_autoptr (CarryExerciseShelf) shelf = carry_exercise_shelf_new ();
  g_autofree char *ids = NULL;
  guint n_notified = 0;

  g_signal_connect_swapped (shelf, "notify::favourites", G_CALLBACK (count), &n_notified);
  carry_exercise_shelf_set_favourite (shelf, "step_up", TRUE);
  carry_exercise_shelf_set_favourite (shelf, "rdl", TRUE);
  carry_exercise_shelf_set_favourite (shelf, "rdl", TRUE);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_true (carry_exercise_shelf_is_favourite (shelf, "step_up"));
  ids = join (carry_exercise_shelf_get_favourites (shelf));
  g_assert_cmpstr (ids, ==, "rdl step_up");

  carry_exercise_shelf_set_favourite (shelf, "step_up", FALSE);
  carry_exercise_shelf_set_favourite (shelf, "step_up", FALSE);
  g_assert_cmpuint (n_notified, ==, 3);
  g_assert_false (carry_exercise_shelf_is_favourite (shelf, "step_up"));
}

/* The last eight, each once. */
static void
test_recent (void)
{
  static const char *const used[] = { "a", "b", "a", "c", "d", "e", "f", "g", "h", "i", "c" };
  g_autoptr (CarryExerciseShelf) shelf = carry_exercise_shelf_new ();
  g_autofree char *ids = NULL;
  guint n_notified = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (used); i++)
    carry_exercise_shelf_use (shelf, used[i]);
  g_signal_connect_swapped (shelf, "notify::recent", G_CALLBACK (count), &n_notified);
  carry_exercise_shelf_use (shelf, "c");
  g_assert_cmpuint (n_notified, ==, 0);
  ids = join (carry_exercise_shelf_get_recent (shelf));
  g_assert_cmpstr (ids, ==, "c i h g f e d a");
}

/* Settings may hold anything. */
static void
test_properties (void)
{
  static const char *const many[] = { "a", "a", "b", "c", "d", "e", "f", "g", "h", "i", NULL };
  g_autoptr (CarryExerciseShelf) shelf = carry_exercise_shelf_new ();
  g_autofree char *favourites = NULL;
  g_autofree char *recent = NULL;

  g_object_set (shelf, "favourites", many, "recent", many, NULL);
  favourites = join (carry_exercise_shelf_get_favourites (shelf));
  recent = join (carry_exercise_shelf_get_recent (shelf));
  g_assert_cmpstr (favourites, ==, "a b c d e f g h i");
  g_assert_cmpstr (recent, ==, "a b c d e f g h");

  g_object_set (shelf, "favourites", NULL, NULL);
  g_assert_null (carry_exercise_shelf_get_favourites (shelf)[0]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/exercise-shelf/favourites", test_favourites);
  g_test_add_func ("/training/exercise-shelf/recent", test_recent);
  g_test_add_func ("/training/exercise-shelf/properties", test_properties);

  return g_test_run ();
}
