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

/* A run from this length on is tiring whatever its kind (S3), or so long that the legs need days (HC5b). */
#define CARRY_TIRING_RUN_MINUTES 90
#define CARRY_VERY_LONG_RUN_MINUTES 150

/**
 * CarryRuleId:
 *
 * The rules in the order of the table. A rule that begins with HC forbids, one that begins with S costs points.
 */
typedef enum
{
  CARRY_RULE_HC1,
  CARRY_RULE_HC2,
  CARRY_RULE_HC2B,
  CARRY_RULE_HC3,
  CARRY_RULE_HC4,
  CARRY_RULE_HC5,
  CARRY_RULE_HC5B,
  CARRY_RULE_HC8,
  CARRY_RULE_S1A,
  CARRY_RULE_S1B,
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
  CARRY_RULE_S6,
  CARRY_RULE_S7A,
  CARRY_RULE_S7B,
} CarryRuleId;

#define CARRY_N_RULES (CARRY_RULE_S7B + 1u)

/**
 * CarryRule:
 *
 * One row of the table of rules: the only place where their numbers stand.
 *
 * Arrays are indexed by #CarryStrengthKind, the kind of the session that is to be placed. A limit of 0 says
 * that the rule does not concern that kind.
 */
typedef struct
{
  const char *id;                       /* “HC1” */
  gboolean hard;                        /* it forbids, instead of costing points */
  double limit[CARRY_N_STRENGTH_KINDS]; /* hours; the rule speaks when the gap is shorter */
  double least;                         /* hours; how far the limit may be moved down … */
  double most;                          /* hours; … and up */
  double points[CARRY_N_STRENGTH_KINDS];
  double mild[CARRY_N_STRENGTH_KINDS];  /* S3: points after a long run shorter than 90 minutes */
  double extra[CARRY_N_STRENGTH_KINDS]; /* points on top for a runner who needs extra recovery */
  const char *meaning;                  /* one sentence, untranslated */
  const char *grade; /* A strong to D our own choice; “” where there is nothing to prove */
  const char *source; /* who showed it; “” for a choice of ours or a custom of coaches */
  const char *url; /* where to read it, or “” */
} CarryRule;

const CarryRule *carry_rule_get (CarryRuleId id);
const CarryRule *carry_rule_lookup (const char *id);
const char *carry_rule_get_meaning (const CarryRule *self);
double carry_rule_get_spacing (CarryStrengthKind a, CarryStrengthKind b);
double carry_rule_get_race_rest_before (CarryRacePriority priority);
double carry_rule_get_race_rest_after (double distance_m, CarryEvent event);

G_END_DECLS
