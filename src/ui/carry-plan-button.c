/* carry-plan-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plan-button.h"

#include <glib/gi18n.h>

/* What takes no longer is there at once. */
#define PATIENCE 300u /* milliseconds */

/**
 * CarryPlanButton:
 *
 * Plan Week. While it plans for longer than one notices, a spinner takes the place of the words, the button keeps its width,
 * and pressing it ends planning.
 */
struct _CarryPlanButton
{
  GtkButton parent_instance;

  gboolean busy;
  gboolean waiting; /* busy for longer than PATIENCE */
  guint patience_id;
};

typedef enum
{
  PROP_BUSY = 1,
  PROP_WAITING,
} CarryPlanButtonProperty;

static GParamSpec *props[PROP_WAITING + 1];

G_DEFINE_FINAL_TYPE (CarryPlanButton, carry_plan_button, GTK_TYPE_BUTTON)

static char *
choose_child (CarryPlanButton *self, gboolean waiting)
{
  return g_strdup (waiting ? "spinner" : "label");
}

static char *
choose_tooltip (CarryPlanButton *self, gboolean waiting)
{
  return g_strdup (waiting ? _ ("Stop planning") : _ ("Place strength where your legs are freshest"));
}

static void
set_waiting (CarryPlanButton *self, gboolean waiting)
{
  if (self->waiting == waiting)
    return;

  self->waiting = waiting;
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), waiting ? "diary.cancel-plan" : "win.plan-week");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  waiting ? _ ("Stop planning") : _ ("Plan Week"), -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WAITING]);
}

static gboolean
on_patience_over (gpointer self)
{
  CARRY_PLAN_BUTTON (self)->patience_id = 0;
  set_waiting (self, TRUE);

  return G_SOURCE_REMOVE;
}

static void
set_busy (CarryPlanButton *self, gboolean busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, busy, -1);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (busy)
    self->patience_id = g_timeout_add (PATIENCE, on_patience_over, self);
  else
    set_waiting (self, FALSE);
}

static void
carry_plan_button_dispose (GObject *object)
{
  g_clear_handle_id (&CARRY_PLAN_BUTTON (object)->patience_id, g_source_remove);
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

    case PROP_WAITING:
      g_value_set_boolean (value, self->waiting);
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
      set_busy (self, g_value_get_boolean (value));
      break;

    case PROP_WAITING:
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
  /**
   * CarryPlanButton:waiting:
   *
   * Whether planning takes so long that it shows.
   */
  props[PROP_WAITING] = g_param_spec_boolean (
      "waiting", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-plan-button.ui");
  gtk_widget_class_bind_template_callback (widget_class, choose_child);
  gtk_widget_class_bind_template_callback (widget_class, choose_tooltip);
}

static void
carry_plan_button_init (CarryPlanButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plan Week"), -1);
}
