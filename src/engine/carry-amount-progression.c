/* carry-amount-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-amount-progression.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_GROWTH 0.10
#define MOST_GROWTH 0.20
#define STEP_BACK 0.05

/* Seconds and metres grow in fives where that is not too much. */
#define ROUND_AMOUNT 5u

/* Capacity is trained with up to 20 repetitions, tendons with holds of 45 s and trunks with up to 60 s; more of
 * the same is not harder (grade D). */
#define MOST_REPS 20u
#define MOST_SECONDS 60u
#define MOST_METRES 60u

static guint
get_ceiling (const CarryProgressionDraft *draft)
{
  const guint own = carry_prescription_get_dose (draft->problem->prescription)->amount_hi;

  switch (draft->facts.dose.amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return MAX (own, MOST_SECONDS);

    case CARRY_AMOUNT_METRES:
      return MAX (own, MOST_METRES);

    case CARRY_AMOUNT_REPS:
    default:
      return MAX (own, MOST_REPS);
    }
}

/* 10 to 20 % more, and at least one. */
static guint
grow (const CarryProgressionDraft *draft, guint amount)
{
  const guint least = (guint)ceil (amount * (1 + LEAST_GROWTH) - 1e-6);
  const guint most = (guint)floor (amount * (1 + MOST_GROWTH) + 1e-6);
  const guint rounded = (guint)(most / ROUND_AMOUNT) * ROUND_AMOUNT;

  if (draft->facts.dose.amount != CARRY_AMOUNT_REPS && rounded >= least)
    return rounded;

  return MAX (least, amount + 1);
}

/* Work that is about speed is not made longer. */
static gboolean
is_about_speed (const CarryProgressionDraft *draft)
{
  const CarryPattern pattern = carry_exercise_get_pattern (draft->problem->exercise);

  return pattern == CARRY_PATTERN_SPRINT || pattern == CARRY_PATTERN_DRILL ||
         (pattern != CARRY_PATTERN_JUMP && carry_exercise_get_explosive (draft->problem->exercise));
}

static gboolean
has_reached_twice (const CarryProgressionDraft *draft)
{
  const CarryLiftRecord *second = carry_lift_history_get (draft->history, 1);
  const CarryDose *now, *then;

  if (second == NULL || !carry_progression_draft_has_reached (draft, draft->last) ||
      !carry_progression_draft_has_reached (draft, second))
    return FALSE;

  now = carry_prescription_get_dose (draft->last->prescription);
  then = carry_prescription_get_dose (second->prescription);

  return carry_progression_draft_is_same_work (now, then) && now->contacts <= then->contacts;
}

static void
grow_amount (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const guint before = facts->dose.amount_hi;
  const guint after = MIN (grow (draft, before), get_ceiling (draft));
  g_autofree char *from = carry_progression_draft_format_amount (draft, before);
  g_autofree char *to = NULL;

  facts->aim = before;
  if (after <= before)
    {
      facts->change = CARRY_PROGRESSION_OUTGROWN;
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_AMOUNT,
          /* Translators: %s is such as “20 repetitions” */
          g_strdup_printf (_ ("More than %s is longer, not harder: a harder exercise of the same kind, or "
                              "weight, is next."),
                           from));
      return;
    }

  facts->change = CARRY_PROGRESSION_MORE_AMOUNT;
  carry_progression_draft_set_range (draft, facts->dose.amount_lo + (after - before), after);
  facts->aim = facts->dose.amount_lo;
  to = carry_progression_draft_format_amount (draft, after);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_AMOUNT,
      /* Translators: both are such as “12 repetitions” or “45 seconds” */
      g_strdup_printf (_ ("Up to %2$s now: every set reached %1$s, two sessions running."), from, to));
}

static guint
contacts_week_ago (const CarryProgressionDraft *draft)
{
  const CarryLiftRecord *before = carry_lift_history_get_week_ago (draft->history);
  const guint contacts = carry_prescription_get_dose (before->prescription)->contacts;

  return contacts > 0 ? contacts : draft->facts.dose.contacts;
}

static void
grow_contacts (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const guint before = facts->dose.contacts, limit = draft->problem->most_contacts;
  const double units = ceil (before * (1 + LEAST_GROWTH) / draft->unit - 1e-6);
  const double after = units * draft->unit;
  const double most = contacts_week_ago (draft) * (1 + MOST_GROWTH) + 1e-6;

  if (limit > 0 && after > limit)
    {
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_CONTACTS,
          g_strdup_printf (ngettext ("The jumps stay: this phase allows %u ground contact in a session.",
                                     "The jumps stay: this phase allows %u ground contacts in a session.",
                                     limit),
                           limit));
      return;
    }
  if (after > most)
    {
      carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_CONTACTS,
                                    g_strdup (_ ("The jumps stay: they have grown enough this week.")));
      return;
    }

  carry_progression_draft_set_contacts (draft, after, facts->dose.sets);
  facts->aim = facts->dose.amount_lo;
  facts->change = CARRY_PROGRESSION_MORE_CONTACTS;
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_CONTACTS,
      g_strdup_printf (ngettext ("From %1$u to %2$u ground contact: two sessions running went to plan.",
                                 "From %1$u to %2$u ground contacts: two sessions running went to plan.",
                                 facts->dose.contacts),
                       before, facts->dose.contacts));
}

static void
go_back (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const CarryDose before = facts->dose;

  facts->change = CARRY_PROGRESSION_LESS;
  if (before.contacts > 0 && draft->unit > 0)
    carry_progression_draft_set_contacts (draft, before.contacts * (1 - STEP_BACK), before.sets);
  else
    {
      const guint cut = MAX ((guint)round (before.amount_hi * STEP_BACK), 1);

      carry_progression_draft_set_range (draft, MAX (before.amount_lo, cut + 1) - cut,
                                         MAX (before.amount_hi, cut + 1) - cut);
    }
  facts->aim = facts->dose.amount_lo;
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_STEP_BACK,
      g_strdup (_ ("A little less: two sessions running were harder than planned.")));
}

static void
hold (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const guint step = facts->dose.amount == CARRY_AMOUNT_REPS ? 1 : ROUND_AMOUNT;
  g_autofree char *aim = NULL;

  if (carry_progression_draft_has_reached (draft, draft->last))
    {
      facts->aim = facts->dose.amount_hi;
      carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_AMOUNT,
                                    g_strdup (_ ("The same once more: if every set goes to plan again, there "
                                                 "will be more.")));
      return;
    }

  facts->aim = CLAMP (draft->last->least + step, facts->dose.amount_lo, facts->dose.amount_hi);
  if (draft->last->least >= facts->dose.amount_lo && facts->aim > draft->last->least)
    facts->change = CARRY_PROGRESSION_MORE_AMOUNT;
  aim = carry_progression_draft_format_amount (draft, facts->aim);
  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_AMOUNT,
                                /* Translators: %s is such as “12 repetitions” or “45 seconds” */
                                g_strdup_printf (_ ("Aim for %s in every set."), aim));
}

/* Goes on from the range that was reached, not from the phase's: the sets are the phase's. FALSE if the last time
 * counted something else. */
static gboolean
take_last_range (CarryProgressionDraft *draft)
{
  const CarryDose *then = carry_prescription_get_dose (draft->last->prescription);
  const guint limit = draft->problem->most_contacts;
  CarryDose *dose = &draft->facts.dose;

  if (then->amount != dose->amount || then->hold_s != dose->hold_s || then->per_side != dose->per_side ||
      (then->contacts > 0) != (dose->contacts > 0) || draft->last->top_kg > 0)
    return FALSE;

  if (dose->contacts > 0)
    {
      dose->sets = then->sets;
      dose->contacts = then->contacts;
    }
  carry_progression_draft_set_range (draft, then->amount_lo, then->amount_hi);
  if (limit > 0 && dose->contacts > limit)
    carry_progression_draft_set_contacts (draft, limit, then->sets);

  return TRUE;
}

static void
change_phase (CarryProgressionDraft *draft)
{
  g_autofree char *amount = carry_progression_draft_format_amount (draft, draft->facts.dose.amount_lo);

  draft->facts.change = CARRY_PROGRESSION_NEW_PHASE;
  draft->facts.aim = draft->facts.dose.amount_lo;
  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_AMOUNT,
                                /* Translators: %s is such as “12 repetitions” or “45 seconds” */
                                g_strdup_printf (_ ("Done in another way now: begin with %s."), amount));
}

/**
 * carry_amount_progression_decide:
 * @draft: a draft with a history, of an exercise without load
 * @may_change: whether good and bad sessions count; after a break they do not
 *
 * Repetitions, seconds, metres or ground contacts grow by 10 to 20 % after two sessions at the top of their
 * range; sprints and drills stay as they are, because longer is slower.
 */
void
carry_amount_progression_decide (CarryProgressionDraft *draft, gboolean may_change)
{
  if (!take_last_range (draft))
    change_phase (draft);
  else if (!may_change)
    draft->facts.aim = draft->facts.dose.amount_lo;
  else if (is_about_speed (draft))
    carry_progression_draft_note (
        draft, CARRY_PROGRESSION_RULE_AMOUNT,
        g_strdup (_ ("The same again: this is about speed, and longer is slower.")));
  else if (carry_progression_draft_has_failed_twice (draft))
    go_back (draft);
  else if (!has_reached_twice (draft))
    hold (draft);
  else if (draft->facts.dose.contacts > 0 && draft->unit > 0)
    grow_contacts (draft);
  else
    grow_amount (draft);
}
