/* carry-week-bar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-drag-turn.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_BAR (carry_week_bar_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekBar, carry_week_bar, CARRY, WEEK_BAR, GtkWidget)

void carry_week_bar_set_week (
    CarryWeekBar *self, CarryDiary *diary, CarryWeek *week, CarryAthlete *athlete, const GDate *today);
void carry_week_bar_add_turn (CarryWeekBar *self, CarryDragTurn *turn);
void carry_week_bar_set_show_captions (CarryWeekBar *self, gboolean show_captions);
char *carry_week_format_caption (CarryDiary *diary, CarryWeek *week, CarryAthlete *athlete);

G_END_DECLS
