/* test-chart.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-chart.h"
#include "carry-bullet-bar.h"
#include "carry-chart-legend.h"

#include <gtk/gtk.h>

static double
length (GtkStringObject *item)
{
  return (double)g_utf8_strlen (gtk_string_object_get_string (item), -1);
}

static char *
describe (GtkStringObject *item)
{
  return g_strdup_printf ("Word <%s>\nits length", gtk_string_object_get_string (item));
}

static CarryChartData *
words (GtkStringList **model)
{
  const char *const strings[] = { "one", "three", "eleven", NULL };
  CarryChartData *data = carry_chart_data_new ();
  g_autoptr (CarryChartSeries) series = carry_chart_series_new (
      "Letters", "letters",
      gtk_cclosure_expression_new (G_TYPE_DOUBLE, NULL, 0, NULL, G_CALLBACK (length), NULL, NULL));

  *model = gtk_string_list_new (strings);
  carry_chart_data_set_model (data, G_LIST_MODEL (*model));
  carry_chart_data_add_series (data, series);
  carry_chart_data_set_text (data, CARRY_CHART_TEXT_LABEL,
                             gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  carry_chart_data_set_text (
      data, CARRY_CHART_TEXT_DESCRIPTION,
      gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (describe), NULL, NULL));

  return data;
}

static CarryChart *
chart_of (CarryChartData *data)
{
  GtkWidget *chart = g_object_ref_sink (carry_chart_new ());

  carry_chart_set_data (CARRY_CHART (chart), data);

  return CARRY_CHART (chart);
}

static void
test_speaks_as_one_image (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  g_autoptr (CarryChart) chart = chart_of (data);

  carry_chart_set_summary (chart, "Letters of 3 words");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Letters of 3 words");

  carry_chart_set_cursor (chart, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Word <three>\nits length");
  carry_chart_set_cursor (chart, CARRY_CHART_NONE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
}

static void
test_cursor_stays_on_a_bar (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  g_autoptr (CarryChart) chart = chart_of (data);

  carry_chart_set_cursor (chart, 3);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, CARRY_CHART_NONE);

  carry_chart_set_cursor (chart, 2);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 2);
  gtk_string_list_remove (model, 0);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, CARRY_CHART_NONE);
}

/* Runs the key binding as the widget itself would. */
static void
press (CarryChart *chart, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chart));
  const guint n = g_list_model_get_n_items (controllers);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (chart),
                                            gtk_shortcut_get_arguments (shortcut));
              return;
            }
        }
    }
  g_assert_not_reached ();
}

static void
remember (CarryChart *chart, guint bar, guint *activated)
{
  *activated = bar;
}

static void
test_keys (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  g_autoptr (CarryChart) chart = chart_of (data);
  guint activated = CARRY_CHART_NONE;

  g_signal_connect (chart, "activate", G_CALLBACK (remember), &activated);

  press (chart, GDK_KEY_Return);
  g_assert_cmpuint (activated, ==, CARRY_CHART_NONE);
  press (chart, GDK_KEY_Left);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 2);
  press (chart, GDK_KEY_Right);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 2);
  press (chart, GDK_KEY_Home);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 0);
  press (chart, GDK_KEY_Left);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 0);
  press (chart, GDK_KEY_Right);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 1);
  press (chart, GDK_KEY_Return);
  g_assert_cmpuint (activated, ==, 1);
  press (chart, GDK_KEY_End);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 2);
  press (chart, GDK_KEY_Escape);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, CARRY_CHART_NONE);
  press (chart, GDK_KEY_Right);
  g_assert_cmpuint (carry_chart_get_cursor (chart), ==, 0);
}

/* Nothing to draw is drawn too: with and without items, with and without room. */
static void
test_paints_anything (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *chart = carry_chart_new ();
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (chart);

  gtk_window_set_child (GTK_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  for (guint step = 0; step < 4; step++)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (GskRenderNode) node = NULL;

      if (step == 1)
        carry_chart_set_data (CARRY_CHART (chart), data);
      if (step == 2)
        carry_chart_set_cursor (CARRY_CHART (chart), 2);
      if (step == 3)
        gtk_string_list_splice (model, 0, 3, NULL);

      while (g_main_context_iteration (NULL, FALSE))
        ;
      gdk_paintable_snapshot (paintable, snapshot, 400, 200);
      node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
      g_assert_nonnull (node);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_legend_names_series (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  GtkWidget *legend = g_object_ref_sink (carry_chart_legend_new ());
  GtkWidget *entry;

  carry_chart_legend_set_data (CARRY_CHART_LEGEND (legend), data);
  entry = gtk_widget_get_first_child (legend);
  g_assert_nonnull (entry);
  g_assert_null (gtk_widget_get_next_sibling (entry));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (gtk_widget_get_last_child (entry))), ==, "Letters");

  g_assert_finalize_object (legend);
}

/* The third entry has no room in the first line; reading starts at the right in Hebrew, at the left here. */
static void
test_legend_flows (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CarryChartSeries) series =
          carry_chart_series_new ("Letters", "letters", gtk_constant_expression_new (G_TYPE_DOUBLE, 1.0));

      carry_chart_data_add_series (data, series);
    }

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *legend = g_object_ref_sink (carry_chart_legend_new ());
      GtkWidget *entry;
      graphene_rect_t first, second, third;
      int width, wanted, height;

      gtk_widget_set_direction (legend, i == 0 ? GTK_TEXT_DIR_LTR : GTK_TEXT_DIR_RTL);
      carry_chart_legend_set_data (CARRY_CHART_LEGEND (legend), data);
      gtk_widget_measure (legend, GTK_ORIENTATION_HORIZONTAL, -1, &width, &wanted, NULL, NULL);
      wanted--;
      g_assert_cmpint (width, <, wanted / 2);
      gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, wanted, &height, NULL, NULL, NULL);
      gtk_widget_size_allocate (legend, &(GtkAllocation){ 0, 0, wanted, height }, -1);

      entry = gtk_widget_get_first_child (legend);
      g_assert_true (gtk_widget_compute_bounds (entry, legend, &first));
      g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_next_sibling (entry), legend, &second));
      g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (legend), legend, &third));
      g_assert_true (i == 0 ? first.origin.x < second.origin.x : first.origin.x > second.origin.x);
      g_assert_cmpfloat (first.origin.x, ==, third.origin.x);
      g_assert_cmpfloat (first.origin.y, ==, second.origin.y);
      g_assert_cmpfloat (third.origin.y, >=, first.origin.y + first.size.height);
      g_assert_finalize_object (legend);
    }
}

/* A picture can be copied before the chart was ever seen, and the table says what the chart does. */
static void
test_asks_for_a_table (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  g_autoptr (CarryChart) chart = chart_of (data);
  guint n_asked = 0;

  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.copy-picture", NULL);
  g_signal_connect_swapped (chart, "table-requested", G_CALLBACK (g_atomic_int_inc), &n_asked);
  gtk_widget_activate_action (GTK_WIDGET (chart), "chart.show-table", NULL);
  g_assert_cmpuint (n_asked, ==, 1);
}

static void
test_leaves_nothing_behind (void)
{
  g_autoptr (GtkStringList) model = NULL;
  g_autoptr (CarryChartData) data = words (&model);
  CarryChart *chart = chart_of (data);

  g_assert_finalize_object (chart);
  gtk_string_list_append (model, "more");
}

static void
test_bullet_says_outside (void)
{
  GtkWidget *bar = g_object_ref_sink (carry_bullet_bar_new ());

  g_object_set (bar, "upper", 20.0, "band-lo", 6.0, "band-hi", 10.0, "value", 5.0, NULL);
  g_assert_true (gtk_widget_has_css_class (bar, "outside"));
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 5.0);

  g_object_set (bar, "value", 6.0, NULL);
  g_assert_false (gtk_widget_has_css_class (bar, "outside"));

  g_assert_finalize_object (bar);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/chart/accessible", test_speaks_as_one_image);
  g_test_add_func ("/ui/chart/cursor", test_cursor_stays_on_a_bar);
  g_test_add_func ("/ui/chart/keys", test_keys);
  g_test_add_func ("/ui/chart/paints", test_paints_anything);
  g_test_add_func ("/ui/chart/legend", test_legend_names_series);
  g_test_add_func ("/ui/chart/legend-flows", test_legend_flows);
  g_test_add_func ("/ui/chart/table", test_asks_for_a_table);
  g_test_add_func ("/ui/chart/finalize", test_leaves_nothing_behind);
  g_test_add_func ("/ui/bullet-bar/outside", test_bullet_says_outside);

  return g_test_run ();
}
