/* carry-workout-timer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "carry-instant.h"
#include "carry-work-timer.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutTimer:
 *
 * All that goes by the clock in a workout: how long it lasts, the rest, and the timer of a set. It has no clock: times
 * are passed in, as microseconds of the running clock of a #CarryInstant.
 */
#define CARRY_TYPE_WORKOUT_TIMER (carry_workout_timer_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutTimer, carry_workout_timer, CARRY, WORKOUT_TIMER, GObject)

CarryWorkoutTimer *carry_workout_timer_new (gint64 now);
CarryWorkoutTimer *carry_workout_timer_resume (const CarryWorkoutProgress *progress, CarryInstant now);
void carry_workout_timer_keep (CarryWorkoutTimer *self, CarryInstant now, CarryWorkoutProgress *progress);
gint64 carry_workout_timer_get_elapsed (CarryWorkoutTimer *self, gint64 now);

gboolean carry_workout_timer_is_paused (CarryWorkoutTimer *self);
void carry_workout_timer_pause (CarryWorkoutTimer *self, gint64 now);
void carry_workout_timer_go_on (CarryWorkoutTimer *self, gint64 now);

gboolean carry_workout_timer_is_resting (CarryWorkoutTimer *self);
gint64 carry_workout_timer_get_rest_left (CarryWorkoutTimer *self, gint64 now);
gint64 carry_workout_timer_get_rest_length (CarryWorkoutTimer *self);
void carry_workout_timer_begin_rest (CarryWorkoutTimer *self, guint seconds, gint64 now);
void carry_workout_timer_extend_rest (CarryWorkoutTimer *self, int seconds, gint64 now);
void carry_workout_timer_skip_rest (CarryWorkoutTimer *self);

gboolean carry_workout_timer_is_working (CarryWorkoutTimer *self);
const CarryWorkTimer *carry_workout_timer_get_work (CarryWorkoutTimer *self);
void carry_workout_timer_begin_work (CarryWorkoutTimer *self, guint lead_in_s, guint work_s, gint64 now);
guint carry_workout_timer_end_work (CarryWorkoutTimer *self, gint64 now);

void carry_workout_timer_tick (CarryWorkoutTimer *self, gint64 now);
gboolean carry_workout_timer_get_deadline (CarryWorkoutTimer *self, gint64 now, gint64 *deadline);

G_END_DECLS
