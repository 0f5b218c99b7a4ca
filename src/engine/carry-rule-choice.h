/* carry-rule-choice.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-rule.h"

G_BEGIN_DECLS

/* Which row of a rule of several rows applies. */

CarryRuleId carry_rule_for_spacing (CarryStrengthKind a, CarryStrengthKind b);
CarryRuleId carry_rule_for_race_ahead (CarryRacePriority priority);
CarryRuleId carry_rule_for_race_behind (double distance_m, CarryEvent event);

G_END_DECLS
