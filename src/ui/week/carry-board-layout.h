/* carry-board-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_BOARD_LAYOUT (carry_board_layout_get_type ())
G_DECLARE_FINAL_TYPE (CarryBoardLayout, carry_board_layout, CARRY, BOARD_LAYOUT, GtkLayoutManager)

G_END_DECLS
