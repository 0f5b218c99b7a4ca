/* carry-week-list.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-week.h"
#include "carry-board-placing.h"
#include "carry-week-freshness.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_LIST (carry_week_list_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekList, carry_week_list, CARRY, WEEK_LIST, GtkWidget)

void
carry_week_list_set_week (CarryWeekList *self, CarryWeek *week, CarryAthlete *athlete, const GDate *today);
void carry_week_list_set_freshness (CarryWeekList *self, CarryWeekFreshness *freshness);
GtkWidget *carry_week_list_get_section (CarryWeekList *self, guint day);
void carry_week_list_set_placing (CarryWeekList *self, CarryBoardPlacing *placing);
void carry_week_list_set_cut (CarryWeekList *self, const char *id);

G_END_DECLS
