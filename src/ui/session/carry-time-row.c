/* carry-time-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-time-row.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "carry-kinds.h"
#include "carry-measure.h"

#define STEP 15 /* minutes */

/**
 * CarryTimeRow:
 *
 * A row that asks for a time of day. Steps are quarters of an hour; any minute can be typed.
 */
struct _CarryTimeRow
{
  AdwActionRow parent_instance;

  GtkSpinButton *spin_button;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryTimeRowSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryTimeRow, carry_time_row, ADW_TYPE_ACTION_ROW)

static gboolean
on_output (CarryTimeRow *self)
{
  g_autofree char *text = carry_format_time_of_day (carry_time_row_get_minute (self));

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->spin_button)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->spin_button), text);

  return TRUE;
}

static int
on_input (CarryTimeRow *self, double *value)
{
  guint minute;

  if (!carry_time_parse (gtk_editable_get_text (GTK_EDITABLE (self->spin_button)), &minute))
    return GTK_INPUT_ERROR;

  *value = minute;

  return TRUE;
}

static void
on_value_changed (CarryTimeRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
carry_time_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_TIME_ROW);

  G_OBJECT_CLASS (carry_time_row_parent_class)->dispose (object);
}

static void
carry_time_row_class_init (CarryTimeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_time_row_dispose;

  /**
   * CarryTimeRow::changed:
   *
   * There is another time now.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryTimeRow, spin_button);
  gtk_widget_class_bind_template_callback (widget_class, on_input);
  gtk_widget_class_bind_template_callback (widget_class, on_output);
}

static void
carry_time_row_init (CarryTimeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_adjustment_configure (gtk_spin_button_get_adjustment (self->spin_button), 0, 0,
                            CARRY_MINUTES_PER_DAY - 1, STEP, 4 * STEP, 0);
  g_signal_connect_object (self->spin_button, "value-changed", G_CALLBACK (on_value_changed), self,
                           G_CONNECT_SWAPPED);
}

guint
carry_time_row_get_minute (CarryTimeRow *self)
{
  g_return_val_if_fail (CARRY_IS_TIME_ROW (self), 0);

  return (guint)round (gtk_adjustment_get_value (gtk_spin_button_get_adjustment (self->spin_button)));
}

/**
 * carry_time_row_set_minute:
 * @self: a row
 * @minute: minutes after 00:00, under 1440
 */
void
carry_time_row_set_minute (CarryTimeRow *self, guint minute)
{
  g_return_if_fail (CARRY_IS_TIME_ROW (self));
  g_return_if_fail (minute < CARRY_MINUTES_PER_DAY);

  gtk_spin_button_set_value (self->spin_button, minute);
}

/**
 * carry_time_parse:
 * @text: a time of day as people type it: “18:30”, “18.30”, “7”, “6:30 PM”
 * @minute: (out): minutes after 00:00
 *
 * Returns: %TRUE if it is one; otherwise @minute is left as it was
 */
gboolean
carry_time_parse (const char *text, guint *minute)
{
  g_autofree char *folded = g_ascii_strdown (text, -1);
  char separator[2] = "";
  guint hours, minutes = 0;
  const int n = sscanf (folded, " %2u%1[:.]%2u", &hours, separator, &minutes);

  if (n < 1 || n == 2 || minutes >= 60)
    return FALSE;

  if (strstr (folded, "pm") != NULL && hours < 12)
    hours += 12;
  else if (strstr (folded, "am") != NULL && hours == 12)
    hours = 0;

  if (hours >= 24)
    return FALSE;

  *minute = hours * 60 + minutes;

  return TRUE;
}
