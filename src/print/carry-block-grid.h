/* carry-block-grid.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-block-content.h"
#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_block_grid_add (CarrySheetFlow *flow, const CarryBlockContent *block);

G_END_DECLS
