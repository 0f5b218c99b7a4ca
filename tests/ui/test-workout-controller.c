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
#include <sqlite3.h>

static const TestWorkoutItem items[] = { { "rdl", "3x8@60kg r120", 0 },
                                         { "side_plank", "2x20-30s/side r45", 0 },
                                         { NULL, NULL, 0 } };

#define N_SETS 10u

typedef struct
{
  char *folder;
  char *path;
  char *id; /* of the session */
  GDate today;
  CarryWorkspace *workspace;
  CarryHistory *history;
  CarryWindow *window;
  CarryClock *clock;
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
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;
  CarryAthlete *athlete;

  fixture->n_begun = fixture->n_ended = 0;
  fixture->workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  athlete = carry_workspace_get_athlete (fixture->workspace);
  fixture->history = carry_history_new (carry_workspace_get_diary (fixture->workspace),
                                        CARRY_JOURNAL (carry_workspace_get_store (fixture->workspace)));
  fixture->window = CARRY_WINDOW (carry_window_new (NULL, carry_workspace_get_diary (fixture->workspace),
                                                    carry_workspace_get_catalogue (fixture->workspace),
                                                    athlete, &fixture->today));
  fixture->clock = carry_clock_new (&fixture->today);
  fixture->controller =
      carry_workout_controller_new (fixture->window, fixture->history,
                                    carry_workspace_get_store (fixture->workspace), athlete, fixture->clock);
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
  g_clear_object (&fixture->clock);
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

  fixture->today = test_day (23, G_DATE_NOVEMBER, 2026);
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

static CarryWorkoutCourse *
course_of (Fixture *fixture)
{
  return carry_workout_controller_get_course (fixture->controller);
}

static char *
place_of (Fixture *fixture)
{
  return test_workout_place (course_of (fixture));
}

static CarrySession *
session_of (Fixture *fixture)
{
  return carry_diary_lookup (carry_workspace_get_diary (fixture->workspace), fixture->id);
}

static void
step (Fixture *fixture, void (*back_or_forth) (CarryHistory *, GAsyncReadyCallback, gpointer))
{
  back_or_forth (fixture->history, NULL, NULL);
  settle (fixture);
}

static void
assert_place (Fixture *fixture, const char *expected, guint n_done)
{
  g_autofree char *place = place_of (fixture);

  g_assert_cmpstr (place, ==, expected);
  g_assert_cmpuint (count_done (fixture), ==, n_done);
  /* 3 to warm up, 3 sets, and 2 of either side */
  g_assert_cmpuint (carry_workout_course_get_n_sets (course_of (fixture)), ==, N_SETS);
}

/* While a workout goes on, undo takes back one set, to which it returns with its values, and redo makes it again. */
static void
test_undo (Fixture *fixture, gconstpointer data)
{
  CarryWorkoutCourse *before = begin (fixture);
  CarrySet values = *carry_workout_set_get_values (carry_workout_course_get_set (before));

  complete (fixture);
  values.load_kg = 72.5;
  carry_workout_table_type (carry_workout_course_get_table (before), carry_workout_course_get_set (before),
                            &values);
  complete (fixture);
  assert_place (fixture, "Aw3", 2);

  step (fixture, carry_history_undo_async);
  g_assert_true (before != course_of (fixture));
  assert_place (fixture, "Aw2", 1);
  g_assert_cmpfloat (
      carry_workout_set_get_values (carry_workout_course_get_set (course_of (fixture)))->load_kg, ==, 72.5);
  g_assert_false (carry_workout_timer_is_resting (carry_workout_course_get_timer (course_of (fixture))));

  step (fixture, carry_history_undo_async);
  assert_place (fixture, "Aw1", 0);
  step (fixture, carry_history_redo_async);
  step (fixture, carry_history_redo_async);
  g_assert_cmpuint (count_done (fixture), ==, 2);
  g_assert_cmpuint (carry_workout_course_get_n_sets (course_of (fixture)), ==, N_SETS);

  g_assert_true (complete (fixture));
  g_assert_cmpuint (count_done (fixture), ==, 3);
}

/* Once it is finished, all of it is one step, and how hard it was belongs to it. */
static void
test_undo_whole (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) before = g_object_ref (session_of (fixture));

  begin (fixture);
  for (guint i = 0; i < N_SETS; i++)
    g_assert_true (complete (fixture));
  carry_workout_course_finish (course_of (fixture), carry_instant_now ().running);
  settle (fixture);
  carry_workout_course_set_effort (course_of (fixture), 7);
  settle (fixture);
  g_assert_cmpint (carry_session_get_status (session_of (fixture)), ==, CARRY_STATUS_DONE);

  step (fixture, carry_history_undo_async);
  g_assert_true (carry_session_equal (before, session_of (fixture)));
  g_assert_null (carry_history_get_undo_sentence (fixture->history));
  step (fixture, carry_history_redo_async);
  g_assert_cmpint (carry_session_get_status (session_of (fixture)), ==, CARRY_STATUS_DONE);
}

static void
execute (Fixture *fixture, const char *sql)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  sqlite3_busy_timeout (db, 5000);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static void
break_disk (Fixture *fixture)
{
  execute (fixture, "CREATE TRIGGER no_room BEFORE INSERT ON workout_row"
                    " BEGIN SELECT RAISE (ABORT, 'no room'); END");
}

static guint
count_logged (Fixture *fixture)
{
  CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session_of (fixture)), 0);
  guint n_sets;

  carry_item_get_sets (item, &n_sets);

  return n_sets;
}

static gboolean
set_flag (gpointer flag)
{
  *(gboolean *)flag = TRUE;

  return G_SOURCE_REMOVE;
}

/* What a disk refuses is tried again by itself, pain that was told with it. */
static void
test_disk (Fixture *fixture, gconstpointer data)
{
  const CarryPainReport report = { .place = CARRY_SORE_PLACE_KNEE, .level = 3 };
  gboolean late = FALSE;
  guint source = g_timeout_add_seconds (30, set_flag, &late);
  CarryCheckIn said;

  begin (fixture);
  complete (fixture);
  break_disk (fixture);
  carry_workout_controller_tell (fixture->controller, &fixture->today, &report);
  complete (fixture);
  g_assert_cmpuint (count_done (fixture), ==, 2);
  g_assert_cmpuint (count_logged (fixture), ==, 1);
  g_assert_false (carry_workout_controller_may_close (fixture->controller));
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));

  execute (fixture, "DROP TRIGGER no_room");
  while (count_logged (fixture) < 2 && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (source);
  settle (fixture);
  said = carry_care_get_check_in (carry_diary_get_care (carry_workspace_get_diary (fixture->workspace)),
                                  &fixture->today);
  g_assert_cmpuint (said.niggles[CARRY_SORE_PLACE_KNEE].pain, ==, 3);
  adw_dialog_force_close (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  test_settle ();
  g_assert_true (carry_workout_controller_may_close (fixture->controller));
}

/* What hurts before the first set is on disk too. */
static void
test_pain_first (Fixture *fixture, gconstpointer data)
{
  const CarryPainReport report = { .place = CARRY_SORE_PLACE_KNEE, .level = 3 };
  CarryCheckIn said;

  begin (fixture);
  carry_workout_controller_tell (fixture->controller, &fixture->today, &report);
  carry_workout_course_set_note (course_of (fixture), "Knee");
  settle (fixture);
  stop (fixture);

  start (fixture);
  said = carry_care_get_check_in (carry_diary_get_care (carry_workspace_get_diary (fixture->workspace)),
                                  &fixture->today);
  g_assert_cmpuint (said.niggles[CARRY_SORE_PLACE_KNEE].pain, ==, 3);
  carry_workout_controller_take_up (fixture->controller, carry_workspace_get_workout (fixture->workspace));
  complete (fixture);
  g_assert_cmpstr (carry_workout_get_facts (
                       carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session_of (fixture))))
                       ->note,
                   ==, "Knee");
}

/* It is done on the day that it is by the runner's clock. */
static void
test_other_day (Fixture *fixture, gconstpointer data)
{
  const GDate wednesday = test_day (25, G_DATE_NOVEMBER, 2026);

  stop (fixture);
  fixture->today = wednesday;
  start (fixture);
  begin (fixture);
  complete (fixture);
  g_assert_cmpint (g_date_compare (carry_session_get_day (session_of (fixture)), &wednesday), ==, 0);
}

/* A week later nobody is in the gym any more: it ended when the last set was done. */
static void
test_week_later (Fixture *fixture, gconstpointer data)
{
  const GDate monday = fixture->today;
  CarryWorkout *workout;

  begin (fixture);
  complete (fixture);
  complete (fixture);
  stop (fixture);
  execute (fixture,
           "UPDATE workout_progress SET seen = seen - 604800000000, rest_start = rest_start - 604800000000,"
           " whole_start = whole_start - 604800000000");

  fixture->today = test_day (30, G_DATE_NOVEMBER, 2026);
  start (fixture);
  carry_workout_controller_take_up (fixture->controller, carry_workspace_get_workout (fixture->workspace));
  settle (fixture);
  g_assert_cmpuint (fixture->n_begun, ==, 0);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
  g_assert_cmpint (carry_session_get_status (session_of (fixture)), ==, CARRY_STATUS_DONE);
  g_assert_cmpint (g_date_compare (carry_session_get_day (session_of (fixture)), &monday), ==, 0);
  g_assert_cmpuint (count_logged (fixture), ==, 2);
  workout = carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session_of (fixture)));
  g_assert_cmpuint (carry_workout_get_minutes (workout), <=, 1);
  stop (fixture);

  start (fixture);
  g_assert_true (carry_workout_progress_is_none (carry_workspace_get_workout (fixture->workspace)));
}

/* In the night it is the same workout, and of the day on which it began. */
static void
test_midnight (Fixture *fixture, gconstpointer data)
{
  const GDate monday = fixture->today;

  begin (fixture);
  complete (fixture);
  stop (fixture);
  execute (fixture, "UPDATE workout_progress SET start_minute = 1439, seen = seen - 1800000000,"
                    " whole_start = whole_start - 3600000000");

  fixture->today = test_day (24, G_DATE_NOVEMBER, 2026);
  start (fixture);
  carry_workout_controller_take_up (fixture->controller, carry_workspace_get_workout (fixture->workspace));
  g_assert_cmpuint (fixture->n_begun, ==, 1);
  complete (fixture);
  carry_workout_course_finish (course_of (fixture), carry_instant_now ().running);
  settle (fixture);
  stop (fixture);

  start (fixture);
  g_assert_cmpint (g_date_compare (carry_session_get_day (session_of (fixture)), &monday), ==, 0);
  g_assert_cmpint (carry_workout_get_facts (
                       carry_strength_session_get_workout (CARRY_STRENGTH_SESSION (session_of (fixture))))
                       ->end_minute,
                   >, 1439);
}

/* Without exercises there is nothing to do, neither at first nor after an edit. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) none = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryChange) change = carry_change_new ("Empty");
  g_autoptr (CarrySession) empty = NULL;

  begin (fixture);
  complete (fixture);
  empty = carry_session_edit (session_of (fixture), NULL, "items", none, NULL);
  carry_change_replace (change, session_of (fixture), empty);
  carry_history_do_async (fixture->history, change, NULL, NULL);
  settle (fixture);
  g_assert_true (fixture->gone);
  g_assert_null (course_of (fixture));

  g_assert_null (begin (fixture));
  g_assert_cmpuint (fixture->n_begun, ==, 1);
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
  g_test_add ("/ui/workout-controller/undo-whole", Fixture, NULL, set_up, test_undo_whole, tear_down);
  g_test_add ("/ui/workout-controller/disk", Fixture, NULL, set_up, test_disk, tear_down);
  g_test_add ("/ui/workout-controller/pain-first", Fixture, NULL, set_up, test_pain_first, tear_down);
  g_test_add ("/ui/workout-controller/day", Fixture, NULL, set_up, test_other_day, tear_down);
  g_test_add ("/ui/workout-controller/week-later", Fixture, NULL, set_up, test_week_later, tear_down);
  g_test_add ("/ui/workout-controller/midnight", Fixture, NULL, set_up, test_midnight, tear_down);
  g_test_add ("/ui/workout-controller/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/ui/workout-controller/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/ui/workout-controller/lost", Fixture, NULL, set_up, test_lost, tear_down);

  return g_test_run ();
}
