/* carry-window-weeks.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-page.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WINDOW_WEEKS (carry_window_weeks_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowWeeks, carry_window_weeks, CARRY, WINDOW_WEEKS, GObject)

CarryWindowWeeks *carry_window_weeks_new (GtkApplicationWindow *window, CarryWeekPage *page);
void carry_window_weeks_update (CarryWindowWeeks *self, const GDate *today, gboolean can_plan);

G_END_DECLS
