/* test-workout-random.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-workout.h"

/* Whatever a runner does, in whichever order: no set that was done is lost, one set at most is current, and it is one to
 * do, the workout can be gone on with elsewhere, and it can be finished. */

#define N_WALKS 150u
#define N_STEPS 60u

typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWorkoutCourse *course;
  GPtrArray *done; /* of CarryWorkoutSet: what the test knows was done */
  gint64 now; /* seconds since the beginning */
  GRand *rand;
} Walk;

static const TestWorkoutItem pool[] = {
  { "back_squat", "3x5@100kg r180", 0 },    { "rdl", "2x8@RPE7 r120", 0 },
  { "side_plank", "2x20-30s/side r45", 0 }, { "pull_up", "3x4-8 r90", 0 },
  { "sl_calf", "3x8-15/side r60", 0 },      { "dead_bug", "2x8 r45", 0 },
  { "bench_press", "3x5@40kg r120", 0 },
};

static CarryStrengthSession *
new_session (Walk *walk)
{
  TestWorkoutItem items[6] = { 0 };
  const guint n_items = (guint)g_rand_int_range (walk->rand, 0, G_N_ELEMENTS (items));

  for (guint i = 0; i < n_items; i++)
    {
      items[i] = pool[g_rand_int_range (walk->rand, 0, G_N_ELEMENTS (pool))];
      items[i].superset = (guint)g_rand_int_range (walk->rand, 0, 3);
    }

  return test_workout_session (walk->catalogue, items);
}

static CarryWorkoutExercise *
pick_exercise (Walk *walk)
{
  GPtrArray *exercises = carry_workout_table_get_exercises (carry_workout_course_get_table (walk->course));

  return exercises->len > 0
             ? g_ptr_array_index (exercises, g_rand_int_range (walk->rand, 0, (gint32)exercises->len))
             : NULL;
}

static CarryWorkoutSet *
pick_set (Walk *walk)
{
  CarryWorkoutExercise *exercise = pick_exercise (walk);
  const guint n_sets = exercise != NULL ? carry_workout_exercise_get_n_sets (exercise) : 0;

  return n_sets > 0 ? carry_workout_exercise_get_nth (exercise,
                                                      (guint)g_rand_int_range (walk->rand, 0, (gint32)n_sets))
                    : NULL;
}

static CarryItem *
pick_item (Walk *walk)
{
  const TestWorkoutItem *item = &pool[g_rand_int_range (walk->rand, 0, G_N_ELEMENTS (pool))];

  return test_item (walk->catalogue, item->exercise, item->dose);
}

static void
complete (Walk *walk, CarryWorkoutSet *set)
{
  CarryWorkoutSet *done = set != NULL ? set : carry_workout_course_get_set (walk->course);

  if (carry_workout_course_complete (walk->course, set, test_instant (walk->now).running))
    g_ptr_array_add (walk->done, g_object_ref (done));
}

static void
reopen (Walk *walk, CarryWorkoutSet *set)
{
  if (set != NULL && carry_workout_course_reopen (walk->course, set))
    g_assert_true (g_ptr_array_remove (walk->done, set));
}

static void
type (Walk *walk, CarryWorkoutSet *set)
{
  CarrySet values;

  if (set == NULL)
    return;

  values = *carry_workout_set_get_values (set);
  values.load_kg = g_rand_int_range (walk->rand, 0, 60) * 2.5;
  values.rpe = g_rand_int_range (walk->rand, 5, 11);
  g_assert_true (carry_workout_table_type (carry_workout_course_get_table (walk->course), set, &values));
}

static void
change_time (Walk *walk)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (walk->course);
  const gint64 now = test_instant (walk->now).running;

  switch (g_rand_int_range (walk->rand, 0, 6))
    {
    case 0:
      carry_workout_timer_pause (timer, now);
      break;

    case 1:
      carry_workout_timer_go_on (timer, now);
      break;

    case 2:
      carry_workout_timer_extend_rest (timer, g_rand_boolean (walk->rand) ? 15 : -15, now);
      break;

    case 3:
      carry_workout_timer_skip_rest (timer);
      break;

    case 4:
      carry_workout_course_begin_work (walk->course, 5, g_rand_boolean (walk->rand), now);
      break;

    default:
      carry_workout_course_end_work (walk->course, now);
    }
}

static void
change_table (Walk *walk)
{
  CarryWorkoutTable *table = carry_workout_course_get_table (walk->course);
  const CarryWorkoutEasing easing = { .load = 0.9, .amount = 0.7, .fewer_sets = 1 };
  g_autoptr (CarryItem) item = pick_item (walk);
  CarryWorkoutExercise *exercise = pick_exercise (walk);
  CarryWorkoutSet *set = pick_set (walk);

  if (exercise == NULL)
    {
      carry_workout_table_add_exercise (table, item, NULL);
      return;
    }

  switch (g_rand_int_range (walk->rand, 0, 8))
    {
    case 0:
      carry_workout_table_add_set (table, exercise);
      break;

    case 1:
      if (set != NULL)
        carry_workout_table_remove_set (table, set);
      break;

    case 2:
      carry_workout_table_skip (table, exercise);
      break;

    case 3:
      carry_workout_table_swap (table, exercise, item, NULL);
      break;

    case 4:
      carry_workout_table_add_exercise (table, item, NULL);
      break;

    case 5:
      carry_workout_table_go_to (table, exercise);
      break;

    case 6:
      if (set != NULL)
        carry_workout_table_go_to_set (table, set);
      break;

    default:
      carry_workout_table_ease (table, exercise, &easing);
    }
}

static void
step (Walk *walk)
{
  walk->now += g_rand_int_range (walk->rand, 0, 120);
  carry_workout_timer_tick (carry_workout_course_get_timer (walk->course), test_instant (walk->now).running);

  switch (g_rand_int_range (walk->rand, 0, 10))
    {
    case 0:
      complete (walk, pick_set (walk));
      break;

    case 1:
      reopen (walk, pick_set (walk));
      break;

    case 2:
    case 3:
      type (walk, pick_set (walk));
      break;

    case 4:
      change_time (walk);
      break;

    case 5:
    case 6:
      change_table (walk);
      break;

    default:
      complete (walk, NULL);
    }
}

/* Every set that was done is in the session once, with the values it has. */
static void
check_sets (Walk *walk, CarryStrengthSession *session)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();

  for (guint i = 0; i < walk->done->len; i++)
    g_ptr_array_add (missing, walk->done->pdata[i]);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      guint n_sets;
      const CarrySet *sets = carry_item_get_sets (carry_strength_session_get_nth (session, i), &n_sets);

      for (guint j = 0; j < n_sets; j++)
        {
          guint k = 0;

          while (k < missing->len &&
                 !carry_set_equal (carry_workout_set_get_values (missing->pdata[k]), &sets[j]))
            k++;
          g_assert_cmpuint (k, <, missing->len);
          g_ptr_array_remove_index (missing, k);
        }
    }

  g_assert_cmpuint (missing->len, ==, 0);
}

static void
check_place (CarryWorkoutCourse *course)
{
  GPtrArray *exercises = carry_workout_table_get_exercises (carry_workout_course_get_table (course));
  CarryWorkoutExercise *current = carry_workout_course_get_exercise (course);
  CarryWorkoutSet *set = carry_workout_course_get_set (course);
  guint n_current = 0, n_done = 0;

  g_assert_true ((current == NULL) == (exercises->len == 0));
  for (guint i = 0; i < exercises->len; i++)
    {
      CarryWorkoutExercise *exercise = g_ptr_array_index (exercises, i);

      g_assert_true (carry_workout_exercise_is_current (exercise) == (exercise == current));
      for (guint j = 0; j < carry_workout_exercise_get_n_sets (exercise); j++)
        {
          CarryWorkoutSet *other = carry_workout_exercise_get_nth (exercise, j);

          g_assert_true (carry_set_is_valid (carry_workout_set_get_values (other)));
          n_current += carry_workout_set_is_current (other) ? 1 : 0;
          n_done += carry_workout_set_is_done (other) ? 1 : 0;
        }
    }

  g_assert_cmpuint (n_current, ==, set != NULL ? 1 : 0);
  g_assert_cmpuint (n_done, ==, carry_workout_course_get_n_done (course));
  if (set == NULL)
    {
      g_assert_true (current == NULL || carry_workout_exercise_get_open (current) == NULL);
      return;
    }

  g_assert_false (carry_workout_set_is_done (set));
  g_assert_true (carry_workout_exercise_find (current, set, NULL));
}

/* Another run of the program goes on just there, and may finish at once. */
static void
check_resumed (Walk *walk)
{
  const CarryInstant then = test_instant (walk->now);
  /* The computer was started anew meanwhile, and 10 seconds went by. */
  const CarryInstant later = { 5 * CARRY_INSTANT_SECOND, then.wall + 10 * CARRY_INSTANT_SECOND };
  g_autoptr (CarryWorkoutProgress) progress = carry_workout_course_get_progress (walk->course, then);
  CarryStrengthSession *session = carry_workout_course_get_session (walk->course);
  g_autoptr (CarryWorkoutCourse) resumed =
      carry_workout_course_resume (session, walk->athlete, NULL, progress, later);
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (walk->course);
  const gint64 left = carry_workout_timer_get_rest_left (timer, then.running);
  const gint64 passed = carry_workout_timer_is_paused (timer) ? 0 : 10 * CARRY_INSTANT_SECOND;
  g_autofree char *place = test_workout_place (walk->course);
  g_autofree char *place_resumed = test_workout_place (resumed);

  check_place (resumed);
  g_assert_cmpuint (carry_workout_course_get_n_sets (resumed), ==,
                    carry_workout_course_get_n_sets (walk->course));
  g_assert_cmpuint (carry_workout_course_get_n_done (resumed), ==,
                    carry_workout_course_get_n_done (walk->course));
  g_assert_true (carry_session_equal (CARRY_SESSION (carry_workout_course_get_session (resumed)),
                                      CARRY_SESSION (session)));
  if (carry_workout_course_get_set (walk->course) != NULL)
    g_assert_cmpstr (place, ==, place_resumed);
  g_assert_cmpint (
      carry_workout_timer_get_rest_left (carry_workout_course_get_timer (resumed), later.running), ==,
      MAX (left - passed, 0));

  g_assert_true (carry_workout_course_finish (resumed, later.running) == (walk->done->len > 0));
  check_sets (walk, carry_workout_course_get_session (resumed));
  g_assert_true (carry_workout_course_get_set (resumed) == NULL);
}

static void
check_finished (Walk *walk)
{
  CarryStrengthSession *session;

  carry_workout_course_finish (walk->course, test_instant (walk->now).running);
  session = carry_workout_course_get_session (walk->course);
  check_sets (walk, session);
  g_assert_false (carry_workout_course_complete (walk->course, NULL, test_instant (walk->now).running));

  if (walk->done->len == 0)
    return;
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (session)), ==, CARRY_STATUS_DONE);
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_assert_true (carry_item_is_logged (carry_strength_session_get_nth (session, i)));
}

static void
test_walk (void)
{
  Walk walk = { .catalogue = carry_catalogue_new_built_in (),
                .athlete = carry_athlete_new (),
                .rand = g_rand_new_with_seed (20261123) };

  for (guint i = 0; i < N_WALKS; i++)
    {
      g_autoptr (CarryStrengthSession) session = new_session (&walk);

      walk.now = 0;
      walk.course = test_workout_begin (session, walk.athlete);
      walk.done = g_ptr_array_new_with_free_func (g_object_unref);
      check_place (walk.course);
      for (guint j = 0; j < N_STEPS; j++)
        {
          step (&walk);
          check_place (walk.course);
          check_sets (&walk, carry_workout_course_get_session (walk.course));
          if (j % 5 == 0)
            check_resumed (&walk);
        }
      check_finished (&walk);
      g_clear_object (&walk.course);
      g_ptr_array_unref (walk.done);
    }

  g_rand_free (walk.rand);
  g_object_unref (walk.athlete);
  g_object_unref (walk.catalogue);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workout-random/walk", test_walk);

  return g_test_run ();
}
