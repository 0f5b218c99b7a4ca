/* carry-progression-limits.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-progression-draft.h"

G_BEGIN_DECLS

guint carry_progression_limits_get_lift_reps (double percent);
void carry_progression_limits_apply (CarryProgressionDraft *draft);

G_END_DECLS
