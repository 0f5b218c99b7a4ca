/* carry-sheet-mark.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

#define CARRY_SHEET_MARK_HEIGHT 10.5 /* points */

/* More in one half of a day are counted only. */
#define CARRY_SHEET_MOST_MARKS 4u

void carry_sheet_marks_add (
    CarrySheetFlow *flow, GPtrArray *marks, double x, double y, double width, double pitch);

G_END_DECLS
