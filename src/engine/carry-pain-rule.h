/* carry-pain-rule.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryPainRuleId:
 *
 * The rules by which pain and soreness change a workout, in the order of their table.
 */
typedef enum
{
  CARRY_PAIN_RULE_LITTLE,
  CARRY_PAIN_RULE_SOME,
  CARRY_PAIN_RULE_MUCH,
  CARRY_PAIN_RULE_FORBIDDEN,
  CARRY_PAIN_RULE_SORE,
  CARRY_PAIN_RULE_VERY_SORE,
} CarryPainRuleId;

#define CARRY_N_PAIN_RULES (CARRY_PAIN_RULE_VERY_SORE + 1u)

/**
 * CarryPainRule:
 *
 * One rule. No source of them was read, so that none is named: they are customs of coaches and therapists, or ours.
 */
typedef struct
{
  const char *id;      /* “P1” */
  const char *meaning; /* one sentence, untranslated */
  const char *grade;   /* A strong to D our own choice */
} CarryPainRule;

const CarryPainRule *carry_pain_rule_get (CarryPainRuleId id);
char *carry_pain_rule_describe (CarryPainRuleId id);

G_END_DECLS
