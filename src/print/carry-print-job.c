/* carry-print-job.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-job.h"

#include "carry-sheet-document.h"

#include <glib/gi18n.h>

/* Where the window keeps what was chosen last. */
#define SETTINGS_KEY "carry-print-settings"
#define PAGE_SETUP_KEY "carry-page-setup"

/**
 * CarryPrintJob:
 *
 * One run of the print dialog. It lives as long as its operation.
 */
typedef struct
{
  CarryPrintable *content;
  CarrySheetDocument *document;
  GtkWindow *parent;
} CarryPrintJob;

static void
carry_print_job_free (CarryPrintJob *self)
{
  g_clear_pointer (&self->document, carry_sheet_document_free);
  g_object_unref (self->content);
  g_clear_weak_pointer (&self->parent);
  g_free (self);
}

static void
on_begin_print (GtkPrintOperation *operation, GtkPrintContext *context, gpointer user_data)
{
  CarryPrintJob *self = user_data;
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  const CarrySheetMargins margins = {
    .top = gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS),
    .end = gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS),
    .bottom = gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS),
    .start = gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS),
  };
  CarrySheetPaper paper;

  carry_sheet_paper_init (&paper, gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                          gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS), &margins);
  g_clear_pointer (&self->document, carry_sheet_document_free);
  self->document = carry_sheet_document_new (self->content, &paper);
  gtk_print_operation_set_n_pages (operation, (int)carry_sheet_document_get_n_pages (self->document));
}

static void
on_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer user_data)
{
  CarryPrintJob *self = user_data;

  carry_sheet_document_draw_page (self->document, gtk_print_context_get_cairo_context (context), (guint)page);
}

static void
remember (GtkPrintOperation *operation, GtkWindow *window)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings != NULL)
    g_object_set_data_full (G_OBJECT (window), SETTINGS_KEY, g_object_ref (settings), g_object_unref);
  if (setup != NULL)
    g_object_set_data_full (G_OBJECT (window), PAGE_SETUP_KEY, g_object_ref (setup), g_object_unref);
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer user_data)
{
  CarryPrintJob *self = user_data;
  g_autoptr (GtkAlertDialog) dialog = NULL;
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && self->parent != NULL)
    remember (operation, self->parent);
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  dialog = gtk_alert_dialog_new (_ ("Could Not Print"));
  if (error != NULL)
    gtk_alert_dialog_set_detail (dialog, error->message);
  gtk_alert_dialog_show (dialog, self->parent);
}

/* What was chosen last, with a name of its own for a file. */
static GtkPrintSettings *
get_settings (GtkWindow *parent, const char *title)
{
  GtkPrintSettings *last = parent != NULL ? g_object_get_data (G_OBJECT (parent), SETTINGS_KEY) : NULL;
  GtkPrintSettings *settings = last != NULL ? gtk_print_settings_copy (last) : gtk_print_settings_new ();

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, title);
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);

  return settings;
}

/**
 * carry_print_job_new_operation:
 * @content: what to print
 * @parent: (nullable): the window that asks for it
 *
 * Makes an operation that lays the sheet out for the paper and the margins that it is run with. It needs no
 * display to export.
 *
 * Returns: (transfer full): the operation, to be run
 */
GtkPrintOperation *
carry_print_job_new_operation (CarryPrintable *content, GtkWindow *parent)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPrintSettings) settings = get_settings (parent, carry_printable_get_title (content));
  CarryPrintJob *self = g_new0 (CarryPrintJob, 1);

  self->content = g_object_ref (content);
  g_set_weak_pointer (&self->parent, parent);
  g_object_set_data_full (G_OBJECT (operation), "carry-print-job", self,
                          (GDestroyNotify)carry_print_job_free);

  gtk_print_operation_set_job_name (operation, carry_printable_get_title (content));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_print_settings (operation, settings);
  if (parent != NULL)
    gtk_print_operation_set_default_page_setup (operation,
                                                g_object_get_data (G_OBJECT (parent), PAGE_SETUP_KEY));

  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin_print), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page), self);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), self);

  return operation;
}

/**
 * carry_print_job_run:
 * @content: what to print
 * @parent: (nullable): the window that asks for it
 *
 * Opens the print dialog and returns at once.
 */
void
carry_print_job_run (CarryPrintable *content, GtkWindow *parent)
{
  g_autoptr (GtkPrintOperation) operation = carry_print_job_new_operation (content, parent);

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
