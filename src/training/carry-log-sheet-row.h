/* carry-log-sheet-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-item.h"

G_BEGIN_DECLS

/**
 * CarryLogSheetCell:
 * @text: what stands there
 * @written: what stood there before anybody touched it, or %NULL
 * @set: that says it
 */
typedef struct
{
  char *text;
  char *written;
  CarrySet set;
} CarryLogSheetCell;

/**
 * CarryLogSheetRow:
 * @item: the exercise
 * @cells: (element-type CarryLogSheetCell): a cell for each set
 * @skipped: whether it was not done
 * @athlete: the runner, whose units and implements loads are written in
 *
 * An exercise of a #CarryLogSheet, and what was written of it.
 */
typedef struct
{
  CarryItem *item;
  GArray *cells;
  gboolean skipped;
  CarryAthlete *athlete;
} CarryLogSheetRow;

CarryLogSheetRow *carry_log_sheet_row_new (CarryItem *item, CarryAthlete *athlete);
void carry_log_sheet_row_free (CarryLogSheetRow *self);
void carry_log_sheet_row_append (CarryLogSheetRow *self);
void carry_log_sheet_row_swap (CarryLogSheetRow *self, CarryItem *item);
GArray *carry_log_sheet_row_read (const CarryLogSheetRow *self, guint n_cells, guint *n_last, GError **error);
guint carry_log_sheet_row_count_errors (const CarryLogSheetRow *self, guint *first);
CarryItem *carry_log_sheet_row_create_item (const CarryLogSheetRow *self, GError **error);

G_END_DECLS
