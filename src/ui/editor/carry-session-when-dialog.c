/* carry-session-when-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-when-dialog.h"

#include "carry-day-row.h"
#include "carry-time-row.h"

/**
 * CarrySessionWhenDialog:
 *
 * Asks on which day and when a session starts.
 */
struct _CarrySessionWhenDialog
{
  AdwDialog parent_instance;

  CarryDayRow *day_row;
  CarryTimeRow *start_row;
};

typedef enum
{
  SIGNAL_CHOSEN,
} CarrySessionWhenDialogSignal;

static guint signals[SIGNAL_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarrySessionWhenDialog, carry_session_when_dialog, ADW_TYPE_DIALOG)

static void
on_cancel (CarrySessionWhenDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_move (CarrySessionWhenDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, carry_day_row_get_day (self->day_row),
                 carry_time_row_get_minute (self->start_row));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_session_when_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SESSION_WHEN_DIALOG);

  G_OBJECT_CLASS (carry_session_when_dialog_parent_class)->dispose (object);
}

static void
carry_session_when_dialog_class_init (CarrySessionWhenDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_session_when_dialog_dispose;

  /**
   * CarrySessionWhenDialog::chosen:
   * @day: the day
   * @minute: minutes after 00:00
   *
   * The runner has chosen.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 2, G_TYPE_DATE, G_TYPE_UINT);

  g_type_ensure (CARRY_TYPE_DAY_ROW);
  g_type_ensure (CARRY_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-session-when-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySessionWhenDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionWhenDialog, start_row);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_move);
}

static void
carry_session_when_dialog_init (CarrySessionWhenDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_session_when_dialog_new:
 * @session: a session
 *
 * Returns: (transfer floating): a dialog that begins where the session is
 */
AdwDialog *
carry_session_when_dialog_new (CarrySession *session)
{
  CarrySessionWhenDialog *self = g_object_new (CARRY_TYPE_SESSION_WHEN_DIALOG, NULL);

  carry_day_row_set_day (self->day_row, carry_session_get_day (session));
  carry_time_row_set_minute (self->start_row, carry_session_get_start_minute (session));

  return ADW_DIALOG (self);
}
