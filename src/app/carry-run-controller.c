/* carry-run-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-run-controller.h"

#include "carry-example-dialog.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-run-changes.h"
#include "carry-run-series.h"
#include "carry-series-question.h"

#include <glib/gi18n.h>

/**
 * CarryRunController:
 *
 * What becomes of runs that repeat, of runs that were recorded, and of weeks to start from. It asks where there is
 * something to ask, makes the change, and leaves it to #CarryRunController::change-requested to do it.
 *
 * It offers the action group “runs” to the window:
 *
 * - `separate` s: a run that has a recording that is not of it
 * - `match` s: a run that was only recorded, but is one that was planned
 * - `choose-example` s: first day of the week that shall have example runs
 */
struct _CarryRunController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the actions */
  CarryDiary *diary;
  CarryAthlete *athlete;
  GSimpleActionGroup *actions;
};

typedef enum
{
  SIGNAL_CHANGE_REQUESTED,
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_FAILED,
} CarryRunControllerSignal;

static guint signals[SIGNAL_FAILED + 1];

G_DEFINE_FINAL_TYPE (CarryRunController, carry_run_controller, G_TYPE_OBJECT)

/* What is asked about while the question is open. */
typedef struct
{
  CarryRunController *self;
  CarrySession *before;
  CarrySession *after; /* NULL: it shall go */
} Question;

static void
question_free (Question *question)
{
  g_object_unref (question->self);
  g_object_unref (question->before);
  g_clear_object (&question->after);
  g_free (question);
}

static void
carry_run_controller_finalize (GObject *object)
{
  CarryRunController *self = CARRY_RUN_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (carry_run_controller_parent_class)->finalize (object);
}

static void
carry_run_controller_class_init (CarryRunControllerClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_run_controller_finalize;

  /**
   * CarryRunController::change-requested:
   * @change: what to do
   * @toast: what to say once it is done
   */
  signals[SIGNAL_CHANGE_REQUESTED] = g_signal_new ("change-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                                   NULL, G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);
  /**
   * CarryRunController::replace-requested:
   * @before: a session as it is
   * @after: (nullable): as it shall be, or %NULL if it shall go
   *
   * The runner answered that only this one is meant.
   */
  signals[SIGNAL_REPLACE_REQUESTED] =
      g_signal_new ("replace-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                    CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);
  /**
   * CarryRunController::failed:
   * @message: why nothing was done
   */
  signals[SIGNAL_FAILED] =
      g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_run_controller_init (CarryRunController *self)
{
}

static void
request (CarryRunController *self, CarryChange *change, const char *toast)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE_REQUESTED], 0, change, toast);
}

static void
fail (CarryRunController *self, const char *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
on_this (Question *question)
{
  g_signal_emit (question->self, signals[SIGNAL_REPLACE_REQUESTED], 0, question->before, question->after);
}

static void
on_following (Question *question)
{
  CarryRun *before = CARRY_RUN (question->before);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (question->after == NULL)
    change = carry_change_new_remove_following (question->self->diary, before, &toast);
  else
    change = carry_change_new_edit_following (question->self->diary, before, CARRY_RUN (question->after),
                                              &toast, &error);

  if (change != NULL)
    request (question->self, change, toast);
  else
    fail (question->self, error->message);
}

static void
on_response (AdwAlertDialog *dialog, const char *response, gpointer user_data)
{
  if (g_str_equal (response, CARRY_SERIES_THIS))
    on_this (user_data);
  else if (g_str_equal (response, CARRY_SERIES_FOLLOWING))
    on_following (user_data);
}

/**
 * carry_run_controller_ask:
 * @self: a controller
 * @before: (nullable): a session as it is
 * @after: (nullable): as it shall be, or %NULL if it shall go
 *
 * Asks whether the runs that follow are meant too, if it is a run that others of its series follow.
 *
 * Returns: %TRUE if it asks, and will say by its signals what is to be done
 */
gboolean
carry_run_controller_ask (CarryRunController *self, CarrySession *before, CarrySession *after)
{
  g_autoptr (GPtrArray) following = NULL;
  Question *question;
  AdwDialog *dialog;

  g_return_val_if_fail (CARRY_IS_RUN_CONTROLLER (self), FALSE);

  if (self->window == NULL || !CARRY_IS_RUN (before))
    return FALSE;

  following = carry_run_series_get_following (self->diary, CARRY_RUN (before));
  if (following->len == 0)
    return FALSE;

  question = g_new0 (Question, 1);
  question->self = g_object_ref (self);
  question->before = g_object_ref (before);
  g_set_object (&question->after, after);

  dialog = carry_series_question_new (carry_session_get_title (before), following->len, after == NULL);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), question,
                         (GClosureNotify)(GCallback)question_free, G_CONNECT_DEFAULT);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));

  return TRUE;
}

static CarryRun *
find_run (CarryRunController *self, GVariant *parameter)
{
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  return CARRY_IS_RUN (session) && carry_run_get_activity (CARRY_RUN (session)) != NULL ? CARRY_RUN (session)
                                                                                        : NULL;
}

static void
on_separate (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryRunController *self = user_data;
  CarryRun *run = find_run (self, parameter);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (run == NULL || carry_run_is_only_recorded (run))
    return;

  change = carry_change_new_separate (run, zone, &toast);
  request (self, change, toast);
}

static void
on_match (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryRunController *self = user_data;
  CarryRun *run = find_run (self, parameter);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (run == NULL)
    return;

  change = carry_change_new_match (self->diary, run, zone, &toast);
  if (change != NULL)
    request (self, change, toast);
  else
    fail (self, _ ("No run without a recording is planned on this day"));
}

static void
on_example_chosen (CarryRunController *self, guint number, const GDate *first)
{
  const guint start = carry_athlete_get_morning_minute (self->athlete);
  g_autoptr (CarryChange) change = carry_example_week_change_new (number, first, start);

  request (self, change, _ ("Example week added"));
}

static void
on_choose_example (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryRunController *self = user_data;
  AdwDialog *dialog;
  GDate first;

  if (self->window == NULL || !carry_day_from_iso (g_variant_get_string (parameter, NULL), &first))
    return;

  dialog = carry_example_dialog_new (&first, carry_athlete_get_units (self->athlete));
  g_signal_connect_object (dialog, "example-requested", G_CALLBACK (on_example_chosen), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
on_repeat_requested (CarryRunController *self, CarrySession *before, CarrySession *after, guint n_times)
{
  g_autofree char *toast = NULL;
  g_autoptr (CarryChange) change =
      carry_change_new_repeat ((CarryRun *)before, CARRY_RUN (after), n_times, &toast);

  request (self, change, toast);
}

static const GActionEntry entries[] = {
  { .name = "separate", .activate = on_separate, .parameter_type = "s" },
  { .name = "match", .activate = on_match, .parameter_type = "s" },
  { .name = "choose-example", .activate = on_choose_example, .parameter_type = "s" },
};

/**
 * carry_run_controller_new:
 * @window: the window to serve
 * @diary: where the runs are
 * @athlete: the runner
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryRunController *
carry_run_controller_new (CarryWindow *window, CarryDiary *diary, CarryAthlete *athlete)
{
  CarryRunController *self = g_object_new (CARRY_TYPE_RUN_CONTROLLER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "runs", G_ACTION_GROUP (self->actions));
  g_signal_connect_object (window, "repeat-requested", G_CALLBACK (on_repeat_requested), self,
                           G_CONNECT_SWAPPED);

  return self;
}
