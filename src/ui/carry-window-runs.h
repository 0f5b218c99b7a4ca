/* carry-window-runs.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-session-editing.h"
#include "carry-week-page.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WINDOW_RUNS (carry_window_runs_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowRuns, carry_window_runs, CARRY, WINDOW_RUNS, GObject)

CarryWindowRuns *
carry_window_runs_new (GtkApplicationWindow *window, CarryWeekPage *page, CarrySessionEditing *editing);

G_END_DECLS
