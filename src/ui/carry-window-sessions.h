/* carry-window-sessions.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-week-page.h"

G_BEGIN_DECLS

/**
 * CarryWindowSessions:
 *
 * How sessions are asked for in a window.
 */
#define CARRY_TYPE_WINDOW_SESSIONS (carry_window_sessions_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowSessions, carry_window_sessions, CARRY, WINDOW_SESSIONS, GObject)

CarryWindowSessions *carry_window_sessions_new (AdwApplicationWindow *window,
                                                CarryWeekPage *week_page,
                                                CarryDiary *diary,
                                                CarryCatalogue *catalogue,
                                                CarryAthlete *athlete,
                                                const GDate *today);
void carry_window_sessions_set_today (CarryWindowSessions *self, const GDate *today);

G_END_DECLS
