/* test-chart-data.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart-data.h"

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
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 0), ==, 10);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 1, 3), ==, 30);
  /* No number, a negative one and no item add nothing to a stack. */
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 1), ==, 0);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 2), ==, 0);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 4), ==, 0);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 2, 0), ==, 0);
  g_assert_cmpfloat (carry_chart_data_get_greatest_total (data), ==, 60);
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
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 1), ==, 40);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 2), ==, 50);
  g_assert_cmpfloat (carry_chart_data_get_part (data, 0, 3), ==, 30);

  gtk_string_list_splice (model, 0, 4, NULL);
  g_assert_cmpint (n_changed, ==, 2);
  g_assert_cmpfloat (carry_chart_data_get_greatest_total (data), ==, 0);
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
  g_assert_true (carry_chart_data_has_text (data, CARRY_CHART_TEXT_LABEL));
  g_assert_false (carry_chart_data_has_text (data, CARRY_CHART_TEXT_GROUP));
  g_assert_null (carry_chart_data_dup_text (data, CARRY_CHART_TEXT_GROUP, 3));
  g_assert_null (carry_chart_data_dup_text (data, CARRY_CHART_TEXT_LABEL, 4));
  g_assert_false (carry_chart_data_is_dimmed (data, 0));
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
  g_test_add_func ("/charts/chart-data/finalize", test_leaves_nothing_behind);

  return g_test_run ();
}
