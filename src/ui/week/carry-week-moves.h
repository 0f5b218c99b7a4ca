/* carry-week-moves.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-week-places.h"
#include "carry-week.h"

G_BEGIN_DECLS

/**
 * CarryWeekMoves:
 *
 * What sets sessions and exercises to another place of the week.
 */
#define CARRY_TYPE_WEEK_MOVES (carry_week_moves_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekMoves, carry_week_moves, CARRY, WEEK_MOVES, GObject)

CarryWeekMoves *carry_week_moves_new (GtkWidget *widget, CarryDiary *diary, CarryAthlete *athlete);
void carry_week_moves_set_week (CarryWeekMoves *self, CarryWeek *week);
void
carry_week_moves_place (CarryWeekMoves *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy);
void carry_week_moves_choose_place (CarryWeekMoves *self, CarryExercise *exercise);

G_END_DECLS
