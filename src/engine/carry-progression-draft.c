/* carry-progression-draft.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-draft.h"

#include "carry-effort-table.h"
#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>

/* A set that is so much harder than planned is one too many (grade D). */
#define TOO_HARD 1.5 /* RPE */

#define FAILURES 2u

/**
 * carry_progression_draft_init:
 * @self: (out): a draft
 * @problem: the problem
 * @history: the history of its exercise
 *
 * Begins with what the phase wants.
 */
void
carry_progression_draft_init (CarryProgressionDraft *self,
                              const CarryProgressionProblem *problem,
                              const CarryLiftHistory *history)
{
  const CarryDose *dose = carry_prescription_get_dose (problem->prescription);

  *self = (CarryProgressionDraft){
    .problem = problem,
    .history = history,
    .last = carry_lift_history_get (history, 0),
    .loaded = problem->steps != NULL && dose->contacts == 0,
    .body_kg = problem->body_kg > 0 && isfinite (problem->body_kg) ? problem->body_kg : 0,
    .facts = { .dose = *dose,
               .last_kg =
                   carry_lift_history_get_n (history) > 0 ? carry_lift_history_get (history, 0)->top_kg : 0,
               .aim = dose->amount_lo,
               .change = CARRY_PROGRESSION_HELD,
               .factor = 1,
               .max_kg = carry_lift_history_get_max (history) },
    .notes = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_progression_note_free),
  };

  if (dose->contacts == 0 && self->last != NULL)
    dose = carry_prescription_get_dose (self->last->prescription);
  self->unit = dose->contacts / (double)(dose->sets * dose->amount_hi);
}

/* Takes the text. */
void
carry_progression_draft_note (CarryProgressionDraft *self, CarryProgressionRuleId rule, char *text)
{
  g_ptr_array_add (self->notes, carry_progression_note_new (rule, text));
}

/**
 * carry_progression_draft_get_reserve:
 * @self: a draft
 * @dose: what was or is to be done
 *
 * Returns: the repetitions that must be left at least
 */
double
carry_progression_draft_get_reserve (const CarryProgressionDraft *self, const CarryDose *dose)
{
  switch (dose->target)
    {
    case CARRY_TARGET_RIR:
      return dose->target_lo;

    case CARRY_TARGET_RPE:
      return carry_effort_to_reserve (dose->target_hi);

    case CARRY_TARGET_RM:
      return 0;

    case CARRY_TARGET_BODY_WEIGHT:
    case CARRY_TARGET_KILOGRAMS:
    case CARRY_TARGET_PERCENT:
    default:
      return self->problem->reserve;
    }
}

/**
 * carry_progression_draft_is_same_work:
 * @a: a dose
 * @b: another
 *
 * Whether two doses begin at the same repetitions, so that their loads can be compared. Their upper ends may
 * differ: the number of repetitions in all limits it.
 */
gboolean
carry_progression_draft_is_same_work (const CarryDose *a, const CarryDose *b)
{
  return a->amount == b->amount && a->amount_lo == b->amount_lo && a->hold_s == b->hold_s &&
         a->per_side == b->per_side;
}

/**
 * carry_progression_draft_has_reached:
 * @self: a draft
 * @record: an exposure
 *
 * Whether all sets were done with the same load, to the top of their range, with enough in reserve. A runner
 * who did not rate a set is taken to have done it as it was planned.
 */
gboolean
carry_progression_draft_has_reached (const CarryProgressionDraft *self, const CarryLiftRecord *record)
{
  const CarryDose *dose = carry_prescription_get_dose (record->prescription);

  if (record->n_sets < dose->sets || record->top_kg - record->low_kg > CARRY_LOAD_TOLERANCE)
    return FALSE;
  if (record->reserve >= 0 && record->reserve < carry_progression_draft_get_reserve (self, dose))
    return FALSE;

  /* Jumps count together: not every set of theirs is as long. */
  if (dose->contacts > 0 && self->unit > 0)
    return MAX (record->contacts, record->total * self->unit) > dose->contacts - 1;

  return record->least >= dose->amount_hi;
}

/**
 * carry_progression_draft_has_failed:
 * @self: a draft
 * @record: an exposure
 *
 * Whether all sets stayed below their range, or one was harder than planned by 1.5 RPE.
 */
gboolean
carry_progression_draft_has_failed (const CarryProgressionDraft *self, const CarryLiftRecord *record)
{
  const CarryDose *dose = carry_prescription_get_dose (record->prescription);
  const double planned = carry_effort_from_reserve (carry_progression_draft_get_reserve (self, dose));

  if (record->most < dose->amount_lo)
    return TRUE;

  return record->reserve >= 0 && carry_effort_from_reserve (record->reserve) >= planned + TOO_HARD;
}

/* Twice running, and both after the last session that was lighter on purpose. */
gboolean
carry_progression_draft_has_failed_twice (const CarryProgressionDraft *self)
{
  if (carry_lift_history_get_n_fresh (self->history) < FAILURES)
    return FALSE;

  for (guint ago = 0; ago < FAILURES; ago++)
    if (!carry_progression_draft_has_failed (self, carry_lift_history_get (self->history, ago)))
      return FALSE;

  return TRUE;
}

void
carry_progression_draft_set_range (CarryProgressionDraft *self, guint lo, guint hi)
{
  CarryDose *dose = &self->facts.dose;

  dose->amount_lo = MAX (lo, 1);
  dose->amount_hi = MAX (hi, dose->amount_lo);
  self->facts.aim = CLAMP (self->facts.aim, dose->amount_lo, dose->amount_hi);
}

/* Fewer sets are fewer contacts. */
void
carry_progression_draft_set_sets (CarryProgressionDraft *self, guint sets)
{
  CarryDose *dose = &self->facts.dose;
  const guint kept = MAX (sets, 1);

  if (dose->contacts > 0)
    dose->contacts = MAX (dose->contacts * kept / dose->sets, 1);
  dose->sets = kept;
}

/**
 * carry_progression_draft_set_contacts:
 * @self: a draft of jumps
 * @contacts: ground contacts that must not be exceeded
 * @sets: sets to spread them over
 *
 * Spreads contacts over sets as evenly as whole repetitions allow: 17 over 3 sets are 5, 6 and 6.
 */
void
carry_progression_draft_set_contacts (CarryProgressionDraft *self, double contacts, guint sets)
{
  CarryDose *dose = &self->facts.dose;
  const guint units = MAX ((guint)floor (contacts / self->unit + 1e-6), 1);
  const guint kept = CLAMP (sets, 1, units);

  dose->sets = kept;
  dose->contacts = MAX ((guint)floor (units * self->unit + 1e-6), 1);
  carry_progression_draft_set_range (self, units / kept, (units + kept - 1) / kept);
}

void
carry_progression_draft_set_load (CarryProgressionDraft *self, double load_kg)
{
  CarryDose *dose = &self->facts.dose;
  const double before = self->facts.load_kg + self->body_kg;

  /* The share of the maximum goes with the load. */
  if (dose->target == CARRY_TARGET_PERCENT && self->facts.load_kg > 0)
    {
      const double factor = (load_kg + self->body_kg) / before;

      dose->target_lo = round (dose->target_lo * factor);
      dose->target_hi = round (dose->target_hi * factor);
    }
  self->facts.load_kg = load_kg;
}

/* Does the same as the last time, but never more sets than the phase wants. */
void
carry_progression_draft_hold_last (CarryProgressionDraft *self)
{
  const guint sets = self->facts.dose.sets;

  self->facts.dose = *carry_prescription_get_dose (self->last->prescription);
  self->facts.change = CARRY_PROGRESSION_HELD;
  self->facts.aim = CLAMP (self->last->least, self->facts.dose.amount_lo, self->facts.dose.amount_hi);
  if (sets < self->facts.dose.sets)
    carry_progression_draft_set_sets (self, sets);
  if (self->loaded && (self->last->top_kg > 0 || carry_load_steps_contains (self->problem->steps, 0)))
    self->facts.load_kg = carry_load_steps_at_most (self->problem->steps, self->last->top_kg);
}

char *
carry_progression_draft_format_load (const CarryProgressionDraft *self, double load_kg)
{
  if (load_kg <= 0)
    /* Translators: in the place of a weight such as “20 kg” */
    return g_strdup (C_ ("load", "body weight alone"));

  return carry_load_form_format (self->problem->form, load_kg);
}

char *
carry_progression_draft_format_amount (const CarryProgressionDraft *self, guint amount)
{
  switch (self->facts.dose.amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return g_strdup_printf (ngettext ("%u second", "%u seconds", amount), amount);

    case CARRY_AMOUNT_METRES:
      return g_strdup_printf (ngettext ("%u metre", "%u metres", amount), amount);

    case CARRY_AMOUNT_REPS:
    default:
      return g_strdup_printf (ngettext ("%u repetition", "%u repetitions", amount), amount);
    }
}
