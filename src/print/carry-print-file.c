/* carry-print-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-file.h"

#include "carry-sheet-pdf.h"

#include <glib/gi18n.h>

/* What is written once the runner has named a file. */
typedef struct
{
  CarryPrintable *content;
  CarrySheetPaper paper;
  CarrySheetOptions options;
  GtkWindow *parent;
} Request;

static void
request_free (Request *self)
{
  g_object_unref (self->content);
  g_clear_weak_pointer (&self->parent);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
say (Request *self, const char *what, const char *why)
{
  g_autoptr (GtkAlertDialog) dialog = gtk_alert_dialog_new ("%s", what);

  gtk_alert_dialog_set_detail (dialog, why);
  gtk_alert_dialog_show (dialog, self->parent);
}

static void
write_to (Request *self, GFile *file)
{
  g_autoptr (GError) error = NULL;

  if (g_file_peek_path (file) == NULL)
    say (self, _ ("Could Not Save"), _ ("Choose a folder on this computer."));
  else if (!carry_sheet_pdf_write (self->content, &self->paper, &self->options, g_file_peek_path (file),
                                   &error))
    say (self, _ ("Could Not Save"), error->message);
}

static void
on_named (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Request) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, &error);

  if (file != NULL)
    write_to (self, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    say (self, _ ("Could Not Save"), error->message);
}

/* Where the desktop does not answer GtkFileDialog fails without a word: only the dialog that GTK has itself is left. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS
static void
on_response (GtkDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    write_to (user_data, file);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
ask_without_desktop (Request *self, const char *name)
{
  GtkWidget *dialog = gtk_file_chooser_dialog_new (
      _ ("Save as PDF"), self->parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Cancel"), GTK_RESPONSE_CANCEL,
      _ ("_Save"), GTK_RESPONSE_ACCEPT, NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  g_object_set_data_full (G_OBJECT (dialog), "carry-print-request", self, (GDestroyNotify)request_free);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), self);
  gtk_window_present (GTK_WINDOW (dialog));
}
G_GNUC_END_IGNORE_DEPRECATIONS

/* A title as the name of a file: a folder is not part of it. */
static char *
name_file (CarryPrintable *content)
{
  g_autofree char *title = g_strdup (carry_printable_get_title (content));

  g_strdelimit (title, "/\\", '-');

  return g_strconcat (title, ".pdf", NULL);
}

/**
 * carry_print_file_run:
 * @content: what to print
 * @paper: the paper
 * @options: how
 * @parent: (nullable): the window that asks for it
 * @alone: the desktop does not answer
 *
 * Asks for a file and writes the pages there as PDF. What goes wrong is said in a dialog.
 */
void
carry_print_file_run (CarryPrintable *content,
                      const CarrySheetPaper *paper,
                      const CarrySheetOptions *options,
                      GtkWindow *parent,
                      gboolean alone)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = name_file (content);
  Request *self = g_new0 (Request, 1);

  self->content = g_object_ref (content);
  self->paper = *paper;
  self->options = *options;
  g_set_weak_pointer (&self->parent, parent);

  if (alone)
    {
      ask_without_desktop (self, name);
      return;
    }

  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_filter_set_name (filter, _ ("PDF Files"));
  gtk_file_dialog_set_title (dialog, _ ("Save as PDF"));
  gtk_file_dialog_set_default_filter (dialog, filter);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, parent, NULL, on_named, self);
}
