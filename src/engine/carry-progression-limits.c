/* carry-progression-limits.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-limits.h"

#include "carry-effort-table.h"

#include <glib/gi18n.h>
#include <math.h>

#define NOVICE_PERCENT 65.0
#define NOVICE_RPE 7.0
#define NOVICE_CONTACTS 60u

#define MUSCLE_GROWTH 0.20 /* share of last week's sets */

/* Prilepin's table as weightlifters print it: from this share of the maximum on, so many repetitions of one lift
 * in all (grade D). Only its totals: the repetitions of one set are the phase's, whose ranges are longer. */
static const struct
{
  double percent;
  guint reps;
} lifts[] = { { 90, 10 }, { 80, 20 }, { 70, 24 }, { 55, 30 } };

/**
 * carry_progression_limits_get_lift_reps:
 * @percent: share of the one-repetition maximum
 *
 * Returns: the most repetitions of one lift in a session, or %G_MAXUINT if there is no limit
 */
guint
carry_progression_limits_get_lift_reps (double percent)
{
  for (guint i = 0; i < G_N_ELEMENTS (lifts); i++)
    if (percent >= lifts[i].percent)
      return lifts[i].reps;

  return G_MAXUINT;
}

static void
lower_target (CarryDose *dose)
{
  switch (dose->target)
    {
    case CARRY_TARGET_PERCENT:
      dose->target_hi = MIN (dose->target_hi, NOVICE_PERCENT);
      dose->target_lo = MIN (dose->target_lo, dose->target_hi);
      break;

    case CARRY_TARGET_RPE:
      dose->target_hi = MIN (dose->target_hi, NOVICE_RPE);
      dose->target_lo = MIN (dose->target_lo, dose->target_hi);
      break;

    case CARRY_TARGET_RIR:
      dose->target_lo = MAX (dose->target_lo, carry_effort_to_reserve (NOVICE_RPE));
      dose->target_hi = MAX (dose->target_hi, dose->target_lo);
      break;

    case CARRY_TARGET_RM:
      dose->target = CARRY_TARGET_RPE;
      dose->target_lo = dose->target_hi = NOVICE_RPE;
      break;

    case CARRY_TARGET_BODY_WEIGHT:
    case CARRY_TARGET_KILOGRAMS:
    default:
      break;
    }
}

/* What was said of a heavier load before is no longer true. */
static void
limit_novice_load (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const double most = facts->max_kg * NOVICE_PERCENT / 100 - draft->body_kg;
  const double before = facts->load_kg;
  g_autofree char *load = NULL;

  if (!draft->loaded || before <= 0 || facts->max_kg <= 0 || before <= most + CARRY_LOAD_TOLERANCE)
    return;

  facts->load_kg = carry_load_steps_at_most (draft->problem->steps, most);
  if (facts->load_kg >= before)
    return;

  facts->change = CARRY_PROGRESSION_LESS;
  load = carry_progression_draft_format_load (draft, facts->load_kg);
  g_ptr_array_set_size (draft->notes, 0);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_HC10,
      /* Translators: %s is a weight */
      g_strdup_printf (_ ("%s for now: in the first four weeks technique comes before load."), load));
}

/* The first four weeks of a beginner. */
static void
close_gate (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const CarryDose before = facts->dose;
  const double load_before = facts->load_kg;
  gboolean limited;

  if (!carry_progression_problem_is_novice (draft->problem))
    return;

  lower_target (&facts->dose);
  limited = before.target != facts->dose.target || before.target_hi != facts->dose.target_hi ||
            before.target_lo != facts->dose.target_lo;

  if (draft->unit > 0 && before.contacts > NOVICE_CONTACTS)
    {
      carry_progression_draft_set_contacts (draft, NOVICE_CONTACTS, before.sets);
      limited = TRUE;
    }

  limit_novice_load (draft);
  if (facts->load_kg < load_before)
    return;

  if (!limited)
    return;

  if (facts->change == CARRY_PROGRESSION_MORE_CONTACTS)
    facts->change = CARRY_PROGRESSION_HELD;
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_HC10,
      g_strdup (_ ("Kept easy: in the first four weeks technique comes before load.")));
}

/* One set a week for an exercise, a fifth for a muscle. */
static void
limit_sets (CarryProgressionDraft *draft)
{
  const CarryProgressionProblem *problem = draft->problem;
  const guint before = draft->facts.dose.sets;
  guint sets = before;

  if (draft->last != NULL)
    {
      const CarryLiftRecord *week_ago = carry_lift_history_get_week_ago (draft->history);
      const guint planned = carry_prescription_get_dose (week_ago->prescription)->sets;

      sets = MIN (sets, MAX (planned, week_ago->n_sets) + 1);
    }

  if (problem->muscle_sets_last_week > 0)
    {
      const double most = problem->muscle_sets_last_week * (1 + MUSCLE_GROWTH) + 1e-6;
      const double left = floor (most - MAX (problem->muscle_sets_elsewhere, 0));

      sets = (guint)CLAMP (left, 1, sets);
    }

  if (sets >= before)
    return;

  carry_progression_draft_set_sets (draft, sets);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_SETS,
      g_strdup_printf (
          ngettext ("%u set for now: sets grow slowly.", "%u sets for now: sets grow slowly.", sets), sets));
}

/* The share of the maximum that is lifted, in percent; 0 if nobody knows. */
static double
get_share (const CarryProgressionDraft *draft)
{
  const CarryTargetFacts *facts = &draft->facts;

  if (draft->loaded && facts->load_kg > 0 && facts->max_kg > 0)
    return (facts->load_kg + draft->body_kg) / facts->max_kg * 100;
  if (facts->dose.target == CARRY_TARGET_PERCENT)
    return (facts->dose.target_lo + facts->dose.target_hi) / 2;

  return 0;
}

/* Calves bear more repetitions than weightlifters' tables know. */
static void
limit_lift (CarryProgressionDraft *draft)
{
  const CarryDose *dose = &draft->facts.dose;
  const guint most = carry_progression_limits_get_lift_reps (get_share (draft));
  guint sets, hi;

  if (dose->amount != CARRY_AMOUNT_REPS || dose->sets * dose->amount_hi <= most ||
      carry_exercise_get_pattern (draft->problem->exercise) == CARRY_PATTERN_CALF)
    return;

  sets = CLAMP (most / dose->amount_lo, 1, dose->sets);
  hi = CLAMP (most / sets, 1, dose->amount_hi);
  carry_progression_draft_set_range (draft, MIN (dose->amount_lo, hi), hi);
  carry_progression_draft_set_sets (draft, sets);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_LIFTS,
      g_strdup_printf (ngettext ("%u repetition in all is enough at this load.",
                                 "%u repetitions in all are enough at this load.", most),
                       most));
}

/**
 * carry_progression_limits_apply:
 * @draft: a draft that says what should be done
 *
 * Lowers it to what is allowed: the novice gate, the sets of a week, the repetitions of a lift.
 */
void
carry_progression_limits_apply (CarryProgressionDraft *draft)
{
  g_return_if_fail (draft != NULL);

  close_gate (draft);
  limit_sets (draft);
  limit_lift (draft);
}
