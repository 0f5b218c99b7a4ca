/* test-workout-recorder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-workout-recorder.h"

#include "carry-store-workout.h"
#include "carry-workspace.h"
#include "support/carry-test-workout.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A workout of 13 sets, warm-up and sides counted, with a superset. */
static const TestWorkoutItem items[] = {
  { "back_squat", "3x5@100kg r180", 0 }, { "pull_up", "2x5 r90", 1 },  { "dead_bug", "2x8 r45", 1 },
  { "side_plank", "1x30s/side r45", 0 }, { "push_up", "1x10 r60", 0 }, { NULL, NULL, 0 },
};
#define N_SETS 13u

/* What a program that does a workout has. */
typedef struct
{
  CarryWorkspace *workspace;
  CarryHistory *history;
  CarryWorkoutCourse *course;
  CarryWorkoutRecorder *recorder;
  guint n_failed;
  guint n_overtaken;
} Program;

static CarryStrengthSession *
find_session (CarryWorkspace *workspace)
{
  g_autoptr (CarrySession) session =
      g_list_model_get_item (G_LIST_MODEL (carry_workspace_get_diary (workspace)), 0);

  g_assert_true (CARRY_IS_STRENGTH_SESSION (session));

  /* The diary holds it. */
  return CARRY_STRENGTH_SESSION (session);
}

static void
count_call (guint *n)
{
  (*n)++;
}

static void
program_start (Program *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CarryWorkoutProgress *progress;
  CarryAthlete *athlete;

  self->workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  self->history = carry_history_new (carry_workspace_get_diary (self->workspace),
                                     CARRY_JOURNAL (carry_workspace_get_store (self->workspace)));
  progress = carry_workspace_get_workout (self->workspace);
  athlete = carry_workspace_get_athlete (self->workspace);
  self->course = carry_workout_progress_is_none (progress)
                     ? test_workout_begin (find_session (self->workspace), athlete)
                     : carry_workout_course_resume (find_session (self->workspace), athlete, NULL, progress,
                                                    carry_instant_now ());
  self->recorder = carry_workout_recorder_new (self->history, carry_workspace_get_store (self->workspace),
                                               self->course, "workout");
  g_signal_connect_swapped (self->recorder, "failed", G_CALLBACK (count_call), &self->n_failed);
  g_signal_connect_swapped (self->recorder, "overtaken", G_CALLBACK (count_call), &self->n_overtaken);
}

static void
program_wait (Program *self)
{
  while (carry_workout_recorder_is_busy (self->recorder) || carry_history_is_busy (self->history))
    g_main_context_iteration (NULL, TRUE);
}

static void
program_end (Program *self)
{
  program_wait (self);
  g_clear_object (&self->recorder);
  g_clear_object (&self->course);
  g_clear_object (&self->history);
  g_clear_object (&self->workspace);
}

static char *
diary_new (char **folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace = NULL;
  g_autoptr (CarryChange) change = carry_change_new ("Insert");
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (GFile) file = NULL;
  char *path;

  *folder = g_dir_make_tmp ("carry-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (*folder, "diary.sqlite", NULL);
  file = g_file_new_for_path (path);
  workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  session = test_workout_session (carry_workspace_get_catalogue (workspace), items);
  carry_change_insert (change, CARRY_SESSION (session));
  g_assert_true (carry_workspace_apply (workspace, change, &error));

  return path;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static guint
count_logged (CarryStrengthSession *session)
{
  guint n = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      guint n_sets;

      carry_item_get_sets (carry_strength_session_get_nth (session, i), &n_sets);
      n += n_sets;
    }

  return n;
}

/* This program again, as the one that is killed: does set after set, and says how many are on disk. In between it types
 * and moves the end of the rest, which is kept beside the session. */
static int
do_workout (const char *path)
{
  Program program = { 0 };

  program_start (&program, path);
  for (;;)
    {
      CarryWorkoutSet *set = carry_workout_course_get_set (program.course);
      const gint64 now = carry_instant_now ().running;
      g_autofree char *line = NULL;
      CarrySet values;

      if (set == NULL)
        return EXIT_SUCCESS;

      values = *carry_workout_set_get_values (set);
      values.rpe = 7;
      carry_workout_table_type (carry_workout_course_get_table (program.course), set, &values);
      carry_workout_timer_extend_rest (carry_workout_course_get_timer (program.course), 15, now);
      carry_workout_course_complete (program.course, NULL, now);
      program_wait (&program);
      g_assert_cmpuint (program.n_failed, ==, 0);

      line = g_strdup_printf ("%u\n", carry_workout_course_get_n_done (program.course));
      if (write (STDOUT_FILENO, line, strlen (line)) < 0)
        return EXIT_FAILURE;
    }
}

/* Starts one that does it, kills it some time after it has said @patience numbers, and returns the last one, or
 * @first if there was none. */
static guint
do_and_kill (const char *path, guint first, guint patience, gulong delay_us)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) program = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  guint confirmed = first;
  char *line;

  program = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "/proc/self/exe", "--do", path, NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (program));
  for (guint i = 0; i < patience; i++)
    {
      line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);
      if (line != NULL)
        confirmed = (guint)g_ascii_strtoull (line, NULL, 10);
      g_free (line);
    }

  g_usleep (delay_us);
  g_subprocess_force_exit (program);
  while ((line = g_data_input_stream_read_line (lines, NULL, NULL, NULL)) != NULL)
    {
      confirmed = (guint)g_ascii_strtoull (line, NULL, 10);
      g_free (line);
    }
  g_assert_true (g_subprocess_wait (program, NULL, NULL));

  return confirmed;
}

/* What is on disk agrees with itself, and the workout goes on at the set after those that were done. */
static guint
check_disk (const char *path, guint confirmed)
{
  Program program = { 0 };
  guint n_logged, n_rows = 0;
  CarryWorkoutProgress *progress;
  g_autoptr (CarryWorkoutCourse) walked = NULL;
  g_autoptr (CarryStrengthSession) fresh = NULL;
  g_autofree char *place = NULL;
  g_autofree char *expected = NULL;

  program_start (&program, path);
  progress = carry_workspace_get_workout (program.workspace);
  n_logged = count_logged (find_session (program.workspace));
  for (guint i = 0; i < progress->rows->len; i++)
    n_rows += g_array_index (progress->rows, CarryWorkoutRow, i).done ? 1 : 0;

  g_assert_cmpuint (n_rows, ==, n_logged);
  g_assert_cmpuint (n_logged, >=, confirmed);
  g_assert_cmpuint (n_logged, <=, confirmed + 1);
  g_assert_cmpuint (carry_workout_course_get_n_done (program.course), ==, n_logged);
  g_assert_cmpuint (carry_workout_course_get_n_sets (program.course), ==, N_SETS);

  fresh = test_workout_session (carry_workspace_get_catalogue (program.workspace), items);
  walked = test_workout_begin (fresh, carry_workspace_get_athlete (program.workspace));
  for (guint i = 0; i < n_logged; i++)
    carry_workout_course_complete (walked, NULL, TEST_WORKOUT_NOW);
  place = test_workout_place (program.course);
  expected = test_workout_place (walked);
  g_assert_cmpstr (place, ==, expected);

  /* Nothing is lost even of a workout that is given up here. */
  program_end (&program);

  return n_logged;
}

static void
test_killed (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  guint n_lives = 0;

  for (guint round = 0; round < 8; round++)
    {
      g_autofree char *folder = NULL;
      g_autofree char *path = diary_new (&folder);
      guint n_done = 0;

      while (n_done < N_SETS)
        {
          const guint patience = (guint)g_rand_int_range (rand, 0, 4);
          const gulong delay_us = (gulong)g_rand_int_range (rand, 0, 4000);

          n_done = check_disk (path, do_and_kill (path, n_done, patience, delay_us));
          n_lives++;
        }
      remove_folder (folder);
    }

  g_test_message ("%u lives", n_lives);
}

/* The whole workout is one step back, and one forth. */
static void
test_undo (void)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = diary_new (&folder);
  Program program = { 0 };
  g_autoptr (CarrySession) before = NULL;
  g_autoptr (CarrySession) after = NULL;

  program_start (&program, path);
  before = g_object_ref (CARRY_SESSION (find_session (program.workspace)));
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (carry_workout_course_complete (program.course, NULL, TEST_WORKOUT_NOW));
      program_wait (&program);
      g_assert_cmpuint (count_logged (find_session (program.workspace)), ==, i + 1);
    }
  g_assert_true (carry_workout_course_finish (program.course, TEST_WORKOUT_NOW));
  program_wait (&program);
  after = g_object_ref (CARRY_SESSION (find_session (program.workspace)));
  g_assert_cmpint (carry_session_get_status (after), ==, CARRY_STATUS_DONE);
  g_assert_cmpuint (program.n_overtaken, ==, 0);

  carry_history_undo_async (program.history, NULL, NULL);
  program_wait (&program);
  g_assert_true (carry_session_equal (before, CARRY_SESSION (find_session (program.workspace))));
  g_assert_null (carry_history_get_undo_sentence (program.history));
  g_assert_cmpuint (program.n_overtaken, ==, 1);

  g_clear_object (&program.recorder);
  program.recorder = carry_workout_recorder_new (
      program.history, carry_workspace_get_store (program.workspace), program.course, "other");
  carry_history_redo_async (program.history, NULL, NULL);
  program_wait (&program);
  g_assert_true (carry_session_equal (after, CARRY_SESSION (find_session (program.workspace))));

  program_end (&program);
  remove_folder (folder);
}

/* What is typed, paused and rested is there again, though nothing became of the session. */
static void
test_beside (void)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = diary_new (&folder);
  Program program = { 0 };
  CarrySet values;
  CarryWorkoutTimer *timer;

  program_start (&program, path);
  values = *carry_workout_set_get_values (carry_workout_course_get_set (program.course));
  values.load_kg = 42.5;
  carry_workout_table_type (carry_workout_course_get_table (program.course),
                            carry_workout_course_get_set (program.course), &values);
  timer = carry_workout_course_get_timer (program.course);
  carry_workout_timer_begin_rest (timer, 120, carry_instant_now ().running);
  carry_workout_timer_pause (timer, carry_instant_now ().running);
  program_end (&program);

  program_start (&program, path);
  timer = carry_workout_course_get_timer (program.course);
  g_assert_true (carry_workout_timer_is_paused (timer));
  g_assert_true (carry_workout_timer_is_resting (timer));
  g_assert_cmpint (carry_workout_timer_get_rest_left (timer, carry_instant_now ().running), >,
                   119 * CARRY_INSTANT_SECOND);
  g_assert_cmpfloat (carry_workout_set_get_values (carry_workout_course_get_set (program.course))->load_kg,
                     ==, 42.5);
  g_assert_true (carry_workout_set_is_typed (carry_workout_course_get_set (program.course)));
  g_assert_cmpuint (count_logged (find_session (program.workspace)), ==, 0);

  /* A workout in which nothing was done leaves no trace. */
  g_assert_false (carry_workout_course_finish (program.course, carry_instant_now ().running));
  program_end (&program);
  program_start (&program, path);
  g_assert_true (carry_workout_progress_is_none (carry_workspace_get_workout (program.workspace)));
  g_assert_null (carry_strength_session_get_workout (find_session (program.workspace)));
  program_end (&program);
  remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--do"))
    return do_workout (argv[2]);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workout-recorder/killed", test_killed);
  g_test_add_func ("/workout-recorder/undo", test_undo);
  g_test_add_func ("/workout-recorder/beside", test_beside);

  return g_test_run ();
}
