/* carry-card-heading.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-card-heading.h"

#include <glib/gi18n.h>

#include "carry-session-text.h"

/**
 * CarryCardHeading:
 *
 * The first line of a card: icon and kind, and at its end what state the session is in. Its words are
 * part of the card's label, so it says nothing by itself.
 */
struct _CarryCardHeading
{
  GtkWidget parent_instance;

  GtkImage *kind_icon;
  GtkLabel *kind_label;
  GtkImage *rule_icon;
  GtkImage *state_icon;
  GtkImage *lock_icon;
};

G_DEFINE_FINAL_TYPE (CarryCardHeading, carry_card_heading, GTK_TYPE_WIDGET)

static void
carry_card_heading_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_CARD_HEADING);

  G_OBJECT_CLASS (carry_card_heading_parent_class)->dispose (object);
}

static void
carry_card_heading_class_init (CarryCardHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_card_heading_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-card-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCardHeading, kind_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryCardHeading, kind_label);
  gtk_widget_class_bind_template_child (widget_class, CarryCardHeading, rule_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryCardHeading, state_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryCardHeading, lock_icon);
}

static void
carry_card_heading_init (CarryCardHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_card_heading_show:
 * @self: a heading
 * @session: the session whose states it shows
 * @text: what it says: the kind, or the title where that is all there is
 */
void
carry_card_heading_show (CarryCardHeading *self, CarrySession *session, const char *text)
{
  const char *state_icon_name;

  g_return_if_fail (CARRY_IS_CARD_HEADING (self));
  g_return_if_fail (CARRY_IS_SESSION (session));

  state_icon_name = carry_status_get_icon_name (carry_session_get_status (session));

  gtk_image_set_from_icon_name (self->kind_icon, carry_session_get_icon_name (session));
  gtk_label_set_label (self->kind_label, text);
  gtk_image_set_from_icon_name (self->state_icon, state_icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->state_icon), state_icon_name != NULL);
  /* What was done, or placed against a rule, stays where it is anyway: the kind needs the room more. */
  gtk_widget_set_visible (GTK_WIDGET (self->lock_icon), carry_session_get_locked (session) &&
                                                            !carry_session_get_against_rule (session) &&
                                                            state_icon_name == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->rule_icon), carry_session_get_against_rule (session));
}
