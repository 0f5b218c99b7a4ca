/* carry-window-memory.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-window-memory.h"

/* Narrower windows show the sidebar for a moment only, as an overlay: that says nothing of the next window. */
#define WIDE_ENOUGH_FOR_SIDEBAR 1180

/* The settings, or NULL where they are not installed: then the window remembers nothing. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source != NULL ? g_settings_schema_source_lookup (source, CARRY_APPLICATION_ID, TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static gboolean
on_close_request (GSettings *settings, GtkWindow *window)
{
  g_autoptr (GVariant) view = g_action_group_get_action_state (G_ACTION_GROUP (window), "view");
  g_autoptr (GVariant) sidebar = g_action_group_get_action_state (G_ACTION_GROUP (window), "toggle-sidebar");

  g_settings_set_value (settings, "view", view);
  if (g_str_equal (g_variant_get_string (view, NULL), "week") &&
      gtk_widget_get_width (GTK_WIDGET (window)) >= WIDE_ENOUGH_FOR_SIDEBAR)
    g_settings_set_value (settings, "show-sidebar", sidebar);

  return GDK_EVENT_PROPAGATE;
}

/**
 * carry_window_memory_attach:
 * @window: a window that is not shown yet
 *
 * Gives a window the size, view and sidebar that it had last, and remembers them when it closes; and the favourite
 * and recent exercises whether only what there is the equipment for is shown, and what the balance shows, which are remembered at once.
 */
void
carry_window_memory_attach (CarryWindow *window)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (GVariant) sidebar = NULL;
  g_autoptr (GVariant) view = NULL;

  if (settings == NULL)
    return;

  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", window, "maximized", G_SETTINGS_BIND_DEFAULT);

  g_settings_bind (settings, "favourite-exercises", carry_window_get_shelf (window), "favourites",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "recent-exercises", carry_window_get_shelf (window), "recent",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "only-my-equipment", carry_window_get_shelf (window), "only-mine",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "exercise-place", carry_window_get_shelf (window), "place",
                   G_SETTINGS_BIND_DEFAULT);

  g_settings_bind (settings, "check-in-dismissed", carry_window_get_care_row (window), "dismissed",
                   G_SETTINGS_BIND_DEFAULT);

  g_settings_bind (settings, "balance-period",
                   carry_balance_view_get_balance (carry_window_get_balance (window)), "period",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "balance-sessions", carry_window_get_balance (window), "counted",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "show-acute-chronic", carry_window_get_balance (window), "acute-chronic",
                   G_SETTINGS_BIND_DEFAULT);

  sidebar = g_settings_get_value (settings, "show-sidebar");
  view = g_settings_get_value (settings, "view");
  g_action_group_change_action_state (G_ACTION_GROUP (window), "toggle-sidebar", sidebar);
  g_action_group_activate_action (G_ACTION_GROUP (window), "view", view);

  g_signal_connect_data (window, "close-request", G_CALLBACK (on_close_request), g_object_ref (settings),
                         (GClosureNotify)(void (*) (void))g_object_unref, G_CONNECT_SWAPPED);
}

/**
 * carry_window_memory_attach_workout:
 * @page: the page of a workout
 *
 * Gives a workout the look that the last one had, dark and large unless the runner turned that off, and remembers it.
 */
void
carry_window_memory_attach_workout (CarryWorkoutPage *page)
{
  g_autoptr (GSettings) settings = open_settings ();

  if (settings != NULL)
    g_settings_bind (settings, "workout-gym-look", page, "gym", G_SETTINGS_BIND_DEFAULT);
}
