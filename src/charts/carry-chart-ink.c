/* carry-chart-ink.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-ink.h"

/**
 * CarryChartInk:
 *
 * One colour of a chart, taken from a style sheet: the `color` of an `ink` node with a class of its own. The
 * `min-width` of the ink `line` is that of lines, for those who need thicker ones.
 *
 * A chart has one ink for each thing that it paints. An ink does not show itself.
 */
struct _CarryChartInk
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryChartInk, carry_chart_ink, GTK_TYPE_WIDGET)

static void
carry_chart_ink_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (carry_chart_ink_parent_class)->css_changed (widget, change);

  if (parent != NULL)
    gtk_widget_queue_draw (parent);
}

static void
carry_chart_ink_class_init (CarryChartInkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = carry_chart_ink_css_changed;

  gtk_widget_class_set_css_name (widget_class, "ink");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_chart_ink_init (CarryChartInk *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * carry_chart_ink_new:
 * @css_class: the class by which style sheets know the ink
 *
 * Returns: (transfer floating): an ink that is not seen itself
 */
GtkWidget *
carry_chart_ink_new (const char *css_class)
{
  GtkWidget *self = g_object_new (CARRY_TYPE_CHART_INK, NULL);

  gtk_widget_add_css_class (self, css_class);
  gtk_widget_set_child_visible (self, FALSE);

  return self;
}

void
carry_chart_ink_get_color (CarryChartInk *self, GdkRGBA *color)
{
  g_return_if_fail (CARRY_IS_CHART_INK (self));

  gtk_widget_get_color (GTK_WIDGET (self), color);
}

/**
 * carry_chart_ink_get_width:
 * @self: an ink
 *
 * Returns: the `min-width` of a style sheet, in pixels; 0 if it names none
 */
float
carry_chart_ink_get_width (CarryChartInk *self)
{
  int width = 0;

  g_return_val_if_fail (CARRY_IS_CHART_INK (self), 0.0f);

  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return (float)width;
}
