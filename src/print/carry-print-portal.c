/* carry-print-portal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-portal.h"

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_PRINT "org.freedesktop.portal.Print"
#define PATIENCE_MS 3000

/**
 * carry_print_portal_is_used:
 *
 * GTK decides alike when it opens its print dialog, but does not tell: there it offers no tab of ours, and where the
 * service does not answer it says nothing at all.
 *
 * Returns: whether printing goes through the portal
 */
gboolean
carry_print_portal_is_used (void)
{
  const char *const sandboxes[] = { "/.flatpak-info", "/run/.flatpak-info" };
  const char *debug = g_getenv ("GDK_DEBUG");
  g_auto (GStrv) words = g_strsplit_set (debug != NULL ? debug : "", ":;, \t", -1);

  if (g_strv_contains ((const char *const *)words, "no-portals"))
    return FALSE;
  if (g_strv_contains ((const char *const *)words, "portals") || g_getenv ("SNAP_NAME") != NULL)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (sandboxes); i++)
    if (g_file_test (sandboxes[i], G_FILE_TEST_EXISTS))
      return TRUE;

  return FALSE;
}

static void
on_answer (GObject *bus, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GVariant) version = g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);

  g_task_return_boolean (task, version != NULL);
}

static void
on_bus (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL)
    {
      g_task_return_boolean (task, FALSE);
      return;
    }

  g_dbus_connection_call (bus, PORTAL_NAME, PORTAL_PATH, "org.freedesktop.DBus.Properties", "Get",
                          g_variant_new ("(ss)", PORTAL_PRINT, "version"), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, PATIENCE_MS, NULL, on_answer, g_steal_pointer (&task));
}

/* Asks whether there is a service that prints; answers within three seconds. */
void
carry_print_portal_find_async (GAsyncReadyCallback callback, gpointer user_data)
{
  g_bus_get (G_BUS_TYPE_SESSION, NULL, on_bus, g_task_new (NULL, NULL, callback, user_data));
}

gboolean
carry_print_portal_find_finish (GAsyncResult *result)
{
  return g_task_propagate_boolean (G_TASK (result), NULL);
}
