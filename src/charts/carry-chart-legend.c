/* carry-chart-legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-legend.h"

#include "carry-chart-swatch.h"

#define ENTRY_SPACING 12
#define SWATCH_SPACING 6

/**
 * CarryChartLegend:
 *
 * The names and colours of the series of a chart, in a line.
 *
 * CSS: a `chart-legend` node with a swatch and a label for each series.
 */
struct _CarryChartLegend
{
  GtkWidget parent_instance;

  CarryChartData *data;
};

G_DEFINE_FINAL_TYPE (CarryChartLegend, carry_chart_legend, GTK_TYPE_WIDGET)

static GtkWidget *
create_entry (CarryChartSeries *series)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SWATCH_SPACING);
  GtkWidget *label = gtk_label_new (carry_chart_series_get_title (series));

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (entry), carry_chart_swatch_new (series));
  gtk_box_append (GTK_BOX (entry), label);

  return entry;
}

static void
clear (CarryChartLegend *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
fill (CarryChartLegend *self)
{
  clear (self);
  for (guint i = 0; i < carry_chart_data_get_n_series (self->data); i++)
    gtk_widget_set_parent (create_entry (carry_chart_data_get_nth_series (self->data, i)), GTK_WIDGET (self));
}

static void
carry_chart_legend_dispose (GObject *object)
{
  CarryChartLegend *self = CARRY_CHART_LEGEND (object);

  carry_chart_legend_set_data (self, NULL);
  clear (self);

  G_OBJECT_CLASS (carry_chart_legend_parent_class)->dispose (object);
}

static void
carry_chart_legend_class_init (CarryChartLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_chart_legend_dispose;

  gtk_widget_class_set_css_name (widget_class, "chart-legend");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
carry_chart_legend_init (CarryChartLegend *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), ENTRY_SPACING);
}

GtkWidget *
carry_chart_legend_new (void)
{
  return g_object_new (CARRY_TYPE_CHART_LEGEND, NULL);
}

/**
 * carry_chart_legend_set_data:
 * @self: a legend
 * @data: (nullable): the data of the chart that it explains
 */
void
carry_chart_legend_set_data (CarryChartLegend *self, CarryChartData *data)
{
  GListModel *series;

  g_return_if_fail (CARRY_IS_CHART_LEGEND (self));
  g_return_if_fail (data == NULL || CARRY_IS_CHART_DATA (data));

  if (self->data == data)
    return;

  if (self->data != NULL)
    g_signal_handlers_disconnect_by_data (carry_chart_data_get_series (self->data), self);
  g_set_object (&self->data, data);
  if (data == NULL)
    return;

  series = carry_chart_data_get_series (data);
  g_signal_connect_object (series, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
}
