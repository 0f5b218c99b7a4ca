/* carry-chart-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-table.h"

#include "carry-chart-wording.h"
#include "carry-text-table.h"

#include <math.h>

static void
add_row (CarryTextTable *table, CarryChartData *data, guint item)
{
  const guint n_series = carry_chart_data_get_n_series (data);
  g_auto (GStrv) cells = g_new0 (char *, n_series + 2);
  char *name = carry_chart_dup_heading (data, item);

  cells[0] = name != NULL ? name : g_strdup ("");
  for (guint i = 0; i < n_series; i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (data, i);

      cells[i + 1] = carry_chart_series_format (series, carry_chart_series_get_value (series, item));
    }

  carry_text_table_add (table, (const char *const *)cells);
}

/**
 * carry_chart_table_new:
 * @data: (transfer none): what the chart shows
 * @heading: what the items are: “Week”
 *
 * Returns: (transfer floating): the numbers of the chart: each item is a row, each series a column, a missing number
 *   a dash
 */
GtkWidget *
carry_chart_table_new (CarryChartData *data, const char *heading)
{
  g_autoptr (GPtrArray) titles = NULL;
  g_autofree char *text = NULL;
  GtkWidget *self;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (data), NULL);
  g_return_val_if_fail (heading != NULL, NULL);

  titles = g_ptr_array_new ();
  g_ptr_array_add (titles, (gpointer)heading);
  for (guint i = 0; i < carry_chart_data_get_n_series (data); i++)
    g_ptr_array_add (titles,
                     (gpointer)carry_chart_series_get_title (carry_chart_data_get_nth_series (data, i)));
  g_ptr_array_add (titles, NULL);

  text = carry_chart_table_dup_text (data, heading);
  self = carry_text_table_new_of_numbers ((const char *const *)titles->pdata, text);
  for (guint item = 0; item < carry_chart_data_get_n_items (data); item++)
    add_row (CARRY_TEXT_TABLE (self), data, item);

  return self;
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
