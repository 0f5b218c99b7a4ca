/* carry-chart-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-wording.h"

#include <glib/gi18n.h>

static char *
format_day (guint32 day)
{
  g_autoptr (GDateTime) time = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  time = g_date_time_new_utc (g_date_get_year (&date), (int)g_date_get_month (&date), g_date_get_day (&date),
                              0, 0, 0);

  /* Translators: a whole date in a chart, see GDateTime.format() */
  return g_date_time_format (time, C_ ("chart", "%-d %B %Y"));
}

/**
 * carry_chart_dup_heading:
 * @self: chart data
 * @position: which item
 *
 * Returns: (transfer full) (nullable): what the item is called: its heading, else the date of its day, else
 *   its label
 */
char *
carry_chart_dup_heading (CarryChartData *self, guint position)
{
  char *own = carry_chart_data_dup_text (self, CARRY_CHART_TEXT_HEADING, position);
  const double *days = carry_chart_data_get_days (self);

  if (own != NULL || position >= carry_chart_data_get_n_items (self))
    return own;
  if (days != NULL && days[position] >= 1.0)
    return format_day ((guint32)days[position]);

  return carry_chart_data_dup_text (self, CARRY_CHART_TEXT_LABEL, position);
}

/**
 * carry_chart_describe:
 * @self: chart data
 * @position: which item
 *
 * Returns: (transfer full) (nullable): everything about an item: its description, or else its heading and
 *   its numbers, a line for each; %NULL if there is no such item
 */
char *
carry_chart_describe (CarryChartData *self, guint position)
{
  g_autofree char *own = NULL;
  g_autofree char *heading = NULL;
  GString *text;

  g_return_val_if_fail (CARRY_IS_CHART_DATA (self), NULL);

  if (position >= carry_chart_data_get_n_items (self))
    return NULL;

  own = carry_chart_data_dup_text (self, CARRY_CHART_TEXT_DESCRIPTION, position);
  if (own != NULL)
    return g_steal_pointer (&own);

  heading = carry_chart_dup_heading (self, position);
  text = g_string_new (heading);
  for (guint i = 0; i < carry_chart_data_get_n_series (self); i++)
    {
      CarryChartSeries *series = carry_chart_data_get_nth_series (self, i);
      g_autofree char *number =
          carry_chart_series_format (series, carry_chart_series_get_value (series, position));

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? "\n" : "",
                              carry_chart_series_get_title (series), number);
    }

  return g_string_free_and_steal (text);
}
