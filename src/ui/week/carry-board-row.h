/* carry-board-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BOARD_ROW (carry_board_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryBoardRow, carry_board_row, CARRY, BOARD_ROW, GtkWidget)

void carry_board_row_append (CarryBoardRow *self, GtkWidget *cell);
GtkWidget *carry_board_row_get_cell (CarryBoardRow *self, guint day);

G_END_DECLS
