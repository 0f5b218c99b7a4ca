/* carry-plan-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plan-button.h"

#include <glib/gi18n.h>

/**
 * CarryPlanButton:
 *
 * Plan Week. While it plans, a spinner takes the place of the words, and the button keeps its width.
 */
struct _CarryPlanButton
{
  GtkButton parent_instance;

  gboolean busy;
};

typedef enum
{
  PROP_BUSY = 1,
} CarryPlanButtonProperty;

static GParamSpec *props[PROP_BUSY + 1];

G_DEFINE_FINAL_TYPE (CarryPlanButton, carry_plan_button, GTK_TYPE_BUTTON)

static char *
choose_child (CarryPlanButton *self, gboolean busy)
{
  return g_strdup (busy ? "spinner" : "label");
}

static void
carry_plan_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PLAN_BUTTON);

  G_OBJECT_CLASS (carry_plan_button_parent_class)->dispose (object);
}

static void
carry_plan_button_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryPlanButton *self = CARRY_PLAN_BUTTON (object);

  switch ((CarryPlanButtonProperty)prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_plan_button_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryPlanButton *self = CARRY_PLAN_BUTTON (object);

  switch ((CarryPlanButtonProperty)prop_id)
    {
    case PROP_BUSY:
      self->busy = g_value_get_boolean (value);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, self->busy, -1);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_plan_button_class_init (CarryPlanButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_plan_button_dispose;
  object_class->get_property = carry_plan_button_get_property;
  object_class->set_property = carry_plan_button_set_property;

  props[PROP_BUSY] =
      g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-plan-button.ui");
  gtk_widget_class_bind_template_callback (widget_class, choose_child);
}

static void
carry_plan_button_init (CarryPlanButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plan Week"), -1);
}
