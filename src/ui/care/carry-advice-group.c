/* carry-advice-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-advice-group.h"

#include <glib/gi18n.h>

#include "carry-run.h"
#include "carry-words.h"

/**
 * CarryAdviceGroup:
 *
 * What can be done about one session of today: why, by which rule, and a button for each way, which does it.
 *
 * CSS: one node, `advicegroup`.
 */
struct _CarryAdviceGroup
{
  GtkWidget parent_instance;

  AdwWrapBox *actions;
  GtkImage *icon;
  GtkLabel *title_label;
  GtkLabel *why_label;
};

G_DEFINE_FINAL_TYPE (CarryAdviceGroup, carry_advice_group, GTK_TYPE_WIDGET)

static void
carry_advice_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_ADVICE_GROUP);

  G_OBJECT_CLASS (carry_advice_group_parent_class)->dispose (object);
}

static void
carry_advice_group_class_init (CarryAdviceGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_advice_group_dispose;

  gtk_widget_class_set_css_name (widget_class, "advicegroup");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-advice-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryAdviceGroup, actions);
  gtk_widget_class_bind_template_child (widget_class, CarryAdviceGroup, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryAdviceGroup, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryAdviceGroup, why_label);
}

static void
carry_advice_group_init (CarryAdviceGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_advice_group_new:
 * @session: a session of today
 * @readiness: how the runner is
 * @rule: the rule that speaks
 *
 * Returns: (transfer floating): a group without buttons
 */
GtkWidget *
carry_advice_group_new (CarrySession *session, const CarryReadiness *readiness, CarryReadinessRuleId rule)
{
  CarryAdviceGroup *self = g_object_new (CARRY_TYPE_ADVICE_GROUP, NULL);
  const char *title = carry_session_get_title (session);
  g_autofree char *reason = carry_readiness_say_why (readiness, rule);
  g_autofree char *meaning = carry_readiness_rule_describe (rule);

  gtk_image_set_from_icon_name (self->icon,
                                CARRY_IS_RUN (session)
                                    ? carry_run_kind_get_icon_name (carry_run_get_kind (CARRY_RUN (session)))
                                    : "carry-strength-symbolic");
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->why_label, reason);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->why_label), meaning);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meaning, -1);

  return GTK_WIDGET (self);
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

/**
 * carry_advice_group_add:
 * @self: a group
 * @advice: one way
 *
 * Adds a button that does it.
 */
void
carry_advice_group_add (CarryAdviceGroup *self, CarryReadinessAdvice *advice)
{
  const char *name = carry_readiness_advice_get_label (advice);
  const char *text = carry_readiness_advice_get_text (advice);
  g_autofree char *label = g_strdup_printf ("%s: %s", name, text);
  g_autofree char *rule = NULL;
  GtkWidget *button;
  GtkWidget *content;

  g_return_if_fail (CARRY_IS_ADVICE_GROUP (self));

  rule = carry_readiness_rule_describe (carry_readiness_advice_get_rule (advice));
  button = gtk_button_new ();
  content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (content), create_label (name, "heading"));
  gtk_box_append (GTK_BOX (content), create_label (text, "caption"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_tooltip_text (button, rule);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, rule, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "care.take-advice");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)",
                                    carry_session_get_id (carry_readiness_advice_get_session (advice)),
                                    carry_readiness_advice_get_nick (advice));
  adw_wrap_box_append (self->actions, button);
}
