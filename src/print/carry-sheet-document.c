/* carry-sheet-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-document.h"

#include "carry-sheet-painter.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include <cairo-pdf.h>

struct _CarrySheetDocument
{
  CarryPrintable *content;
  CarrySheetPainter *painter;
  CarrySheetPaper paper;
  GPtrArray *pages;
};

static void
name_document (cairo_surface_t *surface, const char *title)
{
  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_PDF)
    return;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Carryover " CARRY_VERSION);
}

/**
 * carry_sheet_document_new:
 * @content: what to print
 * @paper: the paper
 *
 * Lays the sheet out, in the reading direction of the locale.
 *
 * Returns: (transfer full): the document
 */
CarrySheetDocument *
carry_sheet_document_new (CarryPrintable *content, const CarrySheetPaper *paper)
{
  CarrySheetDocument *self = g_new0 (CarrySheetDocument, 1);
  CarrySheetRuler ruler;

  self->content = g_object_ref (content);
  self->painter = carry_sheet_painter_new (gtk_get_locale_direction () == GTK_TEXT_DIR_RTL);
  self->paper = *paper;
  carry_sheet_paper_set_full_size (&self->paper, carry_printable_get_full_size (content));
  ruler = carry_sheet_painter_get_ruler (self->painter);
  self->pages = carry_printable_lay_out (content, &self->paper, &ruler);

  return self;
}

void
carry_sheet_document_free (CarrySheetDocument *self)
{
  g_ptr_array_unref (self->pages);
  carry_sheet_painter_free (self->painter);
  g_object_unref (self->content);
  g_free (self);
}

guint
carry_sheet_document_get_n_pages (const CarrySheetDocument *self)
{
  return self->pages->len;
}

/**
 * carry_sheet_document_draw_page:
 * @self: a document
 * @cr: a context in points, its origin at the top left corner of the paper
 * @page: from 0
 *
 * Draws a page; into a PDF, the first one brings the title of the document.
 */
void
carry_sheet_document_draw_page (CarrySheetDocument *self, cairo_t *cr, guint page)
{
  g_return_if_fail (page < self->pages->len);

  if (page == 0)
    name_document (cairo_get_target (cr), carry_printable_get_title (self->content));
  carry_sheet_painter_paint (self->painter, cr, self->pages->pdata[page], &self->paper);
}

static cairo_status_t
collect (gpointer closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* The document as PDF, in memory: a file is only touched when there is something to write. */
static cairo_status_t
render (CarrySheetDocument *self, GByteArray *pdf)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      collect, pdf, self->paper.width * self->paper.scale, self->paper.height * self->paper.scale);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  for (guint i = 0; i < self->pages->len; i++)
    {
      carry_sheet_document_draw_page (self, cr, i);
      cairo_show_page (cr);
    }

  cairo_surface_finish (surface);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return status;
}

/**
 * carry_sheet_document_write:
 * @content: what to print
 * @paper: the paper
 * @path: the file
 * @error: return location, or %NULL
 *
 * Writes a sheet as PDF, whole or not at all.
 *
 * Returns: %TRUE, or %FALSE with %CARRY_SHEET_ERROR_WRITE set
 */
gboolean
carry_sheet_document_write (CarryPrintable *content,
                            const CarrySheetPaper *paper,
                            const char *path,
                            GError **error)
{
  g_autoptr (CarrySheetDocument) self = carry_sheet_document_new (content, paper);
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) reason = NULL;
  g_autofree char *name = g_filename_display_name (path);
  const cairo_status_t status = render (self, pdf);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_WRITE, _ ("Could not print to “%s”: %s"), name,
                   cairo_status_to_string (status));
      return FALSE;
    }

  if (!g_file_replace_contents (file, (const char *)pdf->data, pdf->len, NULL, FALSE, G_FILE_CREATE_NONE,
                                NULL, NULL, &reason))
    {
      g_set_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_WRITE, _ ("Could not print to “%s”: %s"), name,
                   reason->message);
      return FALSE;
    }

  return TRUE;
}
