/* carry-chart-legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-legend.h"

#include "carry-chart-flow.h"
#include "carry-chart-swatch.h"

#define ENTRY_SPACING 12
#define LINE_SPACING 3
#define SWATCH_SPACING 6

/**
 * CarryChartLegend:
 *
 * The names and colours of the series of a chart, in a line or, without the room, in several. It starts where
 * reading starts.
 *
 * CSS: a `chart-legend` node with a swatch and a label for each series.
 */
struct _CarryChartLegend
{
  GtkWidget parent_instance;

  CarryChartData *data;
};

typedef enum
{
  PROP_DATA = 1,
} CarryChartLegendProperty;

static GParamSpec *props[PROP_DATA + 1];

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
carry_chart_legend_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryChartLegendProperty)prop_id)
    {
    case PROP_DATA:
      g_value_set_object (value, CARRY_CHART_LEGEND (object)->data);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_chart_legend_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryChartLegendProperty)prop_id)
    {
    case PROP_DATA:
      carry_chart_legend_set_data (CARRY_CHART_LEGEND (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_chart_legend_class_init (CarryChartLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_chart_legend_dispose;
  object_class->get_property = carry_chart_legend_get_property;
  object_class->set_property = carry_chart_legend_set_property;

  props[PROP_DATA] =
      g_param_spec_object ("data", NULL, NULL, CARRY_TYPE_CHART_DATA,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "chart-legend");
}

static void
carry_chart_legend_init (CarryChartLegend *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), carry_chart_flow_new (ENTRY_SPACING, LINE_SPACING));
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
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATA]);
  if (data == NULL)
    return;

  series = carry_chart_data_get_series (data);
  g_signal_connect_object (series, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
}
