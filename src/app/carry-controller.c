/* carry-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-controller.h"

#include "carry-conflict-solver.h"
#include "carry-diary-changes.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-scheduler.h"
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
 * - `plan-week`, `copy-last-week`, `example-week` s: first day of the week
 * - `take-offer` u: which of the offers that the window shows for a week without room for all
 * - `undo`, `redo`
 */
struct _CarryController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the controller */
  CarryHistory *history;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWeekPlanner *planner;
  CarryConflictSolver *conflicts;
  GDate
      unexplained; /* a week without room for all, whose plan is not on disk yet; not valid if there is none */
  GDate today;
  GSimpleActionGroup *actions;
  gboolean planning;
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
  g_clear_object (&self->conflicts);
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
  g_date_clear (&self->unexplained, 1);
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
} Step;

/* Only the week as it is after the plan can be changed by what is offered. */
static void
explain (CarryController *self)
{
  const GDate first = self->unexplained;

  if (!g_date_valid (&first))
    return;

  g_date_clear (&self->unexplained, 1);
  carry_conflict_solver_explain (self->conflicts, &first);
}

static void
on_step_ended (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Step *step = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = carry_history_finish (CARRY_HISTORY (history), result, &error);
  g_autofree char *text = NULL;

  if (change == NULL)
    say (step->self, error->message, FALSE);
  else if (step->toast != NULL)
    {
      /* A step back or forth is told by the sentence of its change: “Undone: Move Lower Strength”. What the runner
       * wrote may stand in a toast, so only those two are formats. */
      text = step->is_format ? g_strdup_printf (step->toast, carry_change_get_sentence (change))
                             : g_strdup (step->toast);
      say (step->self, text, !step->is_format);
    }

  explain (step->self);
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
 * Does a change. If it fails, the reason is said and nothing has changed.
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

  if (session == NULL)
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
  do_or_say (self, change, error, toast);
}

static void
on_undo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;

  /* Translators: %s is what was undone, “Move Lower Strength” */
  carry_history_undo_async (self->history, on_step_ended, step_new (self, _ ("Undone: %s"), TRUE));
}

static void
on_redo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;

  /* Translators: %s is what was done again, “Move Lower Strength” */
  carry_history_redo_async (self->history, on_step_ended, step_new (self, _ ("Redone: %s"), TRUE));
}

static void
solve (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, carry_scheduler_solve (data), g_object_unref);
}

static void
show_what_is_missing (CarryController *self, CarryPlan *plan, guint n_missing)
{
  g_autoptr (CarryReason) reason = g_list_model_get_item (carry_plan_get_conflicts (plan), 0);
  g_autofree char *bare = NULL;
  g_autofree char *text = NULL;

  if (n_missing == 0)
    {
      carry_window_show_banner (self->window, NULL, NULL, NULL);
      return;
    }

  self->unexplained = *carry_plan_get_first (plan);
  bare = g_strdup_printf (
      ngettext ("No good place for %u strength session", "No good place for %u strength sessions", n_missing),
      n_missing);
  text = reason != NULL ? g_strdup_printf ("%s: %s", bare, carry_reason_get_text (reason)) : g_strdup (bare);
  carry_window_show_banner (self->window, text, _ ("Show Why"), "win.show-conflict");
}

static void
on_solved (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryController *self = CARRY_CONTROLLER (source);
  guint n_missing;
  g_autoptr (CarryPlan) plan = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;
  CarryPlanCount count;

  self->planning = FALSE;
  if (self->window == NULL)
    return;

  carry_window_set_busy (self->window, FALSE);
  n_missing = carry_plan_get_dropped (plan)->len;
  show_what_is_missing (self, plan, n_missing);

  change = carry_week_planner_answer (self->planner, plan, &count, &error);
  toast = carry_plan_count_describe (&count);
  if (change == NULL || carry_change_get_n_edits (change) > 0)
    do_or_say (self, change, error, toast);
  else if (n_missing == 0)
    say (self, toast, FALSE);
  else
    explain (self);
}

/**
 * carry_controller_plan_week:
 * @self: a controller
 * @first: the first day of a week
 *
 * Finds the best places for the strength sessions of a week on a worker, and moves or adds them there
 * as one change.
 */
void
carry_controller_plan_week (CarryController *self, const GDate *first)
{
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  const gboolean is_past = g_date_compare (&last, &self->today) < 0;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CARRY_IS_CONTROLLER (self));

  if (self->planning)
    return;

  self->planning = TRUE;
  carry_conflict_solver_forget (self->conflicts);
  carry_window_set_busy (self->window, TRUE);

  task = g_task_new (self, NULL, on_solved, NULL);
  g_task_set_task_data (task,
                        carry_week_planner_pose (self->planner, first, is_past ? NULL : &self->today,
                                                 carry_athlete_get_strength_sessions (self->athlete)),
                        (GDestroyNotify)carry_week_problem_free);
  g_task_run_in_thread (task, solve);
}

static void
on_plan_week (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GDate first;

  if (carry_day_from_iso (g_variant_get_string (parameter, NULL), &first))
    carry_controller_plan_week (user_data, &first);
}

static void
on_take_offer (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  carry_conflict_solver_take (CARRY_CONTROLLER (user_data)->conflicts, g_variant_get_uint32 (parameter));
}

static void
on_conflict_found (CarryController *self, CarryPlan *plan, GListModel *offers)
{
  if (self->window == NULL)
    return;

  carry_window_side_set_conflict (carry_window_get_side (self->window), plan, offers);
  if (plan == NULL)
    carry_window_show_banner (self->window, NULL, NULL, NULL);
}

static void
on_conflict_failed (CarryController *self, const char *message)
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
on_example_week (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryController *self = user_data;
  g_autoptr (CarryChange) change = NULL;
  GDate first;

  if (!carry_day_from_iso (g_variant_get_string (parameter, NULL), &first))
    return;

  change = carry_example_week_change_new (&first);
  carry_controller_do (self, change, _ ("Example week added"));
}

static void
on_replace_requested (CarryController *self, CarrySession *before, CarrySession *after)
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
set_enabled (CarryController *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_steps (CarryController *self)
{
  set_enabled (self, "undo", carry_history_get_undo_sentence (self->history) != NULL);
  set_enabled (self, "redo", carry_history_get_redo_sentence (self->history) != NULL);
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
  { .name = "plan-week", .activate = on_plan_week, .parameter_type = "s" },
  { .name = "take-offer", .activate = on_take_offer, .parameter_type = "u" },
  { .name = "copy-last-week", .activate = on_copy_last_week, .parameter_type = "s" },
  { .name = "example-week", .activate = on_example_week, .parameter_type = "s" },
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
  self->conflicts = carry_conflict_solver_new (self->planner, athlete, today);
  g_signal_connect_object (self->conflicts, "found", G_CALLBACK (on_conflict_found), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->conflicts, "settled", G_CALLBACK (carry_controller_do), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->conflicts, "failed", G_CALLBACK (on_conflict_failed), self,
                           G_CONNECT_SWAPPED);

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
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
  carry_conflict_solver_set_today (self->conflicts, today);
}

/* Whether a plan or a step is on its way. */
gboolean
carry_controller_is_busy (CarryController *self)
{
  g_return_val_if_fail (CARRY_IS_CONTROLLER (self), FALSE);

  return self->planning || carry_history_is_busy (self->history);
}
