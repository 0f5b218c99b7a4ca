/* carry-session-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session-card.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SESSION_LINE (carry_session_line_get_type ())
G_DECLARE_FINAL_TYPE (CarrySessionLine, carry_session_line, CARRY, SESSION_LINE, CarrySessionCard)

G_END_DECLS
