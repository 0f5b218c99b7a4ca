/* carry-workout-order.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-workout-order.h"

/* After a set that only warms up nobody needs the rest of a hard one (grade D, ours). */
#define MOST_WARM_UP_REST_S 60u

static CarryWorkoutExercise *
exercise_at (GPtrArray *exercises, guint position)
{
  return g_ptr_array_index (exercises, position);
}

static guint
superset_at (GPtrArray *exercises, guint position)
{
  return carry_item_get_superset (carry_workout_exercise_get_item (exercise_at (exercises, position)));
}

/* The exercises that are done in turn with one: from @first to before @end. */
static void
find_group (GPtrArray *exercises, guint position, guint *first, guint *end)
{
  const guint superset = superset_at (exercises, position);

  *first = position;
  *end = position + 1;
  if (superset == 0)
    return;

  while (*first > 0 && superset_at (exercises, *first - 1) == superset)
    (*first)--;
  while (*end < exercises->len && superset_at (exercises, *end) == superset)
    (*end)++;
}

/* The first set to do of an exercise from @from on, warm-up only or not. */
static gboolean
find_open (GPtrArray *exercises, guint position, guint from, gboolean only_warm_up, CarryWorkoutStep *step)
{
  CarryWorkoutExercise *exercise = exercise_at (exercises, position);

  for (guint i = from; i < carry_workout_exercise_get_n_sets (exercise); i++)
    {
      CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, i);

      if (!carry_workout_set_is_done (set) && (!only_warm_up || carry_workout_set_is_warm_up (set)))
        {
          *step = (CarryWorkoutStep){ position, i };
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
find_in (GPtrArray *exercises, guint from, guint to, gboolean only_warm_up, CarryWorkoutStep *step)
{
  for (guint i = from; i < to; i++)
    if (find_open (exercises, i, 0, only_warm_up, step))
      return TRUE;

  return FALSE;
}

/* The other side of a set that was done with one. */
static gboolean
find_other_side (GPtrArray *exercises, CarryWorkoutStep done, CarryWorkoutStep *next)
{
  CarryWorkoutExercise *exercise = exercise_at (exercises, done.exercise);
  CarryWorkoutSet *set = carry_workout_exercise_get_nth (exercise, done.set);
  CarryWorkoutSet *other = carry_workout_exercise_get_nth (exercise, done.set + 1);

  if (other == NULL || carry_workout_set_is_done (other) ||
      carry_workout_set_is_warm_up (other) != carry_workout_set_is_warm_up (set) ||
      carry_workout_set_get_number (other) != carry_workout_set_get_number (set))
    return FALSE;

  *next = (CarryWorkoutStep){ done.exercise, done.set + 1 };

  return TRUE;
}

/* The sum of a number of each exercise. */
guint
carry_workout_order_count (GPtrArray *exercises, guint (*get) (CarryWorkoutExercise *exercise))
{
  guint n = 0;

  for (guint i = 0; i < exercises->len; i++)
    n += get (exercise_at (exercises, i));

  return n;
}

/* Where a set stands; FALSE if it does not. */
gboolean
carry_workout_order_find (GPtrArray *exercises, CarryWorkoutSet *set, CarryWorkoutStep *step)
{
  for (guint i = 0; set != NULL && i < exercises->len; i++)
    if (carry_workout_exercise_find (exercise_at (exercises, i), set, &step->set))
      {
        step->exercise = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * carry_workout_order_get_first:
 * @exercises: (element-type CarryWorkoutExercise): the exercises of a workout
 * @first: (out): the first set that is still to be done
 *
 * Returns: %FALSE if all is done
 */
gboolean
carry_workout_order_get_first (GPtrArray *exercises, CarryWorkoutStep *first)
{
  return find_in (exercises, 0, exercises->len, FALSE, first);
}

/**
 * carry_workout_order_get_next:
 * @exercises: (element-type CarryWorkoutExercise): the exercises of a workout
 * @done: the set that was done last
 * @next: (out): the set to do next
 *
 * What follows a set: its other side; in a superset the next exercise of it, when all of them are warm; else the next
 * set of the exercise, then the exercises that follow, then those that were passed over.
 *
 * Returns: %FALSE if all is done
 */
gboolean
carry_workout_order_get_next (GPtrArray *exercises, CarryWorkoutStep done, CarryWorkoutStep *next)
{
  guint first, end;

  g_return_val_if_fail (done.exercise < exercises->len && next != NULL, FALSE);

  if (find_other_side (exercises, done, next))
    return TRUE;

  find_group (exercises, done.exercise, &first, &end);
  if (end - first > 1)
    {
      CarryWorkoutSet *set =
          carry_workout_exercise_get_nth (exercise_at (exercises, done.exercise), done.set);

      if (find_open (exercises, done.exercise, 0, TRUE, next) || find_in (exercises, first, end, TRUE, next))
        return TRUE;
      /* All are warm: the round begins with the first. */
      if (set != NULL && carry_workout_set_is_warm_up (set) && find_in (exercises, first, end, FALSE, next))
        return TRUE;
      if (find_in (exercises, done.exercise + 1, end, FALSE, next) ||
          find_in (exercises, first, done.exercise + 1, FALSE, next))
        return TRUE;
    }

  return find_open (exercises, done.exercise, done.set, FALSE, next) ||
         find_in (exercises, done.exercise, exercises->len, FALSE, next) ||
         find_in (exercises, 0, done.exercise, FALSE, next);
}

static guint
rest_of (GPtrArray *exercises, guint position)
{
  CarryItem *item = carry_workout_exercise_get_item (exercise_at (exercises, position));

  return carry_prescription_get_dose (carry_item_get_prescription (item))->rest_s;
}

/**
 * carry_workout_order_get_rest:
 * @exercises: (element-type CarryWorkoutExercise): the exercises of a workout
 * @done: the set that was done last
 * @next: the set to do next
 *
 * How long to rest between them: not at all between the sides of a set and between the exercises of a superset, after
 * a round of it the longest of their rests, not more than a minute after warm-up, else as prescribed.
 *
 * Returns: seconds; 0 for no rest
 */
guint
carry_workout_order_get_rest (GPtrArray *exercises, CarryWorkoutStep done, CarryWorkoutStep next)
{
  CarryWorkoutExercise *exercise;
  CarryWorkoutSet *set, *following;
  guint first, end, rest = 0;

  g_return_val_if_fail (done.exercise < exercises->len && next.exercise < exercises->len, 0);

  exercise = exercise_at (exercises, done.exercise);
  set = carry_workout_exercise_get_nth (exercise, done.set);
  following = carry_workout_exercise_get_nth (exercise_at (exercises, next.exercise), next.set);
  g_return_val_if_fail (set != NULL && following != NULL, 0);

  if (carry_workout_set_is_warm_up (set))
    return MIN (rest_of (exercises, done.exercise), MOST_WARM_UP_REST_S);

  if (next.exercise == done.exercise &&
      carry_workout_set_get_number (following) == carry_workout_set_get_number (set))
    return 0;

  find_group (exercises, done.exercise, &first, &end);
  if (next.exercise > done.exercise && next.exercise < end)
    return 0;

  for (guint i = first; i < end; i++)
    rest = MAX (rest, rest_of (exercises, i));

  return rest;
}
