/* carry-muscle-ink.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-muscle-ink.h"

/**
 * CarryMuscleInk:
 *
 * One colour of a muscle map, taken from a style sheet: the `color` of an `ink` node with a class of its own.
 * It does not show itself.
 */
struct _CarryMuscleInk
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryMuscleInk, carry_muscle_ink, GTK_TYPE_WIDGET)

static void
carry_muscle_ink_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GtkWidget *map = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (carry_muscle_ink_parent_class)->css_changed (widget, change);

  if (map != NULL)
    gtk_widget_queue_draw (map);
}

static void
carry_muscle_ink_class_init (CarryMuscleInkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = carry_muscle_ink_css_changed;

  gtk_widget_class_set_css_name (widget_class, "ink");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_muscle_ink_init (CarryMuscleInk *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}

/**
 * carry_muscle_ink_new:
 * @css_class: the class by which style sheets know the ink
 *
 * Returns: (transfer floating): an ink
 */
GtkWidget *
carry_muscle_ink_new (const char *css_class)
{
  const char *const classes[] = { css_class, NULL };

  return g_object_new (CARRY_TYPE_MUSCLE_INK, "css-classes", classes, NULL);
}
