/* test-shortcuts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-shortcuts.h"

#include "carry-keycaps.h"
#include "carry-shortcut-row.h"
#include "carry-ui-driver.h"

static GtkWidget *
find_row (GtkWidget *root, const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = test_find (root, CARRY_TYPE_SHORTCUT_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return row;

  g_assert_not_reached ();
}

/* Only what the application has keys for is listed. */
static void
test_follows_application (void)
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("io.github.carryover_app.Carryover.Test", G_APPLICATION_NON_UNIQUE);
  AdwDialog *dialog = carry_shortcuts_dialog_new ();
  GtkWidget *window, *undo;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "diary.undo",
                                         (const char *const[]){ "<Control>z", "<Alt>BackSpace", NULL });
  window = adw_application_window_new (GTK_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 600);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  test_settle ();

  undo = find_row (GTK_WIDGET (dialog), "Undo");
  g_assert_true (gtk_widget_get_visible (undo));
  gtk_test_accessible_assert_property (test_find (undo, CARRY_TYPE_KEYCAPS, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Ctrl+Z");
  g_assert_false (gtk_widget_get_visible (find_row (GTK_WIDGET (dialog), "Print")));
  g_assert_true (gtk_widget_get_visible (find_row (GTK_WIDGET (dialog), "Delete")));

  gtk_window_destroy (GTK_WINDOW (window));
  test_settle ();
}

static char *
list_keys (GtkWidget *keycaps)
{
  GString *text = g_string_new (NULL);

  for (GtkWidget *key = gtk_widget_get_first_child (keycaps); key != NULL;
       key = gtk_widget_get_next_sibling (key))
    g_string_append_printf (text, "[%s]", gtk_label_get_text (GTK_LABEL (key)));

  return g_string_free_and_steal (text);
}

static void
test_keycaps (void)
{
  static const struct
  {
    const char *accelerators[5];
    const char *keys;
  } cases[] = {
    { { "F9" }, "[F9]" },
    { { "<Control><Shift>n" }, "[Ctrl][Shift][N]" },
    { { "<Alt>Left" }, "[Alt][←]" },
    { { "<Shift>Left", "<Shift>Right", "<Shift>Up", "<Shift>Down" }, "[Shift][←][→][↑][↓]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *keycaps = g_object_ref_sink (carry_keycaps_new ());
      g_autofree char *keys = NULL;

      carry_keycaps_set_accelerators (CARRY_KEYCAPS (keycaps), cases[i].accelerators);
      keys = list_keys (keycaps);
      g_assert_cmpstr (keys, ==, cases[i].keys);
      g_assert_finalize_object (keycaps);
    }
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/shortcuts/follows-application", test_follows_application);
  g_test_add_func ("/ui/shortcuts/keycaps", test_keycaps);

  return g_test_run ();
}
