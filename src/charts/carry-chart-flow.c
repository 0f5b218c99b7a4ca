/* carry-chart-flow.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-flow.h"

/**
 * CarryChartFlow:
 *
 * Puts children side by side like words, in as many lines as they need, from where reading starts.
 */
struct _CarryChartFlow
{
  GtkLayoutManager parent_instance;

  int spacing;      /* between two children of a line, in pixels */
  int line_spacing; /* between two lines, in pixels */
};

G_DEFINE_FINAL_TYPE (CarryChartFlow, carry_chart_flow, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
carry_chart_flow_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Returns the height of all lines; places the children too if asked to. */
static int
flow (CarryChartFlow *self, GtkWidget *widget, int width, gboolean place)
{
  const gboolean mirror = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0, y = 0, line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted, height;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      wanted = MAX (least, MIN (wanted, width));
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, wanted, NULL, &height, NULL, NULL);
      if (x > 0 && x + wanted > width)
        {
          x = 0;
          y += line + self->line_spacing;
          line = 0;
        }

      if (place)
        gtk_widget_size_allocate (child,
                                  &(GtkAllocation){ mirror ? width - x - wanted : x, y, wanted, height }, -1);
      line = MAX (line, height);
      x += wanted + self->spacing;
    }

  return y + line;
}

static void
measure_width (CarryChartFlow *self, GtkWidget *widget, int *minimum, int *natural)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? self->spacing : 0);
    }
}

static void
carry_chart_flow_measure (GtkLayoutManager *manager,
                          GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  CarryChartFlow *self = CARRY_CHART_FLOW (manager);
  int least = 0, wanted = 0;

  measure_width (self, widget, &least, &wanted);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = wanted = flow (self, widget, for_size < 0 ? wanted : for_size, FALSE);

  *minimum = least;
  *natural = wanted;
}

static void
carry_chart_flow_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  flow (CARRY_CHART_FLOW (manager), widget, width, TRUE);
}

static void
carry_chart_flow_class_init (CarryChartFlowClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = carry_chart_flow_get_request_mode;
  layout_class->measure = carry_chart_flow_measure;
  layout_class->allocate = carry_chart_flow_allocate;
}

static void
carry_chart_flow_init (CarryChartFlow *self)
{
}

/**
 * carry_chart_flow_new:
 * @spacing: between two children of a line, in pixels
 * @line_spacing: between two lines, in pixels
 *
 * Returns: (transfer full): a layout manager
 */
GtkLayoutManager *
carry_chart_flow_new (int spacing, int line_spacing)
{
  CarryChartFlow *self = g_object_new (CARRY_TYPE_CHART_FLOW, NULL);

  self->spacing = spacing;
  self->line_spacing = line_spacing;

  return GTK_LAYOUT_MANAGER (self);
}
