/* carry-print-job.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-job.h"

#include "carry-print-dialog.h"
#include "carry-print-file.h"
#include "carry-print-memory.h"
#include "carry-print-portal.h"
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
  CarrySheetPaper paper; /* as it was laid out on last, or as the locale has it */
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

  carry_sheet_paper_init (&self->paper, gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                          gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS), &margins);
  g_clear_pointer (&self->document, carry_sheet_document_free);
  self->document = carry_sheet_document_new (self->content, &self->paper, &self->options);
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

/* Pages that could not be printed may still be wanted as a file. The operation, and the job with it, waits for that. */
static void
on_rescue_chosen (GObject *dialog, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkPrintOperation) operation = user_data;
  CarryPrintJob *self = g_object_get_data (G_OBJECT (operation), "carry-print-job");

  if (gtk_alert_dialog_choose_finish (GTK_ALERT_DIALOG (dialog), result, NULL) == 1)
    carry_print_file_run (self->content, &self->paper, &self->options, self->parent, FALSE);
}

static void
say_failure (CarryPrintJob *self, GtkPrintOperation *operation)
{
  const char *const buttons[] = { _ ("_Close"), _ ("_Save as PDF…"), NULL };
  g_autoptr (GtkAlertDialog) dialog = gtk_alert_dialog_new ("%s", _ ("Could Not Print"));
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  if (error != NULL)
    gtk_alert_dialog_set_detail (dialog, error->message);
  gtk_alert_dialog_set_buttons (dialog, buttons);
  gtk_alert_dialog_set_cancel_button (dialog, 0);
  gtk_alert_dialog_set_default_button (dialog, 1);
  gtk_alert_dialog_choose (dialog, self->parent, NULL, on_rescue_chosen, g_object_ref (operation));
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer user_data)
{
  CarryPrintJob *self = user_data;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && self->parent != NULL)
    carry_print_memory_save (gtk_print_operation_get_print_settings (operation),
                             gtk_print_operation_get_default_page_setup (operation));
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    say_failure (self, operation);
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
  carry_sheet_paper_find (&self->paper, NULL, FALSE, NULL);
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

  if (!carry_print_portal_is_used ())
    g_signal_connect (operation, "create-custom-widget", G_CALLBACK (on_create_tab), self);
  g_signal_connect (operation, "custom-widget-apply", G_CALLBACK (on_apply_tab), self);
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin_print), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page), self);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), self);

  return operation;
}

/* What the portal is asked for, once the runner has said what the sheet shows. */
static void
on_print_requested (CarryPrintDialog *dialog, GtkWindow *parent)
{
  CarryPrintable *content = g_object_get_data (G_OBJECT (dialog), "carry-print-content");
  g_autoptr (GtkPrintOperation) operation = NULL;
  CarrySheetOptions options;

  carry_print_dialog_get_options (dialog, &options);
  carry_print_memory_save_options (&options);
  operation = carry_print_job_new_operation (content, parent);
  adw_dialog_close (ADW_DIALOG (dialog));
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

static void
on_save_requested (CarryPrintDialog *dialog, GtkWindow *parent)
{
  CarryPrintable *content = g_object_get_data (G_OBJECT (dialog), "carry-print-content");
  CarrySheetOptions options;
  CarrySheetPaper paper;

  carry_print_dialog_get_options (dialog, &options);
  carry_print_dialog_get_paper (dialog, &paper);
  carry_print_memory_save_options (&options);
  carry_print_file_run (content, &paper, &options, parent, !carry_print_dialog_get_can_print (dialog));
  adw_dialog_close (ADW_DIALOG (dialog));
}

static void
on_portal_found (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryPrintDialog) dialog = user_data;

  carry_print_dialog_set_can_print (dialog, carry_print_portal_find_finish (result));
}

/* The dialog of the portal has no tab for what the sheet shows. */
static void
ask_first (CarryPrintable *content, GtkWindow *parent)
{
  CarrySheetOptions options;
  CarryPrintDialog *dialog;

  carry_print_memory_load_options (&options);
  dialog = carry_print_dialog_new (&options, carry_printable_get_choices (content));
  g_object_set_data_full (G_OBJECT (dialog), "carry-print-content", g_object_ref (content), g_object_unref);
  g_signal_connect_object (dialog, "print-requested", G_CALLBACK (on_print_requested), parent, 0);
  g_signal_connect_object (dialog, "save-requested", G_CALLBACK (on_save_requested), parent, 0);
  carry_print_portal_find_async (on_portal_found, g_object_ref (dialog));
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));
}

/**
 * carry_print_job_run:
 * @content: what to print
 * @parent: (nullable): the window that asks for it
 *
 * Opens the print dialog and returns at once. In a sandbox, where the desktop prints, a dialog before it asks what the
 * sheet shows, and saves it as PDF where nothing prints.
 */
void
carry_print_job_run (CarryPrintable *content, GtkWindow *parent)
{
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (parent != NULL && carry_print_portal_is_used ())
    {
      ask_first (content, parent);
      return;
    }

  operation = carry_print_job_new_operation (content, parent);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
