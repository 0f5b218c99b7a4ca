/* carry-season-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-controller.h"

#include "carry-season-dialog.h"
#include "carry-season-problem.h"

/**
 * CarrySeasonController:
 *
 * Plan Season: a dialog tells how far planning is and then what it would do; what the runner agrees to is asked for by
 * #CarrySeasonController::settled, as one change. Closing the dialog ends planning.
 */
struct _CarrySeasonController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds what holds this */
  CarrySeasonPlanner *planner;
  CarrySeasonDialog *dialog; /* weak */
  GCancellable *cancellable; /* of the season on its way, or NULL */
};

typedef enum
{
  SIGNAL_SETTLED,
} CarrySeasonControllerSignal;

static guint signals[SIGNAL_SETTLED + 1];

G_DEFINE_FINAL_TYPE (CarrySeasonController, carry_season_controller, G_TYPE_OBJECT)

static void
carry_season_controller_finalize (GObject *object)
{
  CarrySeasonController *self = CARRY_SEASON_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->dialog);
  g_clear_object (&self->planner);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (carry_season_controller_parent_class)->finalize (object);
}

static void
carry_season_controller_class_init (CarrySeasonControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_season_controller_finalize;

  /**
   * CarrySeasonController::settled:
   * @change: what is to be done
   * @toast: what to say once it is done
   *
   * The runner wants a season.
   */
  signals[SIGNAL_SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);
}

static void
carry_season_controller_init (CarrySeasonController *self)
{
}

static void
on_progress (CarrySeasonController *self, guint n_done, guint n_weeks)
{
  if (self->dialog != NULL)
    carry_season_dialog_show_progress (self->dialog, n_done, n_weeks);
}

static void
on_planned (GObject *planner, GAsyncResult *result, gpointer data)
{
  g_autoptr (CarrySeasonController) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySeasonProposal) proposal =
      carry_season_planner_plan_finish (CARRY_SEASON_PLANNER (planner), result, &error);

  /* Another one may be on its way already. */
  if (g_task_get_cancellable (G_TASK (result)) == self->cancellable)
    g_clear_object (&self->cancellable);
  if (self->dialog == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (proposal != NULL)
    carry_season_dialog_show_proposal (self->dialog, proposal);
  else if (g_error_matches (error, CARRY_SEASON_ERROR, CARRY_SEASON_ERROR_NO_RACE))
    carry_season_dialog_show_no_race (self->dialog);
  else
    carry_season_dialog_show_failure (self->dialog, error->message);
}

static void
on_closed (CarrySeasonController *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

static void
on_apply_requested (CarrySeasonController *self, CarrySeasonProposal *proposal)
{
  g_signal_emit (self, signals[SIGNAL_SETTLED], 0, carry_season_proposal_get_change (proposal),
                 carry_season_proposal_get_summary (proposal));
}

static void
on_race_requested (CarrySeasonController *self)
{
  if (self->window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->window), "win.new-race", NULL);
}

static void
on_plan_season (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarrySeasonController *self = data;
  AdwDialog *dialog;

  if (self->window == NULL || self->dialog != NULL)
    return;

  dialog = carry_season_dialog_new ();
  g_set_weak_pointer (&self->dialog, CARRY_SEASON_DIALOG (dialog));
  g_signal_connect_object (dialog, "closed", G_CALLBACK (on_closed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "apply-requested", G_CALLBACK (on_apply_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "race-requested", G_CALLBACK (on_race_requested), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  carry_season_planner_plan_async (self->planner, self->cancellable, on_planned, g_object_ref (self));
}

/* Whether a season is on its way. */
gboolean
carry_season_controller_is_busy (CarrySeasonController *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_CONTROLLER (self), FALSE);

  return self->cancellable != NULL;
}

/**
 * carry_season_controller_add_actions:
 * @self: a controller, which has to outlive @actions
 * @actions: the group “diary”
 *
 * Adds `plan-season`.
 */
void
carry_season_controller_add_actions (CarrySeasonController *self, GActionMap *actions)
{
  const GActionEntry entries[] = {
    { .name = "plan-season", .activate = on_plan_season },
  };

  g_return_if_fail (CARRY_IS_SEASON_CONTROLLER (self));

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
}

/**
 * carry_season_controller_new:
 * @window: the window to serve
 * @planner: plans the season of its diary
 *
 * Returns: (transfer full): a controller
 */
CarrySeasonController *
carry_season_controller_new (CarryWindow *window, CarrySeasonPlanner *planner)
{
  CarrySeasonController *self;

  g_return_val_if_fail (CARRY_IS_WINDOW (window), NULL);
  g_return_val_if_fail (CARRY_IS_SEASON_PLANNER (planner), NULL);

  self = g_object_new (CARRY_TYPE_SEASON_CONTROLLER, NULL);
  g_set_weak_pointer (&self->window, window);
  self->planner = g_object_ref (planner);
  g_signal_connect_object (planner, "progress", G_CALLBACK (on_progress), self, G_CONNECT_SWAPPED);

  return self;
}
