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
#include "carry-workout-record.h"
#include "carry-workout-recorder.h"

#include <glib/gi18n.h>

/* A workout that was left so long ago, on another day, is not gone on with: microseconds (grade D, ours). */
#define LONGEST_BREAK (6 * G_GINT64_CONSTANT (3600) * CARRY_INSTANT_SECOND)

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
  CarryClock *clock;
  CarryWorkoutCourse *course; /* NULL: there was none yet */
  CarryWorkoutRecorder *recorder;
  CarryWorkoutPresence *presence; /* NULL: none is going on */
  char *group;
  gboolean resumed;
  gboolean closing;    /* the runner closes the window though not all is on disk */
  AdwDialog *question; /* not held: whether they do; NULL if it is not open */
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
  g_clear_weak_pointer (&self->question);
  g_clear_object (&self->presence);
  g_clear_object (&self->recorder);
  g_clear_object (&self->course);
  g_clear_object (&self->history);
  g_clear_object (&self->store);
  g_clear_object (&self->athlete);
  g_clear_object (&self->clock);
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

static void
on_recovered (CarryWorkoutController *self)
{
  if (self->window != NULL)
    carry_window_add_toast (self->window, _ ("Your workout is saved again"), FALSE);
}

static void on_overtaken (CarryWorkoutController *self, CarrySession *session);

static void
show (CarryWorkoutController *self)
{
  g_signal_emit (self, signals[SIGNAL_BEGUN], 0, self->course, self->resumed);
}

/* Nothing more is heard of the last workout. */
static void
part (CarryWorkoutController *self)
{
  g_autoptr (CarryWorkoutRecorder) recorder = g_steal_pointer (&self->recorder);
  g_autoptr (CarryWorkoutCourse) course = g_steal_pointer (&self->course);

  leave (self);
  if (recorder == NULL)
    return;

  carry_workout_recorder_stop (recorder);
  g_signal_handlers_disconnect_by_data (recorder, self);
  g_signal_handlers_disconnect_by_data (course, self);
  g_signal_handlers_disconnect_by_data (course, recorder);
}

/* Takes @course. */
static void
follow (CarryWorkoutController *self, CarryWorkoutCourse *course)
{
  g_autoptr (CarryLiveProgression) progression = carry_live_progression_new (
      carry_history_get_diary (self->history), self->athlete, carry_clock_get_today (self->clock));

  part (self);

  self->course = course;
  self->recorder = carry_workout_recorder_new (self->history, self->store, course, self->group);
  carry_workout_recorder_set_progression (self->recorder, progression);
  g_signal_connect_object (course, "notify::finished", G_CALLBACK (on_finished), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "recovered", G_CALLBACK (on_recovered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "overtaken", G_CALLBACK (on_overtaken), self, G_CONNECT_SWAPPED);
  self->presence = carry_workout_presence_new (GTK_WINDOW (self->window), self->athlete, course);
  update_actions (self);
  carry_workout_recorder_record (self->recorder);
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
  part (self);
  forget (self);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0, TRUE);
}

/* What progression says of a session that is done now, whenever it was planned, with what the runner said of today. */
static GPtrArray *
find_targets (CarryWorkoutController *self, CarryStrengthSession *session)
{
  const GDate *today = carry_clock_get_today (self->clock);
  g_autoptr (CarrySession) done = carry_session_edit (CARRY_SESSION (session), NULL, "day", today, NULL);
  const CarrySessionTargetsProblem problem = {
    .diary = carry_history_get_diary (self->history),
    .athlete = self->athlete,
    .session = done != NULL ? CARRY_STRENGTH_SESSION (done) : session,
    .today = *today,
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

static gboolean
has_exercises (CarryStrengthSession *session)
{
  return carry_strength_session_get_n_items (session) > 0;
}

/* Undo, or an edit elsewhere. A workout that was finished is over then; one that is not goes on with what the diary has. */
static void
on_overtaken (CarryWorkoutController *self, CarrySession *session)
{
  g_autoptr (CarryWorkoutProgress) progress = NULL;

  if (!CARRY_IS_STRENGTH_SESSION (session) || !has_exercises (CARRY_STRENGTH_SESSION (session)) ||
      !is_going_on (self))
    {
      drop (self);
      return;
    }

  progress = carry_workout_course_get_progress (self->course, carry_instant_now ());
  carry_workout_record_go_back (progress, CARRY_STRENGTH_SESSION (session));
  follow (self, go_on (self, CARRY_STRENGTH_SESSION (session), progress));
  show (self);
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

/* One workout at a time: to start another is to show the one that is going on, and to say so. */
static gboolean
is_another_going_on (CarryWorkoutController *self, CarryStrengthSession *session)
{
  CarrySession *done;
  g_autofree char *text = NULL;

  if (!is_going_on (self))
    return FALSE;

  done = CARRY_SESSION (carry_workout_course_get_session (self->course));
  show (self);
  if (g_str_equal (carry_session_get_id (done), carry_session_get_id (CARRY_SESSION (session))))
    return TRUE;

  /* Translators: %s is the name of a session */
  text = g_strdup_printf (_ ("“%s” is still going on: finish it first"), carry_session_get_title (done));
  carry_window_add_toast (self->window, text, FALSE);

  return TRUE;
}

static void
on_start (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutController *self = user_data;
  CarryStrengthSession *session = find_session (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GDateTime) start = carry_clock_get_now (self->clock);
  g_autoptr (GPtrArray) targets = NULL;
  const char *failure;

  if (self->window == NULL || session == NULL || is_another_going_on (self, session))
    return;

  /* Who begins the next one must not lose the last one. */
  failure = self->recorder != NULL ? carry_workout_recorder_get_failure (self->recorder) : NULL;
  if (failure != NULL || !has_exercises (session))
    {
      carry_window_add_toast (
          self->window, failure != NULL ? failure : _ ("There are no exercises in this session yet"), FALSE);
      return;
    }

  targets = find_targets (self, session);
  name_group (self, CARRY_SESSION (session));
  self->resumed = FALSE;
  follow (self,
          carry_workout_course_new (session, self->athlete, targets, start, carry_instant_now ().running));
  show (self);
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
 * @clock: knows today
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryWorkoutController *
carry_workout_controller_new (
    CarryWindow *window, CarryHistory *history, CarryStore *store, CarryAthlete *athlete, CarryClock *clock)
{
  CarryWorkoutController *self = g_object_new (CARRY_TYPE_WORKOUT_CONTROLLER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->history = g_object_ref (history);
  g_set_object (&self->store, store);
  self->athlete = g_object_ref (athlete);
  self->clock = g_object_ref (clock);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);
  update_actions (self);

  return self;
}

static gboolean
is_long_ago (CarryWorkoutController *self, const CarryWorkoutProgress *progress)
{
  return g_date_compare (&progress->day, carry_clock_get_today (self->clock)) != 0 &&
         carry_instant_now ().wall - progress->seen > LONGEST_BREAK;
}

/* Ends a workout that was left long ago as it was then. */
static void
end_then (CarryWorkoutController *self, CarryStrengthSession *session, const CarryWorkoutProgress *progress)
{
  const CarryInstant then = { carry_instant_now ().running, progress->seen };
  g_autoptr (CarryWorkoutCourse) course =
      carry_workout_course_resume (session, self->athlete, NULL, progress, then);
  g_autofree char *text = NULL;

  if (carry_workout_course_get_n_done (course) == 0)
    {
      forget (self);
      return;
    }

  follow (self, g_object_ref (course));
  carry_workout_course_finish (course, then.running);
  /* Translators: %s is the name of a session */
  text = g_strdup_printf (_ ("“%s” ended with the last set you did"),
                          carry_session_get_title (CARRY_SESSION (session)));
  carry_window_add_toast (self->window, text, FALSE);
}

/**
 * carry_workout_controller_take_up:
 * @self: a controller
 * @progress: where a workout stood when the program ended
 *
 * Goes on with a workout of another run of the program. One whose session is gone is forgotten, and one that was left
 * on another day is over.
 */
void
carry_workout_controller_take_up (CarryWorkoutController *self, CarryWorkoutProgress *progress)
{
  CarryStrengthSession *session;

  g_return_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self) && progress != NULL);

  if (carry_workout_progress_is_none (progress))
    return;

  session = find_session (self, progress->session_id);
  if (session == NULL || !has_exercises (session))
    {
      forget (self);
      return;
    }

  name_group (self, CARRY_SESSION (session));
  self->resumed = TRUE;
  if (is_long_ago (self, progress))
    {
      end_then (self, session, progress);
      return;
    }

  follow (self, go_on (self, session, progress));
  show (self);
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

static void
on_closing_answered (CarryWorkoutController *self, const char *response)
{
  if (self->window == NULL || !g_str_equal (response, "close"))
    return;

  self->closing = TRUE;
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
ask_closing (CarryWorkoutController *self, const char *failure)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Close Without Saving?"), NULL);
  AdwAlertDialog *question = ADW_ALERT_DIALOG (dialog);
  GtkWidget *reason = gtk_label_new (failure);

  /* It names a file, whose path may be longer than the window is wide. */
  gtk_label_set_wrap (GTK_LABEL (reason), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (reason), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (reason), GTK_JUSTIFY_CENTER);
  adw_alert_dialog_set_extra_child (question, reason);
  adw_alert_dialog_add_responses (question, "keep", _ ("_Keep Open"), "close", _ ("_Close Anyway"), NULL);
  adw_alert_dialog_set_response_appearance (question, "close", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (question, "keep");
  adw_alert_dialog_set_close_response (question, "keep");
  g_signal_connect_object (question, "response", G_CALLBACK (on_closing_answered), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->question, dialog);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

/**
 * carry_workout_controller_may_close:
 * @self: a controller
 *
 * Tries again to write down what is not on disk, and waits for it. If that fails, asks the runner.
 *
 * Returns: whether the window may close now, because all is on disk or the runner said so
 */
gboolean
carry_workout_controller_may_close (CarryWorkoutController *self)
{
  const char *failure;

  g_return_val_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self), TRUE);

  if (self->question != NULL)
    return FALSE;

  if (self->recorder == NULL || self->closing || carry_workout_recorder_get_failure (self->recorder) == NULL)
    return TRUE;

  carry_workout_recorder_record (self->recorder);
  while (carry_workout_recorder_is_busy (self->recorder))
    g_main_context_iteration (NULL, TRUE);

  failure = carry_workout_recorder_get_failure (self->recorder);
  if (failure == NULL || self->window == NULL)
    return TRUE;

  ask_closing (self, failure);

  return FALSE;
}

/* Whether a step is on its way to disk. */
gboolean
carry_workout_controller_is_busy (CarryWorkoutController *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_CONTROLLER (self), FALSE);
  return self->recorder != NULL && carry_workout_recorder_is_busy (self->recorder);
}
