/* carry-board-slots.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-board-row.h"
#include "carry-week-slot.h"

G_BEGIN_DECLS

#define CARRY_SLOTS_PER_DAY 2u
#define CARRY_BOARD_N_PLACES (CARRY_DAYS_PER_WEEK * CARRY_SLOTS_PER_DAY)

/**
 * CarryBoardSlots:
 *
 * The 14 slots of a board, in two rows of #CarryWeekSlot.
 */
typedef struct
{
  CarryBoardRow *rows[CARRY_SLOTS_PER_DAY]; /* by CarrySlot */
} CarryBoardSlots;

CarryWeekSlot *carry_board_slots_get (const CarryBoardSlots *slots, CarryBoardPlace place);
CarryWeekSlot *carry_board_slots_get_nth (const CarryBoardSlots *slots, guint index);
GtkWidget *carry_board_slots_find_card (const CarryBoardSlots *slots, const char *id);
void carry_board_slots_mark (const CarryBoardSlots *slots, const CarryBoardPlace *place);
gboolean carry_board_slots_find_focus (const CarryBoardSlots *slots, CarryBoardPlace *place, guint *index);
gboolean carry_board_slots_walk (const CarryBoardSlots *slots,
                                 CarryBoardPlace *place,
                                 guint *index,
                                 int columns,
                                 int rows,
                                 gboolean mirrored);

G_END_DECLS
