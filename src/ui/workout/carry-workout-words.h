/* carry-workout-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-load-form.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

/* A workout in words for people. All texts are newly allocated. */

char *carry_workout_set_create_title (CarryWorkoutSet *set);
char *carry_workout_describe_dose (CarryWorkoutExercise *exercise, CarryLoadForm form);
char *carry_workout_describe_next (CarryWorkoutCourse *course, CarryAthlete *athlete);
char *carry_workout_describe_last (const CarrySet *set, CarryUnits units);
char *carry_workout_describe_progress (CarryWorkoutCourse *course, gint64 now);
gboolean carry_workout_is_timed (CarryWorkoutExercise *exercise);
double carry_workout_get_rest (CarryWorkoutExercise *exercise);
guint carry_workout_count_open (CarryWorkoutCourse *course);

G_END_DECLS
