/* carry-limit-watch.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"

G_BEGIN_DECLS

/**
 * CarryLimitWatch:
 *
 * Notices when the runner changes a limit of a rule, and can put it back.
 */
#define CARRY_TYPE_LIMIT_WATCH (carry_limit_watch_get_type ())
G_DECLARE_FINAL_TYPE (CarryLimitWatch, carry_limit_watch, CARRY, LIMIT_WATCH, GObject)

CarryLimitWatch *carry_limit_watch_new (CarryAthlete *athlete);
void carry_limit_watch_undo (CarryLimitWatch *self);

G_END_DECLS
