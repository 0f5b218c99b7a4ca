/* carry-exercise-occasion.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-exercise-occasion.h"

#include "carry-rep-max.h"

/**
 * CarryExerciseOccasion:
 *
 * One time that an exercise was done, and what it says of the runner's strength. Immutable.
 */
struct _CarryExerciseOccasion
{
  GObject parent_instance;

  CarryStrengthSession *session;
  CarryItem *item;
  const CarrySet *best; /* the item's own */
  double body_kg;       /* of the runner's own weight, lifted along */
  double max_kg;        /* own weight included, 0 where no set says */
};

G_DEFINE_FINAL_TYPE (CarryExerciseOccasion, carry_exercise_occasion, G_TYPE_OBJECT)

static void
carry_exercise_occasion_finalize (GObject *object)
{
  CarryExerciseOccasion *self = CARRY_EXERCISE_OCCASION (object);

  g_clear_object (&self->session);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (carry_exercise_occasion_parent_class)->finalize (object);
}

static void
carry_exercise_occasion_class_init (CarryExerciseOccasionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_exercise_occasion_finalize;
}

static void
carry_exercise_occasion_init (CarryExerciseOccasion *self)
{
}

/* More load is better, and at the same load more of what the exercise counts. */
static gboolean
is_better (const CarrySet *set, const CarrySet *best)
{
  if (best == NULL || set->load_kg != best->load_kg)
    return best == NULL || set->load_kg > best->load_kg;
  if (set->reps != best->reps)
    return set->reps > best->reps;
  if (set->seconds != best->seconds)
    return set->seconds > best->seconds;

  return set->metres > best->metres;
}

/**
 * carry_exercise_occasion_new:
 * @session: a session
 * @item: an exercise of it that was logged
 * @body_kg: the part of the runner's own weight that is lifted along, in kg, or 0
 *
 * Returns: (transfer full): a new occasion
 */
CarryExerciseOccasion *
carry_exercise_occasion_new (CarryStrengthSession *session, CarryItem *item, double body_kg)
{
  CarryExerciseOccasion *self = g_object_new (CARRY_TYPE_EXERCISE_OCCASION, NULL);
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  self->session = g_object_ref (session);
  self->item = g_object_ref (item);
  self->body_kg = body_kg;
  for (guint i = 0; i < n_sets; i++)
    {
      double max_kg;

      if (sets[i].warm_up || !carry_set_is_valid (&sets[i]))
        continue;
      if (sets[i].outcome == CARRY_SET_DONE && is_better (&sets[i], self->best))
        self->best = &sets[i];
      if (carry_rep_max_estimate (&sets[i], body_kg, &max_kg) >= CARRY_REP_MAX_FAIR)
        self->max_kg = MAX (self->max_kg, max_kg);
    }

  return self;
}

CarryStrengthSession *
carry_exercise_occasion_get_session (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), NULL);
  return self->session;
}

CarryItem *
carry_exercise_occasion_get_item (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), NULL);
  return self->item;
}

const GDate *
carry_exercise_occasion_get_day (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), NULL);
  return carry_session_get_day (CARRY_SESSION (self->session));
}

/**
 * carry_exercise_occasion_get_best_set:
 * @self: an occasion
 *
 * Returns: (transfer none) (nullable): the set of the most load and, of these, of the most repetitions, seconds or
 *   metres, warm-up and missed sets left out; %NULL if there is none
 */
const CarrySet *
carry_exercise_occasion_get_best_set (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), NULL);
  return self->best;
}

/* The part of the runner's own weight that is lifted along, in kg, or 0. */
double
carry_exercise_occasion_get_body (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), 0);
  return self->body_kg;
}

/* Whether it was lighter on purpose, in a deload or on a day of low readiness. */
gboolean
carry_exercise_occasion_is_lighter (CarryExerciseOccasion *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), FALSE);

  return carry_item_get_target_origin (self->item) == CARRY_TARGET_ORIGIN_LIGHTER;
}

/**
 * carry_exercise_occasion_get_max:
 * @self: an occasion
 * @band_kg: (out) (optional): how far the truth may lie from it to either side, in kg
 *
 * Estimates the one-repetition maximum from the set that says most, see carry_rep_max_estimate() for the source.
 *
 * Returns: kg, own weight included; 0 where no set says
 */
double
carry_exercise_occasion_get_max (CarryExerciseOccasion *self, double *band_kg)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (self), 0);

  if (band_kg != NULL)
    *band_kg = self->max_kg * carry_rep_max_get_band (carry_item_get_exercise (self->item));

  return self->max_kg;
}
