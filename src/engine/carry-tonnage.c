/* carry-tonnage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-tonnage.h"

#include <glib/gi18n.h>

/* Things to hang from, to step on, or to lean on: they add no load of their own. */
#define WITHOUT_WEIGHTS                                                                                      \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BENCH) | CARRY_BIT (CARRY_EQUIPMENT_BOX) |  \
   CARRY_BIT (CARRY_EQUIPMENT_STEP) | CARRY_BIT (CARRY_EQUIPMENT_BAR) | CARRY_BIT (CARRY_EQUIPMENT_BARS))

/* Shares of body weight that conventions agree on (grade D). */
static const double body_shares[CARRY_PATTERN_MOBILITY + 1] = {
  [CARRY_PATTERN_SQUAT] = 0.7,   [CARRY_PATTERN_LUNGE] = 0.85, [CARRY_PATTERN_STEP] = 0.85,
  [CARRY_PATTERN_PUSH_H] = 0.64, [CARRY_PATTERN_PUSH_V] = 1.0, [CARRY_PATTERN_PULL_V] = 1.0,
};
#define SQUAT_ON_ONE_LEG 0.85

/**
 * carry_tonnage_get_body_share:
 * @exercise: an exercise
 *
 * Gets what share of their own weight a runner moves in it without any weights: 0.64 in a push-up, all of it in a
 * pull-up or a dip, 0.7 in a squat and 0.85 on one leg. Source: conventions (grade D).
 *
 * Returns: the share, 0 if it is not known, or if the exercise cannot be done without weights
 */
double
carry_tonnage_get_body_share (CarryExercise *exercise)
{
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);

  if (!carry_exercise_fits_equipment (exercise, WITHOUT_WEIGHTS) || carry_exercise_get_explosive (exercise))
    return 0.0;
  if (pattern == CARRY_PATTERN_SQUAT && carry_exercise_get_unilateral (exercise))
    return SQUAT_ON_ONE_LEG;

  return body_shares[pattern];
}

/**
 * carry_tonnage_get_max_form:
 * @exercise: an exercise
 * @form: how its loads are said
 *
 * Returns: how its estimated maximum is said: one that own weight is a part of is not that of each of a pair
 */
CarryLoadForm
carry_tonnage_get_max_form (CarryExercise *exercise, CarryLoadForm form)
{
  if (form.implement == CARRY_IMPLEMENT_PAIR && carry_tonnage_get_body_share (exercise) > 0.0)
    form.implement = CARRY_IMPLEMENT_ONE;

  return form;
}

/* The kilograms of one repetition, 0 if nobody knows. */
static double
get_kilograms (CarryExercise *exercise, const CarryDose *dose, double body_weight)
{
  if (dose->target == CARRY_TARGET_KILOGRAMS)
    return (dose->target_lo + dose->target_hi) / 2.0;
  if (dose->target == CARRY_TARGET_BODY_WEIGHT && body_weight > 0.0)
    return carry_tonnage_get_body_share (exercise) * body_weight;

  return 0.0;
}

/* What was done: a set of both sides of an exercise of one side at a time was done with each of them. */
static void
add_done (CarryTonnage *self, CarryItem *item, double body_kg)
{
  const double sides = carry_prescription_get_dose (carry_item_get_prescription (item))->per_side ? 2.0 : 1.0;
  double halves = 0.0, counted = 0.0;
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  for (guint i = 0; i < n_sets; i++)
    {
      const gboolean both = sets[i].side == CARRY_SET_SIDE_BOTH;
      const double kilograms = sets[i].load_kg + body_kg;

      if (sets[i].warm_up)
        continue;

      halves += both ? 1.0 : 0.5;
      if (sets[i].reps == 0 || !(kilograms > 0.0))
        continue;

      counted += both ? 1.0 : 0.5;
      self->kilograms += sets[i].reps * (both ? sides : 1.0) * kilograms;
    }

  self->sets += (guint)(halves + 0.5);
  self->counted += (guint)(counted + 0.5);
}

/**
 * carry_tonnage_add:
 * @self: a sum
 * @item: an exercise of a session
 * @body_weight: what the runner weighs in kg, 0 if it is not known
 *
 * Adds the sets of an item that have repetitions and a load in kilograms, ranges with their middle. A load in
 * percent of a maximum, or one that the runner chooses, is not known in kilograms: such sets are told, not
 * guessed. Where it is logged what was done, that counts instead, own weight included where it is moved along. A load
 * counts as it is named, be it of one dumbbell or of two. Tonnage ignores how hard the sets were: show it in the second place.
 */
void
carry_tonnage_add (CarryTonnage *self, CarryItem *item, double body_weight)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  const double kilograms = get_kilograms (carry_item_get_exercise (item), dose, body_weight);
  const double sides = dose->per_side ? 2.0 : 1.0;

  if (carry_item_is_logged (item))
    {
      add_done (self, item, carry_tonnage_get_body_share (carry_item_get_exercise (item)) * body_weight);
      return;
    }

  self->sets += dose->sets;
  if (dose->amount != CARRY_AMOUNT_REPS || !(kilograms > 0.0))
    return;

  self->counted += dose->sets;
  self->kilograms += dose->sets * sides * (dose->amount_lo + dose->amount_hi) / 2.0 * kilograms;
}

/**
 * carry_tonnage_describe_coverage:
 * @self: a sum
 *
 * Returns: (transfer full) (nullable): a sentence about the sets that are missing, %NULL if none is
 */
char *
carry_tonnage_describe_coverage (const CarryTonnage *self)
{
  if (self->counted == self->sets)
    return NULL;

  return g_strdup_printf (ngettext ("%u of %u set counted: the others name no weight.",
                                    "%u of %u sets counted: the others name no weight.", self->sets),
                          self->counted, self->sets);
}
