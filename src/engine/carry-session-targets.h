/* carry-session-targets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-next-target.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

GPtrArray *
carry_session_targets_find (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session);
CarryStrengthSession *
carry_session_targets_apply (CarryStrengthSession *session, GPtrArray *targets, GError **error);

G_END_DECLS
