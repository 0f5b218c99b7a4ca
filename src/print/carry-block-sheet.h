/* carry-block-sheet.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BLOCK_SHEET (carry_block_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CarryBlockSheet, carry_block_sheet, CARRY, BLOCK_SHEET, GObject)

CarryBlockSheet *
carry_block_sheet_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today);
gboolean carry_block_sheet_is_empty (CarryBlockSheet *self);
gboolean carry_block_sheet_export (CarryBlockSheet *self,
                                   const char *path,
                                   const CarrySheetPaper *paper,
                                   const CarrySheetOptions *options,
                                   GError **error);
void carry_block_sheet_print (CarryBlockSheet *self, GtkWindow *parent);

G_END_DECLS
