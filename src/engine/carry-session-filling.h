/* carry-session-filling.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session-draft.h"

G_BEGIN_DECLS

gboolean
carry_session_filling_fill (CarrySessionDraft *draft, const CarrySessionNeed *need, GStrvBuilder *missing);

G_END_DECLS
