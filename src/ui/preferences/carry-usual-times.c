/* carry-usual-times.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-usual-times.h"

#include "carry-measure.h"
#include "carry-time-row.h"

#include <math.h>

/**
 * CarryUsualTimes:
 *
 * When sessions start by default, in the morning, at midday and in the evening. Steps are quarters of an hour; any
 * minute can be typed.
 */
struct _CarryUsualTimes
{
  AdwPreferencesGroup parent_instance;

  GtkWidget *morning_row;
  GtkWidget *midday_row;
  GtkWidget *evening_row;
};

G_DEFINE_FINAL_TYPE (CarryUsualTimes, carry_usual_times, ADW_TYPE_PREFERENCES_GROUP)

static int
on_time_input (AdwSpinRow *row, double *value, CarryUsualTimes *self)
{
  const double now = adw_spin_row_get_value (row);
  g_autofree char *text = carry_format_time_of_day ((guint)round (now));
  guint minute;

  /* Not every locale writes the halves of the day in a way that can be read back. */
  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), text))
    {
      *value = now;
      return TRUE;
    }

  if (!carry_time_parse (gtk_editable_get_text (GTK_EDITABLE (row)), &minute))
    return GTK_INPUT_ERROR;

  *value = minute;

  return TRUE;
}

static gboolean
on_time_output (AdwSpinRow *row, CarryUsualTimes *self)
{
  g_autofree char *text = carry_format_time_of_day ((guint)round (adw_spin_row_get_value (row)));

  gtk_editable_set_text (GTK_EDITABLE (row), text);

  return TRUE;
}

static void
carry_usual_times_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_USUAL_TIMES);

  G_OBJECT_CLASS (carry_usual_times_parent_class)->dispose (object);
}

static void
carry_usual_times_class_init (CarryUsualTimesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_usual_times_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-usual-times.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryUsualTimes, morning_row);
  gtk_widget_class_bind_template_child (widget_class, CarryUsualTimes, midday_row);
  gtk_widget_class_bind_template_child (widget_class, CarryUsualTimes, evening_row);
  gtk_widget_class_bind_template_callback (widget_class, on_time_input);
  gtk_widget_class_bind_template_callback (widget_class, on_time_output);
}

static void
carry_usual_times_init (CarryUsualTimes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_usual_times_bind:
 * @self: rows without a runner
 * @athlete: the runner, whose times they show and write
 */
void
carry_usual_times_bind (CarryUsualTimes *self, CarryAthlete *athlete)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_return_if_fail (CARRY_IS_USUAL_TIMES (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_object_bind_property (athlete, "morning-minute", self->morning_row, "value", flags);
  g_object_bind_property (athlete, "midday-minute", self->midday_row, "value", flags);
  g_object_bind_property (athlete, "evening-minute", self->evening_row, "value", flags);
}
