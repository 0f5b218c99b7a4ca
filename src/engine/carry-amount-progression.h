/* carry-amount-progression.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-progression-draft.h"

G_BEGIN_DECLS

void carry_amount_progression_decide (CarryProgressionDraft *draft, gboolean may_change);

G_END_DECLS
