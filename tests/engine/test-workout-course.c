/* test-workout-course.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-workout.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  CarryWorkoutCourse *course;
  CarryWorkoutTable *table;
} Fixture;

static void
begin (Fixture *fixture, const TestWorkoutItem *items)
{
  fixture->session = test_workout_session (fixture->catalogue, items);
  fixture->course = test_workout_begin (fixture->session, fixture->athlete);
  fixture->table = carry_workout_course_get_table (fixture->course);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const TestWorkoutItem items[] = { { "rdl", "3x8@60kg r120", 0 },
                                           { "side_plank", "2x20-30s/side r45", 0 },
                                           { NULL, NULL, 0 } };

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  begin (fixture, items);
  /* 24, 36 and 45 kg lead up: not what these tests are about. */
  while (carry_workout_set_is_warm_up (carry_workout_course_get_set (fixture->course)))
    g_assert_true (
        carry_workout_table_remove_set (fixture->table, carry_workout_course_get_set (fixture->course)));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->course);
  g_clear_object (&fixture->session);
  g_clear_object (&fixture->athlete);
  g_clear_object (&fixture->catalogue);
}

static gboolean
complete (Fixture *fixture, gint64 seconds)
{
  return carry_workout_course_complete (fixture->course, NULL, test_instant (seconds).running);
}

/* “8x60 3x50”: what was done of the n-th item; “-” for not logged. */
static char *
logged (Fixture *fixture, guint position)
{
  CarryItem *item =
      carry_strength_session_get_nth (carry_workout_course_get_session (fixture->course), position);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  if (!carry_item_is_logged (item))
    return g_strdup ("-");

  for (guint i = 0; i < n_sets; i++)
    g_string_append_printf (text, "%s%ux%g", i > 0 ? " " : "", sets[i].reps + sets[i].seconds,
                            sets[i].load_kg);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_logged (Fixture *fixture, guint position, const char *expected)
{
  g_autofree char *text = logged (fixture, position);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_place (Fixture *fixture, const char *expected)
{
  g_autofree char *place = test_workout_place (fixture->course);

  g_assert_cmpstr (place, ==, expected);
}

static void
type (Fixture *fixture, CarryWorkoutSet *set, guint reps, double load_kg, double rpe)
{
  CarrySet values = *carry_workout_set_get_values (set);

  values.reps = reps;
  values.load_kg = load_kg;
  values.rpe = rpe;
  g_assert_true (carry_workout_table_type (fixture->table, set, &values));
}

/* What is proposed after a set of @reps with @load_kg at @rpe, for exercises on a bar of 20 kg with steps of 2.5 kg. */
static const struct
{
  const char *name;
  const char *dose;
  guint reps;
  double load_kg, rpe;
  guint next_reps;
  double next_load;
} proposals[] = {
  { "the-same", "3x8@60kg r120", 8, 60, 7, 8, 60 },
  { "another-load-stays", "3x8@60kg r120", 8, 65, 7, 8, 65 },
  { "within-the-range", "3x6-8@60kg r120", 7, 60, 8, 7, 60 },
  { "not-below-the-range", "3x6-8@60kg r120", 4, 60, 10, 6, 60 },
  { "not-above-the-range", "3x6-8@60kg r120", 12, 60, 6, 8, 60 },
  /* 5 repetitions at RPE 8 are 81.1 % of the maximum, at RPE 9.5 they were 85.0 %: 100 × 81.1 / 85.0 = 95.4, in steps
   * of 2.5 kg: 95. */
  { "too-hard", "3x5@RPE8 r180", 5, 100, 9.5, 5, 95 },
  /* 5 at RPE 6 are 76.2 %, at RPE 8 81.1 %: 106.4 kg would be more than 5 % more, so 105. */
  { "too-easy", "3x5@RPE8 r180", 5, 100, 6, 5, 105 },
  /* Half a point is less than the error of ratings. */
  { "nearly", "3x5@RPE8 r180", 5, 100, 8.5, 5, 100 },
  /* RPE 10 where 2 in reserve are wanted: 86.3 % → 81.1 %, which would be 94.0; not less than 5 % less: 95. */
  { "reserve", "3x5@RIR2 r180", 5, 100, 10, 5, 95 },
  { "not-rated", "3x5@RPE8 r180", 5, 100, CARRY_SET_UNRATED, 5, 100 },
};

static void
test_proposal (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  const TestWorkoutItem items[] = { { "rdl", proposals[row].dose, 0 }, { NULL, NULL, 0 } };
  Fixture fixture = { .catalogue = carry_catalogue_new_built_in (), .athlete = carry_athlete_new () };
  const CarrySet *next;

  begin (&fixture, items);
  while (carry_workout_set_is_warm_up (carry_workout_course_get_set (fixture.course)))
    carry_workout_table_remove_set (fixture.table, carry_workout_course_get_set (fixture.course));
  type (&fixture, carry_workout_course_get_set (fixture.course), proposals[row].reps, proposals[row].load_kg,
        proposals[row].rpe);
  g_assert_true (complete (&fixture, 0));
  next = carry_workout_set_get_values (carry_workout_course_get_set (fixture.course));
  g_assert_cmpuint (next->reps, ==, proposals[row].next_reps);
  g_assert_cmpfloat (next->load_kg, ==, proposals[row].next_load);
  tear_down (&fixture, NULL);
}

static void
test_session (Fixture *fixture, gconstpointer data)
{
  const CarryWorkoutFacts *facts;
  CarrySession *session;

  /* Nothing was done: nothing is changed. */
  g_assert_true (carry_workout_course_get_session (fixture->course) == fixture->session);

  g_assert_true (complete (fixture, 61));
  assert_logged (fixture, 0, "8x60");
  assert_logged (fixture, 1, "-");
  session = CARRY_SESSION (carry_workout_course_get_session (fixture->course));
  facts = carry_workout_get_facts (carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session)));
  /* It began at 18:07, and the first set was done 61 seconds later. */
  g_assert_cmpint (facts->start_minute, ==, 18 * 60 + 7);
  g_assert_cmpint (facts->end_minute, ==, 18 * 60 + 9);
  g_assert_cmpint (carry_session_get_status (session), ==, CARRY_STATUS_PLANNED);

  g_assert_true (carry_workout_course_reopen (
      fixture->course, carry_workout_exercise_get_nth (test_workout_nth (fixture->course, 0), 0)));
  assert_logged (fixture, 0, "-");
  assert_place (fixture, "A1");
  g_assert_false (carry_workout_timer_is_resting (carry_workout_course_get_timer (fixture->course)));
}

static void
test_finish (Fixture *fixture, gconstpointer data)
{
  CarrySession *session;

  complete (fixture, 60);
  g_assert_true (carry_workout_course_set_effort (fixture->course, 7));
  g_assert_false (carry_workout_course_set_effort (fixture->course, 11));
  carry_workout_course_set_note (fixture->course, "Knee was fine");
  g_assert_true (carry_workout_course_finish (fixture->course, test_instant (1800).running));
  session = CARRY_SESSION (carry_workout_course_get_session (fixture->course));
  g_assert_cmpint (carry_session_get_status (session), ==, CARRY_STATUS_DONE);
  assert_logged (fixture, 0, "8x60");
  assert_logged (fixture, 1, "");
  g_assert_cmpuint (
      carry_workout_get_minutes (carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session))), ==,
      30);

  /* What was done can be corrected, and nothing more can be done. */
  type (fixture, carry_workout_exercise_get_nth (test_workout_nth (fixture->course, 0), 0), 7, 60, 9);
  assert_logged (fixture, 0, "7x60");
  g_assert_false (complete (fixture, 1900));
  g_assert_false (carry_workout_table_add_set (fixture->table, test_workout_nth (fixture->course, 0)));
}

static void
test_pause (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (fixture->course);
  const CarryWorkout *workout;

  complete (fixture, 60);
  carry_workout_timer_pause (timer, test_instant (100).running);
  /* Who completes a set has gone on. */
  complete (fixture, 1000);
  g_assert_false (carry_workout_timer_is_paused (timer));
  workout = carry_strength_session_get_workout (carry_workout_course_get_session (fixture->course));
  /* 100 s, pauses left out: 2 minutes. */
  g_assert_cmpuint (carry_workout_get_minutes (workout), ==, 2);
}

static void
test_skip (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutExercise *rdl = test_workout_nth (fixture->course, 0);

  complete (fixture, 0);
  g_assert_true (carry_workout_table_skip (fixture->table, rdl));
  assert_place (fixture, "B1L");
  assert_logged (fixture, 0, "8x60");
  g_assert_true (carry_workout_exercise_is_done (rdl));
  g_assert_false (carry_workout_table_skip (fixture->table, rdl));

  g_assert_true (carry_workout_table_skip (fixture->table, test_workout_nth (fixture->course, 1)));
  assert_place (fixture, "-");
  assert_logged (fixture, 1, "");
  g_assert_true (carry_workout_exercise_is_skipped (test_workout_nth (fixture->course, 1)));

  /* To go there is to do it after all. */
  g_assert_true (carry_workout_table_go_to (fixture->table, test_workout_nth (fixture->course, 1)));
  assert_place (fixture, "B1L");
  assert_logged (fixture, 1, "-");
}

static void
test_swap (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryItem) thrust = test_item (fixture->catalogue, "hip_thrust", "4x10@80kg r90");
  g_autoptr (CarryItem) dead_bug = test_item (fixture->catalogue, "dead_bug", "3x8 r45");

  complete (fixture, 0);
  g_assert_true (
      carry_workout_table_swap (fixture->table, test_workout_nth (fixture->course, 0), thrust, NULL));
  /* One of three was done; two are left. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->table)), ==, 3);
  assert_logged (fixture, 0, "8x60");
  assert_place (fixture, "B1");
  complete (fixture, 10);
  complete (fixture, 20);
  assert_logged (fixture, 1, "10x80 10x80");
  assert_place (fixture, "C1L");

  /* Of what nothing was done, nothing stays. */
  g_assert_true (
      carry_workout_table_swap (fixture->table, test_workout_nth (fixture->course, 2), dead_bug, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->table)), ==, 3);
  assert_place (fixture, "C1");
  complete (fixture, 30);
  complete (fixture, 40);
  assert_place (fixture, "-");
  assert_logged (fixture, 2, "8x0 8x0");
}

static void
test_ease (Fixture *fixture, gconstpointer data)
{
  const CarryWorkoutEasing lighter = { .load = 0.9, .amount = 1 };
  const CarryWorkoutEasing fewer = { .load = 1, .amount = 0.5, .fewer_sets = 1 };
  CarryWorkoutExercise *rdl = test_workout_nth (fixture->course, 0);
  CarryWorkoutExercise *plank = test_workout_nth (fixture->course, 1);

  complete (fixture, 0);
  /* 54 kg, rounded down to what the bar can be set to. */
  g_assert_true (carry_workout_table_ease (fixture->table, rdl, &lighter));
  complete (fixture, 10);
  assert_logged (fixture, 0, "8x60 8x52.5");

  /* One set is both sides of it; 20 s become 10. */
  g_assert_true (carry_workout_table_ease (fixture->table, plank, &fewer));
  g_assert_cmpuint (carry_workout_exercise_get_n_sets (plank), ==, 2);
  g_assert_cmpuint (carry_workout_set_get_values (carry_workout_exercise_get_nth (plank, 0))->seconds, ==,
                    10);
}

/* With little effort the load would grow from 60 kg to 62.5 kg; held it does not, for the rest of the exercise. */
static void
test_hold (Fixture *fixture, gconstpointer data)
{
  static const TestWorkoutItem items[] = { { "rdl", "3x5@RPE8 r120", 0 }, { NULL, NULL, 0 } };
  const CarryWorkoutEasing hold = { .load = 1, .amount = 1, .hold = TRUE };
  CarryWorkoutExercise *rdl;

  g_clear_object (&fixture->course);
  g_clear_object (&fixture->session);
  begin (fixture, items);
  rdl = test_workout_nth (fixture->course, 0);
  type (fixture, carry_workout_course_get_set (fixture->course), 5, 60, 6);
  complete (fixture, 0);
  g_assert_cmpfloat (carry_workout_set_get_values (carry_workout_exercise_get_nth (rdl, 1))->load_kg, ==,
                     62.5);

  g_assert_true (carry_workout_table_ease (fixture->table, rdl, &hold));
  for (guint i = 1; i < 3; i++)
    {
      type (fixture, carry_workout_course_get_set (fixture->course), 5,
            carry_workout_set_get_values (carry_workout_course_get_set (fixture->course))->load_kg, 6);
      complete (fixture, 10 * i);
    }
  carry_workout_table_add_set (fixture->table, rdl);
  complete (fixture, 40);
  assert_logged (fixture, 0, "5x60 5x60 5x60 5x60");
}

/* Before the first set of work it is what was to be lifted; who lifts more after all may. */
static void
test_hold_at_first (Fixture *fixture, gconstpointer data)
{
  const CarryWorkoutEasing hold = { .load = 1, .amount = 1, .hold = TRUE };
  CarryWorkoutExercise *rdl = test_workout_nth (fixture->course, 0);

  type (fixture, carry_workout_exercise_get_nth (rdl, 2), 8, 65, CARRY_SET_UNRATED);
  g_assert_true (carry_workout_table_ease (fixture->table, rdl, &hold));
  complete (fixture, 0);
  type (fixture, carry_workout_exercise_get_nth (rdl, 1), 8, 62.5, CARRY_SET_UNRATED);
  complete (fixture, 10);
  complete (fixture, 20);
  assert_logged (fixture, 0, "8x60 8x62.5 8x60");
}

static void
test_sets (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutExercise *rdl = test_workout_nth (fixture->course, 0);
  CarryWorkoutExercise *plank = test_workout_nth (fixture->course, 1);
  const CarrySet absurd = { .reps = 8, .load_kg = -5, .rir = CARRY_SET_UNRATED, .rpe = CARRY_SET_UNRATED };

  g_assert_true (carry_workout_table_add_set (fixture->table, rdl));
  g_assert_true (carry_workout_table_add_set (fixture->table, plank));
  g_assert_cmpuint (carry_workout_exercise_get_n_sets (rdl), ==, 4);
  g_assert_cmpuint (carry_workout_exercise_get_n_sets (plank), ==, 6);
  g_assert_false (
      carry_workout_table_type (fixture->table, carry_workout_course_get_set (fixture->course), &absurd));

  /* Another set than the current one is done: the current one stays, and a rest begins. */
  g_assert_true (carry_workout_course_complete (fixture->course, carry_workout_exercise_get_nth (rdl, 2),
                                                test_instant (5).running));
  assert_place (fixture, "A1");
  g_assert_true (carry_workout_timer_is_resting (carry_workout_course_get_timer (fixture->course)));
  g_assert_false (carry_workout_table_remove_set (fixture->table, carry_workout_exercise_get_nth (rdl, 2)));
  g_assert_true (carry_workout_table_remove_set (fixture->table, carry_workout_exercise_get_nth (rdl, 0)));
  assert_place (fixture, "A1");
  assert_logged (fixture, 0, "8x60");
}

static void
test_timed (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (fixture->course);

  g_assert_true (carry_workout_table_go_to (fixture->table, test_workout_nth (fixture->course, 1)));
  carry_workout_course_begin_work (fixture->course, 5, TRUE, test_instant (0).running);
  /* 5 to get ready, 17 held; then it is completed. */
  complete (fixture, 22);
  assert_logged (fixture, 1, "17x0");
  g_assert_false (carry_workout_timer_is_working (timer));

  carry_workout_course_begin_work (fixture->course, 5, TRUE, test_instant (30).running);
  carry_workout_timer_tick (timer, test_instant (55).running);
  assert_logged (fixture, 1, "17x0");
  complete (fixture, 60);
  assert_logged (fixture, 1, "17x0 20x0");

  /* To leave a set is to leave its timer. */
  carry_workout_course_begin_work (fixture->course, 5, TRUE, test_instant (100).running);
  carry_workout_table_go_to (fixture->table, test_workout_nth (fixture->course, 0));
  g_assert_false (carry_workout_timer_is_working (timer));
}

/* Planned for Monday, done on Tuesday. */
static void
test_other_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) start = g_date_time_new (utc, 2026, 11, 24, 23, 50, 0);
  g_autoptr (CarryWorkoutCourse) course =
      carry_workout_course_new (fixture->session, fixture->athlete, NULL, start, TEST_WORKOUT_NOW);
  const GDate tuesday = test_day (24, G_DATE_NOVEMBER, 2026);
  CarrySession *session;
  const CarryWorkoutFacts *facts;

  carry_workout_course_complete (course, NULL, test_instant (1200).running);
  session = CARRY_SESSION (carry_workout_course_get_session (course));
  facts = carry_workout_get_facts (carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session)));
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &tuesday), ==, 0);
  g_assert_cmpint (g_date_compare (carry_session_get_original_day (session),
                                   carry_session_get_day (CARRY_SESSION (fixture->session))),
                   ==, 0);
  /* Over midnight: 24:10. */
  g_assert_cmpint (facts->end_minute, ==, 24 * 60 + 10);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (proposals); i++)
    {
      g_autofree char *path = g_strdup_printf ("/workout-course/proposal/%s", proposals[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_proposal);
    }

#define ADD(name, function) g_test_add ("/workout-course/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("session", test_session);
  ADD ("finish", test_finish);
  ADD ("pause", test_pause);
  ADD ("skip", test_skip);
  ADD ("swap", test_swap);
  ADD ("ease", test_ease);
  ADD ("hold", test_hold);
  ADD ("hold-at-first", test_hold_at_first);
  ADD ("sets", test_sets);
  ADD ("timed", test_timed);
  ADD ("other-day", test_other_day);

  return g_test_run ();
}
