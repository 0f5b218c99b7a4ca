/* carry-day-header.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-day-header.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-pause-mark.h"

/**
 * CarryDayHeader:
 *
 * Weekday and number over a column of the week board.
 *
 * CSS: one node, `dayheader`, with the classes `today` and `paused`.
 *
 * Accessibility: role column header, named in full.
 */
struct _CarryDayHeader
{
  GtkWidget parent_instance;

  GtkLabel *weekday_label;
  GtkLabel *number_label;
  GtkLabel *pause_label;
};

G_DEFINE_FINAL_TYPE (CarryDayHeader, carry_day_header, GTK_TYPE_WIDGET)

static void
carry_day_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_DAY_HEADER);

  G_OBJECT_CLASS (carry_day_header_parent_class)->dispose (object);
}

static void
carry_day_header_class_init (CarryDayHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_day_header_dispose;

  gtk_widget_class_set_css_name (widget_class, "dayheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-day-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDayHeader, weekday_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDayHeader, number_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDayHeader, pause_label);
}

static void
carry_day_header_init (CarryDayHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
carry_day_header_set_day (CarryDayHeader *self, CarryDay *day, gboolean is_today)
{
  const GDate *date = carry_day_get_date (day);
  g_autofree char *weekday = carry_format_weekday (date, TRUE);
  g_autofree char *number = g_strdup_printf ("%u", g_date_get_day (date));
  g_autofree char *label = carry_format_day (date);
  g_autofree char *label_today = NULL;

  g_return_if_fail (CARRY_IS_DAY_HEADER (self));

  gtk_label_set_label (self->weekday_label, weekday);
  gtk_label_set_label (self->number_label, number);

  if (is_today)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "today");
      /* Translators: spoken; a date that is today’s */
      label_today = g_strdup_printf (_ ("%s, today"), label);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "today");
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_today ? label_today : label, -1);
  carry_pause_mark_follow (GTK_WIDGET (self), day, self->pause_label);
}
