/* carry-workout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A time or an effort of which nothing was said. */
#define CARRY_WORKOUT_UNKNOWN (-1)

/**
 * CarryWorkoutError:
 * @CARRY_WORKOUT_ERROR_TIMES: it would end before it begins, begin on another day, or last longer than a day
 * @CARRY_WORKOUT_ERROR_EFFORT: the effort is not 0 to 10
 *
 * Why a workout cannot have been as it is told.
 */
typedef enum
{
  CARRY_WORKOUT_ERROR_TIMES,
  CARRY_WORKOUT_ERROR_EFFORT,
} CarryWorkoutError;

#define CARRY_WORKOUT_ERROR (carry_workout_error_quark ())
GQuark carry_workout_error_quark (void);

/**
 * CarryWorkoutFacts:
 *
 * What a workout is made from.
 */
typedef struct
{
  int start_minute; /* minutes after 00:00 of the session's day, or CARRY_WORKOUT_UNKNOWN */
  int end_minute;   /* the same; 1440 and more are after midnight */
  double effort;    /* of the whole session, 0 to 10, or CARRY_WORKOUT_UNKNOWN */
  const char *note; /* NULL for none */
} CarryWorkoutFacts;

/**
 * CarryWorkout:
 *
 * What became of a strength session as a whole: when it was done, how hard it felt, what the runner wrote. What
 * was done in each exercise is in its items. An immutable value, passed by reference.
 */
typedef struct _CarryWorkout CarryWorkout;

#define CARRY_TYPE_WORKOUT (carry_workout_get_type ())
GType carry_workout_get_type (void) G_GNUC_CONST;
CarryWorkout *carry_workout_new (const CarryWorkoutFacts *facts, GError **error);
CarryWorkout *carry_workout_ref (CarryWorkout *self);
void carry_workout_unref (CarryWorkout *self);
const CarryWorkoutFacts *carry_workout_get_facts (const CarryWorkout *self);
guint carry_workout_get_minutes (const CarryWorkout *self);
gboolean carry_workout_equal (const CarryWorkout *a, const CarryWorkout *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryWorkout, carry_workout_unref)

G_END_DECLS
