/* carry-readiness-rule.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryReadinessRuleId:
 *
 * The rules by which a day is made lighter, in the order of their table.
 */
typedef enum
{
  CARRY_READINESS_RULE_LISTEN,
  CARRY_READINESS_RULE_SORE,
  CARRY_READINESS_RULE_VERY_SORE,
  CARRY_READINESS_RULE_SHORT_NIGHTS,
  CARRY_READINESS_RULE_TIRED,
  CARRY_READINESS_RULE_SKIP,
  CARRY_READINESS_RULE_PAIN,
  CARRY_READINESS_RULE_PAIN_STOP,
} CarryReadinessRuleId;

#define CARRY_N_READINESS_RULES (CARRY_READINESS_RULE_PAIN_STOP + 1u)

/**
 * CarryReadinessRule:
 *
 * One rule. A source stands only where it was read; a rule without one is a custom of coaches or ours.
 */
typedef struct
{
  const char *id;      /* “R1” */
  const char *meaning; /* one sentence, untranslated */
  const char *grade;   /* A strong to D our own choice */
  const char *source;  /* who showed it, or “” */
  const char *url;     /* where to read it, or “” */
} CarryReadinessRule;

const CarryReadinessRule *carry_readiness_rule_get (CarryReadinessRuleId id);
char *carry_readiness_rule_describe (CarryReadinessRuleId id);

G_END_DECLS
