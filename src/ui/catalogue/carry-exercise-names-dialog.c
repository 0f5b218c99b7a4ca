/* carry-exercise-names-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-names-dialog.h"

/**
 * CarryExerciseNamesDialog:
 *
 * The names that a runner gives an exercise beside its own. It asks by #CarryExerciseNamesDialog::names-requested.
 */
struct _CarryExerciseNamesDialog
{
  AdwDialog parent_instance;

  CarryExercise *exercise;

  AdwPreferencesGroup *group;
  AdwEntryRow *names_row;
  GtkWidget *save_button;
};

typedef enum
{
  SIGNAL_NAMES_REQUESTED,
} CarryExerciseNamesDialogSignal;

static guint signals[SIGNAL_NAMES_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseNamesDialog, carry_exercise_names_dialog, ADW_TYPE_DIALOG)

static void
on_cancel (CarryExerciseNamesDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_save (CarryExerciseNamesDialog *self)
{
  g_auto (GStrv) names = carry_exercise_names_parse (gtk_editable_get_text (GTK_EDITABLE (self->names_row)));

  g_signal_emit (self, signals[SIGNAL_NAMES_REQUESTED], 0, self->exercise, names);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_exercise_names_dialog_dispose (GObject *object)
{
  CarryExerciseNamesDialog *self = CARRY_EXERCISE_NAMES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_NAMES_DIALOG);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (carry_exercise_names_dialog_parent_class)->dispose (object);
}

static void
carry_exercise_names_dialog_class_init (CarryExerciseNamesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_names_dialog_dispose;

  /**
   * CarryExerciseNamesDialog::names-requested:
   * @exercise: the exercise
   * @names: its other names
   *
   * The runner wants these names and no others.
   */
  signals[SIGNAL_NAMES_REQUESTED] =
      g_signal_new ("names-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRV);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-names-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseNamesDialog, group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseNamesDialog, names_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseNamesDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
}

static void
carry_exercise_names_dialog_init (CarryExerciseNamesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_names_parse:
 * @text: names with commas between
 *
 * Returns: (transfer full): the names, without blanks around them
 */
char **
carry_exercise_names_parse (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_strv_builder_add (names, parts[i]);

  return g_strv_builder_end (names);
}

/**
 * carry_exercise_names_dialog_new:
 * @exercise: an exercise
 * @marked: (nullable): the names that the runner gave it, if it is not their own
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
carry_exercise_names_dialog_new (CarryExercise *exercise, const char *const *marked)
{
  CarryExerciseNamesDialog *self = g_object_new (CARRY_TYPE_EXERCISE_NAMES_DIALOG, NULL);
  const char *const *names =
      carry_exercise_is_own (exercise) ? carry_exercise_get_aliases (exercise) : marked;
  g_autofree char *text = names != NULL ? g_strjoinv (", ", (char **)names) : NULL;

  g_set_object (&self->exercise, exercise);
  adw_preferences_group_set_title (self->group, carry_exercise_get_name (exercise));
  gtk_editable_set_text (GTK_EDITABLE (self->names_row), text != NULL ? text : "");

  return ADW_DIALOG (self);
}
