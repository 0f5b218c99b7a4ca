/* carry-workout-stage.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_STAGE (carry_workout_stage_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutStage, carry_workout_stage, CARRY, WORKOUT_STAGE, AdwBin)

void carry_workout_stage_show (CarryWorkoutStage *self, CarryExercise *exercise, CarryPrescription *dose);
void carry_workout_stage_set_dose_text (CarryWorkoutStage *self, const char *text);
void carry_workout_stage_set_moving (CarryWorkoutStage *self, gboolean moving);
gboolean carry_workout_stage_get_moving (CarryWorkoutStage *self);

G_END_DECLS
