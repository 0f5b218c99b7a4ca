/* carry-trouble-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-trouble-window.h"

#include "carry-diary-restore.h"

#include <glib/gi18n.h>

/* What a window for trouble knows. */
typedef struct
{
  AdwApplication *application; /* holds the window */
  GtkWindow *window;
  AdwStatusPage *page;
  GFile *file;
} Trouble;

static void
trouble_free (Trouble *self)
{
  g_object_unref (self->file);
  g_free (self);
}

static void
on_show_file (Trouble *self)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (self->file);

  gtk_file_launcher_open_containing_folder (launcher, self->window, NULL, NULL, NULL);
}

static void
restore (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Trouble *self = g_object_get_data (source, "trouble");
  g_autoptr (GFile) kept = NULL;
  GError *error = NULL;

  if (carry_diary_restore (self->file, data, &kept, &error))
    g_task_return_pointer (task, g_steal_pointer (&kept), g_object_unref);
  else
    g_task_return_error (task, error);
}

/* The application opens the diary again, as at its start. */
static void
on_restored (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Trouble *self = g_object_get_data (source, "trouble");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) kept = g_task_propagate_pointer (G_TASK (result), &error);
  GApplication *application = G_APPLICATION (self->application);
  g_autofree char *escaped = NULL;

  if (kept == NULL)
    {
      escaped = g_markup_escape_text (error->message, -1);
      adw_status_page_set_description (self->page, escaped);
      return;
    }

  g_message ("The unreadable diary is kept as “%s”", g_file_peek_path (kept));
  g_application_hold (application);
  gtk_window_destroy (self->window);
  g_application_activate (application);
  g_application_release (application);
}

static void
on_backup_chosen (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWindow) window = user_data;
  g_autoptr (GFile) backup = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  g_autoptr (GTask) task = NULL;

  if (backup == NULL)
    return;

  task = g_task_new (window, NULL, on_restored, NULL);
  g_task_set_task_data (task, g_steal_pointer (&backup), g_object_unref);
  g_task_run_in_thread (task, restore);
}

/* Copies that were made before the form of the diary changed lie beside it: “diary.sqlite.before-v4”. */
static void
on_restore (Trouble *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GFile) folder = g_file_get_parent (self->file);

  gtk_file_dialog_set_title (dialog, _ ("Restore Backup"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Restore"));
  if (folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, folder);
  gtk_file_dialog_open (dialog, self->window, NULL, on_backup_chosen, g_object_ref (self->window));
}

static GtkWidget *
create_button (const char *label, GCallback clicked, Trouble *self)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

/**
 * carry_trouble_window_new:
 * @application: the application
 * @file: the diary's file
 * @reason: why it could not be opened
 *
 * Makes the window that stands in the place of the main one if the diary cannot be opened. The file is
 * left as it is, until the runner chooses a backup; then it is kept under another name.
 *
 * Returns: (transfer none): the window; GTK holds it
 */
GtkWidget *
carry_trouble_window_new (AdwApplication *application, GFile *file, const char *reason)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *escaped = g_markup_escape_text (reason, -1);
  Trouble *self = g_new0 (Trouble, 1);

  self->application = application;
  self->window = GTK_WINDOW (window);
  self->page = ADW_STATUS_PAGE (page);
  self->file = g_object_ref (file);
  g_object_set_data_full (G_OBJECT (window), "trouble", self, (GDestroyNotify)trouble_free);

  gtk_window_set_title (GTK_WINDOW (window), _ ("Carryover"));
  gtk_window_set_default_size (GTK_WINDOW (window), 640, 480);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Could Not Open Your Diary"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), escaped);

  gtk_box_append (GTK_BOX (buttons), create_button (_ ("_Restore Backup…"), G_CALLBACK (on_restore), self));
  gtk_box_append (GTK_BOX (buttons), create_button (_ ("_Show File"), G_CALLBACK (on_show_file), self));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), buttons);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);

  return window;
}
