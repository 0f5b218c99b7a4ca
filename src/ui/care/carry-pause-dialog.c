/* carry-pause-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-pause-dialog.h"

#include "carry-day-row.h"
#include "carry-measure.h"

/* A first guess at how long an illness takes, for who knows the end. */
#define USUAL_DAYS 3

/**
 * CarryPauseDialog:
 *
 * Asks why and when training pauses; the answer is #CarryPauseDialog::pause-requested.
 */
struct _CarryPauseDialog
{
  AdwDialog parent_instance;

  AdwComboRow *reason_row;
  AdwComboRow *part_row;
  CarryDayRow *first_row;
  AdwSwitchRow *open_row;
  CarryDayRow *last_row;
  GtkWidget *pause_button;
};

typedef enum
{
  SIGNAL_PAUSE_REQUESTED,
} CarryPauseDialogSignal;

static guint signals[SIGNAL_PAUSE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryPauseDialog, carry_pause_dialog, ADW_TYPE_DIALOG)

static void
on_changed (CarryPauseDialog *self)
{
  const gboolean injured = adw_combo_row_get_selected (self->reason_row) == CARRY_PAUSE_INJURED;

  gtk_widget_set_visible (GTK_WIDGET (self->part_row), injured);
  gtk_widget_set_visible (GTK_WIDGET (self->last_row), !adw_switch_row_get_active (self->open_row));
}

static void
on_pause_clicked (CarryPauseDialog *self)
{
  CarryPauseFacts facts = {
    .reason = (CarryPauseReason)adw_combo_row_get_selected (self->reason_row),
    .part = (CarrySorePlace)adw_combo_row_get_selected (self->part_row),
    .first = *carry_day_row_get_day (self->first_row),
  };

  if (!adw_switch_row_get_active (self->open_row))
    facts.last = *carry_day_row_get_day (self->last_row);

  g_signal_emit (self, signals[SIGNAL_PAUSE_REQUESTED], 0, &facts);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_pause_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PAUSE_DIALOG);

  G_OBJECT_CLASS (carry_pause_dialog_parent_class)->dispose (object);
}

static void
carry_pause_dialog_class_init (CarryPauseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_pause_dialog_dispose;

  /**
   * CarryPauseDialog::pause-requested:
   * @facts: (type gpointer): the #CarryPauseFacts of a new pause
   *
   * The runner wants to pause.
   */
  signals[SIGNAL_PAUSE_REQUESTED] =
      g_signal_new ("pause-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_POINTER);

  g_type_ensure (CARRY_TYPE_DAY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-pause-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, part_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, first_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, open_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, last_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPauseDialog, pause_button);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_pause_clicked);
}

static void
carry_pause_dialog_init (CarryPauseDialog *self)
{
  g_autoptr (GtkStringList) parts = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    gtk_string_list_append (parts, carry_sore_place_get_name ((CarrySorePlace)i));
  adw_combo_row_set_model (self->part_row, G_LIST_MODEL (parts));
}

/**
 * carry_pause_dialog_new:
 * @today: a valid day, from which the pause is first proposed
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_pause_dialog_new (const GDate *today)
{
  CarryPauseDialog *self = g_object_new (CARRY_TYPE_PAUSE_DIALOG, NULL);
  const GDate last = carry_day_plus (today, USUAL_DAYS - 1);

  carry_day_row_set_day (self->first_row, today);
  carry_day_row_set_day (self->last_row, &last);

  return ADW_DIALOG (self);
}
