/* carry-session-drop.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-table.h"

G_BEGIN_DECLS

/* What to do when a week has no room for all sessions: whether there are too many (HC7), and which to give
 * up first. */

guint carry_session_drop_get_most_lower (const CarryWeekProblem *problem);
gboolean carry_session_drop_is_too_many (const CarryWeekTable *table, const guint *wanted);
guint carry_session_drop_next (const CarryWeekTable *table, guint *wanted);

G_END_DECLS
