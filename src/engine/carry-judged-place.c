/* carry-judged-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-judged-place.h"

void
carry_judged_place_add (CarryJudgedPlace *self, const CarryFinding *finding)
{
  g_array_append_vals (self->findings, finding, 1);
  self->blocked |= carry_finding_is_blocking (finding);
}

void
carry_judged_place_say (CarryJudgedPlace *self, CarryRuleId rule, CarryMatter matter, int points, int wanted)
{
  const CarryFinding finding = { .rule = rule, .matter = matter, .points = points, .wanted = wanted };

  carry_judged_place_add (self, &finding);
}

void
carry_judged_place_forbid (CarryJudgedPlace *self, CarryRuleId rule, CarryMatter matter, int wanted)
{
  carry_judged_place_say (self, rule, matter, CARRY_POINTS_BLOCKED, wanted);
}

int
carry_judged_place_get_limit (const CarryJudgedPlace *self, CarryRuleId rule)
{
  return carry_rule_set_get_minutes (self->problem->rules, rule, self->wish->kind);
}

int
carry_judged_place_get_points (const CarryJudgedPlace *self, CarryRuleId rule)
{
  const CarryStrengthKind kind = self->wish->kind;
  const int extra =
      self->problem->extra_recovery ? carry_rule_set_get_extra_points (self->problem->rules, rule, kind) : 0;

  return carry_rule_set_get_points (self->problem->rules, rule, kind) + extra;
}
