/* carry-window.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-balance-view.h"
#include "carry-care-row.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-exercise-shelf.h"
#include "carry-window-side.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WINDOW (carry_window_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindow, carry_window, CARRY, WINDOW, AdwApplicationWindow)

GtkWidget *carry_window_new (AdwApplication *application,
                             CarryDiary *diary,
                             CarryCatalogue *catalogue,
                             CarryAthlete *athlete,
                             const GDate *today);
CarryBalanceView *carry_window_get_balance (CarryWindow *self);
CarryExerciseShelf *carry_window_get_shelf (CarryWindow *self);
const GDate *carry_window_get_week_start (CarryWindow *self);
void carry_window_set_week_start (CarryWindow *self, const GDate *day);
void carry_window_set_today (CarryWindow *self, const GDate *today);
CarryCareRow *carry_window_get_care_row (CarryWindow *self);
CarryWindowSide *carry_window_get_side (CarryWindow *self);
void carry_window_push (CarryWindow *self, AdwNavigationPage *page, CarrySidePlace place);
AdwNavigationPage *carry_window_get_page (CarryWindow *self);
void carry_window_set_busy (CarryWindow *self, gboolean busy);
void carry_window_set_steps (CarryWindow *self, const char *undo, const char *redo);
void carry_window_expect_moves (CarryWindow *self);
void carry_window_add_toast (CarryWindow *self, const char *title, gboolean with_undo);
void carry_window_show_banner (CarryWindow *self, const char *text, const char *button, const char *action);
void carry_window_announce (CarryWindow *self, const char *text);

G_END_DECLS
