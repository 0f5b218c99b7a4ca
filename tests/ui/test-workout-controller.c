/* test-workout-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-workout-controller.h"

#include "carry-ui-driver.h"
#include "carry-workspace.h"
#include "support/carry-test-workout.h"

#include <glib/gstdio.h>

static const TestWorkoutItem items[] = { { "rdl", "3x8@60kg r120", 0 },
                                         { "side_plank", "2x20-30s/side r45", 0 },
                                         { NULL, NULL, 0 } };

typedef struct
{
  char *folder;
  char *path;
  char *id; /* of the session */
  CarryWorkspace *workspace;
  CarryHistory *history;
  CarryWindow *window;
  CarryWorkoutController *controller;
  guint n_begun;
  guint n_ended;
  gboolean resumed; /* as it was said last */
  gboolean gone;    /* the same */
} Fixture;

static void
on_begun (Fixture *fixture, CarryWorkoutCourse *course, gboolean resumed)
{
  g_assert_true (course == carry_workout_controller_get_course (fixture->controller));
  fixture->n_begun++;
  fixture->resumed = resumed;
}

static void
on_ended (Fixture *fixture, gboolean gone)
{
  fixture->n_ended++;
  fixture->gone = gone;
}

static void
start (Fixture *fixture)
{
  const GDate today = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;
  CarryAthlete *athlete;

  fixture->n_begun = fixture->n_ended = 0;
  fixture->workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  athlete = carry_workspace_get_athlete (fixture->workspace);
  fixture->history = carry_history_new (carry_workspace_get_diary (fixture->workspace),
                                        CARRY_JOURNAL (carry_workspace_get_store (fixture->workspace)));
  fixture->window =
      CARRY_WINDOW (carry_window_new (NULL, carry_workspace_get_diary (fixture->workspace),
                                      carry_workspace_get_catalogue (fixture->workspace), athlete, &today));
  fixture->controller = carry_workout_controller_new (
      fixture->window, fixture->history, carry_workspace_get_store (fixture->workspace), athlete);
  g_signal_connect_swapped (fixture->controller, "begun", G_CALLBACK (on_begun), fixture);
  g_signal_connect_swapped (fixture->controller, "ended", G_CALLBACK (on_ended), fixture);
}

static void
settle (Fixture *fixture)
{
  while (carry_history_is_busy (fixture->history) || carry_workout_controller_is_busy (fixture->controller))
    g_main_context_iteration (NULL, TRUE);
  test_settle ();
}

static void
stop (Fixture *fixture)
{
  settle (fixture);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->controller);
  g_clear_object (&fixture->history);
  g_clear_object (&fixture->workspace);
  test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = carry_change_new ("Insert");
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("carryover-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "diary.sqlite", NULL);
  start (fixture);
  session = test_workout_session (carry_workspace_get_catalogue (fixture->workspace), items);
  fixture->id = g_strdup (carry_session_get_id (CARRY_SESSION (session)));
  carry_change_insert (change, CARRY_SESSION (session));
  g_assert_true (carry_workspace_apply (fixture->workspace, change, &error));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stop (fixture);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->id);
}

static GActionGroup *
actions_of (Fixture *fixture)
{
  return G_ACTION_GROUP (fixture->window);
}

static CarryWorkoutCourse *
begin (Fixture *fixture)
{
  g_action_group_activate_action (actions_of (fixture), "start-workout", g_variant_new_string (fixture->id));
  settle (fixture);

  return carry_workout_controller_get_course (fixture->controller);
}

static gboolean
complete (Fixture *fixture)
{
  const gboolean completed = carry_workout_course_complete (
      carry_workout_controller_get_course (fixture->controller), NULL, carry_instant_now ().running);

  settle (fixture);

  return completed;
}

static guint
count_done (Fixture *fixture)
{
  return carry_workout_course_get_n_done (carry_workout_controller_get_course (fixture->controller));
}

static void
test_begin (Fixture *fixture, gconstpointer data)
{
  g_assert_false (g_action_group_get_action_enabled (actions_of (fixture), "resume-workout"));
  g_assert_nonnull (begin (fixture));
  g_assert_cmpuint (fixture->n_begun, ==, 1);
  g_assert_false (fixture->resumed);
  g_assert_true (g_action_group_get_action_enabled (actions_of (fixture), "resume-workout"));

  /* One at a time. */
  begin (fixture);
  g_assert_cmpuint (fixture->n_begun, ==, 2);
  g_assert_true (complete (fixture));
  g_assert_true (carry_workout_course_finish (carry_workout_controller_get_course (fixture->controller),
                                              carry_instant_now ().running));
  settle (fixture);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
  g_assert_false (fixture->gone);
  g_assert_false (g_action_group_get_action_enabled (actions_of (fixture), "resume-workout"));

  /* How hard it was is told after the end. */
  carry_workout_course_set_effort (carry_workout_controller_get_course (fixture->controller), 7);
  settle (fixture);
  g_assert_cmpfloat (carry_workout_get_facts (
                         carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (carry_diary_lookup (
                             carry_workspace_get_diary (fixture->workspace), fixture->id))))
                         ->effort,
                     ==, 7);
}

static void
test_again (Fixture *fixture, gconstpointer data)
{
  begin (fixture);
  complete (fixture);
  complete (fixture);
  stop (fixture);

  start (fixture);
  carry_workout_controller_take_up (fixture->controller, carry_workspace_get_workout (fixture->workspace));
  g_assert_cmpuint (fixture->n_begun, ==, 1);
  g_assert_true (fixture->resumed);
  g_assert_cmpuint (count_done (fixture), ==, 2);
  g_assert_true (carry_workout_timer_is_resting (
      carry_workout_course_get_timer (carry_workout_controller_get_course (fixture->controller))));
}

/* Undo takes back all that was done since the program began, and the workout goes on from there. */
static void
test_undo (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutCourse *before = begin (fixture);

  complete (fixture);
  complete (fixture);
  carry_history_undo_async (fixture->history, NULL, NULL);
  settle (fixture);
  g_assert_cmpuint (fixture->n_begun, ==, 2);
  g_assert_true (before != carry_workout_controller_get_course (fixture->controller));
  g_assert_cmpuint (count_done (fixture), ==, 0);
  g_assert_true (complete (fixture));
  g_assert_cmpuint (count_done (fixture), ==, 1);
}

static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = carry_change_new ("Delete");

  begin (fixture);
  complete (fixture);
  carry_change_remove (change,
                       carry_diary_lookup (carry_workspace_get_diary (fixture->workspace), fixture->id));
  carry_history_do_async (fixture->history, change, NULL, NULL);
  settle (fixture);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
  g_assert_true (fixture->gone);
  g_assert_null (carry_workout_controller_get_course (fixture->controller));
  stop (fixture);

  start (fixture);
  g_assert_true (carry_workout_progress_is_none (carry_workspace_get_workout (fixture->workspace)));
}

/* A diary may have been changed by other means since; what is kept of the workout does not matter then. */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryWorkoutProgress) progress = carry_workout_progress_new ("nobody");

  carry_workout_controller_take_up (fixture->controller, progress);
  settle (fixture);
  g_assert_cmpuint (fixture->n_begun, ==, 0);
  g_assert_null (carry_workout_controller_get_course (fixture->controller));
}

int
main (int argc, char *argv[])
{
  /* GTK's own double for assistive technologies cannot announce and crashes (4.18). */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

  g_test_add ("/ui/workout-controller/begin", Fixture, NULL, set_up, test_begin, tear_down);
  g_test_add ("/ui/workout-controller/again", Fixture, NULL, set_up, test_again, tear_down);
  g_test_add ("/ui/workout-controller/undo", Fixture, NULL, set_up, test_undo, tear_down);
  g_test_add ("/ui/workout-controller/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/ui/workout-controller/lost", Fixture, NULL, set_up, test_lost, tear_down);

  return g_test_run ();
}
