/* carry-session-focus.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarrySessionFocus:
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 * @session: a session of @diary
 * @kind: what it shall be for
 *
 * A session that shall become one of another kind. Nothing is owned.
 */
typedef struct
{
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  CarryStrengthKind kind;
} CarrySessionFocus;

CarryStrengthSession *carry_session_focus_fill (const CarrySessionFocus *focus, GError **error);
CarryStrengthSession *carry_session_focus_keep (const CarrySessionFocus *focus, GError **error);

G_END_DECLS
