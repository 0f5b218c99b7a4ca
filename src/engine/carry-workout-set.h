/* carry-workout-set.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "carry-set.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutSet:
 *
 * One row of the table of an exercise that is being done: a set to do, with what is proposed for it, or a set that was
 * done. Only the #CarryWorkoutCourse changes it.
 */
#define CARRY_TYPE_WORKOUT_SET (carry_workout_set_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutSet, carry_workout_set, CARRY, WORKOUT_SET, GObject)

CarryWorkoutSet *carry_workout_set_new (const CarrySet *values);
const CarrySet *carry_workout_set_get_values (CarryWorkoutSet *self);
CarrySetSide carry_workout_set_get_side (CarryWorkoutSet *self);
gboolean carry_workout_set_is_warm_up (CarryWorkoutSet *self);
guint carry_workout_set_get_number (CarryWorkoutSet *self);
gboolean carry_workout_set_is_done (CarryWorkoutSet *self);
gboolean carry_workout_set_is_current (CarryWorkoutSet *self);
gboolean carry_workout_set_is_typed (CarryWorkoutSet *self);

/* For the course. */
void carry_workout_set_put (CarryWorkoutSet *self, const CarrySet *values, gboolean typed);
void carry_workout_set_set_number (CarryWorkoutSet *self, guint number);
void carry_workout_set_set_done (CarryWorkoutSet *self, gboolean done);
void carry_workout_set_set_current (CarryWorkoutSet *self, gboolean current);

G_END_DECLS
