/* carry-workout-record.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-workout-exercise.h"
#include "carry-strength-session.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

void carry_workout_record_plan (GPtrArray *exercises, guint position);
guint carry_workout_record_count_left (CarryWorkoutExercise *exercise);
void carry_workout_record_add_set (CarryWorkoutExercise *exercise);
CarryItem *carry_workout_record_create_instead (CarryItem *instead, CarryItem *of);
char *carry_workout_record_list (GPtrArray *exercises);
void carry_workout_record_keep (GPtrArray *exercises, CarryWorkoutProgress *progress);
void carry_workout_record_take_up (CarryWorkoutExercise *exercise,
                                   CarryItem *logged,
                                   guint position,
                                   const CarryWorkoutProgress *progress);
void carry_workout_record_go_back (CarryWorkoutProgress *progress, CarryStrengthSession *session);

G_END_DECLS
