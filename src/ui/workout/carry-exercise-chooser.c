/* carry-exercise-chooser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-chooser.h"

#include "carry-exercise-search.h"
#include "carry-figure-thumbnail.h"

#include <glib/gi18n.h>

/* Whoever does not find it among so many types another letter. */
#define MOST_FOUND 30u

/**
 * CarryExerciseChooser:
 *
 * Asks for an exercise: those that are suggested, each with its reason, and by search any of the catalogue. The answer
 * is #CarryExerciseChooser::chosen.
 */
struct _CarryExerciseChooser
{
  AdwDialog parent_instance;

  CarryCatalogue *catalogue;
  CarryExerciseSearch *search; /* made when it is needed */
  GPtrArray *suggested;        /* of GtkWidget: rows */

  GtkEditable *search_entry;
  GtkStack *stack;
  GtkListBox *list;
};

typedef enum
{
  SIGNAL_CHOSEN,
} CarryExerciseChooserSignal;

static guint signals[SIGNAL_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseChooser, carry_exercise_chooser, ADW_TYPE_DIALOG)

static void
on_row_activated (CarryExerciseChooser *self, GtkWidget *row)
{
  CarryExercise *exercise = g_object_ref (g_object_get_data (G_OBJECT (row), "exercise"));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, exercise);
  g_object_unref (exercise);
}

static GtkWidget *
create_row (CarryExercise *exercise, const char *reason, gboolean advised)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *thumbnail = carry_figure_thumbnail_new ();

  g_object_set (thumbnail, "pixel-size", 44, "valign", GTK_ALIGN_CENTER, NULL);
  carry_figure_thumbnail_set_figure (CARRY_FIGURE_THUMBNAIL (thumbnail),
                                     carry_exercise_get_figure (exercise));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), carry_exercise_get_name (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), thumbnail);
  if (!advised)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "exercise", g_object_ref (exercise), g_object_unref);

  return row;
}

static void
show_found (CarryExerciseChooser *self, const char *words)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  if (self->search == NULL)
    self->search = carry_exercise_search_new (G_LIST_MODEL (self->catalogue));
  carry_exercise_search_find (self->search, words, positions);
  for (guint i = 0; i < MIN (positions->len, MOST_FOUND); i++)
    {
      g_autoptr (CarryExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (self->catalogue), g_array_index (positions, guint, i));

      gtk_list_box_append (self->list,
                           create_row (exercise, carry_exercise_get_muscles_text (exercise), TRUE));
    }
}

static void
on_search_changed (CarryExerciseChooser *self)
{
  const char *words = gtk_editable_get_text (self->search_entry);

  gtk_list_box_remove_all (self->list);
  if (*words != '\0' || self->suggested->len == 0)
    show_found (self, words);
  else
    for (guint i = 0; i < self->suggested->len; i++)
      gtk_list_box_append (self->list, g_ptr_array_index (self->suggested, i));

  gtk_stack_set_visible_child_name (
      self->stack, gtk_widget_get_first_child (GTK_WIDGET (self->list)) != NULL ? "list" : "none");
}

static void
on_search_activated (CarryExerciseChooser *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (first != NULL)
    on_row_activated (self, GTK_WIDGET (first));
}

static void
on_search_stopped (CarryExerciseChooser *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_exercise_chooser_dispose (GObject *object)
{
  CarryExerciseChooser *self = CARRY_EXERCISE_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_CHOOSER);
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->search, carry_exercise_search_free);
  g_clear_pointer (&self->suggested, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_exercise_chooser_parent_class)->dispose (object);
}

static void
carry_exercise_chooser_class_init (CarryExerciseChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_chooser_dispose;

  /**
   * CarryExerciseChooser::chosen:
   * @exercise: a #CarryExercise
   *
   * The runner chose it; the dialog is closed.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseChooser, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseChooser, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped);
}

static void
carry_exercise_chooser_init (CarryExerciseChooser *self)
{
  self->suggested = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_chooser_new:
 * @title: what is asked for
 * @catalogue: all exercises
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_exercise_chooser_new (const char *title, CarryCatalogue *catalogue)
{
  CarryExerciseChooser *self = g_object_new (CARRY_TYPE_EXERCISE_CHOOSER, "title", title, NULL);

  self->catalogue = g_object_ref (catalogue);
  on_search_changed (self);

  return ADW_DIALOG (self);
}

static void
suggest (CarryExerciseChooser *self, CarryReplacement *replacement)
{
  GtkWidget *row =
      create_row (carry_replacement_get_exercise (replacement), carry_replacement_get_reason (replacement),
                  carry_replacement_is_advised (replacement));

  g_ptr_array_add (self->suggested, g_object_ref_sink (row));
}

/**
 * carry_exercise_chooser_new_for_replacement:
 * @question: which exercise of which session shall be replaced
 *
 * Returns: (transfer floating): a dialog that suggests what may stand in its place, each with its reason
 */
AdwDialog *
carry_exercise_chooser_new_for_replacement (const CarryReplacementQuestion *question)
{
  AdwDialog *self;
  g_autoptr (GListModel) found = NULL;

  g_return_val_if_fail (question != NULL, NULL);

  self = carry_exercise_chooser_new (_ ("Replace Exercise"), question->catalogue);
  found = carry_replacements_find (question);
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (CarryReplacement) replacement = g_list_model_get_item (found, i);

      suggest (CARRY_EXERCISE_CHOOSER (self), replacement);
    }
  on_search_changed (CARRY_EXERCISE_CHOOSER (self));

  return self;
}
