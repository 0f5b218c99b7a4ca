/* carry-load-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-load-progression.h"

#include "carry-effort-table.h"

#include <glib/gi18n.h>
#include <math.h>

/* Shares of the load that is lifted, own weight included (grade D). */
#define LOWER_STEP 0.05
#define UPPER_STEP 0.025
#define NOVICE_WEEK 0.10 /* a beginner's load may grow by so much in a week … */
#define EASY_RESERVE 3.0 /* … while sets leave so many repetitions: RPE 7 */
#define STEP_BACK 0.05

/* The chart ends here. */
#define MOST_LIMIT_REPS 18.0

/* Without an estimate, more repetitions begin with this share of the load (grade D, ours). */
#define UNKNOWN_SHARE 0.9

static double
get_step (const CarryProgressionDraft *draft)
{
  return carry_exercise_get_region (draft->problem->exercise) == CARRY_REGION_LOWER ? LOWER_STEP : UPPER_STEP;
}

/* The heaviest load of this share more, at least one step of the equipment. */
static double
raise_load (const CarryProgressionDraft *draft, double load_kg, double share)
{
  const double wanted = (load_kg + draft->body_kg) * (1 + share) - draft->body_kg;
  double next;

  if (!carry_load_steps_above (draft->problem->steps, load_kg, &next))
    return load_kg;

  return MAX (carry_load_steps_at_most (draft->problem->steps, wanted), next);
}

static gboolean
is_same_work (const CarryProgressionDraft *draft, const CarryLiftRecord *record)
{
  return carry_progression_draft_is_same_work (carry_prescription_get_dose (record->prescription),
                                               carry_prescription_get_dose (draft->problem->prescription));
}

static gboolean
feels_easy (const CarryLiftRecord *record)
{
  return record->reserve >= EASY_RESERVE;
}

/**
 * carry_load_progression_limit:
 * @draft: a draft with a history
 *
 * The load that this week's increase must not pass: 5 % more for legs or 2.5 % for the upper body than a week
 * ago, 10 % for beginners while it feels easy, but always one step of the equipment (grade D). A week ago counts
 * only where the same repetitions were done.
 *
 * Returns: kg
 */
double
carry_load_progression_limit (const CarryProgressionDraft *draft)
{
  const CarryLiftRecord *before = carry_lift_history_get_week_ago (draft->history);
  const CarryLiftRecord *second = carry_lift_history_get (draft->history, 1);
  double share = get_step (draft);

  if (!is_same_work (draft, before))
    before = draft->last;
  if (draft->problem->level == CARRY_LEVEL_NOVICE && feels_easy (draft->last) &&
      (second == NULL || feels_easy (second)))
    share = NOVICE_WEEK;

  return raise_load (draft, before->top_kg, share);
}

static gboolean
has_reached_twice (const CarryProgressionDraft *draft)
{
  const CarryLiftRecord *second = carry_lift_history_get (draft->history, 1);

  return second != NULL && is_same_work (draft, second) &&
         second->top_kg >= draft->last->top_kg - CARRY_LOAD_TOLERANCE &&
         carry_progression_draft_has_reached (draft, draft->last) &&
         carry_progression_draft_has_reached (draft, second);
}

static void
note_smallest_step (CarryProgressionDraft *draft, double before_kg, double after_kg, double share)
{
  const double grown =
      (after_kg + draft->body_kg) / MAX (before_kg + draft->body_kg, CARRY_LOAD_TOLERANCE) - 1;
  g_autofree char *step = NULL;

  if (grown <= share + 1e-6)
    return;

  step = carry_progression_draft_format_load (draft, after_kg - before_kg);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_EQUIPMENT,
      /* Translators: %1$s is a weight such as “2.5 kg” */
      g_strdup_printf (_ ("%1$s is the smallest step of your equipment, so this is more than %2$g%%."), step,
                       share * 100));
}

/* The next kettlebell may be half as heavy again: what is above the estimated maximum is not asked for. */
static gboolean
is_above_maximum (const CarryProgressionDraft *draft, double load_kg)
{
  return draft->facts.max_kg > 0 && draft->facts.dose.amount == CARRY_AMOUNT_REPS &&
         load_kg + draft->body_kg > draft->facts.max_kg + CARRY_LOAD_TOLERANCE;
}

static void
go_up (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const double before = facts->load_kg;
  const double after = raise_load (draft, before, get_step (draft));
  g_autofree char *from = carry_progression_draft_format_load (draft, before);
  g_autofree char *to = carry_progression_draft_format_load (draft, after);
  g_autofree char *top = carry_progression_draft_format_amount (
      draft, carry_prescription_get_dose (draft->last->prescription)->amount_hi);

  facts->aim = facts->dose.amount_hi;
  if (after <= before + CARRY_LOAD_TOLERANCE)
    {
      facts->change = CARRY_PROGRESSION_OUTGROWN;
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_EQUIPMENT,
          g_strdup_printf (_ ("%s is the heaviest you have, and it has become easy: a harder exercise of the "
                              "same kind is next."),
                           to));
      return;
    }

  if (is_above_maximum (draft, after))
    {
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_EQUIPMENT,
          /* Translators: %1$s and %2$s are weights */
          g_strdup_printf (
              _ ("Still %1$s: the next step of your equipment, %2$s, is more than your estimated "
                 "maximum."),
              from, to));
      return;
    }

  if (after > carry_load_progression_limit (draft) + CARRY_LOAD_TOLERANCE)
    {
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_WEEK,
          g_strdup_printf (_ ("Still %s: the load has grown enough this week."), from));
      return;
    }

  facts->load_kg = after;
  facts->aim = facts->dose.amount_lo;
  facts->change = CARRY_PROGRESSION_MORE_LOAD;
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_STEP,
      /* Translators: %1$s and %2$s are weights, %3$s is such as “6 repetitions” */
      g_strdup_printf (_ ("From %1$s to %2$s: every set reached %3$s with enough in reserve, two sessions "
                          "running."),
                       from, to, top));
  note_smallest_step (draft, before, after, get_step (draft));
}

static void
go_down (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const CarryLoadSteps *steps = draft->problem->steps;
  const double before = facts->load_kg;
  const double wanted = (before + draft->body_kg) * (1 - STEP_BACK) - draft->body_kg;
  double after = carry_load_steps_nearest (steps, wanted);
  g_autofree char *from = carry_progression_draft_format_load (draft, before);
  g_autofree char *to = NULL;

  facts->aim = facts->dose.amount_lo;
  if (after >= before - CARRY_LOAD_TOLERANCE && !carry_load_steps_below (steps, before, &after))
    {
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_EQUIPMENT,
          g_strdup_printf (_ ("%s is the lightest you have: an easier exercise of the same kind would fit "
                              "better."),
                           from));
      return;
    }

  facts->load_kg = after;
  facts->change = CARRY_PROGRESSION_LESS;
  to = carry_progression_draft_format_load (draft, after);
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_STEP_BACK,
      /* Translators: both are weights */
      g_strdup_printf (_ ("From %1$s to %2$s: two sessions running were harder than planned. One step back "
                          "makes room for two forward."),
                       from, to));
}

static void
hold (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  g_autofree char *load = carry_progression_draft_format_load (draft, facts->load_kg);
  g_autofree char *aim = NULL;

  if (carry_progression_draft_has_reached (draft, draft->last))
    {
      facts->aim = facts->dose.amount_hi;
      aim = carry_progression_draft_format_amount (draft, facts->aim);
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_STEP,
          /* Translators: %1$s is a weight, %2$s is such as “6 repetitions” */
          g_strdup_printf (_ ("Once more %1$s: if every set reaches %2$s again, the load goes up."), load,
                           aim));
      return;
    }

  facts->aim = CLAMP (draft->last->least + 1, facts->dose.amount_lo, facts->dose.amount_hi);
  if (draft->last->least >= facts->dose.amount_lo && facts->aim > draft->last->least)
    facts->change = CARRY_PROGRESSION_MORE_AMOUNT;
  aim = carry_progression_draft_format_amount (draft, facts->aim);
  carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_STEP,
      /* Translators: %1$s is a weight, %2$s is such as “5 repetitions” */
                                g_strdup_printf (_ ("Still %1$s: aim for %2$s in every set."), load, aim));
}

/* The share of the maximum for the repetitions that begin the range; 0 if nobody can say. */
static double
get_percent (const CarryProgressionDraft *draft, const CarryDose *dose)
{
  const double reserve = carry_progression_draft_get_reserve (draft, dose);
  const double limit = MIN (dose->amount_lo + reserve, MOST_LIMIT_REPS);
  double percent;

  if (dose->amount != CARRY_AMOUNT_REPS ||
      !carry_effort_curve_get_percent (carry_lift_history_get_curve (draft->history), limit, &percent))
    return 0;

  if (dose->target == CARRY_TARGET_PERCENT)
    percent = CLAMP (percent, dose->target_lo, dose->target_hi);

  return percent;
}

/* Other repetitions, and nobody knows the maximum: the chart, but never more than a week's increase. */
static double
guess_load (const CarryProgressionDraft *draft)
{
  const CarryDose *then = carry_prescription_get_dose (draft->last->prescription);
  const double before = get_percent (draft, then), now = get_percent (draft, &draft->facts.dose);
  const double total = draft->last->top_kg + draft->body_kg;
  const double share = before > 0 && now > 0 ? now / before : UNKNOWN_SHARE;
  const double wanted = carry_load_steps_at_most (draft->problem->steps, total * share - draft->body_kg);

  return MIN (wanted, raise_load (draft, draft->facts.load_kg, get_step (draft)));
}

static void
change_phase (CarryProgressionDraft *draft)
{
  CarryTargetFacts *facts = &draft->facts;
  const double percent = get_percent (draft, &facts->dose);
  const gboolean known = percent > 0 && facts->max_kg > 0;
  const CarryEffortCurve *curve = carry_lift_history_get_curve (draft->history);
  g_autofree char *load = NULL;
  g_autofree char *most = NULL;
  g_autofree char *aim = carry_progression_draft_format_amount (draft, facts->dose.amount_lo);

  facts->change = CARRY_PROGRESSION_NEW_PHASE;
  facts->aim = facts->dose.amount_lo;
  facts->load_kg =
      known ? carry_load_steps_at_most (draft->problem->steps, facts->max_kg * percent / 100 - draft->body_kg)
            : guess_load (draft);
  load = carry_progression_draft_format_load (draft, facts->load_kg);

  if (!known)
    {
      carry_progression_draft_note (
          draft, CARRY_PROGRESSION_RULE_MAXIMUM,
          /* Translators: %1$s is a weight, %2$s is such as “6 repetitions” */
          g_strdup_printf (_ ("%1$s to begin sets of %2$s with: sets of up to 10 repetitions with a rating "
                              "would tell more."),
                           load, aim));
      return;
    }

  most = carry_progression_draft_format_load (draft, round (facts->max_kg));
  carry_progression_draft_note (
      draft, CARRY_PROGRESSION_RULE_MAXIMUM,
      /* Translators: %1$s and %2$s are weights, %3$.0f a share in percent, %4$s such as “6 repetitions” */
      g_strdup_printf (_ ("%1$s for sets from %4$s: about %3$.0f%% of an estimated maximum of %2$s."), load,
                       most, percent, aim));
  if (curve->n_sets > 0)
    carry_progression_draft_note (
        draft, CARRY_PROGRESSION_RULE_CURVE,
        g_strdup_printf (ngettext ("The share comes from %u set of your own.",
                                   "The share comes from %u sets of your own.", curve->n_sets),
                         curve->n_sets));
}

/**
 * carry_load_progression_decide:
 * @draft: a draft with a history, of an exercise that is loaded
 * @may_change: whether good and bad sessions count; after a break they do not
 *
 * Double progression: first repetitions, then load.
 */
void
carry_load_progression_decide (CarryProgressionDraft *draft, gboolean may_change)
{
  draft->facts.load_kg = carry_load_steps_at_most (draft->problem->steps, draft->last->top_kg);

  if (!is_same_work (draft, draft->last))
    change_phase (draft);
  else if (!may_change)
    draft->facts.aim = draft->facts.dose.amount_lo;
  else if (carry_progression_draft_has_failed_twice (draft))
    go_down (draft);
  else if (has_reached_twice (draft))
    go_up (draft);
  else
    hold (draft);

  if (draft->last->own && draft->facts.change != CARRY_PROGRESSION_NEW_PHASE)
    carry_progression_draft_note (draft, CARRY_PROGRESSION_RULE_OWN_TARGET,
                                  g_strdup (_ ("Counted from the load that you chose yourself.")));
}
