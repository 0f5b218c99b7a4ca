/* carry-catalogue-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-catalogue-controller.h"

#include "carry-catalogue-changes.h"
#include "carry-exercise-editor-dialog.h"
#include "carry-exercise-names-dialog.h"
#include "carry-hidden-exercises-dialog.h"
#include "carry-import-review-dialog.h"

#include <glib/gi18n.h>

/**
 * CarryCatalogueController:
 *
 * Where what widgets ask about exercises becomes a #CarryChange, as #CarryController does for sessions. It offers the
 * action group “catalogue” to the window:
 *
 * - `new`: an exercise of the runner's own
 * - `clone`, `edit`, `names`, `hide`, `show`, `delete` s: the id of an exercise
 * - `hidden`: what was hidden
 */
struct _CarryCatalogueController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the controller by its actions */
  CarryController *controller;
  CarryCatalogue *catalogue;
  CarryDiary *diary;
};

G_DEFINE_FINAL_TYPE (CarryCatalogueController, carry_catalogue_controller, G_TYPE_OBJECT)

static void
carry_catalogue_controller_finalize (GObject *object)
{
  CarryCatalogueController *self = CARRY_CATALOGUE_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->controller);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_catalogue_controller_parent_class)->finalize (object);
}

static void
carry_catalogue_controller_class_init (CarryCatalogueControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_catalogue_controller_finalize;
}

static void
carry_catalogue_controller_init (CarryCatalogueController *self)
{
}

static void
do_it (CarryCatalogueController *self, CarryChange *change, const char *toast)
{
  if (!carry_change_is_empty (change))
    carry_controller_do (self->controller, change, toast);
}

static void
present_now (gpointer data)
{
  g_autoptr (AdwDialog) dialog = data;
  CarryCatalogueController *self = g_object_get_data (G_OBJECT (dialog), "controller");

  if (self->window != NULL)
    adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

/* A menu that closes takes the focus along, so a dialog that is to have it comes after the menu is gone. */
static void
present_after_menu (CarryCatalogueController *self, AdwDialog *dialog)
{
  g_object_set_data_full (G_OBJECT (dialog), "controller", g_object_ref (self), g_object_unref);
  g_idle_add_once (present_now, g_object_ref_sink (dialog));
}

static void
on_exercise_requested (CarryCatalogueController *self, CarryExercise *before, CarryExercise *after)
{
  g_autoptr (CarryChange) change = before != NULL
                                       ? carry_change_new_exercise_edit (self->diary, before, after)
                                       : carry_change_new_exercise (after);

  do_it (self, change, before != NULL ? _ ("Exercise changed") : _ ("Exercise added"));
}

static void
present_editor (CarryCatalogueController *self, CarryExercise *before, CarryExercise *draft)
{
  AdwDialog *dialog;

  if (self->window == NULL)
    return;

  dialog = carry_exercise_editor_dialog_new (before, draft, G_LIST_MODEL (self->catalogue));
  g_signal_connect_object (dialog, "exercise-requested", G_CALLBACK (on_exercise_requested), self,
                           G_CONNECT_SWAPPED);
  present_after_menu (self, dialog);
}

static CarryExercise *
find (CarryCatalogueController *self, GVariant *id)
{
  return carry_catalogue_lookup_plain (self->catalogue, g_variant_get_string (id, NULL));
}

static void
on_new (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (CarryExercise) blank = carry_exercise_new_blank ();

  present_editor (user_data, NULL, blank);
}

static void
on_clone (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryExercise *exercise = find (user_data, parameter);
  g_autoptr (CarryExercise) clone = exercise != NULL ? carry_exercise_new_clone (exercise) : NULL;

  if (clone != NULL)
    present_editor (user_data, NULL, clone);
}

static void
on_edit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryExercise *exercise = find (user_data, parameter);

  if (exercise != NULL && carry_exercise_is_own (exercise))
    present_editor (user_data, exercise, exercise);
}

static void
on_hide (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryCatalogueController *self = user_data;
  CarryExercise *exercise = find (self, parameter);
  g_autoptr (CarryChange) change = NULL;

  if (exercise == NULL)
    return;

  change = carry_change_new_exercise_hidden (self->catalogue, exercise, TRUE);
  do_it (self, change, _ ("Exercise hidden"));
}

static void
on_show (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryCatalogueController *self = user_data;
  CarryExercise *exercise = find (self, parameter);
  g_autoptr (CarryChange) change = NULL;

  if (exercise == NULL)
    return;

  change = carry_change_new_exercise_hidden (self->catalogue, exercise, FALSE);
  do_it (self, change, _ ("Exercise shown again"));
}

static void
on_delete (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryCatalogueController *self = user_data;
  CarryExercise *exercise = find (self, parameter);
  g_autoptr (CarryChange) change = NULL;

  if (exercise == NULL || !carry_exercise_is_own (exercise))
    return;

  change = carry_change_new_exercise_delete (exercise);
  do_it (self, change, _ ("Exercise deleted. Sessions keep its name"));
}

static void
on_names_requested (CarryCatalogueController *self, CarryExercise *exercise, char **names)
{
  g_autoptr (CarryChange) change =
      carry_change_new_exercise_names (self->catalogue, self->diary, exercise, (const char *const *)names);

  do_it (self, change, _ ("Other names changed"));
}

static void
on_names (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryCatalogueController *self = user_data;
  CarryExercise *exercise = find (self, parameter);
  const CarryExerciseMark *mark;
  AdwDialog *dialog;

  if (exercise == NULL || self->window == NULL)
    return;

  mark = carry_catalogue_lookup_mark (self->catalogue, carry_exercise_get_id (exercise));
  dialog =
      carry_exercise_names_dialog_new (exercise, mark != NULL ? (const char *const *)mark->aliases : NULL);
  g_signal_connect_object (dialog, "names-requested", G_CALLBACK (on_names_requested), self,
                           G_CONNECT_SWAPPED);
  present_after_menu (self, dialog);
}

static void
on_hidden (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryCatalogueController *self = user_data;

  if (self->window != NULL)
    adw_dialog_present (carry_hidden_exercises_dialog_new (carry_catalogue_get_hidden (self->catalogue)),
                        GTK_WIDGET (self->window));
}

static const GActionEntry entries[] = {
  { .name = "new", .activate = on_new },
  { .name = "clone", .activate = on_clone, .parameter_type = "s" },
  { .name = "edit", .activate = on_edit, .parameter_type = "s" },
  { .name = "names", .activate = on_names, .parameter_type = "s" },
  { .name = "hide", .activate = on_hide, .parameter_type = "s" },
  { .name = "show", .activate = on_show, .parameter_type = "s" },
  { .name = "delete", .activate = on_delete, .parameter_type = "s" },
  { .name = "hidden", .activate = on_hidden },
};

/**
 * carry_catalogue_controller_new:
 * @window: the window to serve
 * @controller: does the changes
 * @catalogue: the exercises
 * @diary: the sessions
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryCatalogueController *
carry_catalogue_controller_new (CarryWindow *window,
                                CarryController *controller,
                                CarryCatalogue *catalogue,
                                CarryDiary *diary)
{
  CarryCatalogueController *self = g_object_new (CARRY_TYPE_CATALOGUE_CONTROLLER, NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_set_weak_pointer (&self->window, window);
  self->controller = g_object_ref (controller);
  self->catalogue = g_object_ref (catalogue);
  self->diary = g_object_ref (diary);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "catalogue", G_ACTION_GROUP (actions));

  return self;
}

static void
on_import_requested (CarryCatalogueController *self, GListModel *proposals)
{
  guint n_taken;
  g_autoptr (CarryChange) change = carry_change_new_exercise_import (self->diary, proposals, &n_taken);
  g_autofree char *toast =
      g_strdup_printf (ngettext ("%u exercise imported", "%u exercises imported", n_taken), n_taken);

  do_it (self, change, toast);
}

/**
 * carry_catalogue_controller_get_known:
 * @self: a controller
 *
 * Returns: (transfer full): the exercises as they are now, for a worker that reads others
 */
CarryKnownExercises *
carry_catalogue_controller_get_known (CarryCatalogueController *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_CONTROLLER (self), NULL);

  return carry_known_exercises_new (self->catalogue);
}

/**
 * carry_catalogue_controller_review:
 * @self: a controller
 * @proposals: a list of #CarryProposal: what files hold
 * @missing: (nullable): which file should be imported together with these
 *
 * Shows the runner what an import found, and imports what they choose as one change.
 */
void
carry_catalogue_controller_review (CarryCatalogueController *self, GListModel *proposals, const char *missing)
{
  AdwDialog *dialog;

  g_return_if_fail (CARRY_IS_CATALOGUE_CONTROLLER (self));
  g_return_if_fail (G_IS_LIST_MODEL (proposals));

  if (self->window == NULL)
    return;

  dialog = carry_import_review_dialog_new (proposals, missing);
  g_signal_connect_object (dialog, "import-requested", G_CALLBACK (on_import_requested), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}
