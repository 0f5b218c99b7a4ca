/* carry-season-sheet.h
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

#define CARRY_TYPE_SEASON_SHEET (carry_season_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CarrySeasonSheet, carry_season_sheet, CARRY, SEASON_SHEET, GObject)

CarrySeasonSheet *carry_season_sheet_new (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today, GError **error);
gboolean carry_season_sheet_export (CarrySeasonSheet *self,
                                    const char *path,
                                    const CarrySheetPaper *paper,
                                    const CarrySheetOptions *options,
                                    GError **error);
void carry_season_sheet_print (CarrySeasonSheet *self, GtkWindow *parent);

G_END_DECLS
