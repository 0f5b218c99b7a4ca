/* carry-chart-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-table.h"

#include "carry-chart-wording.h"

#include <math.h>

/**
 * CarryChartTable:
 *
 * The numbers of a chart as a table: its accessible and copyable twin. Each item is a row, each series a
 * column; a missing number is a dash.
 *
 * Ctrl+C copies the whole table, for spreadsheets.
 *
 * CSS: a `chart-table` node around a column view.
 */
struct _CarryChartTable
{
  GtkWidget parent_instance;

  CarryChartData *data;
  char *heading;
  GtkColumnView *view;
};

G_DEFINE_FINAL_TYPE (CarryChartTable, carry_chart_table, GTK_TYPE_WIDGET)

static void
on_copy (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryChartTable *self = CARRY_CHART_TABLE (widget);
  g_autofree char *text = carry_chart_table_dup_text (self->data, self->heading);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
carry_chart_table_dispose (GObject *object)
{
  CarryChartTable *self = CARRY_CHART_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (carry_chart_table_parent_class)->dispose (object);
}

static void
carry_chart_table_finalize (GObject *object)
{
  g_free (CARRY_CHART_TABLE (object)->heading);

  G_OBJECT_CLASS (carry_chart_table_parent_class)->finalize (object);
}

static void
carry_chart_table_class_init (CarryChartTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_chart_table_dispose;
  object_class->finalize = carry_chart_table_finalize;

  gtk_widget_class_install_action (widget_class, "table.copy", NULL, on_copy);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy", NULL);
  gtk_widget_class_set_css_name (widget_class, "chart-table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
carry_chart_table_init (CarryChartTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_show_column_separators (self->view, TRUE);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "numeric");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer is_number)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), GPOINTER_TO_INT (is_number) ? 1.0f : 0.0f);
  gtk_list_item_set_child (item, label);
}

static void
on_bind_heading (CarryChartTable *self, GtkListItem *item)
{
  g_autofree char *text = carry_chart_dup_heading (self->data, gtk_list_item_get_position (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
on_bind_number (CarryChartSeries *series, GtkListItem *item)
{
  g_autofree char *text = carry_chart_series_format (
      series, carry_chart_series_get_value (series, gtk_list_item_get_position (item)));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
add_column (CarryChartTable *self, const char *title, gboolean is_number, GCallback bind, gpointer user_data)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (title, factory);

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GINT_TO_POINTER (is_number));
  g_signal_connect_object (factory, "bind", bind, user_data, G_CONNECT_SWAPPED);
  gtk_column_view_column_set_expand (column, TRUE);
  gtk_column_view_append_column (self->view, column);
}

/**
 * carry_chart_table_new:
 * @data: (transfer none): what the chart shows
 * @heading: what the items are: “Week”
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
carry_chart_table_new (CarryChartData *data, const char *heading)
{
  CarryChartTable *self;
  GtkNoSelection *rows;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (data), NULL);
  g_return_val_if_fail (heading != NULL, NULL);

  self = g_object_new (CARRY_TYPE_CHART_TABLE, NULL);
  self->data = g_object_ref (data);
  self->heading = g_strdup (heading);

  add_column (self, heading, FALSE, G_CALLBACK (on_bind_heading), self);
  for (guint i = 0; i < carry_chart_data_get_n_series (data); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (data, i);

      add_column (self, carry_chart_series_get_title (series), TRUE, G_CALLBACK (on_bind_number), series);
    }

  rows = gtk_no_selection_new (
      carry_chart_data_get_model (data) != NULL ? g_object_ref (carry_chart_data_get_model (data)) : NULL);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (rows));
  g_object_unref (rows);

  return GTK_WIDGET (self);
}

/**
 * carry_chart_table_dup_text:
 * @data: what a chart shows
 * @heading: what the items are
 *
 * Returns: (transfer full): all numbers, a line for each item, with tabulators between the columns
 */
char *
carry_chart_table_dup_text (CarryChartData *data, const char *heading)
{
  GString *text = g_string_new (heading);
  const guint n_series = carry_chart_data_get_n_series (data);

  for (guint i = 0; i < n_series; i++)
    g_string_append_printf (text, "\t%s",
                            carry_chart_series_get_title (carry_chart_data_get_nth_series (data, i)));
  g_string_append_c (text, '\n');

  for (guint item = 0; item < carry_chart_data_get_n_items (data); item++)
    {
      g_autofree char *name = carry_chart_dup_heading (data, item);

      g_string_append (text, name != NULL ? name : "");
      for (guint i = 0; i < n_series; i++)
        {
          CarryChartSeries *series = carry_chart_data_get_nth_series (data, i);
          const double value = carry_chart_series_get_value (series, item);

          g_string_append_c (text, '\t');
          if (isfinite (value))
            g_string_append_printf (text, "%.*f", (int)carry_chart_series_get_digits (series), value);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free_and_steal (text);
}
