/* carry-set-proposal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-set-proposal.h"

#include <math.h>

#include "carry-effort-table.h"

/* Ratings are wrong by about one repetition (Hackett 2017): nearer to the target nothing is changed. */
#define RATING_ERROR 1.0

/* The most by which the load follows one rating (grade D, ours: the step back and the step forward of progression). */
#define MOST_LESS 0.05
#define MOST_MORE 0.05

/* Only sets of so many repetitions say something of a maximum, see carry_rep_max_judge(). */
#define MOST_REPS 10.0

/* The reps, seconds or metres of a set. */
static guint *
amount_of (CarrySet *set, CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return &set->seconds;

    case CARRY_AMOUNT_METRES:
      return &set->metres;

    case CARRY_AMOUNT_REPS:
      break;
    }

  return &set->reps;
}

static guint
find_aim (const CarryDose *dose, const CarryNextTarget *target)
{
  const guint aim = target != NULL ? carry_next_target_get_facts (target)->aim : 0;

  return aim >= dose->amount_lo && aim <= dose->amount_hi ? aim : dose->amount_lo;
}

static double
find_load (CarryItem *item, const CarryDose *dose, const CarryNextTarget *target)
{
  const CarryTargetFacts *facts = target != NULL ? carry_next_target_get_facts (target) : NULL;

  if (carry_item_get_load (item) > 0)
    return carry_item_get_load (item);
  if (dose->target == CARRY_TARGET_KILOGRAMS)
    return dose->target_lo;
  if (facts != NULL && facts->load_kg > 0)
    return facts->load_kg;

  return facts != NULL ? facts->last_kg : 0;
}

/* The effort that is wanted, as RPE; FALSE if none is. */
static gboolean
find_wanted (const CarryDose *dose, double *lo, double *hi)
{
  if (dose->target == CARRY_TARGET_RPE)
    {
      *lo = dose->target_lo;
      *hi = dose->target_hi;
      return TRUE;
    }

  if (dose->target == CARRY_TARGET_RIR)
    {
      *lo = carry_effort_from_reserve (dose->target_hi);
      *hi = carry_effort_from_reserve (dose->target_lo);
      return TRUE;
    }

  return FALSE;
}

/* Today's load = estimated maximum × share (repetitions, wanted effort), of which the last set is the estimate. */
static double
follow_rating (const CarryDose *dose, const CarryLoadSteps *steps, const CarrySet *last)
{
  double lo, hi, was, aim, share_was, share_aim, load;

  if (steps == NULL || last->load_kg <= 0 || !find_wanted (dose, &lo, &hi) ||
      !carry_set_get_effort (last, &was))
    return last->load_kg;

  aim = CLAMP (was, lo, hi);
  if (fabs (was - aim) < RATING_ERROR || last->reps == 0 || last->reps > MOST_REPS ||
      !carry_effort_get_percent (last->reps, was, &share_was) ||
      !carry_effort_get_percent (last->reps, aim, &share_aim))
    return last->load_kg;

  load = last->load_kg * CLAMP (share_aim / share_was, 1 - MOST_LESS, 1 + MOST_MORE);

  return carry_load_steps_nearest (steps, load);
}

static void
follow_last (CarrySet *set, const CarryDose *dose, const CarryLoadSteps *steps, const CarrySet *last)
{
  CarrySet done = *last;
  const guint amount = *amount_of (&done, dose->amount);

  *amount_of (set, dose->amount) = CLAMP (amount, dose->amount_lo, dose->amount_hi);
  set->load_kg = follow_rating (dose, steps, last);

  if (dose->target == CARRY_TARGET_RPE || dose->target == CARRY_TARGET_RIR)
    return;
  set->rpe = last->rpe;
  set->rir = last->rir;
}

/**
 * carry_set_proposal_make:
 * @item: what is to be done
 * @target: (nullable): what progression says of it
 * @steps: (nullable): the loads there are
 * @last: (nullable): the set of it that was done last
 *
 * What to propose for the next set: what is prescribed, or after a set, its load again and its repetitions, seconds
 * or metres within what is prescribed. Where an effort is prescribed, the load follows how hard the last set was:
 * today's load is the estimated maximum times the share for those repetitions at that effort, and not more than 5 %
 * away from the last load.
 *
 * Source: autoregulation by RPE, Helms et al. 2018; the error of ratings, Hackett et al. 2017; the limits are ours.
 *
 * Returns: the proposal, for both sides at once
 */
CarrySet
carry_set_proposal_make (CarryItem *item,
                         const CarryNextTarget *target,
                         const CarryLoadSteps *steps,
                         const CarrySet *last)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  CarrySet set = { .rir = CARRY_SET_UNRATED, .rpe = CARRY_SET_UNRATED };

  *amount_of (&set, dose->amount) = find_aim (dose, target);
  set.contacts = dose->contacts / MAX (dose->sets * (dose->per_side ? 2 : 1), 1);
  set.load_kg = find_load (item, dose, target);
  if (dose->target == CARRY_TARGET_RPE)
    set.rpe = CLAMP (dose->target_lo, 1, CARRY_EFFORT_HARDEST);
  else if (dose->target == CARRY_TARGET_RIR)
    set.rir = dose->target_lo;

  if (last != NULL)
    follow_last (&set, dose, steps, last);

  return set;
}

/**
 * carry_set_proposal_suits_warm_up:
 * @item: what is to be done
 * @load_kg: with which load
 *
 * Returns: whether sets should lead up to it: it is lifted, and not a jump, trunk or rehabilitation work (grade D, ours)
 */
gboolean
carry_set_proposal_suits_warm_up (CarryItem *item, double load_kg)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  const CarryStrengthKind kind = carry_item_get_kind (item);

  return load_kg > 0 && dose->amount == CARRY_AMOUNT_REPS && dose->amount_hi <= MOST_REPS &&
         (kind == CARRY_STRENGTH_HEAVY || kind == CARRY_STRENGTH_MODERATE || kind == CARRY_STRENGTH_UPPER);
}
