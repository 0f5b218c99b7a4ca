/* carry-figure-chooser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-figure-chooser.h"

#include "carry-figure-thumbnail.h"

/**
 * CarryFigureChooser:
 *
 * Exercises that have a figure, those of a like movement first, to borrow one from. It says by
 * #CarryFigureChooser::chosen which.
 */
struct _CarryFigureChooser
{
  AdwNavigationPage parent_instance;

  CarryPattern pattern;

  GtkWidget *search_entry;
  GtkFilterListModel *figures;
  GtkCustomFilter *filter;
};

typedef enum
{
  SIGNAL_CHOSEN,
} CarryFigureChooserSignal;

static guint signals[SIGNAL_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarryFigureChooser, carry_figure_chooser, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
matches (gpointer item, gpointer user_data)
{
  CarryFigureChooser *self = user_data;
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  return carry_exercise_get_figure (item) != NULL &&
         (*words == '\0' || g_str_match_string (words, carry_exercise_get_name (item), TRUE));
}

static void
on_search_changed (CarryFigureChooser *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
on_activate (CarryFigureChooser *self, guint position)
{
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->figures), position);

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, carry_exercise_get_figure (exercise));
}

static void
carry_figure_chooser_dispose (GObject *object)
{
  CarryFigureChooser *self = CARRY_FIGURE_CHOOSER (object);

  /* The filter may be asked once more while the list goes. */
  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_FIGURE_CHOOSER);

  G_OBJECT_CLASS (carry_figure_chooser_parent_class)->dispose (object);
}

static void
carry_figure_chooser_class_init (CarryFigureChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_figure_chooser_dispose;

  /**
   * CarryFigureChooser::chosen:
   * @figure: the name of a pose
   *
   * The runner wants this figure.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CARRY_TYPE_EXERCISE);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-figure-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryFigureChooser, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryFigureChooser, figures);
  gtk_widget_class_bind_template_child (widget_class, CarryFigureChooser, filter);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
carry_figure_chooser_init (CarryFigureChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->filter, matches, self, NULL);
}

static int
compare_likeness (gconstpointer a, gconstpointer b, gpointer user_data)
{
  CarryFigureChooser *self = user_data;

  return gtk_ordering_from_cmpfunc (
      (carry_exercise_get_pattern (CARRY_EXERCISE ((gpointer)a)) != self->pattern) -
      (carry_exercise_get_pattern (CARRY_EXERCISE ((gpointer)b)) != self->pattern));
}

/**
 * carry_figure_chooser_new:
 * @exercises: a list of #CarryExercise
 * @pattern: the movement whose figures come first
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
carry_figure_chooser_new (GListModel *exercises, CarryPattern pattern)
{
  CarryFigureChooser *self = g_object_new (CARRY_TYPE_FIGURE_CHOOSER, NULL);
  g_autoptr (GListStore) sorted = g_list_store_new (CARRY_TYPE_EXERCISE);

  self->pattern = pattern;
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, i);

      g_list_store_append (sorted, exercise);
    }
  g_list_store_sort (sorted, compare_likeness, self);
  gtk_filter_list_model_set_model (self->figures, G_LIST_MODEL (sorted));

  return GTK_WIDGET (self);
}
