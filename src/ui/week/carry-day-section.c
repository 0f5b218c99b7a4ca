/* carry-day-section.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-day-section.h"

#include <glib/gi18n.h>

#include "carry-card-stack.h"
#include "carry-measure.h"

/**
 * CarryDaySection:
 *
 * One day of the narrow week: its name and its sessions, or that it is for rest.
 */
struct _CarryDaySection
{
  GtkWidget parent_instance;

  gboolean resting; /* if there are no sessions */

  GtkWidget *heading;
  GtkLabel *heading_label;
  GtkLabel *freshness_label;
  CarryCardStack *cards;
  GtkWidget *rest;
};

G_DEFINE_FINAL_TYPE (CarryDaySection, carry_day_section, GTK_TYPE_WIDGET)

static void
on_cards_changed (CarryDaySection *self)
{
  gtk_widget_set_visible (self->rest, self->resting && carry_card_stack_get_n_cards (self->cards) == 0);
}

static void
on_focus_lost (CarryDaySection *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
carry_day_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_DAY_SECTION);

  G_OBJECT_CLASS (carry_day_section_parent_class)->dispose (object);
}

static void
carry_day_section_class_init (CarryDaySectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_day_section_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  g_type_ensure (CARRY_TYPE_CARD_STACK);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-day-section.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, heading);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, heading_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, freshness_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, cards);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, rest);
  gtk_widget_class_bind_template_callback (widget_class, on_cards_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_focus_lost);
}

static void
carry_day_section_init (CarryDaySection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
carry_day_section_set_day (CarryDaySection *self, CarryDay *day, gboolean is_today, CarryUnits units)
{
  const GDate *date = carry_day_get_date (day);
  g_autofree char *weekday = carry_format_weekday (date, FALSE);
  g_autofree char *heading = NULL;

  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  if (is_today)
    /* Translators: heading of a day: weekday and number: “Wednesday 25 · today” */
    heading = g_strdup_printf (_ ("%s %u · today"), weekday, g_date_get_day (date));
  else
    /* Translators: heading of a day: weekday and number: “Wednesday 25” */
    heading = g_strdup_printf (C_ ("day heading", "%s %u"), weekday, g_date_get_day (date));

  gtk_label_set_label (self->heading_label, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  carry_card_stack_set_sessions (self->cards, G_LIST_MODEL (day), CARRY_CARD_STYLE_LINE, units);
}

/**
 * carry_day_section_set_freshness:
 * @self: a section
 * @text: how fresh the legs are in the morning, as it is written
 * @tooltip: what there is to say of them on that day
 */
void
carry_day_section_set_freshness (CarryDaySection *self, const char *text, const char *tooltip)
{
  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  gtk_label_set_label (self->freshness_label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->freshness_label), tooltip);
}

/**
 * carry_day_section_set_resting:
 * @self: a section
 * @resting: whether a day without sessions is a day of rest
 */
void
carry_day_section_set_resting (CarryDaySection *self, gboolean resting)
{
  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  self->resting = resting;
  on_cards_changed (self);
}

void
carry_day_section_set_cut (CarryDaySection *self, const char *id)
{
  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  carry_card_stack_set_cut (self->cards, id);
}
