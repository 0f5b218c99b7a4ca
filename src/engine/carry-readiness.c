/* carry-readiness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-readiness.h"

#include "carry-sore-place.h"

#include <math.h>

#include "carry-measure.h"

/* What is usual is seen over four weeks, from a week's answers on; sums that hardly differ say little, so they are
 * taken to differ by a point. All three are choices of ours (grade D). */
#define USUAL_DAYS 28
#define LEAST_DAYS 7u
#define LEAST_DEVIATION 1.0

/* Levels 1 to 5 on Hooper's scale of 1 to 7. */
#define HOOPER_STEP 1.5

/* The gates: science, §9, “Recovery and readiness” (grade D, ours). */
#define SORE 4.0
#define VERY_SORE 6.0
#define WORST_ITEM 6.0
#define TIRED_Z 1.0
#define EXHAUSTED_Z 1.5

/* Less than 6 hours of sleep (grade C). */
#define SHORT_NIGHT_LEVEL 4u

/* The pain gate: science, §7 (grade C): up to 3 of 10 go on, 4 to 5 hold, above 5 stop. */
#define HOLDING_PAIN 4u
#define STOPPING_PAIN 6u

#define TIRED_LOAD 0.95
#define EXHAUSTED_LOAD 0.90
#define SORE_SETS 0.7

static double
on_hooper_scale (guint level)
{
  return 1 + (level - 1) * HOOPER_STEP;
}

static double
sum_of (const CarryCheckIn *said)
{
  double sum = 0;

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    sum += on_hooper_scale (said->levels[i]);

  return sum;
}

/* The standard score against the days before; only days on which everything was said count. */
static double
find_score (CarryCare *care, const GDate *day, const CarryCheckIn *said)
{
  double sum = 0, squares = 0, mean, deviation;
  guint n = 0;

  if (!carry_check_in_is_complete (said))
    return 0;

  for (int ago = 1; ago <= USUAL_DAYS; ago++)
    {
      const GDate other = carry_day_plus (day, -ago);
      const CarryCheckIn before = carry_care_get_check_in (care, &other);

      if (!carry_check_in_is_complete (&before))
        continue;

      sum += sum_of (&before);
      squares += sum_of (&before) * sum_of (&before);
      n++;
    }

  if (n < LEAST_DAYS)
    return 0;

  mean = sum / n;
  deviation = sqrt (MAX (squares / n - mean * mean, 0) * n / (n - 1));

  return (sum_of (said) - mean) / MAX (deviation, LEAST_DEVIATION);
}

/**
 * carry_readiness_find:
 * @care: what the runner said
 * @day: a valid day
 *
 * Reads what was said of a day. What was not said is taken to be well.
 *
 * Source: items after Hooper's scale (sleep, fatigue, soreness); that such answers tell more than laboratory values:
 * Saw et al. 2016, Br J Sports Med 50:281 (grade A). The cut-offs are ours (grade D).
 *
 * Returns: what the answers come to
 */
CarryReadiness
carry_readiness_find (CarryCare *care, const GDate *day)
{
  /* none, light, moderate, strong, severe */
  static const double soreness[] = { 0, 0, 2, 4, 6, 8 };
  CarryReadiness self = { 0 };
  CarryCheckIn said, yesterday;
  GDate before;

  g_return_val_if_fail (CARRY_IS_CARE (care) && day != NULL && g_date_valid (day), self);

  before = carry_day_plus (day, -1);
  said = carry_care_get_check_in (care, day);
  yesterday = carry_care_get_check_in (care, &before);

  self.z = find_score (care, day, &said);
  self.soreness = soreness[said.levels[CARRY_CHECK_IN_SORENESS]];
  self.short_nights = said.levels[CARRY_CHECK_IN_SLEEP] >= SHORT_NIGHT_LEVEL &&
                      yesterday.levels[CARRY_CHECK_IN_SLEEP] >= SHORT_NIGHT_LEVEL;
  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    {
      self.pains[i] = said.niggles[i].pain;
      if (carry_sore_place_is_of_legs ((CarrySorePlace)i))
        self.soreness = MAX (self.soreness, said.niggles[i].soreness);
    }
  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (said.levels[i] > 0)
      self.worst = MAX (self.worst, on_hooper_scale (said.levels[i]));

  return self;
}

static gboolean
is_exhausted (const CarryReadiness *self)
{
  return self->z > EXHAUSTED_Z || self->worst >= WORST_ITEM;
}

static CarryReadinessDecision
decide_strength (const CarryReadiness *self, gboolean lower)
{
  const gboolean sore = lower && self->soreness >= SORE;
  CarryReadinessDecision decision = { .acts = TRUE, .may_move = TRUE, .may_swap = TRUE };

  if (lower && self->soreness >= VERY_SORE)
    {
      decision.rule = CARRY_READINESS_RULE_VERY_SORE;
      return decision;
    }

  if (sore)
    {
      decision.rule = CARRY_READINESS_RULE_SORE;
      decision.lighter.sets = SORE_SETS;
      decision.lighter.no_lowering = TRUE;
    }
  else if (is_exhausted (self) || self->z > TIRED_Z)
    decision.rule = CARRY_READINESS_RULE_TIRED;
  else if (self->short_nights)
    decision.rule = CARRY_READINESS_RULE_SHORT_NIGHTS;
  else
    return (CarryReadinessDecision){ .rule = CARRY_READINESS_RULE_LISTEN };

  if (is_exhausted (self))
    {
      decision.lighter.load = EXHAUSTED_LOAD;
      decision.lighter.sets_less = 1;
    }
  else if (self->z > TIRED_Z)
    decision.lighter.load = TIRED_LOAD;
  decision.lighter.effort_less = self->short_nights ? 1 : 0;

  /* A little tired is no reason to turn a week over. */
  decision.may_move = sore || is_exhausted (self);
  decision.may_swap = decision.may_move;

  return decision;
}

/* The gates were made for strength; for runs they are read in the same spirit (grade D, ours): what is hard becomes
 * easy, and what is long or easy becomes shorter only on a bad day. */
static CarryReadinessDecision
decide_run (const CarryReadiness *self, CarryRunKey key)
{
  const gboolean very_sore = self->soreness >= VERY_SORE;
  const gboolean bad = very_sore || is_exhausted (self);
  CarryReadinessDecision decision = { .rule = CARRY_READINESS_RULE_LISTEN };

  if (key == CARRY_RUN_KEY_RACE)
    return decision;

  if (key == CARRY_RUN_KEY_QUALITY)
    {
      decision.acts = bad || self->soreness >= SORE || self->short_nights;
      decision.lighter.easy = TRUE;
    }
  else
    decision.acts = bad;

  decision.lighter.minutes = bad ? SORE_SETS : 1;
  decision.may_move = key != CARRY_RUN_KEY_NONE;
  decision.may_swap = key == CARRY_RUN_KEY_QUALITY;

  if (very_sore)
    decision.rule = CARRY_READINESS_RULE_VERY_SORE;
  else if (self->soreness >= SORE && key == CARRY_RUN_KEY_QUALITY)
    decision.rule = CARRY_READINESS_RULE_SORE;
  else if (is_exhausted (self))
    decision.rule = CARRY_READINESS_RULE_TIRED;
  else if (decision.acts)
    decision.rule = CARRY_READINESS_RULE_SHORT_NIGHTS;

  return decision;
}

/**
 * carry_readiness_find_pain:
 * @self: how the runner is
 * @places: a set of #CarrySorePlace
 *
 * Returns: that of @places which hurts most, %CARRY_SORE_PLACE_NONE if none hurts
 */
CarrySorePlace
carry_readiness_find_pain (const CarryReadiness *self, guint places)
{
  CarrySorePlace worst = CARRY_SORE_PLACE_NONE;

  g_return_val_if_fail (self != NULL, CARRY_SORE_PLACE_NONE);

  for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
    if ((places & CARRY_BIT (i)) != 0 && self->pains[i] > self->pains[worst])
      worst = (CarrySorePlace)i;

  return worst;
}

static guint
find_injuries (const CarryReadiness *self, guint places)
{
  guint injuries = 0;

  for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
    if ((places & CARRY_BIT (i)) != 0 && self->pains[i] >= HOLDING_PAIN)
      injuries |= carry_sore_place_get_injuries ((CarrySorePlace)i);

  return injuries;
}

/* Pain comes on top of what sleep and soreness say, and only where the session loads what hurts. */
static void
mind_pain (const CarryReadiness *self, const CarryReadinessSubject *subject, CarryReadinessDecision *decision)
{
  const guint pain = self->pains[carry_readiness_find_pain (self, subject->loaded)];

  if (pain < HOLDING_PAIN || (!subject->strength && subject->key == CARRY_RUN_KEY_RACE))
    return;

  if (pain >= STOPPING_PAIN)
    {
      *decision = (CarryReadinessDecision){
        .rule = CARRY_READINESS_RULE_PAIN_STOP, .acts = TRUE, .may_move = TRUE, .may_swap = subject->strength
      };
      return;
    }

  /* What is strongly sore is not made lighter, but waits. */
  if (decision->acts && decision->rule == CARRY_READINESS_RULE_VERY_SORE)
    return;
  if (!subject->strength && subject->key != CARRY_RUN_KEY_QUALITY)
    return;

  decision->rule = CARRY_READINESS_RULE_PAIN;
  decision->acts = TRUE;
  decision->may_move = TRUE;
  decision->may_swap = TRUE;
  if (subject->strength)
    {
      decision->lighter.no_lowering = TRUE;
      decision->lighter.injuries = find_injuries (self, subject->loaded);
    }
}

/**
 * carry_readiness_decide:
 * @self: how the runner is
 * @subject: what is planned
 *
 * Says what to do about a session of today.
 *
 * Source: the gates of soreness, sleep, readiness and pain (grades D, C, D and C). A race is left to the runner.
 *
 * Returns: the decision
 */
CarryReadinessDecision
carry_readiness_decide (const CarryReadiness *self, const CarryReadinessSubject *subject)
{
  CarryReadinessDecision decision;

  g_return_val_if_fail (self != NULL && subject != NULL, (CarryReadinessDecision){ 0 });

  decision = subject->strength ? decide_strength (self, subject->lower) : decide_run (self, subject->key);
  mind_pain (self, subject, &decision);

  return decision;
}
