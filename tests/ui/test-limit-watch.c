/* test-limit-watch.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-limit-watch.h"

typedef struct
{
  CarryAthlete *athlete;
  CarryLimitWatch *watch;
  char *told;
  guint n_told;
} Fixture;

static void
on_changed (Fixture *fixture, const char *text)
{
  g_set_str (&fixture->told, text);
  fixture->n_told++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->athlete = carry_athlete_new ();
  fixture->watch = carry_limit_watch_new (fixture->athlete);
  g_signal_connect_swapped (fixture->watch, "changed", G_CALLBACK (on_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->watch);
  g_object_unref (fixture->athlete);
  g_free (fixture->told);
}

static void
wait_for (Fixture *fixture, guint n_told)
{
  const gint64 end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND;

  while (fixture->n_told < n_told && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  g_assert_cmpuint (fixture->n_told, ==, n_told);
}

/* S1b wants 48 hours. Three steps are one change, and one step back. */
static void
test_one_change (Fixture *fixture, gconstpointer data)
{
  double value;

  carry_athlete_set_adjustment (fixture->athlete, "S1b", 44);
  carry_athlete_set_adjustment (fixture->athlete, "S1b", 40);
  carry_athlete_set_adjustment (fixture->athlete, "S1b", 36);
  wait_for (fixture, 1);
  g_assert_cmpstr (fixture->told, ==, "Limit of a rule: 36 instead of 48");

  carry_limit_watch_undo (fixture->watch);
  g_assert_false (carry_athlete_get_adjustment (fixture->athlete, "S1b", &value));

  /* Back and forth. */
  carry_limit_watch_undo (fixture->watch);
  g_assert_true (carry_athlete_get_adjustment (fixture->athlete, "S1b", &value));
  g_assert_cmpfloat (value, ==, 36);
}

static void
test_again (Fixture *fixture, gconstpointer data)
{
  carry_athlete_set_adjustment (fixture->athlete, "HC1", 30);
  wait_for (fixture, 1);
  g_assert_cmpstr (fixture->told, ==, "Limit of a rule: 30 instead of 24");

  /* Only what is new is told. */
  carry_athlete_set_adjustment (fixture->athlete, "HC1", 36);
  wait_for (fixture, 2);
  g_assert_cmpstr (fixture->told, ==, "Limit of a rule: 36 instead of 30");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) g_test_add ("/ui/limit-watch/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("one-change", test_one_change);
  ADD ("again", test_again);

  return g_test_run ();
}
