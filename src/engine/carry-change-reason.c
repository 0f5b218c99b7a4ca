/* carry-change-reason.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-change-reason.h"

#include "carry-load-steps.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

static const CarryDose *
dose_of (CarryItem *item)
{
  return carry_prescription_get_dose (carry_item_get_prescription (item));
}

static gboolean
is_timed (const CarryChangeCase *change)
{
  return dose_of (change->before)->amount != CARRY_AMOUNT_REPS;
}

/* Whether repetitions and load of the exercise are what the progression wants; sets may be the runner's own. */
static gboolean
follows_target (const CarryChangeCase *change)
{
  const double load = carry_item_get_load (change->item);
  const CarryDose *dose = dose_of (change->item);
  const CarryTargetFacts *facts =
      change->target != NULL ? carry_next_target_get_facts (change->target) : NULL;

  return facts != NULL && carry_item_get_target_origin (change->item) != CARRY_TARGET_ORIGIN_RUNNER &&
         dose->amount_lo == facts->dose.amount_lo && dose->amount_hi == facts->dose.amount_hi &&
         (!(load > 0) || fabs (load - facts->load_kg) <= CARRY_LOAD_TOLERANCE);
}

static gboolean
has_sets_of_target (const CarryChangeCase *change)
{
  return dose_of (change->item)->sets == carry_next_target_get_facts (change->target)->dose.sets;
}

static char *
reason_of_log (const CarryChangeCase *change)
{
  if (change->effort < 0)
    return g_strdup (is_timed (change) ? _ ("all sets done") : _ ("all reps done"));

  /* Translators: a rating of perceived exertion */
  return g_strdup_printf (is_timed (change) ? _ ("all sets done at RPE %g") : _ ("all reps done at RPE %g"),
                          change->effort);
}

/* Who wanted it so, if that is somebody else than the plan. */
static char *
reason_of_origin (const CarryChangeCase *change)
{
  const CarryTargetOrigin origin = carry_item_get_target_origin (change->item);
  const gboolean deload =
      change->around != NULL && change->around->now->deload && !change->around->now->mini_taper;

  if (origin == CARRY_TARGET_ORIGIN_RUNNER)
    return g_strdup (_ ("your own target"));
  if (origin == CARRY_TARGET_ORIGIN_LIGHTER && !change->more)
    return g_strdup (deload ? _ ("lighter week") : _ ("lighter on purpose"));

  return NULL;
}

/* What the progression did to the exercise as a whole. */
static char *
reason_of_step (const CarryChangeCase *change)
{
  if (change->target == NULL || change->more)
    return NULL;

  switch (carry_next_target_get_facts (change->target)->change)
    {
    case CARRY_PROGRESSION_RETURN:
    case CARRY_PROGRESSION_RESTART:
      return g_strdup (_ ("after a break"));

    case CARRY_PROGRESSION_LESS:
      return g_strdup (_ ("two hard sessions running"));

    case CARRY_PROGRESSION_NEW_PHASE:
      return g_strdup (_ ("other repetitions"));

    case CARRY_PROGRESSION_DELOAD:
      return follows_target (change) && has_sets_of_target (change) ? g_strdup (_ ("lighter week")) : NULL;

    case CARRY_PROGRESSION_EASED:
      return follows_target (change) ? g_strdup (_ ("not rested")) : NULL;

    case CARRY_PROGRESSION_START:
    case CARRY_PROGRESSION_POSTPONED:
    case CARRY_PROGRESSION_HELD:
    case CARRY_PROGRESSION_MORE_AMOUNT:
    case CARRY_PROGRESSION_MORE_LOAD:
    case CARRY_PROGRESSION_MORE_CONTACTS:
    case CARRY_PROGRESSION_OUTGROWN:
    case CARRY_PROGRESSION_OVERRULED:
    default:
      return NULL;
    }
}

/* Rules of the progression that keep something small, in a few words. */
static const struct
{
  CarryProgressionRuleId rule;
  const char *reason;
} limits[] = {
  { CARRY_PROGRESSION_RULE_LIFTS, N_ ("enough repetitions at this load") },
  { CARRY_PROGRESSION_RULE_SETS, N_ ("sets grow slowly") },
  { CARRY_PROGRESSION_RULE_CONTACTS, N_ ("enough jumps for now") },
  { CARRY_PROGRESSION_RULE_HC10, N_ ("technique before load") },
  { CARRY_PROGRESSION_RULE_HC11, N_ ("strength waits for running") },
};

static char *
reason_of_limit (const CarryChangeCase *change)
{
  if (change->more || !follows_target (change))
    return NULL;
  if (change->coarse)
    return g_strdup (_ ("nearest weight you have"));

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    for (guint k = 0; k < carry_next_target_get_n_notes (change->target); k++)
      if (carry_next_target_get_note (change->target, k)->rule == limits[i].rule &&
          (limits[i].rule != CARRY_PROGRESSION_RULE_SETS || has_sets_of_target (change)))
        return g_strdup (_ (limits[i].reason));

  return NULL;
}

/* The hardest rating that was asked for, or CARRY_SET_UNRATED. */
static double
planned_effort (const CarryDose *dose)
{
  if (dose->target == CARRY_TARGET_RPE)
    return dose->target_hi;

  return dose->target == CARRY_TARGET_RIR ? 10 - dose->target_lo : CARRY_SET_UNRATED;
}

static gboolean
was_too_hard (const CarryChangeCase *change)
{
  const double planned = planned_effort (dose_of (change->before));

  return planned >= 0 && change->effort > planned;
}

static char *
format_effort (const CarryChangeCase *change)
{
  const gboolean last_week = change->around != NULL && change->around->last_week;

  /* Translators: a rating of perceived exertion */
  return g_strdup_printf (last_week ? _ ("RPE %g last week") : _ ("RPE %g last time"), change->effort);
}

static char *
say_not_done (const CarryChangeCase *change)
{
  return g_strdup (change->around != NULL && change->around->last_week ? _ ("not all done last week")
                                                                       : _ ("not all done last time"));
}

/* The last time went badly. */
static char *
reason_of_failure (const CarryChangeCase *change)
{
  if (change->more)
    return NULL;
  if (change->short_of_it)
    return say_not_done (change);

  return was_too_hard (change) ? format_effort (change) : NULL;
}

/* Nothing that was done led to it: it was written so. */
static char *
reason_of_writing (const CarryChangeSurroundings *around)
{
  if (around == NULL)
    return NULL;
  if (around->elsewhere != NULL)
    /* Translators: why a dose is different; %s is the name of the session that the exercise was in */
    return g_strdup_printf (_ ("it was in %s last time"), around->elsewhere);

  switch (around->origin)
    {
    case CARRY_ORIGIN_COACH:
      return g_strdup (_ ("your coach’s session"));

    case CARRY_ORIGIN_IMPORT:
      return g_strdup (_ ("as it was imported"));

    case CARRY_ORIGIN_PLAN:
      /* Translators: why a dose is different; %s is a phase of training such as “Base” */
      return g_strdup_printf (_ ("what the plan has in this phase (%s)"),
                              carry_phase_get_name (around->now->phase));

    case CARRY_ORIGIN_RUNNER:
    default:
      return g_strdup (_ ("as you wrote it"));
    }
}

/**
 * carry_change_reason_of_weeks:
 * @now: what a week is for
 * @then: what the week was for that it is compared with
 * @more: whether there is more than then
 *
 * Returns: (transfer full) (nullable): why a session of the one is different from one of the other, in a few words,
 *   translated; %NULL if the weeks do not say
 */
char *
carry_change_reason_of_weeks (const CarryWeekOutlook *now, const CarryWeekOutlook *then, gboolean more)
{
  g_return_val_if_fail (now != NULL && then != NULL, NULL);

  if (now->phase != then->phase)
    /* Translators: why a dose is different; %s is a phase of training such as “Base” or “Race week” */
    return g_strdup_printf (_ ("new phase: %s"), carry_phase_get_name (now->phase));
  if (now->mini_taper && !then->mini_taper && !more)
    return g_strdup (_ ("a race is near"));
  if (now->deload && !then->deload && !more)
    return g_strdup (_ ("lighter week"));
  if (then->deload && !now->deload && more)
    return g_strdup (_ ("the lighter week is over"));

  return NULL;
}

/**
 * carry_change_reason_find:
 * @change: something that is different from the last time
 *
 * Finds why, in this order: who wanted it so, what was done, what the progression made of that, what the week is for, how
 * the last time went, and where none of these says it, who wrote the session.
 *
 * Returns: (transfer full) (nullable): a few words, translated, “all reps done at RPE 7”; %NULL only where nothing is
 *   known of what is around
 */
char *
carry_change_reason_find (const CarryChangeCase *change)
{
  char *reason;

  g_return_val_if_fail (change != NULL && CARRY_IS_ITEM (change->item) && CARRY_IS_ITEM (change->before),
                        NULL);

  if ((reason = reason_of_origin (change)) != NULL)
    return reason;
  if (change->more && carry_item_get_target_origin (change->before) == CARRY_TARGET_ORIGIN_LIGHTER)
    return g_strdup (_ ("it was lighter on purpose"));
  if (change->more && change->finished)
    return reason_of_log (change);
  if ((reason = reason_of_step (change)) != NULL || (reason = reason_of_limit (change)) != NULL)
    return reason;
  if (change->around != NULL && (reason = carry_change_reason_of_weeks (
                                     change->around->now, change->around->then, change->more)) != NULL)
    return reason;
  if ((reason = reason_of_failure (change)) != NULL)
    return reason;

  return reason_of_writing (change->around);
}

/**
 * carry_change_reason_of_same:
 * @change: something that is as the last time
 *
 * Returns: (transfer full) (nullable): what is to be known of the last time, in a few words, translated
 */
char *
carry_change_reason_of_same (const CarryChangeCase *change)
{
  g_return_val_if_fail (change != NULL, NULL);

  if (change->short_of_it)
    return say_not_done (change);

  return change->effort >= 0 ? format_effort (change) : NULL;
}
