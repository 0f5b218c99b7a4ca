/* carry-log-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-log-sheet.h"

G_BEGIN_DECLS

#define CARRY_TYPE_LOG_ROW (carry_log_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryLogRow, carry_log_row, CARRY, LOG_ROW, AdwBin)

GtkWidget *carry_log_row_new (CarryLogSheet *sheet, guint row, CarryAthlete *athlete);
guint carry_log_row_get_row (CarryLogRow *self);
guint carry_log_row_get_n_cells (CarryLogRow *self);
GtkWidget *carry_log_row_get_cell (CarryLogRow *self, guint cell);
gboolean carry_log_row_focus_cell (CarryLogRow *self, guint cell);
void carry_log_row_check (CarryLogRow *self);

G_END_DECLS
