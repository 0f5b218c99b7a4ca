/* carry-session-neighbours.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"

G_BEGIN_DECLS

void carry_session_find_neighbours (CarryDiary *diary, CarrySession *session, GArray *points);

G_END_DECLS
