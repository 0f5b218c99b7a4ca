/* carry-workout-view.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-clock.h"
#include "carry-workout-controller.h"
#include "carry-workspace.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutView:
 *
 * Shows the workout that is going on.
 */
#define CARRY_TYPE_WORKOUT_VIEW (carry_workout_view_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutView, carry_workout_view, CARRY, WORKOUT_VIEW, GObject)

CarryWorkoutView *carry_workout_view_new (CarryWorkoutController *controller,
                                          CarryWindow *window,
                                          CarryWorkspace *workspace,
                                          CarryClock *clock);

G_END_DECLS
