/* carry-week-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-care-row.h"
#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_PAGE (carry_week_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekPage, carry_week_page, CARRY, WEEK_PAGE, GtkWidget)

void
carry_week_page_set_diary (CarryWeekPage *self, CarryDiary *diary, CarryAthlete *athlete, const GDate *today);
const GDate *carry_week_page_get_week_start (CarryWeekPage *self);
void carry_week_page_set_today (CarryWeekPage *self, const GDate *today);
CarryCareRow *carry_week_page_get_care_row (CarryWeekPage *self);
void carry_week_page_set_week_start (CarryWeekPage *self, const GDate *day);
gboolean carry_week_page_is_empty (CarryWeekPage *self);
void carry_week_page_add_exercise (CarryWeekPage *self, CarryExercise *exercise, const char *session_id);
void carry_week_page_ask_day (CarryWeekPage *self, CarryExercise *exercise);
void carry_week_page_get_new_place (CarryWeekPage *self, gboolean strength, GDate *day, guint *minute);
void carry_week_page_mark_place (CarryWeekPage *self, const GDate *day, CarrySlot slot);
void carry_week_page_expect_moves (CarryWeekPage *self);
void carry_week_page_focus_week (CarryWeekPage *self);

G_END_DECLS
