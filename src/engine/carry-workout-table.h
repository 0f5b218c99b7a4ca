/* carry-workout-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-strength-session.h"
#include "carry-workout-easing.h"
#include "carry-workout-exercise.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutTable:
 *
 * The exercises of a workout and their sets, done and to do: a list model of #CarryWorkoutExercise, of which one is
 * current, and in it one set. It knows nothing of time, which is why sets are completed through #CarryWorkoutCourse.
 */
#define CARRY_TYPE_WORKOUT_TABLE (carry_workout_table_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutTable, carry_workout_table, CARRY, WORKOUT_TABLE, GObject)

CarryWorkoutTable *carry_workout_table_new (CarryStrengthSession *session,
                                            CarryAthlete *athlete,
                                            GPtrArray *targets,
                                            const CarryWorkoutProgress *progress);
void carry_workout_table_keep (CarryWorkoutTable *self, CarryWorkoutProgress *progress);
GPtrArray *carry_workout_table_get_exercises (CarryWorkoutTable *self);
CarryWorkoutExercise *carry_workout_table_get_exercise (CarryWorkoutTable *self);
CarryWorkoutSet *carry_workout_table_get_set (CarryWorkoutTable *self);
guint carry_workout_table_get_n_sets (CarryWorkoutTable *self);
guint carry_workout_table_get_n_done (CarryWorkoutTable *self);
gboolean carry_workout_table_type (CarryWorkoutTable *self, CarryWorkoutSet *set, const CarrySet *values);
gboolean carry_workout_table_has_open (CarryWorkoutTable *self, CarryWorkoutSet *set);
gboolean carry_workout_table_complete (CarryWorkoutTable *self, CarryWorkoutSet *set, guint *rest_s);
gboolean carry_workout_table_reopen (CarryWorkoutTable *self, CarryWorkoutSet *set);
gboolean carry_workout_table_go_to (CarryWorkoutTable *self, CarryWorkoutExercise *exercise);
gboolean carry_workout_table_go_to_set (CarryWorkoutTable *self, CarryWorkoutSet *set);
gboolean carry_workout_table_add_set (CarryWorkoutTable *self, CarryWorkoutExercise *exercise);
gboolean carry_workout_table_remove_set (CarryWorkoutTable *self, CarryWorkoutSet *set);
gboolean carry_workout_table_skip (CarryWorkoutTable *self, CarryWorkoutExercise *exercise);
gboolean carry_workout_table_swap (CarryWorkoutTable *self,
                                   CarryWorkoutExercise *exercise,
                                   CarryItem *instead,
                                   CarryNextTarget *target);
gboolean carry_workout_table_add_exercise (CarryWorkoutTable *self, CarryItem *item, CarryNextTarget *target);
gboolean carry_workout_table_ease (CarryWorkoutTable *self,
                                   CarryWorkoutExercise *exercise,
                                   const CarryWorkoutEasing *easing);
void carry_workout_table_close (CarryWorkoutTable *self);

G_END_DECLS
