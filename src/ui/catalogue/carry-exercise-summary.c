/* carry-exercise-summary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-summary.h"

#include "carry-dots.h"
#include "carry-exercise-words.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseSummary:
 *
 * A list of the facts of an exercise that can be said in a line each: dose, equipment, level, plane and
 * carry-over.
 */
struct _CarryExerciseSummary
{
  AdwBin parent_instance;

  AdwActionRow *dose_row;
  AdwActionRow *equipment_row;
  AdwActionRow *level_row;
  AdwActionRow *plane_row;
  AdwActionRow *carryover_row;
  CarryDots *carryover_dots;
};

G_DEFINE_FINAL_TYPE (CarryExerciseSummary, carry_exercise_summary, ADW_TYPE_BIN)

static void
carry_exercise_summary_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_SUMMARY);

  G_OBJECT_CLASS (carry_exercise_summary_parent_class)->dispose (object);
}

static void
carry_exercise_summary_class_init (CarryExerciseSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_summary_dispose;

  g_type_ensure (CARRY_TYPE_DOTS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, dose_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, equipment_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, level_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, plane_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, carryover_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, carryover_dots);
}

static void
carry_exercise_summary_init (CarryExerciseSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_summary_set_exercise:
 * @self: a summary
 * @exercise: the exercise to show
 * @units: the runner's units
 */
void
carry_exercise_summary_set_exercise (CarryExerciseSummary *self, CarryExercise *exercise, CarryUnits units)
{
  g_autofree char *dose = NULL;
  g_autofree char *equipment = NULL;
  g_autofree char *carryover = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_SUMMARY (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  dose = carry_exercise_format_dose (exercise, units);
  equipment = carry_exercise_format_equipment (exercise);
  /* Translators: a mark from 0 to 5 */
  carryover = g_strdup_printf (_ ("%u of 5"), carry_exercise_get_carryover (exercise));

  adw_action_row_set_subtitle (self->dose_row, dose);
  adw_action_row_set_subtitle (self->equipment_row, equipment);
  adw_action_row_set_subtitle (self->level_row, carry_exercise_get_level_name (exercise));
  adw_action_row_set_subtitle (self->plane_row, carry_plane_get_name (carry_exercise_get_plane (exercise)));
  adw_action_row_set_subtitle (self->carryover_row, carryover);
  carry_dots_set_value (self->carryover_dots, carry_exercise_get_carryover (exercise));
}
