/* carry-workout-easing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-easing.h"

#include <math.h>

static guint
ease_amount (guint amount, double share)
{
  return amount > 0 ? (guint)MAX (floor (amount * share + 0.5), 1) : 0;
}

static double
ease_load (const CarryLoadSteps *steps, double load_kg, double share)
{
  if (share >= 1 || load_kg <= 0 || steps == NULL)
    return load_kg * share;

  return carry_load_steps_at_most (steps, load_kg * share);
}

/* The last set that is still to do goes, with its other side. */
static void
drop_last (CarryWorkoutExercise *exercise)
{
  guint last = carry_workout_exercise_get_n_sets (exercise);
  guint number;

  while (last > 0 && carry_workout_set_is_done (carry_workout_exercise_get_nth (exercise, last - 1)))
    last--;
  if (last == 0)
    return;

  number = carry_workout_set_get_number (carry_workout_exercise_get_nth (exercise, last - 1));
  for (; last > 0; last--)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, last - 1);

      if (carry_workout_set_is_done (set) || carry_workout_set_get_number (set) != number)
        break;
      carry_workout_exercise_remove (exercise, last - 1);
    }
}

/**
 * carry_workout_easing_apply:
 * @self: how much lighter
 * @exercise: an exercise of a workout
 *
 * Makes the sets that are still to do lighter: loads are rounded down to what there is, amounts to the nearest, at
 * least 1. What was done stays.
 */
void
carry_workout_easing_apply (const CarryWorkoutEasing *self, CarryWorkoutExercise *exercise)
{
  g_return_if_fail (self != NULL && CARRY_IS_WORKOUT_EXERCISE (exercise));

  if (self->hold)
    carry_workout_exercise_hold (exercise);

  for (guint i = 0; i < self->fewer_sets; i++)
    drop_last (exercise);

  for (guint i = 0; i < carry_workout_exercise_get_n_sets (exercise); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);
      CarrySet values = *carry_workout_set_get_values (set);

      if (carry_workout_set_is_done (set))
        continue;

      values.load_kg = ease_load (carry_workout_exercise_get_steps (exercise), values.load_kg, self->load);
      values.reps = ease_amount (values.reps, self->amount);
      values.seconds = ease_amount (values.seconds, self->amount);
      values.metres = ease_amount (values.metres, self->amount);
      values.contacts = ease_amount (values.contacts, self->amount);
      carry_workout_set_put (set, &values, TRUE);
    }
}
