/* carry-exercise-log.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-exercise-occasion.h"
#include "carry-lift-history.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_LOG (carry_exercise_log_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseLog, carry_exercise_log, CARRY, EXERCISE_LOG, GObject)

CarryExerciseLog *carry_exercise_log_new (CarryDiary *diary, CarryExercise *exercise, double body_kg);
GArray *carry_exercise_log_get_exposures (CarryExerciseLog *self);
CarryLiftHistory *carry_exercise_log_create_history (CarryExerciseLog *self, const GDate *today);
double carry_exercise_log_find_running_max (CarryExerciseLog *self, CarryExerciseOccasion *occasion);

G_END_DECLS
