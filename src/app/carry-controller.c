/* carry-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-controller.h"

#include "carry-diary-changes.h"
#include "carry-editor-controller.h"
#include "carry-live-progression.h"
#include "carry-measure.h"
#include "carry-plan-controller.h"
#include "carry-season-controller.h"
#include "carry-session-controller.h"
#include "carry-run-controller.h"
#include "carry-target-renewal.h"
#include "carry-week-planner.h"

#include <glib/gi18n.h>

/**
 * CarryController:
 *
 * The one place where what widgets ask for becomes a #CarryChange. It offers the action group “diary”
 * to the window, does the change through the #CarryHistory, and says in a toast, with Undo, and to
 * screen readers what was done.
 *
 * Actions, with the form of their parameter:
 *
 * - `move` and `copy` (ssu): session, day as ISO 8601, minutes after 00:00
 * - `swap` (ss): two strength sessions, which change places
 * - `remove` s: session
 * - `lock` (sb): session, whether Plan Week must leave it
 * - `set-status` (ss): session, nick of a #CarryStatus
 * - `add-exercise` (ss): exercise, session
 * - `new-strength` (ssu): exercise, or “” for a session that is filled; day; minutes after 00:00
 * - `copy-last-week` s: first day of the week
 * - `use-plan-target` (su): session, which of its exercises, from 0: the runner's own target goes
 * - `undo`, `redo`
 * - those of #CarryPlanController, #CarrySeasonController and #CarrySessionController
 */
struct _CarryController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the controller */
  CarryHistory *history;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWeekPlanner *planner;
  CarryPlanController *plans;
  CarrySeasonPlanner *season;
  CarrySeasonController *seasons;
  CarryRunController *runs;
  CarryEditorController *editor;
  CarrySessionController *sessions;
  CarryLiveProgression *progression;
  CarryTargetRenewal *renewal;
  GDate today;
  GSimpleActionGroup *actions;
};

G_DEFINE_FINAL_TYPE (CarryController, carry_controller, G_TYPE_OBJECT)

static void
carry_controller_finalize (GObject *object)
{
  CarryController *self = CARRY_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->history);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  g_clear_object (&self->planner);
  g_clear_object (&self->plans);
  g_clear_object (&self->season);
  g_clear_object (&self->seasons);
  g_clear_object (&self->runs);
  g_clear_object (&self->editor);
  g_clear_object (&self->sessions);
  g_clear_object (&self->renewal);
  g_clear_object (&self->progression);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (carry_controller_parent_class)->finalize (object);
}

static void
carry_controller_class_init (CarryControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_controller_finalize;
}

static void
carry_controller_init (CarryController *self)
{
}

static void
say (CarryController *self, const char *text, gboolean with_undo)
{
  if (self->window == NULL)
    return;

  carry_window_add_toast (self->window, text, with_undo);
  carry_window_announce (self->window, text);
}

typedef struct
{
  CarryController *self;
  char *toast;
  gboolean is_format;
  char *opens; /* id of a session that is to be written once it is there */
} Step;

static void
on_step_ended (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Step *step = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = carry_history_finish (CARRY_HISTORY (history), result, &error);
  g_autofree char *text = NULL;

  if (change == NULL)
    {
      say (step->self, error->message, FALSE);
      carry_editor_controller_reset (step->self->editor);
    }
  else if (step->toast != NULL)
    {
      /* A step back or forth is told by the sentence of its change: “Undone: Move Lower Strength”. What the runner
       * wrote may stand in a toast, so only those two are formats. */
      text = step->is_format ? g_strdup_printf (step->toast, carry_change_get_sentence (change))
                             : carry_live_progression_tell (change, step->toast);
      say (step->self, text, !step->is_format);
    }

  carry_plan_controller_explain (step->self->plans);
  if (change != NULL && step->opens != NULL)
    carry_editor_controller_open (step->self->editor, step->opens);
  g_free (step->opens);
  g_free (step->toast);
  g_object_unref (step->self);
  g_free (step);
}

static Step *
step_new (CarryController *self, const char *toast, gboolean is_format)
{
  Step *step = g_new0 (Step, 1);

  step->self = g_object_ref (self);
  step->toast = g_strdup (toast);
  step->is_format = is_format;

  return step;
}

/**
 * carry_controller_do:
 * @self: a controller
 * @change: what to do
 * @toast: (nullable): what to say once it is on disk; %NULL to say nothing
 *
 * Does a change, with the targets that follow from what it logs, see #CarryLiveProgression. If it fails, the reason is
 * said and nothing has changed.
 */
void
carry_controller_do (CarryController *self, CarryChange *change, const char *toast)
{
  g_return_if_fail (CARRY_IS_CONTROLLER (self));

  carry_history_do_async (self->history, change, on_step_ended, step_new (self, toast, FALSE));
}

/* Does a change that may have failed to be made. */
static void
do_or_say (CarryController *self, CarryChange *change, GError *error, const char *toast)
{
  if (change == NULL)
    say (self, error->message, FALSE);
  else if (!carry_change_is_empty (change))
    carry_controller_do (self, change, toast);
}

static CarryDiary *
diary_of (CarryController *self)
{
  return carry_history_get_diary (self->history);
}

typedef CarryChange *(*PlaceFunc) (CarryWeekPlanner *planner,
                                   CarrySession *session,
                                   const GDate *day,
                                   guint start_minute,
                                   char **toast,
                                   GError **error);

/* Moves or copies: the parameter says which session, to which day and minute. */
static void
place (CarryController *self, GVariant *parameter, PlaceFunc make)
{
  const char *id, *day_text;
  guint minute;
  GDate day;
  CarrySession *session;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&su)", &id, &day_text, &minute);
  session = carry_diary_lookup (diary_of (self), id);
  if (session == NULL || !carry_day_from_iso (day_text, &day))
    return;

  change = make (self->planner, session, &day, minute, &toast, &error);
  do_or_say (self, change, error, toast);
}

static void
on_move (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  place (user_data, parameter, carry_change_new_move);
}

static void
on_copy (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  place (user_data, parameter, carry_change_new_copy);
}

static void
on_swap (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *one, *other;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &one, &other);
  change = carry_change_new_swap (diary_of (self), self->athlete, one, other, &toast);
  if (change != NULL)
    carry_controller_do (self, change, toast);
}

static void
on_remove (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  CarrySession *session = carry_diary_lookup (diary_of (self), g_variant_get_string (parameter, NULL));
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (session == NULL || carry_run_controller_ask (self->runs, session, NULL))
    return;

  change = carry_change_new_remove (session, &toast);
  carry_controller_do (self, change, toast);
}

static void
on_lock (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *id;
  gboolean locked;
  CarrySession *session;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&sb)", &id, &locked);
  session = carry_diary_lookup (diary_of (self), id);
  if (session == NULL || carry_session_get_locked (session) == locked)
    return;

  change = carry_change_new_lock (session, locked, &toast);
  carry_controller_do (self, change, toast);
}

static void
on_set_status (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *id, *nick;
  CarrySession *session;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &id, &nick);
  session = carry_diary_lookup (diary_of (self), id);
  change = session != NULL ? carry_change_new_status (session, nick, &toast) : NULL;
  if (change != NULL)
    carry_controller_do (self, change, toast);
}

static void
on_add_exercise (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *exercise_id, *id;
  CarryExercise *exercise;
  CarrySession *session;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &exercise_id, &id);
  exercise = carry_catalogue_lookup (self->catalogue, exercise_id);
  session = carry_diary_lookup (diary_of (self), id);
  if (exercise == NULL || !CARRY_IS_STRENGTH_SESSION (session))
    return;

  change = carry_change_new_add_exercise (CARRY_STRENGTH_SESSION (session), exercise, &toast, &error);
  do_or_say (self, change, error, toast);
}

static void
on_new_strength (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *exercise_id, *day_text;
  guint minute;
  GDate day;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&su)", &exercise_id, &day_text, &minute);
  if (!carry_day_from_iso (day_text, &day))
    return;

  change = carry_change_new_strength (self->planner, carry_catalogue_lookup (self->catalogue, exercise_id),
                                      &day, minute, &toast, &error);
  /* A new session is looked at, unless it was made by dropping an exercise that one knows. */
  if (change != NULL && *exercise_id == '\0')
    {
      Step *step = step_new (self, toast, FALSE);

      step->opens = g_strdup (carry_session_get_id (carry_change_get_after (change, 0)));
      carry_history_do_async (self->history, change, on_step_ended, step);
      return;
    }

  do_or_say (self, change, error, toast);
}

static void
on_use_plan_target (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  const char *id;
  guint position;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&su)", &id, &position);
  change = carry_live_progression_release (self->progression, id, position, &toast, &error);
  do_or_say (self, change, error, toast);
}

static void
on_undo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;

  carry_window_expect_moves (self->window);
  /* Translators: %s is what was undone, “Move Lower Strength” */
  carry_history_undo_async (self->history, on_step_ended, step_new (self, _ ("Undone: %s"), TRUE));
}

static void
on_redo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;

  carry_window_expect_moves (self->window);
  /* Translators: %s is what was done again, “Move Lower Strength” */
  carry_history_redo_async (self->history, on_step_ended, step_new (self, _ ("Redone: %s"), TRUE));
}

/**
 * carry_controller_plan_week:
 * @self: a controller
 * @first: the first day of a week
 *
 * Finds the best places for the strength sessions of a week on a worker. New ones come into the diary as one change;
 * what would move or remove what is there waits for the runner's word.
 */
void
carry_controller_plan_week (CarryController *self, const GDate *first)
{
  g_return_if_fail (CARRY_IS_CONTROLLER (self));

  carry_plan_controller_plan_week (self->plans, first);
}

static void
on_plan_settled (CarryController *self, CarryChange *change, const char *toast)
{
  if (self->window != NULL)
    carry_window_expect_moves (self->window);
  carry_controller_do (self, change, toast);
}

static void
on_plan_said (CarryController *self, const char *message)
{
  say (self, message, FALSE);
}

static void
on_copy_last_week (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;
  GDate first;

  if (!carry_day_from_iso (g_variant_get_string (parameter, NULL), &first))
    return;

  change = carry_change_new_copy_week (diary_of (self), &first, &toast);
  if (carry_change_get_n_edits (change) > 0)
    carry_controller_do (self, change, toast);
  else
    say (self, _ ("Last week is empty"), FALSE);
}

static void
replace (CarryController *self, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (before != NULL && after == NULL)
    change = carry_change_new_remove (before, &toast);
  else
    change = carry_change_new_edit (self->planner, before, after, &toast);

  carry_controller_do (self, change, toast);
}

static void
on_replace_requested (CarryController *self, CarrySession *before, CarrySession *after)
{
  if (!carry_run_controller_ask (self->runs, before, after))
    replace (self, before, after);
}

static void
on_failed (CarryController *self, const char *message)
{
  say (self, message, FALSE);
}

static void
set_enabled (CarryController *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_steps (CarryController *self)
{
  const char *undo = carry_history_get_undo_sentence (self->history);
  const char *redo = carry_history_get_redo_sentence (self->history);

  set_enabled (self, "undo", undo != NULL);
  set_enabled (self, "redo", redo != NULL);
  if (self->window != NULL)
    carry_window_set_steps (self->window, undo, redo);
}

static const GActionEntry entries[] = {
  { .name = "move", .activate = on_move, .parameter_type = "(ssu)" },
  { .name = "copy", .activate = on_copy, .parameter_type = "(ssu)" },
  { .name = "swap", .activate = on_swap, .parameter_type = "(ss)" },
  { .name = "remove", .activate = on_remove, .parameter_type = "s" },
  { .name = "lock", .activate = on_lock, .parameter_type = "(sb)" },
  { .name = "set-status", .activate = on_set_status, .parameter_type = "(ss)" },
  { .name = "add-exercise", .activate = on_add_exercise, .parameter_type = "(ss)" },
  { .name = "new-strength", .activate = on_new_strength, .parameter_type = "(ssu)" },
  { .name = "copy-last-week", .activate = on_copy_last_week, .parameter_type = "s" },
  { .name = "use-plan-target", .activate = on_use_plan_target, .parameter_type = "(su)" },
  { .name = "undo", .activate = on_undo },
  { .name = "redo", .activate = on_redo },
};

/**
 * carry_controller_new:
 * @window: the window to serve
 * @history: how the diary is changed
 * @catalogue: the exercises
 * @athlete: the runner
 * @today: today
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryController *
carry_controller_new (CarryWindow *window,
                      CarryHistory *history,
                      CarryCatalogue *catalogue,
                      CarryAthlete *athlete,
                      const GDate *today)
{
  CarryController *self = g_object_new (CARRY_TYPE_CONTROLLER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->history = g_object_ref (history);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  self->planner = carry_week_planner_new (carry_history_get_diary (history), catalogue, athlete);
  self->progression = carry_live_progression_new (carry_history_get_diary (history), athlete, today);
  carry_live_progression_attach (self->progression, history);
  self->renewal = carry_target_renewal_new (self->progression, history, athlete);
  self->plans = carry_plan_controller_new (window, self->planner, athlete, today);
  g_signal_connect_object (self->plans, "settled", G_CALLBACK (on_plan_settled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plans, "said", G_CALLBACK (on_plan_said), self, G_CONNECT_SWAPPED);

  self->season = carry_season_planner_new (carry_history_get_diary (history), catalogue, athlete, today);
  self->seasons = carry_season_controller_new (window, self->season);
  g_signal_connect_object (self->seasons, "settled", G_CALLBACK (on_plan_settled), self, G_CONNECT_SWAPPED);

  self->runs = carry_run_controller_new (window, carry_history_get_diary (history), athlete);
  g_signal_connect_object (self->runs, "change-requested", G_CALLBACK (carry_controller_do), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->runs, "replace-requested", G_CALLBACK (replace), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->runs, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);

  self->sessions = carry_session_controller_new (carry_history_get_diary (history), catalogue, athlete);
  g_signal_connect_object (self->sessions, "change-requested", G_CALLBACK (carry_controller_do), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);

  self->editor = carry_editor_controller_new (window, carry_history_get_diary (history), catalogue, athlete);
  g_signal_connect_object (self->editor, "change-requested", G_CALLBACK (carry_controller_do), self,
                           G_CONNECT_SWAPPED);

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  carry_plan_controller_add_actions (self->plans, G_ACTION_MAP (self->actions));
  carry_season_controller_add_actions (self->seasons, G_ACTION_MAP (self->actions));
  carry_session_controller_add_actions (self->sessions, G_ACTION_MAP (self->actions));
  gtk_widget_insert_action_group (GTK_WIDGET (window), "diary", G_ACTION_GROUP (self->actions));

  g_signal_connect_object (window, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify", G_CALLBACK (update_steps), self, G_CONNECT_SWAPPED);
  update_steps (self);

  return self;
}

/* Another day is today. */
void
carry_controller_set_today (CarryController *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_CONTROLLER (self));

  self->today = *today;
  carry_live_progression_set_today (self->progression, today);
  carry_plan_controller_set_today (self->plans, today);
  carry_season_planner_set_today (self->season, today);
}

/* The session of this id is being done, and keeps its targets; NULL if none is. */
void
carry_controller_set_under_way (CarryController *self, const char *session)
{
  g_return_if_fail (CARRY_IS_CONTROLLER (self));

  carry_live_progression_set_under_way (self->progression, session);
}

/* Whether a plan or a step is on its way. */
gboolean
carry_controller_is_busy (CarryController *self)
{
  g_return_val_if_fail (CARRY_IS_CONTROLLER (self), FALSE);

  return carry_plan_controller_is_busy (self->plans) || carry_season_controller_is_busy (self->seasons) ||
         carry_history_is_busy (self->history);
}
