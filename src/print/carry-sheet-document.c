/* carry-sheet-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-document.h"

#include "carry-sheet-painter.h"

#include <gtk/gtk.h>

#include <cairo-pdf.h>

struct _CarrySheetDocument
{
  CarryPrintable *content;
  CarrySheetPainter *painter;
  CarrySheetPaper paper;
  CarrySheetOptions options;
  guint *n_pages; /* of each part */
  guint n_parts;
  guint part;     /* the one that is laid out */
  GPtrArray *pages;
  int chapter;    /* in the table of contents of a PDF */
};

static void
name_document (cairo_surface_t *surface, const char *title)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Carryover " CARRY_VERSION);
}

static void
lay_out_part (CarrySheetDocument *self, guint part)
{
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (self->painter);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->part = part;
  self->pages = carry_printable_lay_out (self->content, part, &self->options, &self->paper, &ruler);
  self->n_pages[part] = self->pages->len;
}

/**
 * carry_sheet_document_new:
 * @content: what to print
 * @paper: the paper
 * @options: how
 *
 * Lays the sheet out, in the reading direction of the locale.
 *
 * Returns: (transfer full): the document
 */
CarrySheetDocument *
carry_sheet_document_new (CarryPrintable *content,
                          const CarrySheetPaper *paper,
                          const CarrySheetOptions *options)
{
  CarrySheetDocument *self = g_new0 (CarrySheetDocument, 1);

  self->content = g_object_ref (content);
  self->painter = carry_sheet_painter_new (gtk_get_locale_direction () == GTK_TEXT_DIR_RTL, options->greys);
  self->paper = *paper;
  self->options = *options;
  carry_sheet_paper_set_full_size (&self->paper, carry_printable_get_full_size (content, &self->paper));
  carry_sheet_paper_zoom (
      &self->paper, CLAMP (options->text_size, CARRY_SHEET_LEAST_TEXT_SIZE, CARRY_SHEET_MOST_TEXT_SIZE));
  self->n_parts = carry_printable_get_n_parts (content);
  self->n_pages = g_new0 (guint, self->n_parts);
  for (guint part = self->n_parts; part > 0; part--)
    lay_out_part (self, part - 1);

  return self;
}

void
carry_sheet_document_free (CarrySheetDocument *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  carry_sheet_painter_free (self->painter);
  g_object_unref (self->content);
  g_free (self->n_pages);
  g_free (self);
}

guint
carry_sheet_document_get_n_pages (const CarrySheetDocument *self)
{
  guint n_pages = 0;

  for (guint part = 0; part < self->n_parts; part++)
    n_pages += self->n_pages[part];

  return n_pages;
}

const CarrySheetPaper *
carry_sheet_document_get_paper (const CarrySheetDocument *self)
{
  return &self->paper;
}

/* Returns: (transfer none) (element-type utf8): what each figure shows of the pages that were drawn into a PDF */
GPtrArray *
carry_sheet_document_get_descriptions (const CarrySheetDocument *self)
{
  return carry_sheet_painter_get_descriptions (self->painter);
}

/* Returns: (transfer none): the page, laid out */
static const CarrySheetPage *
get_page (CarrySheetDocument *self, guint page)
{
  guint part = 0;

  while (page >= self->n_pages[part])
    page -= self->n_pages[part++];
  if (part != self->part)
    lay_out_part (self, part);

  return self->pages->pdata[page];
}

static void
add_destination (CarrySheetDocument *self, cairo_t *cr, const CarrySheetBox *box, const char *name)
{
  char x[G_ASCII_DTOSTR_BUF_SIZE], y[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *place = NULL;

  g_ascii_formatd (x, sizeof x, "%.2f", box->x * self->paper.scale);
  g_ascii_formatd (y, sizeof y, "%.2f", box->y * self->paper.scale);
  place = g_strdup_printf ("name='%s' x=%s y=%s", name, x, y);
  cairo_tag_begin (cr, CAIRO_TAG_DEST, place);
  cairo_tag_end (cr, CAIRO_TAG_DEST);
}

/* Titles are chapters, sessions what is in them. */
static void
add_bookmarks (CarrySheetDocument *self, cairo_t *cr, const CarrySheetPage *page, guint number)
{
  cairo_surface_t *surface = cairo_get_target (cr);

  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];
      const gboolean is_title = box->kind == CARRY_SHEET_BOX_TEXT && box->style == CARRY_SHEET_STYLE_TITLE;
      g_autofree char *name = g_strdup_printf ("page%u-%u", number + 1, i);
      g_autofree char *target = g_strdup_printf ("dest='%s'", name);
      int id;

      if (box->bookmark == NULL)
        continue;

      add_destination (self, cr, box, name);
      id = cairo_pdf_surface_add_outline (surface, is_title ? CAIRO_PDF_OUTLINE_ROOT : self->chapter,
                                          box->bookmark, target, CAIRO_PDF_OUTLINE_FLAG_OPEN);
      if (is_title)
        self->chapter = id;
    }
}

/**
 * carry_sheet_document_draw_page:
 * @self: a document
 * @cr: a context in points, its origin at the top left corner of the paper
 * @page: from 0
 *
 * Draws a page; into a PDF, with the title of the document and what belongs into its table of contents.
 */
void
carry_sheet_document_draw_page (CarrySheetDocument *self, cairo_t *cr, guint page)
{
  const gboolean is_pdf = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
  const CarrySheetPage *laid_out;

  g_return_if_fail (page < carry_sheet_document_get_n_pages (self));

  laid_out = get_page (self, page);
  if (is_pdf && page == 0)
    {
      name_document (cairo_get_target (cr), carry_printable_get_title (self->content));
      self->chapter = CAIRO_PDF_OUTLINE_ROOT;
    }
  if (is_pdf)
    add_bookmarks (self, cr, laid_out, page);
  carry_sheet_painter_paint (self->painter, cr, laid_out, &self->paper);
}
