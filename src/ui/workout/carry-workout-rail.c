/* carry-workout-rail.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-rail.h"

#include "carry-rail-row.h"

/**
 * CarryWorkoutRail:
 *
 * The exercises of a workout under each other; where it is narrow, beside each other. A click asks for an exercise by
 * #CarryWorkoutRail::exercise-requested.
 */
struct _CarryWorkoutRail
{
  AdwBin parent_instance;

  CarryWorkoutTable *table; /* or NULL */
  gboolean narrow;

  GtkScrolledWindow *scroller;
  GtkWidget *rows;
};

typedef enum
{
  SIGNAL_EXERCISE_REQUESTED,
} CarryWorkoutRailSignal;

static guint signals[SIGNAL_EXERCISE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutRail, carry_workout_rail, ADW_TYPE_BIN)

static void
on_row_clicked (CarryWorkoutRail *self, CarryRailRow *row)
{
  g_signal_emit (self, signals[SIGNAL_EXERCISE_REQUESTED], 0, carry_rail_row_get_exercise (row));
}

static GtkWidget *
get_nth_row (CarryWorkoutRail *self, guint position)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static void
on_exercises_changed (CarryWorkoutRail *self, guint position, guint removed, guint added)
{
  while (removed-- > 0)
    gtk_box_remove (GTK_BOX (self->rows), get_nth_row (self, position));

  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (CarryWorkoutExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->table), i);
      GtkWidget *row = carry_rail_row_new (exercise);

      carry_rail_row_set_narrow (CARRY_RAIL_ROW (row), self->narrow);
      g_signal_connect_object (row, "clicked", G_CALLBACK (on_row_clicked), self, G_CONNECT_SWAPPED);
      gtk_box_insert_child_after (GTK_BOX (self->rows), row, i > 0 ? get_nth_row (self, i - 1) : NULL);
    }
}

static void
show_current (CarryWorkoutRail *self)
{
  CarryWorkoutExercise *current = carry_workout_table_get_exercise (self->table);

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (carry_rail_row_get_exercise (CARRY_RAIL_ROW (row)) == current && gtk_widget_get_mapped (row))
      gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_scrolled_window_get_child (self->scroller)), row, NULL);
}

static void
carry_workout_rail_dispose (GObject *object)
{
  CarryWorkoutRail *self = CARRY_WORKOUT_RAIL (object);

  /* AdwBin would take its child away once more after the template has done so. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WORKOUT_RAIL);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (carry_workout_rail_parent_class)->dispose (object);
}

static void
carry_workout_rail_class_init (CarryWorkoutRailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_workout_rail_dispose;

  /**
   * CarryWorkoutRail::exercise-requested:
   * @exercise: a #CarryWorkoutExercise
   *
   * The runner wants to do this one now.
   */
  signals[SIGNAL_EXERCISE_REQUESTED] =
      g_signal_new ("exercise-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_WORKOUT_EXERCISE);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-workout-rail.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutRail, scroller);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutRail, rows);
}

static void
carry_workout_rail_init (CarryWorkoutRail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_workout_rail_set_table:
 * @self: a rail
 * @table: the workout; set once
 */
void
carry_workout_rail_set_table (CarryWorkoutRail *self, CarryWorkoutTable *table)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RAIL (self));
  g_return_if_fail (CARRY_IS_WORKOUT_TABLE (table) && self->table == NULL);

  self->table = g_object_ref (table);
  g_signal_connect_object (table, "items-changed", G_CALLBACK (on_exercises_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::exercise", G_CALLBACK (show_current), self, G_CONNECT_SWAPPED);
  on_exercises_changed (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (table)));
}

/**
 * carry_workout_rail_set_narrow:
 * @self: a rail
 * @narrow: whether the exercises stand beside each other
 */
void
carry_workout_rail_set_narrow (CarryWorkoutRail *self, gboolean narrow)
{
  g_return_if_fail (CARRY_IS_WORKOUT_RAIL (self));

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->rows),
                                  narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_scrolled_window_set_policy (self->scroller, narrow ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER,
                                  narrow ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    carry_rail_row_set_narrow (CARRY_RAIL_ROW (row), narrow);
}
