/* carry-focus-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

char *
carry_focus_text_describe (CarryStrengthSession *before, CarryStrengthSession *after, CarryAthlete *athlete);

G_END_DECLS
