/* carry-day-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-day-row.h"

#include "carry-measure.h"

/**
 * CarryDayRow:
 *
 * A row that asks for a day, with a calendar.
 */
struct _CarryDayRow
{
  AdwActionRow parent_instance;

  GDate day;
  GtkMenuButton *button;
  GtkCalendar *calendar;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryDayRowSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryDayRow, carry_day_row, ADW_TYPE_ACTION_ROW)

static void
show_day (CarryDayRow *self)
{
  g_autofree char *text = carry_format_day (&self->day);

  gtk_menu_button_set_label (self->button, text);
}

static void
on_day_selected (CarryDayRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  g_date_set_dmy (&self->day, (GDateDay)g_date_time_get_day_of_month (date),
                  (GDateMonth)g_date_time_get_month (date), (GDateYear)g_date_time_get_year (date));
  show_day (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
carry_day_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_DAY_ROW);

  G_OBJECT_CLASS (carry_day_row_parent_class)->dispose (object);
}

static void
carry_day_row_class_init (CarryDayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_day_row_dispose;

  /**
   * CarryDayRow::changed:
   *
   * There is another day now.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-day-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDayRow, button);
  gtk_widget_class_bind_template_child (widget_class, CarryDayRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_day_selected);
}

static void
carry_day_row_init (CarryDayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

const GDate *
carry_day_row_get_day (CarryDayRow *self)
{
  g_return_val_if_fail (CARRY_IS_DAY_ROW (self), NULL);

  return &self->day;
}

void
carry_day_row_set_day (CarryDayRow *self, const GDate *day)
{
  g_autoptr (GDateTime) date = NULL;

  g_return_if_fail (CARRY_IS_DAY_ROW (self));
  g_return_if_fail (day != NULL && g_date_valid (day));

  date = g_date_time_new_local (g_date_get_year (day), (int)g_date_get_month (day), g_date_get_day (day), 12,
                                0, 0);
  gtk_calendar_select_day (self->calendar, date);
  self->day = *day;
  show_day (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
