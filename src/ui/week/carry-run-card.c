/* carry-run-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-run-card.h"

#include "carry-card-heading.h"
#include "carry-run.h"
#include "carry-session-text.h"
#include "carry-words.h"

/**
 * CarryRunCard:
 *
 * A run: kind, distance, structure or duration, surface, and what became of it. Of a run that was recorded it shows
 * what was done, and under it what was planned.
 */
struct _CarryRunCard
{
  CarrySessionCard parent_instance;

  CarryCardHeading *heading;
  GtkLabel *value_label;
  GtkLabel *detail_label;
  GtkLabel *plan_label;
  GtkWidget *surface_box;
  GtkImage *surface_icon;
  GtkLabel *surface_label;
  GtkLabel *state_label;
};

G_DEFINE_FINAL_TYPE (CarryRunCard, carry_run_card, CARRY_TYPE_SESSION_CARD)

static void
show_text (GtkLabel *label, const char *text, gboolean collapsed)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0' && !collapsed);
}

/* What was not run was run nowhere. */
static void
show_surface (CarryRunCard *self, CarrySession *session, gboolean collapsed)
{
  const CarrySurface surface = carry_run_get_surface (CARRY_RUN (session));
  const gboolean missed = carry_session_get_status (session) == CARRY_STATUS_MISSED;

  gtk_widget_set_visible (self->surface_box, surface != CARRY_SURFACE_UNKNOWN && !missed && !collapsed);
  gtk_image_set_from_icon_name (self->surface_icon, carry_surface_get_icon_name (surface));
  gtk_label_set_label (self->surface_label, carry_surface_get_name (surface));
}

static void
carry_run_card_show (CarrySessionCard *card, CarrySession *session, CarryUnits units, gboolean collapsed)
{
  CarryRunCard *self = CARRY_RUN_CARD (card);
  g_autofree char *value = carry_session_format_value (session, units);
  g_autofree char *detail = carry_session_format_detail (session);
  g_autofree char *plan = carry_session_format_plan (session, units);
  g_autofree char *state = carry_session_format_state (session);

  carry_card_heading_show (self->heading, session, carry_session_get_kind_name (session));
  show_text (self->value_label, value, collapsed);
  show_text (self->detail_label, detail, collapsed);
  show_text (self->plan_label, plan, collapsed);
  show_surface (self, session, collapsed);
  show_text (self->state_label, state, collapsed);
}

static void
carry_run_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_RUN_CARD);

  G_OBJECT_CLASS (carry_run_card_parent_class)->dispose (object);
}

static void
carry_run_card_class_init (CarryRunCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_run_card_dispose;
  CARRY_SESSION_CARD_CLASS (klass)->show = carry_run_card_show;

  g_type_ensure (CARRY_TYPE_CARD_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-run-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, heading);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, value_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, detail_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, plan_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, surface_box);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, surface_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, surface_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRunCard, state_label);
}

static void
carry_run_card_init (CarryRunCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
