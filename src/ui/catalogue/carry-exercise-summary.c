/* carry-exercise-summary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-summary.h"

#include "carry-aligned-rows.h"
#include "carry-dots.h"
#include "carry-exercise-facets.h"
#include "carry-exercise-words.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseSummary:
 *
 * A card with the facts of an exercise that can be said in a line each, from its usual dose to its other names.
 *
 * CSS: classes `card` and `exercise-card`.
 */
struct _CarryExerciseSummary
{
  AdwBin parent_instance;

  CarryAlignedRows *rows;
};

G_DEFINE_FINAL_TYPE (CarryExerciseSummary, carry_exercise_summary, ADW_TYPE_BIN)

static void
add_row (CarryExerciseSummary *self, const char *name, GtkWidget *value)
{
  GtkWidget *const cells[] = { carry_aligned_rows_create_label (name, "dim-label"), value };

  gtk_widget_set_hexpand (value, TRUE);
  carry_aligned_rows_append (self->rows, cells, G_N_ELEMENTS (cells));
}

/* Takes the value; a fact without one is left out. */
static void
add_fact (CarryExerciseSummary *self, const char *name, char *value)
{
  if (*value != '\0')
    add_row (self, name, carry_aligned_rows_create_label (value, NULL));

  g_free (value);
}

static void
add_carryover (CarryExerciseSummary *self, guint value)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *dots = g_object_new (CARRY_TYPE_DOTS, "valign", GTK_ALIGN_CENTER, NULL);
  /* Translators: a mark from 0 to 5 */
  g_autofree char *text = g_strdup_printf (_ ("%u of 5"), value);

  carry_dots_set_value (CARRY_DOTS (dots), value);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "label", text, "valign", GTK_ALIGN_BASELINE_FILL, NULL));
  gtk_box_append (GTK_BOX (box), dots);
  add_row (self, _ ("Carry-over to running"), box);
}

static char *
format_aliases (CarryExercise *exercise)
{
  const char *const *aliases = carry_exercise_get_aliases (exercise);

  /* Translators: between other names of an exercise */
  return aliases != NULL ? g_strjoinv (C_ ("names", ", "), (char **)aliases) : g_strdup ("");
}

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

  g_type_ensure (CARRY_TYPE_ALIGNED_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseSummary, rows);
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
  g_return_if_fail (CARRY_IS_EXERCISE_SUMMARY (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  carry_aligned_rows_clear (self->rows);
  add_carryover (self, carry_exercise_get_carryover (exercise));
  add_fact (self, _ ("Usual dose"), carry_exercise_format_dose (exercise, units));
  add_fact (self, _ ("Equipment"), carry_exercise_format_equipment (exercise));
  add_fact (self, carry_facet_get_name (CARRY_FACET_LEVEL),
            g_strdup (carry_exercise_get_level_name (exercise)));
  add_fact (self, _ ("Plane of movement"), carry_exercise_format_planes (exercise));
  add_fact (self, _ ("Impact"), carry_exercise_format_impact (exercise));
  add_fact (self, _ ("Soreness after"), g_strdup (carry_exercise_get_soreness_name (exercise)));
  add_fact (self, _ ("Also called"), format_aliases (exercise));
}
