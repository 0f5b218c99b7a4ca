/* carry-workout-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-workout-controller.h"

#include "carry-session-targets.h"
#include "carry-store-workout.h"
#include "carry-workout-presence.h"
#include "carry-workout-recorder.h"

#include <glib/gi18n.h>

/**
 * CarryWorkoutController:
 *
 * The workout that is going on: begins it, goes on with it after a crash, has it written down step by step, and keeps
 * the screen on.
 *
 * Who shows it waits for #CarryWorkoutController::begun and works on the course alone. After the end, the course still
 * takes effort, note and corrections, until another begins.
 *
 * It offers two actions to the window:
 *
 * - `start-workout` s: a strength session
 * - `resume-workout`: the one that is going on
 */
struct _CarryWorkoutController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the actions */
  CarryHistory *history;
  CarryStore *store;   /* NULL: nothing is kept */
  CarryAthlete *athlete;
  CarryWorkoutCourse *course; /* NULL: there was none yet */
  CarryWorkoutRecorder *recorder;
  CarryWorkoutPresence *presence; /* NULL: none is going on */
  char *group;
  gboolean resumed;
};

typedef enum
{
  SIGNAL_BEGUN,
  SIGNAL_ENDED,
} CarryWorkoutControllerSignal;

static guint signals[SIGNAL_ENDED + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutController, carry_workout_controller, G_TYPE_OBJECT)

static void
carry_workout_controller_finalize (GObject *object)
{
  CarryWorkoutController *self = CARRY_WORKOUT_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->presence);
  g_clear_object (&self->recorder);
  g_clear_object (&self->course);
  g_clear_object (&self->history);
  g_clear_object (&self->store);
  g_clear_object (&self->athlete);
  g_free (self->group);

  G_OBJECT_CLASS (carry_workout_controller_parent_class)->finalize (object);
}

static void
carry_workout_controller_class_init (CarryWorkoutControllerClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_workout_controller_finalize;

  /**
   * CarryWorkoutController::begun:
   * @course: the workout
   * @resumed: it was begun by another run of the program
   *
   * A workout shall be shown: it begins, goes on, or was changed from outside, and then @course is another one.
   */
  signals[SIGNAL_BEGUN] = g_signal_new ("begun", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                        CARRY_TYPE_WORKOUT_COURSE, G_TYPE_BOOLEAN);
  /**
   * CarryWorkoutController::ended:
   * @gone: its session is not in the diary any more, or it was undone
   *
   * The workout is finished, or there is none any more.
   */
  signals[SIGNAL_ENDED] =
      g_signal_new ("ended", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
carry_workout_controller_init (CarryWorkoutController *self)
{
}

static gboolean
is_going_on (CarryWorkoutController *self)
{
  return self->course != NULL && !carry_workout_course_is_finished (self->course);
}

static void
update_actions (CarryWorkoutController *self)
{
  GAction *action;

  if (self->window == NULL)
    return;

  action = g_action_map_lookup_action (G_ACTION_MAP (self->window), "resume-workout");
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_going_on (self));
}

static void
leave (CarryWorkoutController *self)
{
  if (self->presence != NULL)
    carry_workout_presence_end (self->presence);
  g_clear_object (&self->presence);
  update_actions (self);
}

static void
on_finished (CarryWorkoutController *self)
{
  leave (self);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0, FALSE);
}

static void
on_failed (CarryWorkoutController *self, const char *message)
{
  if (self->window != NULL)
    carry_window_add_toast (self->window, message, FALSE);
}

static void on_overtaken (CarryWorkoutController *self, CarrySession *session);

static void
show (CarryWorkoutController *self)
{
  g_signal_emit (self, signals[SIGNAL_BEGUN], 0, self->course, self->resumed);
}

/* Takes @course. */
static void
follow (CarryWorkoutController *self, CarryWorkoutCourse *course)
{
  CarrySession *session = CARRY_SESSION (carry_workout_course_get_session (course));
  g_autoptr (CarryLiveProgression) progression = carry_live_progression_new (
      carry_history_get_diary (self->history), self->athlete, carry_session_get_day (session));

  leave (self);
  g_clear_object (&self->recorder);
  g_clear_object (&self->course);

  self->course = course;
  self->recorder = carry_workout_recorder_new (self->history, self->store, course, self->group);
  carry_workout_recorder_set_progression (self->recorder, progression);
  g_signal_connect_object (course, "notify::finished", G_CALLBACK (on_finished), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "overtaken", G_CALLBACK (on_overtaken), self, G_CONNECT_SWAPPED);
  self->presence = carry_workout_presence_new (GTK_WINDOW (self->window), self->athlete, course);
  update_actions (self);
  carry_workout_recorder_record (self->recorder);
  show (self);
}

static void
on_saved (GObject *store, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!carry_store_save_workout_finish (CARRY_STORE (store), result, &error))
    g_message ("%s", error->message);
}

/* No workout is kept any more. */
static void
forget (CarryWorkoutController *self)
{
  g_autoptr (CarryWorkoutProgress) none = carry_workout_progress_new ("");

  if (self->store != NULL)
    carry_store_save_workout_async (self->store, none, on_saved, NULL);
}

static void
drop (CarryWorkoutController *self)
{
  g_autoptr (CarryWorkoutRecorder) recorder = g_steal_pointer (&self->recorder);
  g_autoptr (CarryWorkoutCourse) course = g_steal_pointer (&self->course);

  g_signal_handlers_disconnect_by_data (recorder, self);
  g_signal_handlers_disconnect_by_data (course, self);
  g_signal_handlers_disconnect_by_data (course, recorder);
  forget (self);
  leave (self);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0, TRUE);
}

/* What progression says of a session that is done now, with what the runner said of the day. */
static GPtrArray *
find_targets (CarryWorkoutController *self, CarryStrengthSession *session)
{
  const CarrySessionTargetsProblem problem = {
    .diary = carry_history_get_diary (self->history),
    .athlete = self->athlete,
    .session = session,
    .today = *carry_session_get_day (CARRY_SESSION (session)),
    .of_day = TRUE,
  };

  return carry_session_targets_find (&problem);
}

static CarryWorkoutCourse *
go_on (CarryWorkoutController *self, CarryStrengthSession *session, const CarryWorkoutProgress *progress)
{
  g_autoptr (GPtrArray) targets = find_targets (self, session);

  return carry_workout_course_resume (session, self->athlete, targets, progress, carry_instant_now ());
}

/* Undo, or an edit elsewhere. A workout that was finished is over then; one that is not goes on with what the diary has. */
static void
on_overtaken (CarryWorkoutController *self, CarrySession *session)
{
  g_autoptr (CarryWorkoutProgress) progress = NULL;

  if (!CARRY_IS_STRENGTH_SESSION (session) || !is_going_on (self))
    {
      drop (self);
      return;
    }

  progress = carry_workout_course_get_progress (self->course, carry_instant_now ());
  follow (self, go_on (self, CARRY_STRENGTH_SESSION (session), progress));
}

static void
name_group (CarryWorkoutController *self, CarrySession *session)
{
  g_free (self->group);
  self->group = g_strdup_printf ("workout/%s/%" G_GINT64_FORMAT, carry_session_get_id (session),
                                 carry_instant_now ().running);
}

static CarryStrengthSession *
find_session (CarryWorkoutController *self, const char *id)
{
  CarrySession *session = carry_diary_lookup (carry_history_get_diary (self->history), id);

  return CARRY_IS_STRENGTH_SESSION (session) ? CARRY_STRENGTH_SESSION (session) : NULL;
}

/* One workout at a time: to start another is to show the one that is going on. */
static void
on_start (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutController *self = user_data;
  CarryStrengthSession *session = find_session (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GDateTime) start = g_date_time_new_now_local ();
  g_autoptr (GPtrArray) targets = NULL;

  if (is_going_on (self))
    {
      show (self);
      return;
    }
  if (session == NULL)
    return;

  targets = find_targets (self, session);
  name_group (self, CARRY_SESSION (session));
  self->resumed = FALSE;
  follow (self,
          carry_workout_course_new (session, self->athlete, targets, start, carry_instant_now ().running));
}

static void
on_resume (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutController *self = user_data;

  if (is_going_on (self))
    show (self);
}

static const GActionEntry entries[] = {
  { .name = "start-workout", .activate = on_start, .parameter_type = "s" },
  { .name = "resume-workout", .activate = on_resume },
};

/**
 * carry_workout_controller_new:
 * @window: the window to serve
 * @history: how the diary is changed
 * @store: (nullable): where it is kept
 * @athlete: the runner
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryWorkoutController *
carry_workout_controller_new (CarryWindow *window,
                              CarryHistory *history,
                              CarryStore *store,
                              CarryAthlete *athlete)
{
  CarryWorkoutController *self = g_object_new (CARRY_TYPE_WORKOUT_CONTROLLER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->history = g_object_ref (history);
  g_set_object (&self->store, store);
  self->athlete = g_object_ref (athlete);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  update_actions (self);

  return self;
}

/**
 * carry_workout_controller_take_up:
 * @self: a controller
 * @progress: where a workout stood when the program ended
 *
 * Goes on with a workout of another run of the program. One whose session is gone is forgotten.
 */
void
carry_workout_controller_take_up (CarryWorkoutController *self, CarryWorkoutProgress *progress)
{
  CarryStrengthSession *session;

  g_return_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self) && progress != NULL);

  if (carry_workout_progress_is_none (progress))
    return;

  session = find_session (self, progress->session_id);
  if (session == NULL)
    {
      forget (self);
      return;
    }

  name_group (self, CARRY_SESSION (session));
  self->resumed = TRUE;
  follow (self, go_on (self, session, progress));
}

/* The workout that is going on or was the last one, or NULL. */
CarryWorkoutCourse *
carry_workout_controller_get_course (CarryWorkoutController *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self), NULL);
  return self->course;
}

/* What hurts, which the check-in of that day is told with the next step of the workout. */
void
carry_workout_controller_tell (CarryWorkoutController *self, const GDate *day, const CarryPainReport *report)
{
  g_return_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self));

  if (self->recorder != NULL)
    carry_workout_recorder_tell (self->recorder, day, report);
}

/* Whether a step is on its way to disk. */
gboolean
carry_workout_controller_is_busy (CarryWorkoutController *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self), FALSE);
  return self->recorder != NULL && carry_workout_recorder_is_busy (self->recorder);
}
