/* carry-record-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-record-row.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

/**
 * CarryRecordRow:
 *
 * The best of one lift: what was lifted or done, when, and the estimated maximum with how far the truth may lie from
 * it. It follows the records.
 */
struct _CarryRecordRow
{
  GtkListBoxRow parent_instance;

  CarryExerciseRecords *records;
  CarryLoadForm form;

  GtkLabel *name_label;
  GtkLabel *day_label;
  GtkLabel *best_label;
  GtkLabel *maximum_label;
};

G_DEFINE_FINAL_TYPE (CarryRecordRow, carry_record_row, GTK_TYPE_LIST_BOX_ROW)

/* The load, where there was one; otherwise what was done most. */
static CarryRecord *
find_best (CarryExerciseRecords *records)
{
  static const CarryRecordKind kinds[] = { CARRY_RECORD_HEAVIEST, CARRY_RECORD_REPS, CARRY_RECORD_HOLD,
                                           CARRY_RECORD_VOLUME };
  CarryRecord *best = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && best == NULL; i++)
    best = carry_exercise_records_get (records, kinds[i]);

  return best;
}

static void
update (CarryRecordRow *self)
{
  CarryRecord *best = find_best (self->records);
  CarryRecord *maximum = carry_exercise_records_get (self->records, CARRY_RECORD_MAXIMUM);
  g_autofree char *value = best != NULL ? carry_record_format_value (best, self->form) : g_strdup ("–");
  g_autofree char *day = best != NULL ? carry_format_date (carry_record_get_day (best)) : g_strdup ("");
  g_autofree char *estimate = NULL;
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  gtk_label_set_label (self->name_label,
                       carry_exercise_get_name (carry_exercise_records_get_exercise (self->records)));
  gtk_label_set_label (self->best_label, value);
  gtk_label_set_label (self->day_label, day);
  gtk_widget_set_visible (GTK_WIDGET (self->maximum_label), maximum != NULL);
  if (maximum != NULL)
    {
      estimate = carry_record_format_value (maximum, self->form);
      /* Translators: an estimated one-repetition maximum such as “121 kg ± 6 kg” */
      text = g_strdup_printf (_ ("maximum about %s"), estimate);
      gtk_label_set_label (self->maximum_label, text);
    }

  spoken = g_strjoin (", ", gtk_label_get_label (self->name_label), value, day, text, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
carry_record_row_dispose (GObject *object)
{
  CarryRecordRow *self = CARRY_RECORD_ROW (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  g_clear_object (&self->records);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RECORD_ROW);

  G_OBJECT_CLASS (carry_record_row_parent_class)->dispose (object);
}

static void
carry_record_row_class_init (CarryRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_record_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-record-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRecordRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordRow, day_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordRow, best_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordRow, maximum_label);
}

static void
carry_record_row_init (CarryRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_record_row_new:
 * @records: the records of an exercise
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer floating): a row that follows them
 */
GtkWidget *
carry_record_row_new (CarryExerciseRecords *records, CarryLoadForm form)
{
  CarryRecordRow *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE_RECORDS (records), NULL);

  self = g_object_new (CARRY_TYPE_RECORD_ROW, NULL);
  self->records = g_object_ref (records);
  self->form = form;
  g_signal_connect_swapped (records, "changed", G_CALLBACK (update), self);
  update (self);

  return GTK_WIDGET (self);
}

CarryExerciseRecords *
carry_record_row_get_records (CarryRecordRow *self)
{
  g_return_val_if_fail (CARRY_IS_RECORD_ROW (self), NULL);

  return self->records;
}

void
carry_record_row_set_form (CarryRecordRow *self, CarryLoadForm form)
{
  g_return_if_fail (CARRY_IS_RECORD_ROW (self));

  self->form = form;
  update (self);
}
