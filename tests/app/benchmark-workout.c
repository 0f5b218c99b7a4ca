/* benchmark-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-alarm.h"
#include "carry-benchmark.h"
#include "carry-exercise-log.h"
#include "carry-workout-recorder.h"
#include "carry-workspace.h"
#include "support/carry-test-workout.h"

#include <glib/gstdio.h>

#define YEARS 10u
#define WEEKS (52u * YEARS)
#define SETS 60u
#define TICKS 100u
#define TICK (50 * 1000) /* microseconds */

/* How long it takes from completing a set until the models of the diary know, with ten years of history that someone
 * looks at: on the main thread, and with the disk. Then how late real ticks of a rest come. */

static void
fill (CarryWorkspace *workspace, CarryStrengthSession *today)
{
  static const TestWorkoutItem items[] = {
    { "back_squat", "3x5@100kg r180", 0 },
    { "rdl", "3x8@60kg r120", 0 },
    { "side_plank", "2x30s/side r45", 0 },
    { NULL, NULL, 0 },
  };
  const GDate first = carry_day_plus (carry_session_get_day (CARRY_SESSION (today)), -7 * (int)WEEKS);
  g_autoptr (CarryChange) change = carry_change_new ("Ten years");
  g_autoptr (CarryStrengthSession) pattern =
      test_workout_session (carry_workspace_get_catalogue (workspace), items);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2 * WEEKS; i++)
    {
      const GDate day = carry_day_plus (&first, (int)(i / 2 * 7 + i % 2 * 3));
      g_autoptr (CarryStrengthSession) session = NULL;
      g_autoptr (CarryWorkoutCourse) course = NULL;
      g_autoptr (CarrySession) planned = carry_session_duplicate (CARRY_SESSION (pattern), &day);

      course = test_workout_begin (CARRY_STRENGTH_SESSION (planned), carry_workspace_get_athlete (workspace));
      while (carry_workout_course_complete (course, NULL, TEST_WORKOUT_NOW))
        ;
      carry_workout_course_finish (course, TEST_WORKOUT_NOW);
      session = CARRY_STRENGTH_SESSION (carry_session_edit (
          CARRY_SESSION (carry_workout_course_get_session (course)), NULL, "day", &day, NULL));
      carry_change_insert (change, CARRY_SESSION (session));
    }
  for (guint i = 0; i < 4 * WEEKS; i++)
    {
      const GDate day = carry_day_plus (&first, (int)(i / 4 * 7 + i % 4 * 2));
      g_autoptr (CarrySession) run = test_run (&day, 420, 50, CARRY_RUN_EASY, 9000);

      carry_change_insert (change, run);
    }
  carry_change_insert (change, CARRY_SESSION (today));
  g_assert_true (carry_workspace_apply (workspace, change, &error));
}

static void
print (const char *what, GArray *times)
{
  g_array_sort (times, carry_benchmark_compare_times);
  g_print ("%s: median %.2f ms, worst %.2f ms\n", what, g_array_index (times, double, times->len / 2),
           g_array_index (times, double, times->len - 1));
}

static void
complete_sets (CarryWorkspace *workspace, CarryStrengthSession *today)
{
  g_autoptr (CarryHistory) history = carry_history_new (
      carry_workspace_get_diary (workspace), CARRY_JOURNAL (carry_workspace_get_store (workspace)));
  g_autoptr (CarryWorkoutCourse) course = test_workout_begin (today, carry_workspace_get_athlete (workspace));
  g_autoptr (CarryWorkoutRecorder) recorder =
      carry_workout_recorder_new (history, carry_workspace_get_store (workspace), course, "workout");
  g_autoptr (CarryExerciseLog) log =
      carry_exercise_log_new (carry_workspace_get_diary (workspace),
                              carry_workout_exercise_get_exercise (test_workout_nth (course, 0)), 70);
  g_autoptr (CarryWeek) week = carry_diary_get_week (carry_workspace_get_diary (workspace),
                                                     carry_session_get_day (CARRY_SESSION (today)));
  g_autoptr (GArray) calls = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) models = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GTimer) timer = g_timer_new ();

  g_print ("%u times of the first exercise\n", g_list_model_get_n_items (G_LIST_MODEL (log)));
  for (guint i = 0; i < SETS; i++)
    {
      double ms;

      g_timer_start (timer);
      if (!carry_workout_course_complete (course, NULL, TEST_WORKOUT_NOW))
        break;
      ms = g_timer_elapsed (timer, NULL) * 1000;
      g_array_append_val (calls, ms);
      while (carry_workout_recorder_is_busy (recorder))
        g_main_context_iteration (NULL, TRUE);
      ms = g_timer_elapsed (timer, NULL) * 1000;
      g_array_append_val (models, ms);
    }

  print ("complete a set, until the call returns", calls);
  print ("complete a set, until the diary's models know", models);
}

typedef struct
{
  CarryAlarm *alarm;
  GMainLoop *loop;
  GArray *late; /* ms */
  gint64 next;
} Ticks;

static gboolean
on_tick (gpointer user_data)
{
  Ticks *ticks = user_data;
  const double late = (double)(carry_instant_now ().running - ticks->next) / 1000;

  g_assert_cmpfloat (late, >=, 0);
  g_array_append_val (ticks->late, late);
  ticks->next += TICK;
  if (ticks->late->len < TICKS)
    carry_alarm_set (ticks->alarm, ticks->next);
  else
    g_main_loop_quit (ticks->loop);

  return G_SOURCE_CONTINUE;
}

/* Each deadline is its own distance from the beginning, so that lateness does not add up. */
static void
tick (void)
{
  Ticks ticks = { .loop = g_main_loop_new (NULL, FALSE),
                  .late = g_array_new (FALSE, FALSE, sizeof (double)) };
  const gint64 begin = carry_instant_now ().running;
  double last;

  ticks.alarm = carry_alarm_new (on_tick, &ticks);
  ticks.next = begin + TICK;
  carry_alarm_set (ticks.alarm, ticks.next);
  g_main_loop_run (ticks.loop);
  last = g_array_index (ticks.late, double, TICKS - 1);
  g_print ("after %.1f s of real ticks: %.2f ms late\n", TICKS * TICK / 1e6, last);
  print ("a tick, late", ticks.late);

  carry_alarm_free (ticks.alarm);
  g_main_loop_unref (ticks.loop);
  g_array_unref (ticks.late);
}

int
main (void)
{
  static const TestWorkoutItem items[] = {
    { "back_squat", "5x5@100kg r180", 0 }, { "rdl", "5x8@60kg r120", 0 },
    { "pull_up", "5x5 r90", 0 },           { "side_plank", "5x30s/side r45", 0 },
    { "dead_bug", "5x8 r45", 0 },          { "push_up", "5x10 r60", 0 },
    { "sl_calf", "5x10/side r60", 0 },     { NULL, NULL, 0 },
  };
  g_autofree char *folder = g_dir_make_tmp ("carry-benchmark-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "diary.sqlite", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CarryWorkspace) workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, NULL);
  g_autoptr (CarryStrengthSession) today =
      test_workout_session (carry_workspace_get_catalogue (workspace), items);

  fill (workspace, today);
  complete_sets (workspace, today);
  tick ();

  g_clear_object (&workspace);
  g_unlink (path);
  g_rmdir (folder);

  return 0;
}
