/* carry-first-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-first-steps.h"

#include "carry-figure-thumbnail.h"

/**
 * CarryFirstSteps:
 *
 * What a runner sees whose diary is empty: three ways to the first week.
 */
struct _CarryFirstSteps
{
  GtkWidget parent_instance;

  GtkWidget *window;
};

G_DEFINE_FINAL_TYPE (CarryFirstSteps, carry_first_steps, GTK_TYPE_WIDGET)

static void
carry_first_steps_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_FIRST_STEPS);

  G_OBJECT_CLASS (carry_first_steps_parent_class)->dispose (object);
}

static void
carry_first_steps_class_init (CarryFirstStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_first_steps_dispose;

  gtk_widget_class_set_css_name (widget_class, "firststeps");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-first-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryFirstSteps, window);
}

static void
carry_first_steps_init (CarryFirstSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
