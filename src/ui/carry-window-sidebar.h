/* carry-window-sidebar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-exercise-shelf.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WINDOW_SIDEBAR (carry_window_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowSidebar, carry_window_sidebar, CARRY, WINDOW_SIDEBAR, AdwBin)

void carry_window_sidebar_set_catalogue (CarryWindowSidebar *self,
                                         CarryCatalogue *catalogue,
                                         CarryAthlete *athlete);
void carry_window_sidebar_set_today (CarryWindowSidebar *self, const GDate *today);
void carry_window_sidebar_set_diary (CarryWindowSidebar *self, CarryDiary *diary);
void carry_window_sidebar_set_week (CarryWindowSidebar *self, CarryWeek *week);
void carry_window_sidebar_set_phase (CarryWindowSidebar *self, CarryPhase phase);
AdwNavigationView *carry_window_sidebar_get_navigation (CarryWindowSidebar *self);
AdwNavigationPage *carry_window_sidebar_get_exercises (CarryWindowSidebar *self);
void carry_window_sidebar_show_muscle (CarryWindowSidebar *self, CarryMuscle muscle);
void carry_window_sidebar_focus_search (CarryWindowSidebar *self);
CarryExerciseShelf *carry_window_sidebar_get_shelf (CarryWindowSidebar *self);

G_END_DECLS
