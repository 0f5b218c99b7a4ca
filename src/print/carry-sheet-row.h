/* carry-sheet-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-cells.h"

G_BEGIN_DECLS

/**
 * CarrySheetRowShape:
 * @name_lines: lines of the exercise's name
 * @cue_lines: lines of its cue
 * @amount_lines: lines of sets and amount
 * @target_lines: lines of the load
 * @cells: where the sets are written down
 * @padding: above and below, in points
 * @text_height: of the texts, in points
 * @height: of the row, in points
 *
 * How an exercise fills its row.
 */
typedef struct
{
  guint name_lines;
  guint cue_lines;
  guint amount_lines;
  guint target_lines;
  CarrySheetCells cells;
  double padding;
  double text_height;
  double height;
} CarrySheetRowShape;

void carry_sheet_row_shape_init (CarrySheetRowShape *self,
                                 const CarrySheetFlow *flow,
                                 const CarrySheetColumns *columns,
                                 const CarrySheetRow *row);
void carry_sheet_row_shape_add (const CarrySheetRowShape *self,
                                CarrySheetFlow *flow,
                                const CarrySheetColumns *columns,
                                const CarrySheetRow *row);

G_END_DECLS
