/* carry-progression-freeze.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-progression-problem.h"
#include "carry-rule-set.h"

G_BEGIN_DECLS

CarryFreeze carry_progression_freeze_find (CarryDiary *diary, const GDate *first, const CarryRuleSet *rules);

G_END_DECLS
