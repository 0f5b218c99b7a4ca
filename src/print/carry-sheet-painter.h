/* carry-sheet-painter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-page.h"
#include "carry-sheet-paper.h"

#include <cairo.h>

G_BEGIN_DECLS

typedef struct _CarrySheetPainter CarrySheetPainter;

CarrySheetPainter *carry_sheet_painter_new (gboolean from_right, gboolean greys);
void carry_sheet_painter_free (CarrySheetPainter *self);
CarrySheetRuler carry_sheet_painter_get_ruler (CarrySheetPainter *self);
GPtrArray *carry_sheet_painter_get_descriptions (CarrySheetPainter *self);
void carry_sheet_painter_paint (CarrySheetPainter *self,
                                cairo_t *cr,
                                const CarrySheetPage *page,
                                const CarrySheetPaper *paper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySheetPainter, carry_sheet_painter_free)

G_END_DECLS
