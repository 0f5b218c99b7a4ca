/* carry-drag-turn.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-board-placing.h"

G_BEGIN_DECLS

/**
 * CarryDragTurn:
 *
 * Turns to another week while something is dragged.
 */
#define CARRY_TYPE_DRAG_TURN (carry_drag_turn_get_type ())
G_DECLARE_FINAL_TYPE (CarryDragTurn, carry_drag_turn, CARRY, DRAG_TURN, GObject)

CarryDragTurn *carry_drag_turn_new (CarryBoardPlacing *placing);
void carry_drag_turn_add_button (CarryDragTurn *self, GtkWidget *button, int weeks);
void carry_drag_turn_add_edges (CarryDragTurn *self, GtkScrolledWindow *window);
int carry_drag_turn_get_weeks (double position, double length, double before, double after);

G_END_DECLS
