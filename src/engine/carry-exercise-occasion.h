/* carry-exercise-occasion.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_OCCASION (carry_exercise_occasion_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseOccasion, carry_exercise_occasion, CARRY, EXERCISE_OCCASION, GObject)

CarryExerciseOccasion *
carry_exercise_occasion_new (CarryStrengthSession *session, CarryItem *item, double body_kg);
CarryStrengthSession *carry_exercise_occasion_get_session (CarryExerciseOccasion *self);
CarryItem *carry_exercise_occasion_get_item (CarryExerciseOccasion *self);
const GDate *carry_exercise_occasion_get_day (CarryExerciseOccasion *self);
const CarrySet *carry_exercise_occasion_get_best_set (CarryExerciseOccasion *self);
double carry_exercise_occasion_get_body (CarryExerciseOccasion *self);
gboolean carry_exercise_occasion_is_lighter (CarryExerciseOccasion *self);
double carry_exercise_occasion_get_max (CarryExerciseOccasion *self, double *band_kg);

G_END_DECLS
