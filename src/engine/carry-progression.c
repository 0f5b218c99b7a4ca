/* carry-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression.h"

#include "carry-amount-progression.h"
#include "carry-load-progression.h"
#include "carry-progression-draft.h"
#include "carry-progression-easing.h"
#include "carry-progression-limits.h"

#include <glib/gi18n.h>
#include <math.h>

static void
note_freeze (CarryProgressionDraft *draft)
{
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_HC11,
      g_strdup (draft->problem->freeze == CARRY_FREEZE_RUN_SPIKE
                    ? _ ("Strength waits this week: a run is much longer than any of the last 30 days.")
                    : _ ("Strength waits this week: it brings a new kind of hard run.")));
}

static void
start (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const CarryDose *dose = &facts->dose;
  const double reserve = carry_progression_draft_get_reserve (draft, dose);
  g_autofree char *amount = carry_progression_draft_format_amount (draft, dose->amount_lo);

  facts->change = CARRY_PROGRESSION_START;
  if (draft->loaded && dose->target == CARRY_TARGET_KILOGRAMS)
    facts->load_kg = carry_load_steps_at_most (draft->problem->steps, dose->target_hi);

  if (!draft->loaded || facts->load_kg > 0)
    carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_AMOUNT,
                                  g_strdup (_ ("New: begin at the lower end and learn the movement.")));
  else
    carry_progression_draft_note (
        draft, CARRY_PROGRESSION_RULE_STEP,
        /* Translators: %1$s is such as “8 repetitions”, %2$g a number of repetitions */
        g_strdup_printf (_ ("New: begin light and find the load with which %1$s leave %2$g in reserve."),
                         amount, reserve));
}

/* Not in a week of another stress, and not with another new exercise. */
static gboolean
postpone (CarryProgressionDraft *draft)
{
  if (draft->problem->freeze != CARRY_FREEZE_NONE)
    note_freeze (draft);
  else if (draft->problem->other_new_exercise)
    carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_NEW_EXERCISE,
                                  g_strdup (_ ("Not yet: this session has a new exercise already.")));
  else
    return FALSE;

  draft->facts.change = CARRY_PROGRESSION_POSTPONED;

  return TRUE;
}

/* A week of another stress: what is no step back stays as it was. */
static void
freeze (CarryProgressionDraft *draft)
{
  if (draft->problem->freeze == CARRY_FREEZE_NONE || draft->facts.change == CARRY_PROGRESSION_LESS)
    return;

  g_ptr_array_set_size (draft->notes, 0);
  carry_progression_draft_hold_last (draft);
  note_freeze (draft);
}

/* Before a race nothing grows. */
static void
taper (CarryProgressionDraft *draft)
{
  const CarryProgressionChange change = draft->facts.change;

  if (!draft->problem->taper ||
      (change != CARRY_PROGRESSION_MORE_LOAD && change != CARRY_PROGRESSION_MORE_CONTACTS &&
       (draft->loaded || change != CARRY_PROGRESSION_MORE_AMOUNT)))
    return;

  g_ptr_array_set_size (draft->notes, 0);
  carry_progression_draft_hold_last (draft);
  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_TAPER,
                                g_strdup (_ ("The same again: before the race nothing grows.")));
}

static void
decide (CarryProgressionDraft *draft)
{
  const gboolean may_change =
      carry_progression_problem_get_break (draft->problem, draft->history) == CARRY_BREAK_NONE;

  if (draft->loaded && (draft->last->top_kg > 0 || carry_load_steps_contains (draft->problem->steps, 0)))
    carry_load_progression_decide (draft, may_change);
  else if (draft->loaded)
    /* Done before, but not with a load. */
    start (draft);
  else
    carry_amount_progression_decide (draft, may_change);

  freeze (draft);
  taper (draft);
}

/* “You chose 60 kg; the plan would have said 57.5 kg.” */
static char *
say_overruled (CarryProgressionDraft *draft, double own_kg)
{
  CarryTargetFacts *facts = &draft->facts;
  g_autofree char *own_load = carry_progression_draft_format_load (draft, own_kg);
  g_autofree char *load = carry_progression_draft_format_load (draft, facts->load_kg);
  g_autofree char *own_amount = carry_prescription_format_amount (draft->problem->own);
  g_autoptr (CarryPrescription) plan = carry_prescription_new (&facts->dose);
  g_autofree char *amount = carry_prescription_format_amount (plan);

  facts->differs = TRUE;
  if (facts->load_kg > 0 && own_kg > 0 && !g_str_equal (own_load, load))
    /* Translators: both are weights */
    return g_strdup_printf (_ ("You chose %1$s; the plan would have said %2$s."), own_load, load);
  if (!g_str_equal (own_amount, amount))
    /* Translators: both are such as “3 × 4–6” */
    return g_strdup_printf (_ ("You chose %1$s; the plan would have said %2$s."), own_amount, amount);

  facts->differs = FALSE;

  return g_strdup (_ ("Your own target stands."));
}

static void
overrule (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const CarryProgressionProblem *problem = draft->problem;
  double own_kg;

  if (problem->own == NULL)
    return;

  own_kg = problem->own_load_kg > 0 && isfinite (problem->own_load_kg) ? problem->own_load_kg : 0;
  g_ptr_array_insert (
      draft->notes, 0,
      carry_progression_note_new (CARRY_PROGRESSION_RULE_OWN_TARGET, say_overruled (draft, own_kg)));

  facts->plan_kg = facts->load_kg;
  facts->dose = *carry_prescription_get_dose (problem->own);
  facts->load_kg = own_kg;
  facts->aim = facts->dose.amount_lo;
  facts->change = CARRY_PROGRESSION_OVERRULED;
  facts->factor = 1;
}

/**
 * carry_progression_solve:
 * @problem: an exercise, what the phase wants of it, what was done, and how the runner is
 *
 * Says what to do next in one exercise: first what follows from the sessions that were done, then the limits,
 * then what a break, a lighter week or a bad day takes away. What the runner set themselves stands above all.
 *
 * Returns: (transfer full): the target
 */
CarryNextTarget *
carry_progression_solve (const CarryProgressionProblem *problem)
{
  g_autoptr (CarryLiftHistory) history = NULL;
  CarryProgressionDraft draft;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (problem->exercise), NULL);
  g_return_val_if_fail (problem->prescription != NULL, NULL);
  g_return_val_if_fail (g_date_valid (&problem->today), NULL);

  history =
      carry_lift_history_new (problem->exposures, problem->n_exposures, &problem->today,
                              problem->body_kg > 0 && isfinite (problem->body_kg) ? problem->body_kg : 0);
  carry_progression_draft_init (&draft, problem, history);

  if (draft.last != NULL)
    decide (&draft);
  else if (!postpone (&draft))
    start (&draft);

  carry_progression_limits_apply (&draft);
  carry_progression_easing_apply (&draft);
  overrule (&draft);
  if (draft.facts.load_kg > 0 && draft.facts.max_kg > 0)
    draft.facts.percent = (draft.facts.load_kg + draft.body_kg) / draft.facts.max_kg * 100;

  return carry_next_target_new (&draft.facts, draft.notes);
}
