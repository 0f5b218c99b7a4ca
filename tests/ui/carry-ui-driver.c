/* carry-ui-driver.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-ui-driver.h"

#include <adwaita.h>

/**
 * test_start:
 * @argc: the arguments of main()
 * @argv: the arguments of main()
 *
 * Starts a test of widgets. Nothing moves by itself: what is still busy has something to do.
 */
void
test_start (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
}

#define QUIET (G_TIME_SPAN_SECOND / 20)
#define PATIENCE (3 * G_TIME_SPAN_SECOND)

/* Lets everything happen that is due: changes of the diary, idle work, the next frames. */
void
test_settle (void)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;
  gint64 quiet_since = g_get_monotonic_time ();

  while (g_get_monotonic_time () < MIN (end, quiet_since + QUIET))
    if (g_main_context_iteration (NULL, FALSE))
      quiet_since = g_get_monotonic_time ();
    else
      g_usleep (1000);
}

/**
 * test_take_focus:
 * @widget: a widget in a window
 *
 * Gives it the focus, as the keyboard does. Widgets hear of that only in the active window, and other tests may share the
 * display, so the window is asked for until it has its turn.
 */
void
test_take_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  const gint64 end = g_get_monotonic_time () + PATIENCE;

  do
    {
      gtk_window_present (GTK_WINDOW (root));
      test_settle ();
    }
  while (!gtk_window_is_active (GTK_WINDOW (root)) && g_get_monotonic_time () < end);

  gtk_widget_grab_focus (widget);
  test_settle ();
}

/**
 * test_press:
 * @widget: the widget that has the focus
 * @keys: keys as gtk_shortcut_trigger_parse_string() reads them
 *
 * Does what a widget does when these keys are pressed.
 *
 * Returns: %TRUE if it takes them
 */
gboolean
test_press (GtkWidget *widget, const char *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_autoptr (GtkShortcutTrigger) trigger = gtk_shortcut_trigger_parse_string (keys);

  g_assert_nonnull (trigger);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), trigger) &&
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                            gtk_shortcut_get_arguments (shortcut)))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * test_press_key:
 * @widget: a widget that listens to keys itself
 * @keyval: a key
 *
 * Returns: %TRUE if one of its controllers takes the key
 */
gboolean
test_press_key (GtkWidget *widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean taken = FALSE;

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
        continue;

      g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &taken);
      if (taken)
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
find (GtkWidget *root, GType type, guint *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*n)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, n);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * test_find:
 * @root: where to look
 * @type: what for
 * @n: which of them, in the order of the tree
 *
 * Returns: (nullable): the widget
 */
GtkWidget *
test_find (GtkWidget *root, GType type, guint n)
{
  return find (root, type, &n);
}

/**
 * test_assert_fits_at_large_text:
 * @window: a window that is shown
 * @content: the type of what fills it; the first of that type counts
 *
 * Everything works at 200% text, and the least window is 360 pixels wide (DESIGN 10 and 2.1): with the style of the house
 * the content asks for no more.
 */
void
test_assert_fits_at_large_text (GtkWidget *window, GType content)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GdkDisplay *display = gtk_widget_get_display (window);
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  int least;

  gtk_css_provider_load_from_resource (style, CARRY_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 720);
  test_settle ();
  gtk_widget_measure (test_find (window, content, 0), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (style));
  g_assert_cmpint (least, <=, 360);
}
