/* carry-rail-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rail-row.h"

#include "carry-figure-thumbnail.h"

#include <glib/gi18n.h>

#define STRIP_CHARS 10

/**
 * CarryRailRow:
 *
 * An exercise of a workout: how many of its sets are done, whether it is the current one. It follows the exercise.
 *
 * CSS: classes `rail-row`, `done`, `current`, `skipped` and `narrow`.
 */
struct _CarryRailRow
{
  GtkButton parent_instance;

  CarryWorkoutExercise *exercise;

  GtkWidget *content;
  GtkWidget *words;
  CarryFigureThumbnail *thumbnail;
  GtkLabel *name_label;
  GtkLabel *count_label;
  GtkWidget *done_icon;
  GtkWidget *strip_icon; /* over the figure */
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (CarryRailRow, carry_rail_row, GTK_TYPE_BUTTON)

static void
set_class (CarryRailRow *self, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (self), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), css_class);
}

static char *
count (CarryRailRow *self)
{
  const guint n_sets = carry_workout_exercise_get_n_sets (self->exercise);

  if (carry_workout_exercise_is_skipped (self->exercise))
    return g_strdup (_ ("Skipped"));

  /* Translators: how many sets of an exercise are done */
  return g_strdup_printf (ngettext ("%u of %u set", "%u of %u sets", n_sets),
                          carry_workout_exercise_get_n_done (self->exercise), n_sets);
}

static void
update (CarryRailRow *self)
{
  CarryExercise *exercise = carry_workout_exercise_get_exercise (self->exercise);
  const gboolean current = carry_workout_exercise_is_current (self->exercise);
  const gboolean done = carry_workout_exercise_is_done (self->exercise);
  g_autofree char *sets = count (self);
  /* Translators: an exercise of a workout, and how many of its sets are done */
  g_autofree char *label =
      g_strdup_printf (C_ ("exercise", "%s, %s"), carry_exercise_get_name (exercise), sets);

  carry_figure_thumbnail_set_figure (self->thumbnail, carry_exercise_get_figure (exercise));
  gtk_label_set_label (self->name_label, carry_exercise_get_name (exercise));
  gtk_label_set_label (self->count_label, sets);
  gtk_widget_set_visible (self->done_icon, done && !self->narrow);
  gtk_widget_set_visible (self->strip_icon, done && self->narrow);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), carry_exercise_get_name (exercise));
  set_class (self, "current", current);
  set_class (self, "done", done);
  set_class (self, "skipped", carry_workout_exercise_is_skipped (self->exercise));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, current ? _ ("Current exercise") : "",
                                  -1);
}

static void
carry_rail_row_dispose (GObject *object)
{
  CarryRailRow *self = CARRY_RAIL_ROW (object);

  /* What the template unparents itself, GtkButton would unparent once more. */
  gtk_button_set_child (GTK_BUTTON (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RAIL_ROW);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (carry_rail_row_parent_class)->dispose (object);
}

static void
carry_rail_row_class_init (CarryRailRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_rail_row_dispose;

  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rail-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, content);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, words);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, count_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, done_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryRailRow, strip_icon);
}

static void
carry_rail_row_init (CarryRailRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_rail_row_new:
 * @exercise: an exercise of a workout
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
carry_rail_row_new (CarryWorkoutExercise *exercise)
{
  CarryRailRow *self = g_object_new (CARRY_TYPE_RAIL_ROW, NULL);

  self->exercise = g_object_ref (exercise);
  g_signal_connect_object (exercise, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

CarryWorkoutExercise *
carry_rail_row_get_exercise (CarryRailRow *self)
{
  g_return_val_if_fail (CARRY_IS_RAIL_ROW (self), NULL);

  return self->exercise;
}

/**
 * carry_rail_row_set_narrow:
 * @self: a row
 * @narrow: whether it is one of many beside each other
 */
void
carry_rail_row_set_narrow (CarryRailRow *self, gboolean narrow)
{
  g_return_if_fail (CARRY_IS_RAIL_ROW (self));

  set_class (self, "narrow", narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->content),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->content), narrow ? 3 : 12);
  gtk_label_set_max_width_chars (self->name_label, narrow ? STRIP_CHARS : -1);
  gtk_label_set_xalign (self->name_label, narrow ? 0.5f : 0.0f);
  gtk_label_set_xalign (self->count_label, narrow ? 0.5f : 0.0f);
  gtk_label_set_justify (self->name_label, narrow ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  self->narrow = narrow;
  update (self);
}
