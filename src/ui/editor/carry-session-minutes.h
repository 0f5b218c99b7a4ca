/* carry-session-minutes.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_MINUTES (carry_session_minutes_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionMinutes, carry_session_minutes, CARRY, SESSION_MINUTES, AdwBin)

void carry_session_minutes_show (CarrySessionMinutes *self, CarryStrengthSession *session, guint limit);

G_END_DECLS
