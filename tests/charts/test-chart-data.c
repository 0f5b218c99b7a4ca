/* test-chart-data.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-data.h"

#include "carry-chart-event.h"
#include "carry-chart-range.h"
#include "carry-chart-table.h"
#include "carry-chart-wording.h"

#include <math.h>

/* Items are strings that hold a number; “-” holds none. */
static double
parse (GtkStringObject *item)
{
  const char *text = gtk_string_object_get_string (item);

  return g_str_equal (text, "-") ? NAN : g_ascii_strtod (text, NULL);
}

static CarryChartSeries *
parsed_series (void)
{
  return carry_chart_series_new (
      "Parsed", "parsed",
      gtk_cclosure_expression_new (G_TYPE_DOUBLE, NULL, 0, NULL, G_CALLBACK (parse), NULL, NULL));
}

static GtkStringList *
numbers (void)
{
  const char *const strings[] = { "10", "-", "-5", "30", NULL };

  return gtk_string_list_new (strings);
}

static void
assert_range (CarryChartData *data, gboolean second, double least, double greatest)
{
  double found_least, found_greatest;

  g_assert_true (carry_chart_range (data, second, &found_least, &found_greatest));
  g_assert_cmpfloat (found_least, ==, least);
  g_assert_cmpfloat (found_greatest, ==, greatest);
}

static void
count (int *n)
{
  (*n)++;
}

static void
test_numbers_of_items (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) one = parsed_series ();
  g_autoptr (CarryChartSeries) other = parsed_series ();

  carry_chart_data_add_series (data, one);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  carry_chart_data_add_series (data, other);

  g_assert_cmpuint (carry_chart_data_get_n_items (data), ==, 4);
  g_assert_cmpuint (carry_chart_data_get_n_series (data), ==, 2);
  g_assert_cmpfloat (carry_chart_part (data, 0, 0), ==, 10);
  g_assert_cmpfloat (carry_chart_part (data, 1, 3), ==, 30);
  /* No number, a negative one and no item add nothing to a stack. */
  g_assert_cmpfloat (carry_chart_part (data, 0, 1), ==, 0);
  g_assert_cmpfloat (carry_chart_part (data, 0, 2), ==, 0);
  g_assert_cmpfloat (carry_chart_part (data, 0, 4), ==, 0);
  g_assert_cmpfloat (carry_chart_part (data, 2, 0), ==, 0);
  assert_range (data, FALSE, 0, 60);
}

static void
test_follows_model (void)
{
  const char *const more[] = { "40", "50", NULL };
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) series = parsed_series ();
  int n_changed = 0;

  carry_chart_data_add_series (data, series);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  g_signal_connect_swapped (data, "changed", G_CALLBACK (count), &n_changed);

  gtk_string_list_splice (model, 1, 2, more);
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpuint (carry_chart_series_get_n_values (series), ==, 4);
  g_assert_cmpfloat (carry_chart_part (data, 0, 1), ==, 40);
  g_assert_cmpfloat (carry_chart_part (data, 0, 2), ==, 50);
  g_assert_cmpfloat (carry_chart_part (data, 0, 3), ==, 30);

  gtk_string_list_splice (model, 0, 4, NULL);
  g_assert_cmpint (n_changed, ==, 2);
  assert_range (data, FALSE, 0, 0);
}

static void
test_texts (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autofree char *label = NULL;

  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_LABEL,
                             gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));

  label = carry_chart_data_dup_text (data, CARRY_CHART_TEXT_LABEL, 3);
  g_assert_cmpstr (label, ==, "30");
  g_assert_null (carry_chart_data_dup_text (data, CARRY_CHART_TEXT_DESCRIPTION, 3));
  g_assert_null (carry_chart_data_dup_text (data, CARRY_CHART_TEXT_LABEL, 4));
  g_assert_false (carry_chart_data_is_dimmed (data, 0));
}

/* Lines have no need of zero; bars, areas and the other axis do not mix with them. */
static void
test_ranges_of_axes (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) line = parsed_series ();
  g_autoptr (CarryChartSeries) bars = parsed_series ();
  double least, greatest;

  g_object_set (line, "mark", CARRY_CHART_MARK_LINE, "second-axis", TRUE, NULL);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  carry_chart_data_add_series (data, line);
  g_assert_false (carry_chart_range (data, FALSE, &least, &greatest));
  assert_range (data, TRUE, -5, 30);

  carry_chart_data_add_series (data, bars);
  assert_range (data, FALSE, 0, 30);
  /* Bars never go to the second axis. */
  g_object_set (bars, "second-axis", TRUE, NULL);
  g_assert_false (carry_chart_series_get_second_axis (bars));

  gtk_string_list_splice (model, 2, 1, (const char *const[]){ "20", NULL });
  assert_range (data, TRUE, 10, 30);
  g_object_set (line, "mark", CARRY_CHART_MARK_AREA, NULL);
  assert_range (data, TRUE, 0, 30);
}

static double
get_day (GtkStringObject *item)
{
  /* 10 → 5 January 2026, a Monday, 14 days later for 30, a week later for the others */
  const char *text = gtk_string_object_get_string (item);

  return 739621.0 + (g_str_equal (text, "10") ? 0 : g_str_equal (text, "30") ? 14 : 7);
}

static void
test_days (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autofree char *heading = NULL;

  g_assert_cmpfloat (carry_chart_unit (data), ==, 1);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  g_assert_null (carry_chart_data_get_days (data));
  carry_chart_data_set_day (
      data, gtk_cclosure_expression_new (G_TYPE_DOUBLE, NULL, 0, NULL, G_CALLBACK (get_day), NULL, NULL));

  g_assert_cmpfloat (carry_chart_data_get_days (data)[3], ==, 739635);
  g_assert_cmpfloat (carry_chart_unit (data), ==, 7);
  g_assert_cmpuint (carry_chart_week_anchor (data), ==, 739621);
  heading = carry_chart_dup_heading (data, 0);
  g_assert_cmpstr (heading, ==, "5 January 2026");
}

static void
assert_in_step (CarryChartData *data, int *n_heard)
{
  const guint n_items = carry_chart_data_get_n_items (data);

  for (guint i = 0; i < carry_chart_data_get_n_series (data); i++)
    g_assert_cmpuint (carry_chart_series_get_n_values (carry_chart_data_get_nth_series (data, i)), ==,
                      n_items);
  if (n_items > 0)
    g_assert_cmpfloat (carry_chart_data_get_days (data)[n_items - 1], >=, 739621);
  (*n_heard)++;
}

/* Whoever hears of a change finds a day and a number for each item, and hears of it once. */
static void
test_keeps_in_step (void)
{
  const char *const more[] = { "10", "10", "10", NULL };
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) one = parsed_series ();
  g_autoptr (CarryChartSeries) other = parsed_series ();
  int n_heard = 0;

  carry_chart_data_add_series (data, one);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  carry_chart_data_add_series (data, other);
  carry_chart_data_set_day (
      data, gtk_cclosure_expression_new (G_TYPE_DOUBLE, NULL, 0, NULL, G_CALLBACK (get_day), NULL, NULL));
  g_signal_connect (data, "changed", G_CALLBACK (assert_in_step), &n_heard);

  gtk_string_list_splice (model, 4, 0, more);
  g_assert_cmpint (n_heard, ==, 1);
  gtk_string_list_splice (model, 0, 6, NULL);
  g_assert_cmpint (n_heard, ==, 2);
  g_object_set (one, "mark", CARRY_CHART_MARK_LINE, NULL);
  g_assert_cmpint (n_heard, ==, 3);
}

static void
test_describes_by_itself (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) series = parsed_series ();
  g_autofree char *there = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *table = NULL;

  g_object_set (series, "digits", 1, "unit", "km", NULL);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));
  carry_chart_data_add_series (data, series);
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_LABEL,
                             gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));

  there = carry_chart_describe (data, 3);
  missing = carry_chart_describe (data, 1);
  table = carry_chart_table_dup_text (data, "Word");
  g_assert_cmpstr (there, ==, "30\nParsed 30.0 km");
  g_assert_cmpstr (missing, ==, "-\nParsed –");
  g_assert_null (carry_chart_describe (data, 4));
  g_assert_cmpstr (table, ==, "Word\tParsed\n10\t10.0\n-\t\n-5\t-5.0\n30\t30.0\n");
}

static void
test_events_are_followed (void)
{
  g_autoptr (GListStore) events = g_list_store_new (CARRY_TYPE_CHART_EVENT);
  g_autoptr (CarryChartEvent) race = carry_chart_event_new (12.0, "Race");
  g_autoptr (CarryChartData) data = carry_chart_data_new ();
  int n_changed = 0;

  carry_chart_data_set_events (data, G_LIST_MODEL (events));
  g_signal_connect_swapped (data, "changed", G_CALLBACK (count), &n_changed);
  g_list_store_append (events, race);
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_cmpfloat (carry_chart_event_get_x (race), ==, 12.0);
}

static void
test_leaves_nothing_behind (void)
{
  g_autoptr (GtkStringList) model = numbers ();
  CarryChartData *data = carry_chart_data_new ();
  CarryChartSeries *series = parsed_series ();

  carry_chart_data_add_series (data, series);
  carry_chart_data_set_model (data, G_LIST_MODEL (model));

  g_assert_finalize_object (data);
  g_assert_finalize_object (series);
  gtk_string_list_append (model, "5");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/chart-data/numbers", test_numbers_of_items);
  g_test_add_func ("/charts/chart-data/follows-model", test_follows_model);
  g_test_add_func ("/charts/chart-data/texts", test_texts);
  g_test_add_func ("/charts/chart-data/axes", test_ranges_of_axes);
  g_test_add_func ("/charts/chart-data/days", test_days);
  g_test_add_func ("/charts/chart-data/in-step", test_keeps_in_step);
  g_test_add_func ("/charts/chart-data/describes", test_describes_by_itself);
  g_test_add_func ("/charts/chart-data/events", test_events_are_followed);
  g_test_add_func ("/charts/chart-data/finalize", test_leaves_nothing_behind);

  return g_test_run ();
}
