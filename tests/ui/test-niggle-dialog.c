/* test-niggle-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-niggle-dialog.h"

#include "carry-muscle-map.h"
#include "carry-ui-driver.h"

static void
note (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *text = g_variant_print (parameter, FALSE);

  g_string_append_printf (data, "%s;", text);
}

static GtkWidget *
show (AdwDialog *dialog, GString *asked)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "default-width", 600, "default-height", 800, NULL);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  const GActionEntry entries[] = { { .name = "niggles", .activate = note, .parameter_type = "a(uuu)" } };

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), asked);
  gtk_widget_insert_action_group (window, "care", G_ACTION_GROUP (group));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  return window;
}

static AdwSpinRow *
get_row (AdwDialog *dialog, guint n)
{
  return ADW_SPIN_ROW (test_find (GTK_WIDGET (dialog), ADW_TYPE_SPIN_ROW, n));
}

/* A muscle of the map chooses its part; all that was said is asked for at once: part, soreness, pain. */
static void
test_asks_once (void)
{
  const CarryCheckIn said = { .niggles[CARRY_SORE_PLACE_KNEE] = { .pain = 2 } };
  AdwDialog *dialog = carry_niggle_dialog_new (&said);
  g_autoptr (GString) asked = g_string_new (NULL);
  GtkWidget *window = show (dialog, asked);
  GtkWidget *map = test_find (GTK_WIDGET (dialog), CARRY_TYPE_MUSCLE_MAP, 0);
  g_autofree char *expected =
      g_strdup_printf ("[(%u, 3, 4), (%u, 0, 2)];", CARRY_SORE_PLACE_CALF, CARRY_SORE_PLACE_KNEE);

  g_assert_cmpfloat (adw_spin_row_get_value (get_row (dialog, 1)), ==, 2);
  g_signal_emit_by_name (map, "muscle-activated", (guint)CARRY_MUSCLE_SOLEUS);
  g_assert_cmpfloat (adw_spin_row_get_value (get_row (dialog, 1)), ==, 0);
  adw_spin_row_set_value (get_row (dialog, 0), 3);
  adw_spin_row_set_value (get_row (dialog, 1), 4);
  g_assert_cmpuint (carry_muscle_map_get_level (CARRY_MUSCLE_MAP (map), CARRY_MUSCLE_GASTROC), ==, 2);
  g_assert_cmpstr (carry_muscle_map_get_text (CARRY_MUSCLE_MAP (map), CARRY_MUSCLE_GASTROC), ==,
                   "Calves · Calf or Achilles Tendon: soreness 3, pain 4 of 10");

  g_signal_emit_by_name (adw_dialog_get_default_widget (dialog), "clicked");
  test_settle ();
  g_assert_cmpstr (asked->str, ==, expected);
  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/niggle-dialog/asks-once", test_asks_once);

  return g_test_run ();
}
