/* carry-chart-table-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-chart-table-dialog.h"

#include "carry-chart-table.h"

#include <glib/gi18n.h>

/**
 * CarryChartTableDialog:
 *
 * The numbers of a chart or of a card as a table, to be read cell by cell and copied.
 */
struct _CarryChartTableDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *overlay;
  AdwBin *place;
};

G_DEFINE_FINAL_TYPE (CarryChartTableDialog, carry_chart_table_dialog, ADW_TYPE_DIALOG)

static void
on_copy (CarryChartTableDialog *self)
{
  if (gtk_widget_activate_action (adw_bin_get_child (self->place), "table.copy", NULL))
    adw_toast_overlay_add_toast (self->overlay, adw_toast_new (_ ("Numbers copied")));
}

static void
carry_chart_table_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_CHART_TABLE_DIALOG);

  G_OBJECT_CLASS (carry_chart_table_dialog_parent_class)->dispose (object);
}

static void
carry_chart_table_dialog_class_init (CarryChartTableDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_chart_table_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-chart-table-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryChartTableDialog, overlay);
  gtk_widget_class_bind_template_child (widget_class, CarryChartTableDialog, place);
  gtk_widget_class_bind_template_callback (widget_class, on_copy);
}

static void
carry_chart_table_dialog_init (CarryChartTableDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_chart_table_dialog_new:
 * @chart: a chart that shows data
 *
 * Returns: (transfer floating): a dialog with the numbers of the chart, which follow it
 */
AdwDialog *
carry_chart_table_dialog_new (CarryChart *chart)
{
  g_autoptr (CarryChartData) data = NULL;
  g_autofree char *title = NULL;
  g_autofree char *item_name = NULL;

  g_return_val_if_fail (CARRY_IS_CHART (chart), NULL);

  g_object_get (chart, "data", &data, "title", &title, "item-name", &item_name, NULL);
  g_return_val_if_fail (data != NULL, NULL);

  return carry_chart_table_dialog_new_with_table (
      title != NULL ? title : "", carry_chart_table_new (data, item_name != NULL ? item_name : ""));
}

/**
 * carry_chart_table_dialog_new_with_table:
 * @title: what the table tells of
 * @table: (transfer floating): a table with an action `table.copy`
 *
 * Returns: (transfer floating): a dialog with the table
 */
AdwDialog *
carry_chart_table_dialog_new_with_table (const char *title, GtkWidget *table)
{
  CarryChartTableDialog *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (table), NULL);

  self = g_object_new (CARRY_TYPE_CHART_TABLE_DIALOG, NULL);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  adw_bin_set_child (self->place, table);

  return ADW_DIALOG (self);
}
