/* carry-workout-order.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-workout-exercise.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutStep:
 * @exercise: the position of an exercise
 * @set: the position of a set in it
 *
 * A place in a workout.
 */
typedef struct
{
  guint exercise;
  guint set;
} CarryWorkoutStep;

guint carry_workout_order_count (GPtrArray *exercises, guint (*get) (CarryWorkoutExercise *exercise));
gboolean carry_workout_order_find (GPtrArray *exercises, CarryWorkoutSet *set, CarryWorkoutStep *step);
gboolean carry_workout_order_get_first (GPtrArray *exercises, CarryWorkoutStep *first);
gboolean carry_workout_order_get_next (GPtrArray *exercises, CarryWorkoutStep done, CarryWorkoutStep *next);
guint carry_workout_order_get_rest (GPtrArray *exercises, CarryWorkoutStep done, CarryWorkoutStep next);

G_END_DECLS
