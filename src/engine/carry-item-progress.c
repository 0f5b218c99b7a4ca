/* carry-item-progress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-item-progress.h"

#include <glib/gi18n.h>
#include <math.h>

/* An item as it stands and as it stood, while what is different is looked for. */
typedef struct
{
  CarryItem *item;
  const CarryDose *dose;
  CarryItem *before_item;
  const CarryDose *before;
  CarryLoadGauge *gauge;
  const CarryTargetFacts *facts; /* of what follows from what was done, or NULL */
  gboolean short_of_it;        /* less than the least was done before */
  CarryItemProgress *progress;
} Comparison;

void
carry_item_progress_free (CarryItemProgress *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->change);
  g_free (self->reason);
  g_free (self->overruled);
  g_free (self);
}

static void
turn (Comparison *self, gboolean up, char *change)
{
  self->progress->direction = up ? CARRY_DIRECTION_UP : CARRY_DIRECTION_DOWN;
  self->progress->change = change;
}

/* The heaviest set of what was done, else what was to be lifted; FALSE if nobody knows. */
static gboolean
get_load (Comparison *self, CarryItem *item, double *load)
{
  CarryLoadRange range;
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  *load = 0;
  for (guint i = 0; i < n_sets; i++)
    if (!sets[i].warm_up)
      *load = MAX (*load, sets[i].load_kg);

  if (n_sets > 0)
    return TRUE;
  if (!carry_load_gauge_convert (self->gauge, item, CARRY_LOAD_VIEW_WEIGHT, &range, NULL))
    return FALSE;
  *load = range.hi;

  return TRUE;
}

static gboolean
compare_loads (Comparison *self)
{
  double now, then;

  if (!get_load (self, self->item, &now) || !get_load (self, self->before_item, &then) ||
      fabs (now - then) <= CARRY_LOAD_TOLERANCE)
    return FALSE;

  turn (self, now > then, carry_load_form_format_step (carry_load_gauge_get_form (self->gauge), now - then));

  return TRUE;
}

/* Where loads are not known in kg, the targets may still be compared. */
static gboolean
compare_targets (Comparison *self)
{
  const double step = self->dose->target_hi - self->before->target_hi;

  if (self->dose->target != self->before->target || fabs (step) < 0.01)
    return FALSE;

  if (self->dose->target == CARRY_TARGET_PERCENT)
    /* Translators: by how much a load is heavier or lighter, in percent of the maximum: “+5%” */
    turn (self, step > 0,
          g_strdup_printf (step > 0 ? C_ ("change", "+%g%%") : C_ ("change", "−%g%%"), fabs (step)));
  else if (self->dose->target == CARRY_TARGET_RPE)
    /* Translators: by how much harder or easier sets are to feel: “+1 RPE” */
    turn (self, step > 0,
          g_strdup_printf (step > 0 ? C_ ("change", "+%g RPE") : C_ ("change", "−%g RPE"), fabs (step)));
  else
    return FALSE;

  return TRUE;
}

static char *
format_sets (guint sets, gboolean more)
{
  return g_strdup_printf (
      more ? ngettext ("+%u set", "+%u sets", sets) : ngettext ("−%u set", "−%u sets", sets), sets);
}

static char *
format_amount (const CarryDose *dose, guint amount, gboolean more)
{
  if (dose->amount == CARRY_AMOUNT_SECONDS)
    /* Translators: seconds more or less than before */
    return g_strdup_printf (more ? C_ ("change", "+%u s") : C_ ("change", "−%u s"), amount);
  if (dose->amount == CARRY_AMOUNT_METRES)
    /* Translators: metres more or less than before */
    return g_strdup_printf (more ? C_ ("change", "+%u m") : C_ ("change", "−%u m"), amount);
  if (dose->per_side)
    return g_strdup_printf (more ? ngettext ("+%u rep per side", "+%u reps per side", amount)
                                 : ngettext ("−%u rep per side", "−%u reps per side", amount),
                            amount);

  return g_strdup_printf (
      more ? ngettext ("+%u rep", "+%u reps", amount) : ngettext ("−%u rep", "−%u reps", amount), amount);
}

static gboolean
compare_amounts (Comparison *self)
{
  const CarryDose *now = self->dose, *then = self->before;
  const gboolean more =
      now->amount_hi != then->amount_hi ? now->amount_hi > then->amount_hi : now->amount_lo > then->amount_lo;
  const guint step = now->amount_hi != then->amount_hi
                         ? (guint)ABS ((int)now->amount_hi - (int)then->amount_hi)
                         : (guint)ABS ((int)now->amount_lo - (int)then->amount_lo);

  if (now->amount != then->amount || step == 0)
    return FALSE;

  turn (self, more, format_amount (now, step, more));

  return TRUE;
}

static gboolean
compare_sets (Comparison *self)
{
  const guint now = self->dose->sets, then = self->before->sets;

  if (now == then)
    return FALSE;

  turn (self, now > then, format_sets ((guint)ABS ((int)now - (int)then), now > then));

  return TRUE;
}

/* Seconds of one repetition; 0 where the tempo is free. */
static guint
count_tempo (const CarryDose *dose)
{
  guint seconds = 0;

  for (const char *c = dose->tempo; *c != '\0'; c++)
    seconds += g_ascii_isdigit (*c) ? (guint)(*c - '0') : 0;

  return seconds;
}

static gboolean
compare_tempos (Comparison *self)
{
  const guint now = count_tempo (self->dose), then = count_tempo (self->before);

  if (now == then || now == 0 || then == 0)
    return FALSE;

  /* Translators: how the repetitions of an exercise are done compared with before */
  turn (self, now > then, g_strdup (now > then ? C_ ("change", "Slower") : C_ ("change", "Faster")));

  return TRUE;
}

/* Within a range the repetitions to reach grow without the prescription saying so. */
static gboolean
compare_aims (Comparison *self)
{
  guint n_sets, least = G_MAXUINT;
  const CarrySet *sets = carry_item_get_sets (self->before_item, &n_sets);

  if (self->facts == NULL || self->facts->change != CARRY_PROGRESSION_MORE_AMOUNT || n_sets == 0 ||
      self->dose->amount != CARRY_AMOUNT_REPS ||
      carry_item_get_target_origin (self->item) != CARRY_TARGET_ORIGIN_PLAN)
    return FALSE;

  for (guint i = 0; i < n_sets; i++)
    if (!sets[i].warm_up)
      least = MIN (least, sets[i].reps);
  if (self->facts->aim <= least || self->facts->aim > self->dose->amount_hi)
    return FALSE;

  self->progress->aims = TRUE;
  turn (self, TRUE, format_amount (self->dose, self->facts->aim - least, TRUE));
  /* Translators: repetitions to reach in every set */
  self->progress->reason =
      g_strdup_printf (ngettext ("aim for %u rep", "aim for %u reps", self->facts->aim), self->facts->aim);

  return TRUE;
}

static guint
amount_of (const CarrySet *set, CarryAmount amount)
{
  switch (amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return set->seconds;
    case CARRY_AMOUNT_METRES:
      return set->metres;
    case CARRY_AMOUNT_REPS:
    default:
      return set->reps;
    }
}

/* How the last time went, if that is known. */
static void
look_at_log (Comparison *self)
{
  CarryItemProgress *progress = self->progress;
  const CarryAmount amount = self->before->amount;
  const gboolean all_sets = carry_item_count_sets (self->before_item) >= self->before->sets;
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (self->before_item, &n_sets);

  progress->finished = n_sets > 0 && all_sets;
  self->short_of_it = n_sets > 0 && !all_sets;
  for (guint i = 0; i < n_sets; i++)
    {
      double effort;

      if (sets[i].warm_up)
        continue;
      if (sets[i].outcome == CARRY_SET_MISSED || amount_of (&sets[i], amount) < self->before->amount_hi)
        progress->finished = FALSE;
      if (sets[i].outcome == CARRY_SET_MISSED || amount_of (&sets[i], amount) < self->before->amount_lo)
        self->short_of_it = TRUE;
      if (carry_set_get_effort (&sets[i], &effort))
        progress->effort = MAX (progress->effort, effort);
    }
}

/* What was done with a weight that there is none of cannot be repeated. */
static gboolean
is_coarse (Comparison *self)
{
  const CarryLoadSteps *steps = carry_load_gauge_get_steps (self->gauge);
  double now, then;

  return steps != NULL && get_load (self, self->item, &now) && get_load (self, self->before_item, &then) &&
         then > now && !carry_load_steps_contains (steps, then);
}

static char *
find_reason (Comparison *self, const CarryItemBefore *before, const CarryNextTarget *target)
{
  const CarryChangeCase change = {
    .item = self->item,
    .before = self->before_item,
    .target = target,
    .around = &before->around,
    .more = self->progress->direction == CARRY_DIRECTION_UP,
    .finished = self->progress->finished,
    .short_of_it = self->short_of_it,
    .coarse = is_coarse (self),
    .effort = self->progress->effort,
  };

  return self->progress->direction == CARRY_DIRECTION_SAME ? carry_change_reason_of_same (&change)
                                                           : carry_change_reason_find (&change);
}

/**
 * carry_item_progress_new:
 * @item: an item as it stands
 * @before: what it is compared with
 * @gauge: of the item's exercise
 * @target: (nullable): what follows from what was done, see carry_session_targets_find()
 *
 * Compares an item with the last time. The first difference counts: load, target, repetitions or time, sets, tempo, and
 * what is to be reached within a range.
 *
 * Returns: (transfer full): the comparison
 */
CarryItemProgress *
carry_item_progress_new (CarryItem *item,
                         const CarryItemBefore *before,
                         CarryLoadGauge *gauge,
                         const CarryNextTarget *target)
{
  CarryItemProgress *progress;
  Comparison self = { .item = item, .gauge = gauge };

  g_return_val_if_fail (CARRY_IS_ITEM (item) && before != NULL, NULL);
  g_return_val_if_fail (CARRY_IS_LOAD_GAUGE (gauge), NULL);

  progress = g_new0 (CarryItemProgress, 1);
  progress->effort = CARRY_SET_UNRATED;
  if (before->item == NULL)
    {
      progress->direction = CARRY_DIRECTION_NEW;
      return progress;
    }

  self.progress = progress;
  self.dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  self.before_item = before->item;
  self.before = carry_prescription_get_dose (carry_item_get_prescription (before->item));
  self.facts = target != NULL ? carry_next_target_get_facts (target) : NULL;

  look_at_log (&self);
  if (!compare_loads (&self) && !compare_targets (&self) && !compare_amounts (&self) &&
      !compare_sets (&self) && !compare_tempos (&self))
    compare_aims (&self);
  if (progress->reason == NULL)
    progress->reason = find_reason (&self, before, target);
  if (self.facts != NULL && self.facts->differs)
    progress->overruled = g_strdup (carry_next_target_get_note (target, 0)->text);

  return progress;
}

/**
 * carry_item_progress_format:
 * @self: a comparison
 * @loaded: whether the exercise has a load
 *
 * Returns: (transfer full): one line, “+2.5 kg: all reps done at RPE 7” or “Same load, RPE 8 last week”; where the
 *   runner overruled the plan, both are named
 */
char *
carry_item_progress_format (const CarryItemProgress *self, gboolean loaded)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->overruled != NULL)
    return g_strdup (self->overruled);

  if (self->direction == CARRY_DIRECTION_NEW)
    /* Translators: an exercise that was not done before */
    return g_strdup (C_ ("progress", "New"));

  if (self->direction == CARRY_DIRECTION_SAME)
    {
      const char *same = loaded ? C_ ("progress", "Same load") : C_ ("progress", "Same as before");

      /* Translators: “Same load, RPE 8 last week” */
      return self->reason != NULL ? g_strdup_printf (C_ ("progress", "%s, %s"), same, self->reason)
                                  : g_strdup (same);
    }

  /* Translators: “+2.5 kg: all reps done at RPE 7” */
  return self->reason != NULL ? g_strdup_printf (C_ ("progress", "%s: %s"), self->change, self->reason)
                              : g_strdup (self->change);
}
