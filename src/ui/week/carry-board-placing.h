/* carry-board-placing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"

G_BEGIN_DECLS

/**
 * CarryBoardPlacing:
 *
 * What is on its way to a place of the week that is shown: dragged, or moved by key.
 */
#define CARRY_TYPE_BOARD_PLACING (carry_board_placing_get_type ())
G_DECLARE_FINAL_TYPE (CarryBoardPlacing, carry_board_placing, CARRY, BOARD_PLACING, GObject)

CarryBoardPlacing *carry_board_placing_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first);
void carry_board_placing_watch (CarryBoardPlacing *self, GtkWidget *widget);
void carry_board_placing_set_first (CarryBoardPlacing *self, const GDate *first);
void carry_board_placing_begin (CarryBoardPlacing *self, GObject *what);
void carry_board_placing_end (CarryBoardPlacing *self);
void carry_board_placing_set_copying (CarryBoardPlacing *self, gboolean copying);
CarryWeekPlaces *carry_board_placing_get_places (CarryBoardPlacing *self);
CarryWeekPlaces *
carry_board_placing_create_places (CarryBoardPlacing *self, CarrySession *session, gboolean copy);

G_END_DECLS
