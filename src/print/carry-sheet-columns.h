/* carry-sheet-columns.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

/**
 * CarrySheetColumn:
 * @x: start edge, in points
 * @width: in points, 0 for a column that is not there
 */
typedef struct
{
  double x;
  double width;
} CarrySheetColumn;

/**
 * CarrySheetColumns:
 * @stacked: narrow paper: the cells to write in stand below the exercise, not beside it
 * @figures: the start and the end; only the first where there is no room for two
 * @number: 1, 2, 3a
 * @name: the exercise and its cue
 * @dose: sets, amount and load
 * @tempo: the tempo; with the rest below it when @stacked
 * @tempo_header: what stands above it
 * @rest: the rest
 * @done: the cells to write in
 *
 * The columns of the table of exercises. Those of all sessions of a sheet stand below each other; a session
 * without figures gives their room to the names.
 */
typedef struct
{
  gboolean stacked;
  CarrySheetColumn figures[2];
  CarrySheetColumn number;
  CarrySheetColumn name;
  CarrySheetColumn dose;
  CarrySheetColumn tempo;
  const char *tempo_header;
  CarrySheetColumn rest;
  CarrySheetColumn done;
} CarrySheetColumns;

void carry_sheet_columns_init (CarrySheetColumns *self,
                               const CarrySheetFlow *flow,
                               const CarrySheetProgram *program);

G_END_DECLS
