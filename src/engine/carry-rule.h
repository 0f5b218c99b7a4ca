/* carry-rule.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

#define CARRY_N_STRENGTH_KINDS 6u
#define CARRY_MINUTES_PER_HOUR 60

/* Places that cost no more than this many points are good, dearer ones are acceptable. */
#define CARRY_GOOD_POINTS 2.0

/* If the last lower-body session adds this many points to a week, one session fewer is worth a thought. */
#define CARRY_MARGINAL_POINTS 4.0

/* A run from this length on is tiring whatever its kind (S3), or so long that the legs need days (HC5b). */
#define CARRY_TIRING_RUN_MINUTES 90
#define CARRY_VERY_LONG_RUN_MINUTES 150

/* A visit to the gym right after a run is short (HC2), and so is explosive work the day before (HC1). */
#define CARRY_ONE_VISIT_MINUTES 30
#define CARRY_SHORT_EXPLOSIVE_MINUTES 25
#define CARRY_SHORT_EXPLOSIVE_CONTACTS 40

/**
 * CarryRuleId:
 *
 * The rows of the table of rules. A rule that begins with HC forbids, one that begins with S costs points.
 */
typedef enum
{
  CARRY_RULE_HC1,
  CARRY_RULE_HC1_UNACCUSTOMED,
  CARRY_RULE_HC1_RELAXED,
  CARRY_RULE_HC2,
  CARRY_RULE_HC2_ONE_VISIT,
  CARRY_RULE_HC2B,
  CARRY_RULE_HC3,
  CARRY_RULE_HC3_EXPLOSIVE,
  CARRY_RULE_HC4,
  CARRY_RULE_HC4_SECOND,
  CARRY_RULE_HC4_MINOR,
  CARRY_RULE_HC5,
  CARRY_RULE_HC5_HALF,
  CARRY_RULE_HC5_MARATHON,
  CARRY_RULE_HC5_ULTRA,
  CARRY_RULE_HC5B,
  CARRY_RULE_HC6,
  CARRY_RULE_HC7,
  CARRY_RULE_HC8,
  CARRY_RULE_HC9,
  CARRY_RULE_HC10,
  CARRY_RULE_HC11,
  CARRY_RULE_HC12,
  CARRY_RULE_S1A,
  CARRY_RULE_S1B,
  CARRY_RULE_S1C,
  CARRY_RULE_S1D,
  CARRY_RULE_S2A,
  CARRY_RULE_S2B,
  CARRY_RULE_S3A,
  CARRY_RULE_S3B,
  CARRY_RULE_S3C,
  CARRY_RULE_S4A,
  CARRY_RULE_S4B,
  CARRY_RULE_S4C,
  CARRY_RULE_S4D,
  CARRY_RULE_S5A,
  CARRY_RULE_S5B,
  CARRY_RULE_S6,
  CARRY_RULE_S7A,
  CARRY_RULE_S7B,
  CARRY_RULE_S8,
  CARRY_RULE_S9,
  CARRY_RULE_S10,
  CARRY_RULE_S11,
} CarryRuleId;

#define CARRY_N_RULES (CARRY_RULE_S11 + 1u)

/**
 * CarryRuleUnit:
 *
 * What the limit of a rule is counted in.
 */
typedef enum
{
  CARRY_RULE_UNIT_NONE,
  CARRY_RULE_UNIT_HOURS,
  CARRY_RULE_UNIT_DAYS,
  CARRY_RULE_UNIT_SESSIONS,
  CARRY_RULE_UNIT_PERCENT,
  CARRY_RULE_UNIT_RATIO,
} CarryRuleUnit;

/**
 * CarryRule:
 *
 * One row of the table of rules: the only place where their numbers stand. #CarryRuleSet holds what a runner
 * made of them.
 *
 * Arrays are indexed by #CarryStrengthKind, the kind of the session that is to be placed. A limit of 0 says
 * that the rule does not concern that kind.
 */
typedef struct
{
  const char *key;                      /* “HC4-second”: one row, also where settings keep it */
  const char *id;                       /* “HC4”: the rule that the row belongs to */
  gboolean hard;                        /* it forbids, instead of costing points */
  CarryRuleUnit unit;                   /* of the limit */
  double limit[CARRY_N_STRENGTH_KINDS]; /* gaps: the rule speaks when the gap is shorter */
  double least;                         /* how far the limit may be moved down … */
  double most;                          /* … and up; the same as least where it is fixed */
  double points[CARRY_N_STRENGTH_KINDS];
  double mild[CARRY_N_STRENGTH_KINDS];  /* S3: points after a long run shorter than 90 minutes */
  double extra[CARRY_N_STRENGTH_KINDS]; /* points on top for a runner who needs extra recovery */
  const char *meaning;                  /* one sentence, untranslated */
  const char *grade; /* A strong to D our own choice; “” where there is nothing to prove */
  const char *source; /* who showed it; “” for a choice of ours or a custom of coaches */
  const char *url; /* where to read it, or “” */
} CarryRule;

const CarryRule *carry_rule_get (CarryRuleId id);
const CarryRule *carry_rule_lookup (const char *key);
const char *carry_rule_get_meaning (const CarryRule *self);

G_END_DECLS
