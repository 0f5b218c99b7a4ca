/* carry-sheet-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-block-content.h"
#include "carry-sheet-content.h"
#include "carry-sheet-options.h"
#include "carry-sheet-page.h"
#include "carry-sheet-paper.h"

G_BEGIN_DECLS

double carry_sheet_layout_get_full_size (const CarrySheetPaper *paper, guint n_rows);
GPtrArray *carry_sheet_layout (const CarrySheetContent *content,
                               const CarryBlockContent *block,
                               const CarrySheetOptions *options,
                               const CarrySheetPaper *paper,
                               const CarrySheetRuler *ruler);

G_END_DECLS
