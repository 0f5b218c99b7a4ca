/* carry-hidden-exercises-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-hidden-exercises-dialog.h"

#include <glib/gi18n.h>

/**
 * CarryHiddenExercisesDialog:
 *
 * What the runner hid, to be shown again by the action `catalogue.show`.
 */
struct _CarryHiddenExercisesDialog
{
  AdwDialog parent_instance;

  GListModel *hidden;

  GtkStack *stack;
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (CarryHiddenExercisesDialog, carry_hidden_exercises_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  CarryExercise *exercise = item;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Show"));
  const char *name = carry_exercise_get_name (exercise);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), carry_exercise_get_muscles_text (exercise));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "catalogue.show");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", carry_exercise_get_id (exercise));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
choose_page (CarryHiddenExercisesDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (self->hidden) > 0 ? "list" : "nothing");
}

static void
carry_hidden_exercises_dialog_dispose (GObject *object)
{
  CarryHiddenExercisesDialog *self = CARRY_HIDDEN_EXERCISES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_HIDDEN_EXERCISES_DIALOG);
  g_clear_object (&self->hidden);

  G_OBJECT_CLASS (carry_hidden_exercises_dialog_parent_class)->dispose (object);
}

static void
carry_hidden_exercises_dialog_class_init (CarryHiddenExercisesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_hidden_exercises_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-hidden-exercises-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryHiddenExercisesDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryHiddenExercisesDialog, list_box);
}

static void
carry_hidden_exercises_dialog_init (CarryHiddenExercisesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_hidden_exercises_dialog_new:
 * @hidden: a list of #CarryExercise
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
carry_hidden_exercises_dialog_new (GListModel *hidden)
{
  CarryHiddenExercisesDialog *self = g_object_new (CARRY_TYPE_HIDDEN_EXERCISES_DIALOG, NULL);

  g_set_object (&self->hidden, hidden);
  gtk_list_box_bind_model (self->list_box, hidden, create_row, NULL, NULL);
  g_signal_connect_object (hidden, "items-changed", G_CALLBACK (choose_page), self, G_CONNECT_SWAPPED);
  choose_page (self);

  return ADW_DIALOG (self);
}
