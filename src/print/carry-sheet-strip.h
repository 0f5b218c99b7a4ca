/* carry-sheet-strip.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

void carry_sheet_strip_add (CarrySheetFlow *flow, gboolean repeated);
double carry_sheet_strip_get_height (const CarrySheetFlow *flow, gboolean repeated);

G_END_DECLS
