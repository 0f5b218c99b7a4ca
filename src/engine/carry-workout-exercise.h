/* carry-workout-exercise.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-item.h"
#include "carry-load-steps.h"
#include "carry-next-target.h"
#include "carry-workout-set.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutExercise:
 *
 * One exercise of a workout, a list model of its #CarryWorkoutSet in the order of their numbers, warm-up first. Only
 * the #CarryWorkoutCourse changes it.
 */
#define CARRY_TYPE_WORKOUT_EXERCISE (carry_workout_exercise_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutExercise, carry_workout_exercise, CARRY, WORKOUT_EXERCISE, GObject)

CarryWorkoutExercise *
carry_workout_exercise_new (CarryItem *item, CarryNextTarget *target, CarryLoadSteps *steps);
CarryItem *carry_workout_exercise_get_item (CarryWorkoutExercise *self);
CarryExercise *carry_workout_exercise_get_exercise (CarryWorkoutExercise *self);
CarryNextTarget *carry_workout_exercise_get_target (CarryWorkoutExercise *self);
CarryLoadSteps *carry_workout_exercise_get_steps (CarryWorkoutExercise *self);
guint carry_workout_exercise_get_n_sets (CarryWorkoutExercise *self);
guint carry_workout_exercise_get_n_done (CarryWorkoutExercise *self);
gboolean carry_workout_exercise_is_current (CarryWorkoutExercise *self);
gboolean carry_workout_exercise_is_done (CarryWorkoutExercise *self);
gboolean carry_workout_exercise_is_skipped (CarryWorkoutExercise *self);
CarryWorkoutSet *carry_workout_exercise_get_nth (CarryWorkoutExercise *self, guint position);
gboolean carry_workout_exercise_find (CarryWorkoutExercise *self, CarryWorkoutSet *set, guint *position);
CarryWorkoutSet *carry_workout_exercise_get_open (CarryWorkoutExercise *self);
CarryItem *carry_workout_exercise_create_item (CarryWorkoutExercise *self);

/* For the course. */
void carry_workout_exercise_insert (CarryWorkoutExercise *self, guint position, CarryWorkoutSet *set);
void carry_workout_exercise_remove (CarryWorkoutExercise *self, guint position);
void carry_workout_exercise_remove_open (CarryWorkoutExercise *self);
void carry_workout_exercise_propose (CarryWorkoutExercise *self);
void carry_workout_exercise_hold (CarryWorkoutExercise *self);
void carry_workout_exercise_set_current (CarryWorkoutExercise *self, gboolean current);
void carry_workout_exercise_set_done (CarryWorkoutExercise *self, guint position, gboolean done);
void carry_workout_exercise_set_item (CarryWorkoutExercise *self,
                                      CarryItem *item,
                                      CarryNextTarget *target,
                                      CarryLoadSteps *steps);

G_END_DECLS
