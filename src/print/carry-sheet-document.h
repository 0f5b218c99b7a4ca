/* carry-sheet-document.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-printable.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * CarrySheetDocument:
 *
 * A sheet laid out on paper, ready to be drawn page by page: on the printer, in a preview, into a file. Only the
 * pages of one part are kept.
 */
typedef struct _CarrySheetDocument CarrySheetDocument;

CarrySheetDocument *carry_sheet_document_new (CarryPrintable *content,
                                              const CarrySheetPaper *paper,
                                              const CarrySheetOptions *options);
void carry_sheet_document_free (CarrySheetDocument *self);
guint carry_sheet_document_get_n_pages (const CarrySheetDocument *self);
const CarrySheetPaper *carry_sheet_document_get_paper (const CarrySheetDocument *self);
GPtrArray *carry_sheet_document_get_descriptions (const CarrySheetDocument *self);
void carry_sheet_document_draw_page (CarrySheetDocument *self, cairo_t *cr, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySheetDocument, carry_sheet_document_free)

G_END_DECLS
