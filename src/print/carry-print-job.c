/* carry-print-job.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-job.h"

#include "carry-print-memory.h"
#include "carry-print-tab.h"
#include "carry-sheet-document.h"

#include <glib/gi18n.h>

/**
 * CarryPrintJob:
 *
 * One run of the print dialog. It lives as long as its operation.
 */
typedef struct
{
  CarryPrintable *content;
  CarrySheetDocument *document;
  CarrySheetOptions options;
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
  self->document = carry_sheet_document_new (self->content, &paper, &self->options);
  gtk_print_operation_set_n_pages (operation, (int)carry_sheet_document_get_n_pages (self->document));
}

static void
on_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer user_data)
{
  CarryPrintJob *self = user_data;

  carry_sheet_document_draw_page (self->document, gtk_print_context_get_cairo_context (context), (guint)page);
}

static GObject *
on_create_tab (GtkPrintOperation *operation, gpointer user_data)
{
  CarryPrintJob *self = user_data;

  return G_OBJECT (carry_print_tab_new (&self->options, carry_printable_get_choices (self->content)));
}

/* Before a preview as well as before printing. */
static void
on_apply_tab (GtkPrintOperation *operation, GtkWidget *tab, gpointer user_data)
{
  CarryPrintJob *self = user_data;

  carry_print_tab_get_options (CARRY_PRINT_TAB (tab), &self->options);
  carry_print_memory_save_options (&self->options);
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer user_data)
{
  CarryPrintJob *self = user_data;
  g_autoptr (GtkAlertDialog) dialog = NULL;
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && self->parent != NULL)
    carry_print_memory_save (gtk_print_operation_get_print_settings (operation),
                             gtk_print_operation_get_default_page_setup (operation));
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
get_settings (const char *title)
{
  GtkPrintSettings *settings = carry_print_memory_load_settings ();

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
  g_autoptr (GtkPrintSettings) settings = get_settings (carry_printable_get_title (content));
  g_autoptr (GtkPageSetup) setup = carry_print_memory_load_page_setup ();
  CarryPrintJob *self = g_new0 (CarryPrintJob, 1);

  carry_print_memory_load_options (&self->options);
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
  gtk_print_operation_set_default_page_setup (operation, setup);
  /* Translators: the tab of the print dialog where it is chosen what the sheet shows */
  gtk_print_operation_set_custom_tab_label (operation, _ ("Sheet"));

  g_signal_connect (operation, "create-custom-widget", G_CALLBACK (on_create_tab), self);
  g_signal_connect (operation, "custom-widget-apply", G_CALLBACK (on_apply_tab), self);
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
