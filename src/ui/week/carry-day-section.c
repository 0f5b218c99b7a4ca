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
#include "carry-pause-mark.h"
#include "carry-place-line.h"

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
  GtkLabel *pause_label;
  GtkLabel *freshness_label;
  CarryCardStack *cards;
  GtkWidget *rest;
  GtkWidget *places;
  GtkWidget *lines[2]; /* by CarrySlot */
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryDaySectionSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

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
on_place_requested (CarryDaySection *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, day, slot, copy);
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

  /**
   * CarryDaySection::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * Something was dropped on this day.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  g_type_ensure (CARRY_TYPE_CARD_STACK);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-day-section.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, heading);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, heading_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, pause_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, freshness_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, cards);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, rest);
  gtk_widget_class_bind_template_child (widget_class, CarryDaySection, places);
  gtk_widget_class_bind_template_callback (widget_class, on_cards_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_focus_lost);
}

static void
carry_day_section_init (CarryDaySection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_day_section_new:
 * @day: day of the week, 0 to 6
 *
 * Returns: (transfer floating): a section for that day of any week
 */
GtkWidget *
carry_day_section_new (guint day)
{
  CarryDaySection *self = g_object_new (CARRY_TYPE_DAY_SECTION, NULL);

  for (guint slot = 0; slot < G_N_ELEMENTS (self->lines); slot++)
    {
      self->lines[slot] = carry_place_line_new ((CarryBoardPlace){ day, (CarrySlot)slot });
      g_signal_connect_object (self->lines[slot], "place-requested", G_CALLBACK (on_place_requested), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->places), self->lines[slot]);
    }

  return GTK_WIDGET (self);
}

void
carry_day_section_set_day (CarryDaySection *self, CarryDay *day, const GDate *today, CarryUnits units)
{
  const GDate *date = carry_day_get_date (day);
  g_autofree char *weekday = carry_format_weekday (date, FALSE);
  g_autofree char *heading = NULL;

  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  if (g_date_compare (date, today) == 0)
    /* Translators: heading of a day: weekday and number: “Wednesday 25 · today” */
    heading = g_strdup_printf (_ ("%s %u · today"), weekday, g_date_get_day (date));
  else
    /* Translators: heading of a day: weekday and number: “Wednesday 25” */
    heading = g_strdup_printf (C_ ("day heading", "%s %u"), weekday, g_date_get_day (date));

  gtk_label_set_label (self->heading_label, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
  carry_card_stack_set_today (self->cards, today);
  carry_card_stack_set_sessions (self->cards, G_LIST_MODEL (day), CARRY_CARD_STYLE_LINE, units);
  carry_pause_mark_follow (GTK_WIDGET (self), day, self->pause_label);
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

/**
 * carry_day_section_set_places:
 * @self: a section
 * @places: (nullable): what is dragged, or %NULL when nothing is
 */
void
carry_day_section_set_places (CarryDaySection *self, CarryWeekPlaces *places)
{
  g_return_if_fail (CARRY_IS_DAY_SECTION (self));

  for (guint slot = 0; slot < G_N_ELEMENTS (self->lines); slot++)
    carry_place_line_set_places (CARRY_PLACE_LINE (self->lines[slot]), places);
}
