/* carry-sheet-pdf.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-pdf.h"

#include "carry-pdf-accessibility.h"
#include "carry-sheet-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include <cairo-pdf.h>

typedef struct
{
  GOutputStream *stream;
  GError *error;
} Sink;

static cairo_status_t
write_some (gpointer closure, const unsigned char *data, unsigned int length)
{
  Sink *sink = closure;

  if (sink->error == NULL)
    g_output_stream_write_all (sink->stream, data, length, NULL, NULL, &sink->error);

  return sink->error == NULL ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/* Page by page, so that the memory it takes does not grow with the pages. */
static gboolean
render (CarrySheetDocument *document, GOutputStream *stream, GError **error)
{
  const CarrySheetPaper *paper = carry_sheet_document_get_paper (document);
  const guint n_pages = carry_sheet_document_get_n_pages (document);
  Sink sink = { stream, NULL };
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      write_some, &sink, paper->width * paper->scale, paper->height * paper->scale);
  cairo_t *cr;
  cairo_status_t status;

  /* This version tells in plain words what is where, so that the language can be added. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cr = cairo_create (surface);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < n_pages; i++)
    {
      carry_sheet_document_draw_page (document, cr, i);
      /* After the last page this would begin another one. */
      if (i + 1 == n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }

  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (sink.error != NULL)
    {
      g_propagate_error (error, sink.error);
      return FALSE;
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return FALSE;
    }

  return TRUE;
}

/* The file is only touched when there is something to write. */
static gboolean
copy_to (GFileIOStream *from, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) to = NULL;

  if (!g_seekable_seek (G_SEEKABLE (from), 0, G_SEEK_SET, NULL, error))
    return FALSE;

  to = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);

  return to != NULL &&
         g_output_stream_splice (G_OUTPUT_STREAM (to), g_io_stream_get_input_stream (G_IO_STREAM (from)),
                                 G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) >= 0;
}

/**
 * carry_sheet_pdf_write:
 * @content: what to print
 * @paper: the paper
 * @options: how
 * @path: the file
 * @error: return location, or %NULL
 *
 * Writes a sheet as PDF, whole or not at all: with its title, its language, a table of contents, and tags.
 *
 * Returns: %TRUE, or %FALSE with %CARRY_SHEET_ERROR_WRITE set
 */
gboolean
carry_sheet_pdf_write (CarryPrintable *content,
                       const CarrySheetPaper *paper,
                       const CarrySheetOptions *options,
                       const char *path,
                       GError **error)
{
  g_autoptr (CarrySheetDocument) document = carry_sheet_document_new (content, paper, options);
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) reason = NULL;
  g_autoptr (GFile) draft = g_file_new_tmp ("carryover-XXXXXX.pdf", &stream, &reason);

  /* The open draft lives on without its name, and goes when it is closed. */
  if (draft != NULL)
    g_file_delete (draft, NULL, NULL);

  if (draft != NULL && render (document, g_io_stream_get_output_stream (G_IO_STREAM (stream)), &reason) &&
      carry_pdf_accessibility_add (G_IO_STREAM (stream), carry_sheet_document_get_descriptions (document),
                                   &reason) &&
      copy_to (stream, path, &reason))
    return TRUE;

  g_set_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_WRITE, _ ("Could not print to “%s”: %s"), name,
               reason->message);

  return FALSE;
}
