/* carry-chart-ink.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-ink.h"

#define SWATCH_SIZE 10.0f
#define SWATCH_RADIUS 3.0f

/**
 * CarryChartInk:
 *
 * One colour of a chart, taken from a style sheet: the `color` of an `ink` node with a class of its own.
 *
 * A chart has one ink for each thing that it paints. An ink does not show itself, except as the swatch
 * of a legend, so a chart and its legend always agree.
 */
struct _CarryChartInk
{
  GtkWidget parent_instance;

  gboolean swatch;
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
carry_chart_ink_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = *natural = CARRY_CHART_INK (widget)->swatch ? (int)SWATCH_SIZE : 0;
}

static void
carry_chart_ink_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryChartInk *self = CARRY_CHART_INK (widget);
  const float width = (float)gtk_widget_get_width (widget);
  const float height = (float)gtk_widget_get_height (widget);
  graphene_rect_t square;
  GskRoundedRect rounded;
  GdkRGBA color;

  if (!self->swatch)
    return;

  square = GRAPHENE_RECT_INIT ((width - SWATCH_SIZE) / 2.0f, (height - SWATCH_SIZE) / 2.0f, SWATCH_SIZE,
                               SWATCH_SIZE);
  gsk_rounded_rect_init_from_rect (&rounded, &square, SWATCH_RADIUS);
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &square);
  gtk_snapshot_pop (snapshot);
}

static void
carry_chart_ink_class_init (CarryChartInkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = carry_chart_ink_css_changed;
  widget_class->measure = carry_chart_ink_measure;
  widget_class->snapshot = carry_chart_ink_snapshot;

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

/**
 * carry_chart_ink_new_swatch:
 * @css_class: the class by which style sheets know the ink
 *
 * Returns: (transfer floating): an ink that shows itself as a small square, for legends
 */
GtkWidget *
carry_chart_ink_new_swatch (const char *css_class)
{
  CarryChartInk *self = g_object_new (CARRY_TYPE_CHART_INK, NULL);

  self->swatch = TRUE;
  gtk_widget_add_css_class (GTK_WIDGET (self), css_class);

  return GTK_WIDGET (self);
}

void
carry_chart_ink_get_color (CarryChartInk *self, GdkRGBA *color)
{
  g_return_if_fail (CARRY_IS_CHART_INK (self));

  gtk_widget_get_color (GTK_WIDGET (self), color);
}
