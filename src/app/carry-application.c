/* carry-application.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-application.h"

#include "carry-catalogue-controller.h"
#include "carry-command.h"
#include "carry-controller.h"
#include "carry-dialog-shortcuts.h"
#include "carry-import-flow.h"
#include "carry-log-service.h"
#include "carry-measure.h"
#include "carry-number-text.h"
#include "carry-preferences-dialog.h"
#include "carry-print-controller.h"
#include "carry-shortcuts.h"
#include "carry-startup.h"
#include "carry-trouble-window.h"
#include "carry-week-controller.h"
#include "carry-window-memory.h"
#include "carry-workout-controller.h"
#include "carry-workout-view.h"

#include <glib/gi18n.h>

/**
 * CarryApplication:
 *
 * The composition root: opens the diary, builds the window and what stands behind it, and ends when all
 * is on disk.
 */
struct _CarryApplication
{
  AdwApplication parent_instance;

  CarryStartup startup;
  CarryWorkspace *workspace;
  CarryHistory *history;
  CarryController *controller;
  CarryCatalogueController *catalogue_controller;
  CarryWeekController *week_controller;
  CarryPrintController *print_controller;
  CarryWorkoutController *workout_controller;
  CarryWorkoutView *workout_view;
  CarryLogService *log_service;
  CarryClock *clock;
  CarryWindow *window;
  GListStore *files; /* of GFile: to be imported once the window is there */
  gboolean understood; /* the options make sense so far */
};

G_DEFINE_FINAL_TYPE (CarryApplication, carry_application, ADW_TYPE_APPLICATION)

static void
import_waiting_files (CarryApplication *self)
{
  g_autoptr (GListStore) files = NULL;

  if (self->window == NULL || g_list_model_get_n_items (G_LIST_MODEL (self->files)) == 0)
    return;

  files = g_steal_pointer (&self->files);
  self->files = g_list_store_new (G_TYPE_FILE);
  carry_import_flow_read (self->window, self->controller, self->catalogue_controller,
                          carry_workspace_get_diary (self->workspace), G_LIST_MODEL (files));
}

static void
on_athlete_saved (GObject *store, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!carry_store_save_athlete_finish (CARRY_STORE (store), result, &error) && self->window != NULL)
    carry_window_add_toast (self->window, error->message, FALSE);
}

static void
on_athlete_changed (CarryApplication *self)
{
  CarryStore *store = carry_workspace_get_store (self->workspace);

  if (store != NULL)
    carry_store_save_athlete_async (store, carry_workspace_get_athlete (self->workspace), on_athlete_saved,
                                    g_object_ref (self));
}

static gboolean
on_drop (CarryApplication *self, const GValue *value)
{
  GSList *list = g_value_get_boxed (value);
  g_autoptr (GSList) files = list != NULL ? gdk_file_list_get_files ((GdkFileList *)list) : NULL;

  for (GSList *file = files; file != NULL; file = file->next)
    g_list_store_append (self->files, file->data);
  import_waiting_files (self);

  return files != NULL;
}

static void
accept_dropped_files (CarryApplication *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), GTK_EVENT_CONTROLLER (target));
}

/* All that was asked is on disk before the window goes. A step that waits for the one before it is not with
 * the store yet. A window with a dialog closes that first, and stays. */
static gboolean
on_close_request (CarryApplication *self)
{
  CarryStore *store = carry_workspace_get_store (self->workspace);

  while (carry_history_is_busy (self->history) || carry_workout_controller_is_busy (self->workout_controller))
    g_main_context_iteration (NULL, TRUE);

  if (!carry_workout_controller_may_close (self->workout_controller))
    return GDK_EVENT_STOP;

  if (store != NULL)
    carry_store_flush (store);

  return GDK_EVENT_PROPAGATE;
}

/* Midnight passed while the window was open. */
static void
on_today_changed (CarryApplication *self)
{
  self->startup.today = *carry_clock_get_today (self->clock);
  if (self->window == NULL)
    return;

  carry_controller_set_today (self->controller, &self->startup.today);
  carry_window_set_today (self->window, &self->startup.today);
}

static void
on_destroy (CarryApplication *self)
{
  self->window = NULL;
}

/* Only the window of the runner's own diary has the program's name on the bus, and is found there. Without a bus the
 * command line says that the diary is open. */
static void
offer_log_service (CarryApplication *self)
{
  GDBusConnection *bus = g_application_get_dbus_connection (G_APPLICATION (self));
  g_autoptr (GError) error = NULL;

  if (bus == NULL || self->startup.diary != NULL || self->startup.example_week)
    return;

  self->log_service = carry_log_service_new (self->controller, carry_workspace_get_diary (self->workspace),
                                             carry_workspace_get_catalogue (self->workspace));
  if (!carry_log_service_export (self->log_service, bus, &error))
    g_debug ("%s", error->message);
}

static void
on_workout_begun (CarryApplication *self, CarryWorkoutCourse *course)
{
  CarrySession *session = CARRY_SESSION (carry_workout_course_get_session (course));

  carry_controller_set_under_way (self->controller, carry_session_get_id (session));
}

static void
on_workout_ended (CarryApplication *self)
{
  carry_controller_set_under_way (self->controller, NULL);
}

static void
open_window (CarryApplication *self)
{
  CarryStore *store = carry_workspace_get_store (self->workspace);
  CarryCatalogue *catalogue = carry_workspace_get_catalogue (self->workspace);
  CarryAthlete *athlete = carry_workspace_get_athlete (self->workspace);

  self->history = carry_history_new_with_catalogue (carry_workspace_get_diary (self->workspace), catalogue,
                                                    (CarryJournal *)store);
  self->window =
      CARRY_WINDOW (carry_window_new (ADW_APPLICATION (self), carry_workspace_get_diary (self->workspace),
                                      catalogue, athlete, &self->startup.today));
  self->controller =
      carry_controller_new (self->window, self->history, catalogue, athlete, &self->startup.today);

  self->catalogue_controller = carry_catalogue_controller_new (self->window, self->controller, catalogue,
                                                               carry_workspace_get_diary (self->workspace));

  self->clock = carry_clock_new (&self->startup.today);
  g_signal_connect_object (self->clock, "notify::today", G_CALLBACK (on_today_changed), self,
                           G_CONNECT_SWAPPED);
  self->week_controller = carry_week_controller_new (
      self->window, self->controller, carry_workspace_get_diary (self->workspace), athlete, self->clock);

  self->print_controller = carry_print_controller_new (self->window, self->workspace, self->clock);
  self->workout_controller =
      carry_workout_controller_new (self->window, self->history, store, athlete, self->clock);
  g_signal_connect_object (self->workout_controller, "begun", G_CALLBACK (on_workout_begun), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workout_controller, "ended", G_CALLBACK (on_workout_ended), self,
                           G_CONNECT_SWAPPED);
  self->workout_view =
      carry_workout_view_new (self->workout_controller, self->window, self->workspace, self->clock);

  g_signal_connect_object (athlete, "notify", G_CALLBACK (on_athlete_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "close-request", G_CALLBACK (on_close_request), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->window, "destroy", G_CALLBACK (on_destroy), self, G_CONNECT_SWAPPED);
  accept_dropped_files (self);
  offer_log_service (self);
  carry_dialog_shortcuts_attach (ADW_APPLICATION_WINDOW (self->window));
  carry_window_memory_attach (self->window);

  carry_window_set_week_start (self->window, &self->startup.week);
  gtk_window_present (GTK_WINDOW (self->window));
  carry_workout_controller_take_up (self->workout_controller, carry_workspace_get_workout (self->workspace));
  import_waiting_files (self);
}

static void
open_on_worker (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CarryApplication *self = CARRY_APPLICATION (source);
  GError *error = NULL;
  CarryWorkspace *workspace = carry_startup_open (&self->startup, FALSE, &error);

  if (workspace != NULL)
    g_task_return_pointer (task, workspace, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer user_data)
{
  CarryApplication *self = CARRY_APPLICATION (source);
  g_autoptr (GError) error = NULL;

  self->workspace = g_task_propagate_pointer (G_TASK (result), &error);
  if (self->workspace != NULL)
    open_window (self);
  else
    {
      g_autoptr (GFile) file = self->startup.diary != NULL
                                   ? g_file_new_for_commandline_arg (self->startup.diary)
                                   : carry_store_get_default_file ();

      gtk_window_present (
          GTK_WINDOW (carry_trouble_window_new (ADW_APPLICATION (self), file, error->message)));
    }

  g_application_release (G_APPLICATION (self));
  g_application_unmark_busy (G_APPLICATION (self));
}

static void
carry_application_activate (GApplication *application)
{
  CarryApplication *self = CARRY_APPLICATION (application);
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GTask) task = NULL;

  if (active != NULL)
    {
      gtk_window_present (active);
      import_waiting_files (self);
      return;
    }
  if (self->workspace != NULL || g_application_get_is_busy (application))
    return;

  g_application_hold (application);
  g_application_mark_busy (application);
  task = g_task_new (self, NULL, on_opened, NULL);
  g_task_run_in_thread (task, open_on_worker);
}

static void
carry_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  CarryApplication *self = CARRY_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    g_list_store_append (self->files, files[i]);
  carry_application_activate (application);
}

static int
carry_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  CarryApplication *self = CARRY_APPLICATION (application);

  self->understood = TRUE;
  if (!carry_startup_check (&self->startup))
    return CARRY_EXIT_USAGE;

  if (self->startup.print != NULL)
    return carry_startup_print (&self->startup);

  /* Another diary is another window: it must not raise the one that is open. */
  if (self->startup.diary != NULL || self->startup.example_week || self->startup.today_text != NULL)
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

/* GApplication ends with 1 where it does not know an option; for us that is wrong usage. */
static gboolean
carry_application_local_command_line (GApplication *application, char ***arguments, int *exit_status)
{
  const gboolean done = G_APPLICATION_CLASS (carry_application_parent_class)
                            ->local_command_line (application, arguments, exit_status);

  if (done && *exit_status != 0 && !CARRY_APPLICATION (application)->understood)
    *exit_status = CARRY_EXIT_USAGE;

  return done;
}

static void
on_import (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryApplication *self = user_data;

  if (self->window != NULL)
    carry_import_flow_choose (self->window, self->controller, self->catalogue_controller,
                              carry_workspace_get_diary (self->workspace));
}

static void
on_preferences (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryApplication *self = user_data;

  if (self->window != NULL)
    adw_dialog_present (carry_preferences_dialog_new (carry_workspace_get_athlete (self->workspace)),
                        GTK_WIDGET (self->window));
}

static void
on_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryApplication *self = user_data;

  if (self->window != NULL)
    adw_dialog_present (carry_shortcuts_dialog_new (), GTK_WIDGET (self->window));
}

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryApplication *self = user_data;
  AdwDialog *about = adw_about_dialog_new ();

  g_object_set (about, "application-name", _ ("Carryover"), "application-icon", CARRY_APPLICATION_ID,
                "version", CARRY_VERSION, "developer-name", _ ("The Carryover authors"), "license-type",
                GTK_LICENSE_GPL_3_0, "copyright", "© 2026 The Carryover authors", "comments",
                _ ("Strength training for runners, planned around their runs.\n\n"
                   "Carryover gives general information. It is not medical advice."),
                NULL);
  adw_dialog_present (about, GTK_WIDGET (self->window));
}

/* A notification was chosen: the rest is over. */
static void
on_show_workout (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryApplication *self = user_data;

  if (self->window == NULL)
    return;

  gtk_window_present (GTK_WINDOW (self->window));
  g_action_group_activate_action (G_ACTION_GROUP (self->window), "resume-workout", NULL);
}

static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  if (window == NULL)
    return;

  g_object_ref (window);
  gtk_window_close (window);
  /* Where a dialog was open only that has closed, but all is saved, or the runner is asked. */
  if (gtk_window_get_application (window) != NULL &&
      carry_workout_controller_may_close (CARRY_APPLICATION (user_data)->workout_controller))
    gtk_window_destroy (window);
  g_object_unref (window);
}

static const GActionEntry entries[] = {
  { .name = "import", .activate = on_import },       { .name = "preferences", .activate = on_preferences },
  { .name = "shortcuts", .activate = on_shortcuts }, { .name = "show-workout", .activate = on_show_workout },
  { .name = "about", .activate = on_about },         { .name = "quit", .activate = on_quit },
};

static void
carry_application_startup (GApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accels[2];
  } accels[] = {
    { "app.import", { "<Control>o" } },           { "app.preferences", { "<Control>comma" } },
    { "app.shortcuts", { "<Control>question" } }, { "app.quit", { "<Control>q" } },
    { "window.close", { "<Control>w" } },
  };

  G_APPLICATION_CLASS (carry_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           (const char *const[]){ accels[i].accels[0], NULL });
}

static void
carry_application_shutdown (GApplication *application)
{
  CarryApplication *self = CARRY_APPLICATION (application);

  g_clear_object (&self->print_controller);
  g_clear_object (&self->workout_view);
  g_clear_object (&self->log_service);
  g_clear_object (&self->workout_controller);
  g_clear_object (&self->week_controller);
  g_clear_object (&self->clock);
  g_clear_object (&self->catalogue_controller);
  g_clear_object (&self->controller);
  g_clear_object (&self->history);
  g_clear_object (&self->workspace);

  G_APPLICATION_CLASS (carry_application_parent_class)->shutdown (application);
}

static void
carry_application_finalize (GObject *object)
{
  CarryApplication *self = CARRY_APPLICATION (object);

  carry_startup_clear (&self->startup);
  g_clear_object (&self->files);

  G_OBJECT_CLASS (carry_application_parent_class)->finalize (object);
}

static void
carry_application_class_init (CarryApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_application_finalize;
  application_class->startup = carry_application_startup;
  application_class->activate = carry_application_activate;
  application_class->open = carry_application_open;
  application_class->local_command_line = carry_application_local_command_line;
  application_class->handle_local_options = carry_application_handle_local_options;
  application_class->shutdown = carry_application_shutdown;
}

static void
carry_application_init (CarryApplication *self)
{
  self->files = g_list_store_new (G_TYPE_FILE);
  carry_number_text_set_mirrored (gtk_get_locale_direction () == GTK_TEXT_DIR_RTL);
  g_application_set_version (G_APPLICATION (self), CARRY_VERSION);
  carry_startup_add_options (&self->startup, G_APPLICATION (self));
}

/**
 * carry_application_new:
 *
 * Returns: (transfer full): the application
 */
CarryApplication *
carry_application_new (void)
{
  return g_object_new (CARRY_TYPE_APPLICATION, "application-id", CARRY_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", CARRY_RESOURCE_PATH, NULL);
}
