/* carry-sheet.h
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

/* Two years. */
#define CARRY_SHEET_MOST_WEEKS 104u

#define CARRY_TYPE_SHEET (carry_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CarrySheet, carry_sheet, CARRY, SHEET, GObject)

CarrySheet *carry_sheet_new (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, guint n_weeks, const GDate *today);
gboolean carry_sheet_is_empty (CarrySheet *self);
gboolean carry_sheet_export (CarrySheet *self,
                             const char *path,
                             const CarrySheetPaper *paper,
                             const CarrySheetOptions *options,
                             GError **error);
void carry_sheet_print (CarrySheet *self, GtkWindow *parent);

G_END_DECLS
