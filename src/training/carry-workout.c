/* carry-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-workout.h"

#include "carry-kinds.h"

#include <glib/gi18n.h>

#define HARDEST 10.0

struct _CarryWorkout
{
  gatomicrefcount ref_count;
  CarryWorkoutFacts facts;
};

G_DEFINE_QUARK (carry - workout - error - quark, carry_workout_error)
G_DEFINE_BOXED_TYPE (CarryWorkout, carry_workout, carry_workout_ref, carry_workout_unref)

static gboolean
are_times_possible (const CarryWorkoutFacts *facts)
{
  const int day = (int)CARRY_MINUTES_PER_DAY;
  const int start = facts->start_minute, end = facts->end_minute;

  if (start == CARRY_WORKOUT_UNKNOWN || end == CARRY_WORKOUT_UNKNOWN)
    return start >= CARRY_WORKOUT_UNKNOWN && start < day && end >= CARRY_WORKOUT_UNKNOWN && end < 2 * day;

  return start >= 0 && start < day && end >= start && end - start <= day;
}

/**
 * carry_workout_new:
 * @facts: what is known; copied
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): a workout, or %NULL with a #CarryWorkoutError set
 */
CarryWorkout *
carry_workout_new (const CarryWorkoutFacts *facts, GError **error)
{
  CarryWorkout *self;

  g_return_val_if_fail (facts != NULL, NULL);

  if (!are_times_possible (facts))
    {
      g_set_error_literal (error, CARRY_WORKOUT_ERROR, CARRY_WORKOUT_ERROR_TIMES,
                           _ ("A workout begins on its day and ends after it began, within 24 hours"));
      return NULL;
    }

  if (facts->effort != CARRY_WORKOUT_UNKNOWN && !(facts->effort >= 0 && facts->effort <= HARDEST))
    {
      g_set_error_literal (error, CARRY_WORKOUT_ERROR, CARRY_WORKOUT_ERROR_EFFORT,
                           _ ("The effort of a workout is 0 to 10"));
      return NULL;
    }

  self = g_new0 (CarryWorkout, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->facts = *facts;
  self->facts.note = facts->note != NULL && *facts->note != '\0' ? g_strdup (facts->note) : NULL;

  return self;
}

CarryWorkout *
carry_workout_ref (CarryWorkout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
carry_workout_unref (CarryWorkout *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    {
      g_free ((char *)self->facts.note);
      g_free (self);
    }
}

const CarryWorkoutFacts *
carry_workout_get_facts (const CarryWorkout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->facts;
}

/**
 * carry_workout_get_minutes:
 * @self: a workout
 *
 * Returns: from its first minute to its last, rests included; 0 if nobody knows
 */
guint
carry_workout_get_minutes (const CarryWorkout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->facts.start_minute == CARRY_WORKOUT_UNKNOWN || self->facts.end_minute == CARRY_WORKOUT_UNKNOWN)
    return 0;

  return (guint)(self->facts.end_minute - self->facts.start_minute);
}

gboolean
carry_workout_equal (const CarryWorkout *a, const CarryWorkout *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL)
    return FALSE;

  return a->facts.start_minute == b->facts.start_minute && a->facts.end_minute == b->facts.end_minute &&
         a->facts.effort == b->facts.effort && g_strcmp0 (a->facts.note, b->facts.note) == 0;
}
