/* carry-trouble-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-trouble-window.h"

#include <glib/gi18n.h>

static void
on_show_file (GtkButton *button, gpointer user_data)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (user_data);

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (button))),
                                            NULL, NULL, NULL);
}

/**
 * carry_trouble_window_new:
 * @application: the application
 * @file: the diary's file
 * @reason: why it could not be opened
 *
 * Makes the window that stands in the place of the main one if the diary cannot be opened. The file is
 * left as it is.
 *
 * Returns: (transfer none): the window; GTK holds it
 */
GtkWidget *
carry_trouble_window_new (AdwApplication *application, GFile *file, const char *reason)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (application));
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *show = gtk_button_new_with_mnemonic (_ ("_Show File"));
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  gtk_window_set_title (GTK_WINDOW (window), _ ("Carryover"));
  gtk_window_set_default_size (GTK_WINDOW (window), 640, 480);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Could Not Open Your Diary"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), escaped);

  gtk_widget_add_css_class (show, "pill");
  gtk_widget_set_halign (show, GTK_ALIGN_CENTER);
  g_signal_connect_data (show, "clicked", G_CALLBACK (on_show_file), g_object_ref (file),
                         (GClosureNotify)(void (*) (void))g_object_unref, 0);
  adw_status_page_set_child (ADW_STATUS_PAGE (page), show);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);

  return window;
}
