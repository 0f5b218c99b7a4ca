/* carry-block-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-block-content.h"
#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_block_layout_add (CarrySheetFlow *flow, const CarryBlockContent *block);
GPtrArray *carry_block_layout (const CarryBlockContent *block,
                               const CarrySheetOptions *options,
                               const CarrySheetPaper *paper,
                               const CarrySheetRuler *ruler);

G_END_DECLS
