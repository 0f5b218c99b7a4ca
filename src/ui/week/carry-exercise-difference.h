/* carry-exercise-difference.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

char *carry_exercise_difference_describe (CarryStrengthSession *before, CarryStrengthSession *after);

G_END_DECLS
