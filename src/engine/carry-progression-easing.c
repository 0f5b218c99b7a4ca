/* carry-progression-easing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progression-easing.h"

#include "carry-phase-dose.h"

#include <glib/gi18n.h>
#include <math.h>

/* What a break leaves of the load, and the contacts of its jumps (grade D). */
#define SHORT_BREAK_FACTOR 0.9
#define MEDIUM_BREAK_FACTOR 0.8
#define LONG_BREAK_FACTOR 0.6
#define BREAK_CONTACTS 40u

/* A lighter week: sets less 40 to 50 %, load up to 10 % less, contacts by half (grade C). */
#define DELOAD_SETS 0.55
#define DELOAD_LOAD 0.95
#define DELOAD_LEAST_LOAD 0.90
#define DELOAD_CONTACTS 0.5
#define DELOAD_RESERVE 2.0

#define ONBOARDING_RPE 7.0

/* An exercise that was not done for longer has had a break of its own. */
#define LONGEST_PAUSE 42u /* days */

static void
scale_amount (CarryProgressionDraft *draft, double factor)
{
  const CarryDose dose = draft->facts.dose;

  if (dose.contacts > 0 && draft->unit > 0)
    carry_progression_draft_set_contacts (draft, dose.contacts * factor, dose.sets);
  else
    carry_progression_draft_set_range (draft, (guint)floor (dose.amount_lo * factor + 1e-6),
                                       (guint)floor (dose.amount_hi * factor + 1e-6));
}

/* This share of the load that is lifted, rounded down to what there is. */
static void
scale_load (CarryProgressionDraft *draft, double factor)
{
  const double wanted = (draft->facts.load_kg + draft->body_kg) * factor - draft->body_kg;
  const double load = carry_load_steps_at_most (draft->problem->steps, wanted);

  carry_progression_draft_set_load (draft, MIN (load, draft->facts.load_kg));
}

static void
scale (CarryProgressionDraft *draft, double factor)
{
  if (draft->loaded)
    scale_load (draft, factor);
  else
    scale_amount (draft, factor);
}

static void
restart (CarryProgressionDraft *draft)
{
  const CarryPhaseDose beginning = carry_phase_dose_get (CARRY_PHASE_ONBOARDING, CARRY_LEVEL_NOVICE);
  CarryTargetFacts *facts = &draft->facts;
  CarryDose *dose = &facts->dose;

  facts->change = CARRY_PROGRESSION_RESTART;
  carry_progression_draft_set_sets (draft, MIN (dose->sets, beginning.sets));

  if (!draft->loaded)
    {
      scale_amount (draft, LONG_BREAK_FACTOR);
      return;
    }

  /* 60 % of the maximum where it is known, else of what was lifted. */
  if (facts->max_kg > 0 && dose->amount == CARRY_AMOUNT_REPS)
    facts->load_kg =
        MIN (facts->load_kg, carry_load_steps_at_most (draft->problem->steps,
                                                       facts->max_kg * LONG_BREAK_FACTOR - draft->body_kg));
  else
    scale_load (draft, LONG_BREAK_FACTOR);

  if (dose->amount != CARRY_AMOUNT_REPS || carry_exercise_get_explosive (draft->problem->exercise))
    return;

  dose->target = CARRY_TARGET_RPE;
  dose->target_lo = dose->target_hi = ONBOARDING_RPE;
  dose->rest_s = beginning.rest_s;
  carry_progression_draft_set_range (draft, beginning.reps_lo, beginning.reps_hi);
}

/* How much lower, where no load says it. */
static char *
say_break (const CarryProgressionDraft *draft, CarryBreak kind)
{
  const guint days = draft->problem->days_off;

  switch (kind)
    {
    case CARRY_BREAK_LONG:
      return g_strdup_printf (ngettext ("From the beginning, after %u day without training.",
                                        "From the beginning, after %u days without training.", days),
                              days);

    case CARRY_BREAK_MEDIUM:
      return g_strdup_printf (ngettext ("A fifth less, after %u day without training.",
                                        "A fifth less, after %u days without training.", days),
                              days);

    case CARRY_BREAK_SHORT:
    case CARRY_BREAK_NONE:
    default:
      return g_strdup_printf (ngettext ("A tenth less, after %u day without training.",
                                        "A tenth less, after %u days without training.", days),
                              days);
    }
}

static void
note_break (CarryProgressionDraft *draft, CarryBreak kind, double before_kg)
{
  const guint days = draft->problem->days_off;
  g_autofree char *before = carry_progression_draft_format_load (draft, before_kg);
  g_autofree char *after = carry_progression_draft_format_load (draft, draft->facts.load_kg);
  char *text;

  if (kind == CARRY_BREAK_SHORT && carry_lift_history_get_days_since (draft->history) > LONGEST_PAUSE)
    text = g_strdup (_ ("A tenth less: you have not done this exercise for weeks."));
  else if (draft->facts.load_kg < before_kg)
    /* Translators: %1$s and %2$s are weights */
    text = g_strdup_printf (ngettext ("%1$s instead of %2$s, after %3$u day without training.",
                                      "%1$s instead of %2$s, after %3$u days without training.", days),
                            after, before, days);
  else
    text = say_break (draft, kind);

  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_BREAK, text);
}

static void
come_back (CarryProgressionDraft *draft, CarryBreak kind)
{
  CarryTargetFacts *facts = &draft->facts;
  const double before_kg = facts->load_kg;

  if (kind == CARRY_BREAK_NONE)
    return;

  if (kind == CARRY_BREAK_LONG)
    restart (draft);
  else
    {
      facts->change = CARRY_PROGRESSION_RETURN;
      carry_progression_draft_set_sets (draft, MAX (facts->dose.sets, 2) - 1);
      scale (draft, kind == CARRY_BREAK_SHORT ? SHORT_BREAK_FACTOR : MEDIUM_BREAK_FACTOR);
    }

  if (kind >= CARRY_BREAK_MEDIUM && draft->unit > 0 && facts->dose.contacts > BREAK_CONTACTS)
    carry_progression_draft_set_contacts (draft, BREAK_CONTACTS, facts->dose.sets);

  facts->aim = facts->dose.amount_lo;
  note_break (draft, kind, before_kg);
}

static void
leave_more (CarryDose *dose)
{
  switch (dose->target)
    {
    case CARRY_TARGET_RPE:
      dose->target_lo = MAX (dose->target_lo - DELOAD_RESERVE, 1);
      dose->target_hi = MAX (dose->target_hi - DELOAD_RESERVE, 1);
      break;

    case CARRY_TARGET_RIR:
      dose->target_lo += DELOAD_RESERVE;
      dose->target_hi += DELOAD_RESERVE;
      break;

    case CARRY_TARGET_RM:
      dose->target = CARRY_TARGET_RIR;
      dose->target_lo = dose->target_hi = DELOAD_RESERVE;
      break;

    case CARRY_TARGET_BODY_WEIGHT:
    case CARRY_TARGET_KILOGRAMS:
    case CARRY_TARGET_PERCENT:
    default:
      break;
    }
}

/* The load of a lighter week: as near to @factor as the equipment comes within 90 to 100 %, else unchanged. */
static double
find_lighter_load (const CarryProgressionDraft *draft, double factor)
{
  const CarryLoadSteps *steps = draft->problem->steps;
  const double total = draft->facts.load_kg + draft->body_kg;
  const double least = total * DELOAD_LEAST_LOAD - draft->body_kg;
  double load = carry_load_steps_nearest (steps, total * factor - draft->body_kg);

  if (load < least - CARRY_LOAD_TOLERANCE && !carry_load_steps_above (steps, least, &load))
    return draft->facts.load_kg;

  return MIN (load, draft->facts.load_kg);
}

/* Half the sets that are usual. A prescription that was made for a lighter week is not halved again, but is compared
 * with what was done the last time, as the week may have become a lighter one since. */
static guint
find_lighter_sets (const CarryProgressionDraft *draft, gboolean planned)
{
  const guint sets = draft->facts.dose.sets;
  guint usual = sets;

  if (planned && draft->problem->fewer_sets)
    {
      if (draft->last == NULL)
        return sets;
      usual = MAX (sets, carry_prescription_get_dose (draft->last->prescription)->sets);
    }

  return MIN (sets, MAX ((guint)floor (usual * DELOAD_SETS + 0.5), 1));
}

static void
lighten_week (CarryProgressionDraft *draft, gboolean planned)
{
  CarryTargetFacts *facts = &draft->facts;
  const guint sets = find_lighter_sets (draft, planned);

  if (facts->dose.contacts > 0 && draft->unit > 0)
    carry_progression_draft_set_contacts (draft, facts->dose.contacts * DELOAD_CONTACTS, sets);
  else
    carry_progression_draft_set_sets (draft, sets);

  leave_more (&facts->dose);
  facts->aim = facts->dose.amount_lo;

  /* A new exercise stays new. */
  if (draft->last != NULL)
    {
      facts->change = CARRY_PROGRESSION_DELOAD;
      g_ptr_array_set_size (draft->notes, 0);
    }
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_DELOAD,
      g_strdup (planned ? _ ("A lighter week: fewer sets and more in reserve, so that the work can show.")
                        : _ ("A lighter week now: several signs say that you are tired.")));
}

/* Science, taper: “−50 % sets, load kept”, and of the week of the race “60–70 %” (grade C). */
static void
taper (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const double most = facts->max_kg * draft->problem->most_percent / 100 - draft->body_kg;
  const guint sets = find_lighter_sets (draft, TRUE);
  const gboolean fewer = sets < facts->dose.sets;
  const gboolean lighter = draft->loaded && draft->problem->most_percent > 0 && facts->max_kg > 0 &&
                           facts->load_kg > most + CARRY_LOAD_TOLERANCE;

  if (!draft->problem->taper || draft->last == NULL || (!fewer && !lighter))
    return;

  carry_progression_draft_set_sets (draft, sets);
  if (lighter)
    carry_progression_draft_set_load (
        draft, MIN (carry_load_steps_at_most (draft->problem->steps, most), facts->load_kg));

  facts->aim = facts->dose.amount_lo;
  /* A step back stays one, with its reason. */
  if (facts->change != CARRY_PROGRESSION_LESS)
    {
      facts->change = CARRY_PROGRESSION_DELOAD;
      g_ptr_array_set_size (draft->notes, 0);
    }
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_TAPER,
      g_strdup (lighter ? _ ("The week of the race: few sets, and light, so that the legs are fresh.")
                        : _ ("Before the race: fewer sets keep strength and cost little.")));
}

static void
note_readiness (CarryProgressionDraft *draft, double before_kg, gboolean deload)
{
  const gboolean exhausted = carry_progression_problem_is_exhausted (draft->problem);
  g_autofree char *before = carry_progression_draft_format_load (draft, before_kg);
  g_autofree char *after = carry_progression_draft_format_load (draft, draft->facts.load_kg);
  char *text;

  if (draft->facts.load_kg >= before_kg)
    text = g_strdup (exhausted ? _ ("Less today: you are much less rested than usual.")
                               : _ ("A little less today: you are less rested than usual."));
  else if (exhausted && !deload)
    /* Translators: both are weights */
    text = g_strdup_printf (
        _ ("%1$s instead of %2$s and one set less today: you are much less rested than usual."), after,
        before);
  else
    /* Translators: both are weights */
    text = g_strdup_printf (_ ("%1$s instead of %2$s today: you are less rested than usual."), after, before);

  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_READINESS, text);
}

/* The load of the day: of a lighter week, or what readiness leaves of it. */
static void
ease_day (CarryProgressionDraft *draft, gboolean deload)
{
  CarryTargetFacts *facts = &draft->facts;
  const double factor = carry_progression_problem_get_factor (draft->problem);
  const double before = facts->load_kg;

  facts->factor = factor;
  if (draft->loaded && before > 0 && deload)
    carry_progression_draft_set_load (draft, find_lighter_load (draft, MIN (factor, DELOAD_LOAD)));
  else if (draft->loaded && before > 0 && factor < 1)
    {
      const double wanted = (before + draft->body_kg) * factor - draft->body_kg;

      carry_progression_draft_set_load (
          draft, MIN (carry_load_steps_nearest (draft->problem->steps, wanted), before));
    }
  else if (!draft->loaded && factor < 1 && !deload)
    scale_amount (draft, factor);

  if (factor >= 1)
    return;

  if (carry_progression_problem_is_exhausted (draft->problem) && !deload)
    carry_progression_draft_set_sets (draft, MAX (facts->dose.sets, 2) - 1);
  if (facts->change >= CARRY_PROGRESSION_HELD && facts->change <= CARRY_PROGRESSION_OUTGROWN)
    facts->change = CARRY_PROGRESSION_EASED;

  note_readiness (draft, before, deload);
}

/**
 * carry_progression_easing_apply:
 * @draft: a draft that says what is allowed
 *
 * Makes it lighter after a break, in a lighter week, before a race, and on a day of low readiness. In a lighter week readiness
 * does not count on top: its load stays within 10 % of the usual one, and its sets are halved already.
 */
void
carry_progression_easing_apply (CarryProgressionDraft *draft)
{
  const CarryBreak kind = carry_progression_problem_get_break (draft->problem, draft->history);
  gboolean early;

  g_return_if_fail (draft != NULL);

  early = kind == CARRY_BREAK_NONE && draft->last != NULL &&
          carry_progression_problem_needs_deload (draft->problem, draft->history);

  come_back (draft, kind);
  if (draft->problem->deload || early)
    lighten_week (draft, draft->problem->deload);
  else if (kind == CARRY_BREAK_NONE)
    taper (draft);
  ease_day (draft, draft->problem->deload || early);
}
