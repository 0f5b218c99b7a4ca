/* carry-log-service.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-service.h"

#include "carry-log-entry.h"
#include "carry-log-file.h"

#include <glib/gi18n.h>

/**
 * CarryLogService:
 *
 * Takes logs from the command line while the window has the diary open, so that nobody must close it: “carryover log
 * --from” asks it over the session bus. What it takes is a step in the window, to undo there.
 */
struct _CarryLogService
{
  GObject parent_instance;

  CarryController *controller;
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  GDBusConnection *connection; /* nullable; while it is exported */
  guint registration;
};

G_DEFINE_FINAL_TYPE (CarryLogService, carry_log_service, G_TYPE_OBJECT)

#define INTERFACE CARRY_APPLICATION_ID ".Log"

/* Of the own program, on the same machine. */
#define PATIENCE_MS 10000

static const char introspection[] = "<node>"
                                    "  <interface name='" INTERFACE "'>"
                                    "    <method name='Read'>"
                                    "      <arg type='s' name='name' direction='in'/>"
                                    "      <arg type='ay' name='contents' direction='in'/>"
                                    "      <arg type='u' name='sessions' direction='out'/>"
                                    "    </method>"
                                    "  </interface>"
                                    "</node>";

static void
carry_log_service_dispose (GObject *object)
{
  CarryLogService *self = CARRY_LOG_SERVICE (object);

  if (self->connection != NULL)
    g_dbus_connection_unregister_object (self->connection, self->registration);
  g_clear_object (&self->connection);
  g_clear_object (&self->controller);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (carry_log_service_parent_class)->dispose (object);
}

static void
carry_log_service_class_init (CarryLogServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_log_service_dispose;
}

static void
carry_log_service_init (CarryLogService *self)
{
}

/**
 * carry_log_service_new:
 * @controller: what changes the diary
 * @diary: the diary
 * @catalogue: the exercises
 *
 * Returns: (transfer full): a service that nobody can call yet
 */
CarryLogService *
carry_log_service_new (CarryController *controller, CarryDiary *diary, CarryCatalogue *catalogue)
{
  CarryLogService *self;

  g_return_val_if_fail (CARRY_IS_CONTROLLER (controller), NULL);
  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (CARRY_TYPE_LOG_SERVICE, NULL);
  self->controller = g_object_ref (controller);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);

  return self;
}

/* What was taken is told by the window, with Undo. */
static gboolean
take (CarryLogService *self, const char *name, GBytes *bytes, guint *n_sessions, GError **error)
{
  g_autoptr (GPtrArray) entries = carry_log_file_read (bytes, name, error);
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (entries == NULL)
    return FALSE;

  change = carry_change_new_log (self->diary, self->catalogue, entries, error);
  if (change == NULL)
    return FALSE;

  *n_sessions = carry_change_get_n_edits (change);
  toast = g_strdup_printf (ngettext ("%u session logged", "%u sessions logged", *n_sessions), *n_sessions);
  if (*n_sessions > 0)
    carry_controller_do (self->controller, change, toast);

  return TRUE;
}

static void
on_call (GDBusConnection *connection,
         const char *sender,
         const char *path,
         const char *interface,
         const char *method,
         GVariant *parameters,
         GDBusMethodInvocation *invocation,
         gpointer user_data)
{
  CarryLogService *self = user_data;
  g_autoptr (GVariant) contents = g_variant_get_child_value (parameters, 1);
  g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (contents);
  g_autoptr (GError) error = NULL;
  const char *name;
  guint n_sessions;

  g_variant_get_child (parameters, 0, "&s", &name);
  if (take (self, name, bytes, &n_sessions, &error))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", n_sessions));
  else
    g_dbus_method_invocation_return_gerror (invocation, error);
}

static char *
get_path (void)
{
  return g_strdelimit (g_strconcat ("/", CARRY_APPLICATION_ID, NULL), ".", '/');
}

/**
 * carry_log_service_export:
 * @self: a service
 * @connection: the session bus
 * @error: return location, or %NULL
 *
 * Lets the command line call it.
 *
 * Returns: whether it can be called
 */
gboolean
carry_log_service_export (CarryLogService *self, GDBusConnection *connection, GError **error)
{
  static const GDBusInterfaceVTable table = { .method_call = on_call };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (introspection, NULL);
  g_autofree char *path = get_path ();

  g_return_val_if_fail (CARRY_IS_LOG_SERVICE (self) && self->connection == NULL, FALSE);

  self->registration =
      g_dbus_connection_register_object (connection, path, node->interfaces[0], &table, self, NULL, error);
  if (self->registration == 0)
    return FALSE;

  self->connection = g_object_ref (connection);

  return TRUE;
}

/**
 * carry_log_service_call:
 * @bytes: what is in a log
 * @name: its name, for messages
 * @n_sessions: (out): how many sessions it changed
 * @error: return location, or %NULL
 *
 * Gives a log to the window that has the runner's own diary open. A program that does not run is not started.
 *
 * Returns: %TRUE if it was taken, or %FALSE with an error set: of the bus, where no window can be asked, or what the
 *   window found wrong
 */
gboolean
carry_log_service_call (GBytes *bytes, const char *name, guint *n_sessions, GError **error)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, error);
  g_autofree char *path = get_path ();
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) failure = NULL;
  GVariant *contents;

  if (bus == NULL)
    return FALSE;

  contents = g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE);
  reply = g_dbus_connection_call_sync (bus, CARRY_APPLICATION_ID, path, INTERFACE, "Read",
                                       g_variant_new ("(s@ay)", name, contents), G_VARIANT_TYPE ("(u)"),
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, PATIENCE_MS, NULL, &failure);
  if (reply == NULL)
    {
      if (failure->domain != G_DBUS_ERROR)
        g_dbus_error_strip_remote_error (failure);
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  g_variant_get (reply, "(u)", n_sessions);

  return TRUE;
}
