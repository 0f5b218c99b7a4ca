/* carry-sheet-head.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_sheet_head_add_title (CarrySheetFlow *flow);
void carry_sheet_head_open_page (CarrySheetFlow *flow);
double carry_sheet_head_get_fresh_room (const CarrySheetFlow *flow);

G_END_DECLS
