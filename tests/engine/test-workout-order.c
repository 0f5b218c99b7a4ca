/* test-workout-order.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-workout.h"

#define MOST_ITEMS 4

/* What is done in which order, and how long is rested after each set, when every set is simply completed. */
static const struct
{
  const char *name;
  TestWorkoutItem items[MOST_ITEMS];
  const char *walk; /* place, rest in seconds; the last one is followed by no rest */
} rows[] = {
  { "one-after-the-other",
    { { "back_squat", "3x5@RPE8 r180", 0 }, { "rdl", "2x8@RPE7 r120", 0 } },
    "A1 180 A2 180 A3 180 B1 120 B2 0 " },
  /* The sides of a set follow each other without rest. */
  { "sides", { { "side_plank", "2x20-30s/side r45", 0 } }, "A1L 0 A1R 45 A2L 0 A2R 0 " },
  /* a-b-a-b; the rest comes after the round and is that of the exercise that needs more of it. */
  { "superset",
    { { "rdl", "3x8@RPE7 r120", 1 }, { "pull_up", "3x5 r90", 1 } },
    "A1 0 B1 120 A2 0 B2 120 A3 0 B3 0 " },
  { "superset-then-another",
    { { "rdl", "2x8@RPE7 r120", 1 }, { "pull_up", "2x5 r90", 1 }, { "dead_bug", "1x8 r45", 0 } },
    "A1 0 B1 120 A2 0 B2 120 C1 0 " },
  /* Where one of them has more sets, it goes on alone, each set a round. */
  { "uneven-superset",
    { { "rdl", "1x8@RPE7 r120", 1 }, { "pull_up", "3x5 r90", 1 } },
    "A1 0 B1 120 B2 120 B3 0 " },
  { "uneven-superset-first",
    { { "rdl", "3x8@RPE7 r120", 1 }, { "pull_up", "1x5 r90", 1 } },
    "A1 0 B1 120 A2 120 A3 0 " },
  { "circuit",
    { { "rdl", "2x8@RPE7 r60", 3 }, { "pull_up", "2x5 r30", 3 }, { "dead_bug", "2x8 r90", 3 } },
    "A1 0 B1 0 C1 90 A2 0 B2 0 C2 0 " },
  { "superset-of-sides",
    { { "side_plank", "2x20s/side r45", 1 }, { "pull_up", "2x5 r90", 1 } },
    "A1L 0 A1R 0 B1 90 A2L 0 A2R 0 B2 0 " },
  /* Two supersets that stand side by side are two. */
  { "two-supersets",
    { { "rdl", "2x8@RPE7 r60", 1 },
      { "pull_up", "2x5 r30", 1 },
      { "dead_bug", "2x8 r45", 2 },
      { "push_up", "2x8 r30", 2 } },
    "A1 0 B1 60 A2 0 B2 60 C1 0 D1 45 C2 0 D2 0 " },
  /* One with the same number that stands elsewhere is none of them. */
  { "not-together",
    { { "rdl", "2x8@RPE7 r60", 1 }, { "dead_bug", "1x8 r45", 0 }, { "pull_up", "2x5 r30", 1 } },
    "A1 60 A2 60 B1 45 C1 30 C2 0 " },
  /* 40, 60 and 75 % lead up to 100 kg; a minute is enough after them. */
  { "warm-up", { { "back_squat", "2x5@100kg r180", 0 } }, "Aw1 60 Aw2 60 Aw3 60 A1 180 A2 0 " },
  { "short-rest-after-warm-up", { { "back_squat", "1x5@100kg r45", 0 } }, "Aw1 45 Aw2 45 Aw3 45 A1 0 " },
  /* Of two squats only the first is warmed up. */
  { "warm-once",
    { { "back_squat", "1x5@100kg r180", 0 }, { "front_squat", "1x5@80kg r180", 0 } },
    "Aw1 60 Aw2 60 Aw3 60 A1 180 B1 0 " },
  /* In a superset all are warm before the first round. */
  { "warm-superset",
    { { "back_squat", "2x5@50kg r180", 1 }, { "bench_press", "2x5@40kg r120", 1 } },
    "Aw1 60 Aw2 60 Aw3 60 Bw1 60 Bw2 60 Bw3 60 A1 0 B1 180 A2 0 B2 0 " },
  /* A rest that does not matter is none. */
  { "no-rest", { { "dead_bug", "2x8", 0 } }, "A1 0 A2 0 " },
  { "nothing", { { NULL, NULL, 0 } }, "" },
};

static void
test_walk (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  TestWorkoutItem items[MOST_ITEMS + 1] = { 0 };
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarryWorkoutCourse) course = NULL;
  g_autoptr (GString) walk = g_string_new (NULL);
  CarryWorkoutTimer *timer;

  for (guint i = 0; i < MOST_ITEMS; i++)
    items[i] = rows[row].items[i];
  session = test_workout_session (catalogue, items);
  course = test_workout_begin (session, athlete);
  timer = carry_workout_course_get_timer (course);

  while (carry_workout_course_get_set (course) != NULL)
    {
      g_autofree char *place = test_workout_place (course);

      g_assert_true (carry_workout_course_complete (course, NULL, TEST_WORKOUT_NOW));
      g_string_append_printf (walk, "%s %" G_GINT64_FORMAT " ", place,
                              carry_workout_timer_get_rest_length (timer) / CARRY_INSTANT_SECOND);
    }

  g_assert_cmpstr (walk->str, ==, rows[row].walk);
  g_assert_false (carry_workout_course_complete (course, NULL, TEST_WORKOUT_NOW));
  g_assert_cmpuint (carry_workout_course_get_n_done (course), ==, carry_workout_course_get_n_sets (course));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/workout-order/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_walk);
    }

  return g_test_run ();
}
