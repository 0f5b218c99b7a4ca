/* carry-workout-controller.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-clock.h"
#include "carry-history.h"
#include "carry-pain-gate.h"
#include "carry-store.h"
#include "carry-window.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_CONTROLLER (carry_workout_controller_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutController, carry_workout_controller, CARRY, WORKOUT_CONTROLLER, GObject)

CarryWorkoutController *carry_workout_controller_new (
    CarryWindow *window, CarryHistory *history, CarryStore *store, CarryAthlete *athlete, CarryClock *clock);
void carry_workout_controller_take_up (CarryWorkoutController *self, CarryWorkoutProgress *progress);
CarryWorkoutCourse *carry_workout_controller_get_course (CarryWorkoutController *self);
void
carry_workout_controller_tell (CarryWorkoutController *self, const GDate *day, const CarryPainReport *report);
gboolean carry_workout_controller_may_close (CarryWorkoutController *self);
gboolean carry_workout_controller_is_busy (CarryWorkoutController *self);

G_END_DECLS
