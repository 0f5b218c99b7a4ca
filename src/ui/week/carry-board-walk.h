/* carry-board-walk.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-board-slots.h"
#include "carry-freshness-strip.h"

G_BEGIN_DECLS

/**
 * CarryBoardWalk:
 *
 * Where the keyboard is on a board.
 */
#define CARRY_TYPE_BOARD_WALK (carry_board_walk_get_type ())
G_DECLARE_FINAL_TYPE (CarryBoardWalk, carry_board_walk, CARRY, BOARD_WALK, GObject)

CarryBoardWalk *
carry_board_walk_new (GtkWidget *board, const CarryBoardSlots *slots, CarryFreshnessStrip *strip);
void carry_board_walk_set_day (CarryBoardWalk *self, guint day);
gboolean carry_board_walk_enter (CarryBoardWalk *self, const char *selected_id);
gboolean carry_board_walk_go (CarryBoardWalk *self, GtkDirectionType direction, const char *selected_id);
gboolean carry_board_walk_go_to_day (CarryBoardWalk *self, guint day);
gboolean carry_board_walk_go_to (CarryBoardWalk *self, CarryBoardPlace place);
void carry_board_walk_lose (CarryBoardWalk *self, const char *id, CarryBoardPlace place);
void carry_board_walk_expect (CarryBoardWalk *self, const char *id);
void carry_board_walk_look (CarryBoardWalk *self);

G_END_DECLS
