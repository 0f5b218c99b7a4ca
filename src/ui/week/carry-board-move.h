/* carry-board-move.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-board-placing.h"
#include "carry-board-slots.h"
#include "carry-board-walk.h"

G_BEGIN_DECLS

/**
 * CarryBoardMove:
 *
 * Moving a card by keys.
 */
#define CARRY_TYPE_BOARD_MOVE (carry_board_move_get_type ())
G_DECLARE_FINAL_TYPE (CarryBoardMove, carry_board_move, CARRY, BOARD_MOVE, GObject)

CarryBoardMove *carry_board_move_new (GtkWidget *board,
                                      const CarryBoardSlots *slots,
                                      CarryBoardWalk *walk,
                                      CarryBoardPlacing *placing);
gboolean carry_board_move_is_on (CarryBoardMove *self);
void carry_board_move_begin (CarryBoardMove *self, CarrySession *session);
void carry_board_move_cancel (CarryBoardMove *self);
void carry_board_move_set_week (CarryBoardMove *self, CarryWeek *week);

G_END_DECLS
