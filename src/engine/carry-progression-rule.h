/* carry-progression-rule.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryProgressionRuleId:
 *
 * The rules by which targets change, in the order of their table. Those that begin with HC are the planner's own.
 */
typedef enum
{
  CARRY_PROGRESSION_RULE_STEP,
  CARRY_PROGRESSION_RULE_STEP_BACK,
  CARRY_PROGRESSION_RULE_WEEK,
  CARRY_PROGRESSION_RULE_SETS,
  CARRY_PROGRESSION_RULE_LIFTS,
  CARRY_PROGRESSION_RULE_EQUIPMENT,
  CARRY_PROGRESSION_RULE_AMOUNT,
  CARRY_PROGRESSION_RULE_CONTACTS,
  CARRY_PROGRESSION_RULE_MAXIMUM,
  CARRY_PROGRESSION_RULE_CURVE,
  CARRY_PROGRESSION_RULE_DELOAD,
  CARRY_PROGRESSION_RULE_BREAK,
  CARRY_PROGRESSION_RULE_READINESS,
  CARRY_PROGRESSION_RULE_NEW_EXERCISE,
  CARRY_PROGRESSION_RULE_OWN_TARGET,
  CARRY_PROGRESSION_RULE_TAPER,
  CARRY_PROGRESSION_RULE_HC10,
  CARRY_PROGRESSION_RULE_HC11,
} CarryProgressionRuleId;

#define CARRY_N_PROGRESSION_RULES (CARRY_PROGRESSION_RULE_HC11 + 1u)

/**
 * CarryProgressionRule:
 *
 * One rule. A source stands only where it was read; a rule without one is a custom of coaches or ours.
 */
typedef struct
{
  const char *id;      /* “P1” */
  const char *meaning; /* one sentence, untranslated */
  const char *grade;   /* A strong to D our own choice; “” where there is nothing to prove */
  const char *source;  /* who showed it, or “” */
  const char *url;     /* where to read it, or “” */
} CarryProgressionRule;

const CarryProgressionRule *carry_progression_rule_get (CarryProgressionRuleId id);
const char *carry_progression_rule_get_meaning (const CarryProgressionRule *self);

G_END_DECLS
