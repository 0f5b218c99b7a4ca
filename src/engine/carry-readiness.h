/* carry-readiness.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care.h"
#include "carry-lighter.h"
#include "carry-readiness-rule.h"

G_BEGIN_DECLS

/**
 * CarryReadiness:
 * @z: how much worse than in the four weeks before, in standard deviations; 0 while too little is known
 * @soreness: of the legs, 0 to 10
 * @worst: the worst of all answers, on Hooper's scale from 1 to 7
 * @short_nights: less than 6 hours of sleep in this night and in the one before
 * @pains: by #CarrySorePlace: how much it hurts, 0 to 10
 *
 * What the answers of a morning come to.
 */
typedef struct
{
  double z;
  double soreness;
  double worst;
  gboolean short_nights;
  guint pains[CARRY_N_SORE_PLACES];
} CarryReadiness;

/**
 * CarryReadinessSubject:
 * @strength: a strength session; else a run
 * @lower: of a strength session: the legs work
 * @key: of a run: how hard it is
 * @loaded: a set of #CarrySorePlace: the painful parts of the body that it loads
 *
 * What is planned for the day.
 */
typedef struct
{
  gboolean strength;
  gboolean lower;
  CarryRunKey key;
  guint loaded;
} CarryReadinessSubject;

/**
 * CarryReadinessDecision:
 * @rule: why
 * @acts: whether anything should be done at all; else the other fields mean nothing
 * @may_move: another day would be better
 * @may_swap: something else that is planned would be better today
 * @lighter: how to do less; nothing if that does not help
 *
 * What to do about one session.
 */
typedef struct
{
  CarryReadinessRuleId rule;
  gboolean acts;
  gboolean may_move;
  gboolean may_swap;
  CarryLighter lighter;
} CarryReadinessDecision;

CarryReadiness carry_readiness_find (CarryCare *care, const GDate *day);
CarrySorePlace carry_readiness_find_pain (const CarryReadiness *self, guint places);
CarryReadinessDecision carry_readiness_decide (const CarryReadiness *self,
                                               const CarryReadinessSubject *subject);

G_END_DECLS
