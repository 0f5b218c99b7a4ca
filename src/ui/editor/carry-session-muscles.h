/* carry-session-muscles.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_MUSCLES (carry_session_muscles_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionMuscles, carry_session_muscles, CARRY, SESSION_MUSCLES, AdwBin)

void carry_session_muscles_show (CarrySessionMuscles *self, CarryStrengthSession *session);
void carry_session_muscles_preview (CarrySessionMuscles *self, CarryExercise *exercise);

G_END_DECLS
