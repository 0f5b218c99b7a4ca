/* carry-next-session.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

CarryStrengthSession *carry_next_session_find (
    CarryDiary *diary, const char *exercise, const GDate *from, const char *under_way, guint *position);
GHashTable *carry_next_session_list (CarryDiary *diary, const GDate *from, const char *under_way);

G_END_DECLS
