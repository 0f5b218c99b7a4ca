/* carry-yardstick.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-yardstick.h"

#include "carry-rep-max.h"

static double
measure_set (CarryYardstick self, CarryExerciseOccasion *occasion, const CarrySet *set)
{
  double max_kg;

  switch (self)
    {
    case CARRY_YARDSTICK_MAX:
      max_kg = 0;
      carry_rep_max_estimate (set, carry_exercise_occasion_get_body (occasion), &max_kg);
      return max_kg;

    case CARRY_YARDSTICK_LOAD:
      return set->load_kg;

    case CARRY_YARDSTICK_SECONDS:
      return set->seconds;

    case CARRY_YARDSTICK_METRES:
      return set->metres;

    case CARRY_YARDSTICK_CONTACTS:
      return set->contacts;

    case CARRY_YARDSTICK_REPS:
    default:
      return set->reps;
    }
}

/* At the same number: more load, then more of what else was done. */
static gboolean
is_more (const CarrySet *set, const CarrySet *than)
{
  if (set->load_kg != than->load_kg)
    return set->load_kg > than->load_kg;

  return set->reps > than->reps;
}

/**
 * carry_yardstick_measure:
 * @self: a yardstick
 * @occasion: one time that an exercise was done
 * @set: (out) (optional) (nullable) (transfer none): the set that says so, the item's own
 *
 * Warm-up sets do not count. A set that failed is as good as what was done of it, but lifts nothing heavy.
 *
 * Returns: the number in the unit of the yardstick, 0 if the occasion has none
 */
double
carry_yardstick_measure (CarryYardstick self, CarryExerciseOccasion *occasion, const CarrySet **set)
{
  const CarrySet *best = NULL;
  const CarrySet *sets;
  double most = 0, sum = 0;
  guint n_sets;

  g_return_val_if_fail (CARRY_IS_EXERCISE_OCCASION (occasion), 0);

  sets = carry_item_get_sets (carry_exercise_occasion_get_item (occasion), &n_sets);
  for (guint i = 0; i < n_sets; i++)
    {
      double value;

      if (sets[i].warm_up || !carry_set_is_valid (&sets[i]) ||
          (self == CARRY_YARDSTICK_LOAD && sets[i].outcome == CARRY_SET_MISSED))
        continue;

      value = measure_set (self, occasion, &sets[i]);
      sum += value;
      if (value > most || (best != NULL && value > 0 && value >= most && is_more (&sets[i], best)))
        {
          most = value;
          best = &sets[i];
        }
    }

  if (set != NULL)
    *set = best;

  return self == CARRY_YARDSTICK_CONTACTS ? sum : most;
}

/**
 * carry_yardstick_find_best:
 * @self: a yardstick
 * @log: the log of an exercise
 * @set: (out) (optional) (nullable) (transfer none): the set that says so
 *
 * Returns: (transfer none) (nullable): the occasion of the greatest number, the latest of several; the log owns it
 */
CarryExerciseOccasion *
carry_yardstick_find_best (CarryYardstick self, CarryExerciseLog *log, const CarrySet **set)
{
  CarryExerciseOccasion *best = NULL;
  const CarrySet *best_set = NULL;
  double most = 0;

  g_return_val_if_fail (CARRY_IS_EXERCISE_LOG (log), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (log)); i++)
    {
      g_autoptr (CarryExerciseOccasion) occasion = g_list_model_get_item (G_LIST_MODEL (log), i);
      const CarrySet *found;
      const double value = carry_yardstick_measure (self, occasion, &found);

      if (value > most || (best_set != NULL && value > 0 && value >= most && is_more (found, best_set)))
        {
          most = value;
          best_set = found;
          best = occasion; /* the log keeps it */
        }
    }

  if (set != NULL)
    *set = best_set;

  return best;
}

/**
 * carry_yardstick_choose:
 * @log: the log of an exercise
 *
 * Which number tells most of an exercise: what it counts if these are seconds or metres, ground contacts where they
 * were counted, the estimated maximum where it is lifted with a weight and sets say so, else the load, else
 * repetitions.
 *
 * Returns: a yardstick
 */
CarryYardstick
carry_yardstick_choose (CarryExerciseLog *log)
{
  g_autoptr (CarryExerciseOccasion) newest = NULL;
  gboolean loaded;

  g_return_val_if_fail (CARRY_IS_EXERCISE_LOG (log), CARRY_YARDSTICK_REPS);

  newest = g_list_model_get_item (G_LIST_MODEL (log), 0);
  if (newest == NULL)
    return CARRY_YARDSTICK_REPS;

  if (carry_yardstick_measure (CARRY_YARDSTICK_CONTACTS, newest, NULL) > 0)
    return CARRY_YARDSTICK_CONTACTS;
  if (carry_yardstick_measure (CARRY_YARDSTICK_REPS, newest, NULL) <= 0)
    return carry_yardstick_measure (CARRY_YARDSTICK_METRES, newest, NULL) > 0 ? CARRY_YARDSTICK_METRES
                                                                              : CARRY_YARDSTICK_SECONDS;

  loaded = carry_yardstick_find_best (CARRY_YARDSTICK_LOAD, log, NULL) != NULL;
  if (loaded && carry_yardstick_find_best (CARRY_YARDSTICK_MAX, log, NULL) != NULL)
    return CARRY_YARDSTICK_MAX;

  return loaded ? CARRY_YARDSTICK_LOAD : CARRY_YARDSTICK_REPS;
}
