/* carry-sheet-cells.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-columns.h"

G_BEGIN_DECLS

/**
 * CarrySheetCells:
 * @per_line: sets on one line
 * @n_lines: lines
 * @pitch: from one set to the next, in points
 * @rpe_beside: the line for the RPE stands after the sets, not below them
 * @height: of all, in points; 0 where nothing is written down
 *
 * Where the sets of an exercise are written down: a box to tick and a line for load and amount each.
 */
typedef struct
{
  guint per_line;
  guint n_lines;
  double pitch;
  gboolean rpe_beside;
  double height;
} CarrySheetCells;

void carry_sheet_cells_init (CarrySheetCells *self,
                             const CarrySheetFlow *flow,
                             const CarrySheetColumns *columns,
                             const CarrySheetRow *row);
void carry_sheet_cells_add (const CarrySheetCells *self,
                            CarrySheetFlow *flow,
                            const CarrySheetColumns *columns,
                            const CarrySheetRow *row,
                            double y);

G_END_DECLS
