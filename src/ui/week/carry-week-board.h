/* carry-week-board.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-board-placing.h"
#include "carry-week-freshness.h"
#include "carry-week-places.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_BOARD (carry_week_board_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekBoard, carry_week_board, CARRY, WEEK_BOARD, GtkWidget)

void carry_week_board_set_diary (CarryWeekBoard *self,
                                 CarryDiary *diary,
                                 CarryAthlete *athlete,
                                 const GDate *today);
void carry_week_board_set_today (CarryWeekBoard *self, const GDate *today);
void carry_week_board_set_week (CarryWeekBoard *self, CarryWeek *week);
void carry_week_board_set_show_captions (CarryWeekBoard *self, gboolean show_captions);
CarryBoardPlacing *carry_week_board_get_placing (CarryWeekBoard *self);
void carry_week_board_mark (CarryWeekBoard *self, const CarryBoardPlace *place);
void carry_week_board_set_cut (CarryWeekBoard *self, const char *id);
gboolean carry_week_board_get_focus_place (CarryWeekBoard *self, CarryBoardPlace *place);
CarryWeekFreshness *carry_week_board_get_freshness (CarryWeekBoard *self);
GtkWidget *carry_week_board_find_card (CarryWeekBoard *self, const char *id);

G_END_DECLS
