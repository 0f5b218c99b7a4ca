/* carry-sheet-tail.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_sheet_tail_add (CarrySheetFlow *flow);
void carry_sheet_tail_add_notes (CarrySheetFlow *flow);

G_END_DECLS
