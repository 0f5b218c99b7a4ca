/* carry-workout-easing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-workout-exercise.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutEasing:
 * @load: the share of the load that stays, 0 to 1
 * @amount: the share of repetitions, seconds or metres that stays, 0 to 1
 * @fewer_sets: how many sets less; both sides are one
 * @hold: whether no set gets heavier any more, see carry_workout_exercise_hold()
 *
 * How the rest of an exercise becomes lighter.
 */
typedef struct
{
  double load;
  double amount;
  guint fewer_sets;
  gboolean hold;
} CarryWorkoutEasing;

void carry_workout_easing_apply (const CarryWorkoutEasing *self, CarryWorkoutExercise *exercise);

G_END_DECLS
