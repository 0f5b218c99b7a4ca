/* carry-session-progress.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item-progress.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_PROGRESS (carry_session_progress_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionProgress, carry_session_progress, CARRY, SESSION_PROGRESS, GObject)

CarrySessionProgress *
carry_session_progress_new (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session);
CarryStrengthSession *carry_session_progress_get_previous (CarrySessionProgress *self);
gboolean carry_session_progress_is_last_week (CarrySessionProgress *self);
CarryDirection carry_session_progress_get_direction (CarrySessionProgress *self, guint position);
const char *carry_session_progress_get_line (CarrySessionProgress *self, guint position);
const CarryItemProgress *carry_session_progress_get_item (CarrySessionProgress *self, guint position);
const char *carry_session_progress_get_summary (CarrySessionProgress *self);

G_END_DECLS
