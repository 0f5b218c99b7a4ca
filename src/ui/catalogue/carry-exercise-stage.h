/* carry-exercise-stage.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_STAGE (carry_exercise_stage_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseStage, carry_exercise_stage, CARRY, EXERCISE_STAGE, AdwBin)

void carry_exercise_stage_set_exercise (CarryExerciseStage *self, CarryExercise *exercise);
gboolean carry_exercise_stage_get_playing (CarryExerciseStage *self);
void carry_exercise_stage_set_playing (CarryExerciseStage *self, gboolean playing);
void carry_exercise_stage_play_once (CarryExerciseStage *self);

G_END_DECLS
