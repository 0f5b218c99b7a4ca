/* carry-workout-recorder.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-history.h"
#include "carry-live-progression.h"
#include "carry-pain-gate.h"
#include "carry-store.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_RECORDER (carry_workout_recorder_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutRecorder, carry_workout_recorder, CARRY, WORKOUT_RECORDER, GObject)

CarryWorkoutRecorder *carry_workout_recorder_new (CarryHistory *history,
                                                  CarryStore *store,
                                                  CarryWorkoutCourse *course,
                                                  const char *group);
void carry_workout_recorder_set_progression (CarryWorkoutRecorder *self, CarryLiveProgression *progression);
void
carry_workout_recorder_tell (CarryWorkoutRecorder *self, const GDate *day, const CarryPainReport *report);
void carry_workout_recorder_record (CarryWorkoutRecorder *self);
void carry_workout_recorder_stop (CarryWorkoutRecorder *self);
const char *carry_workout_recorder_get_failure (CarryWorkoutRecorder *self);
gboolean carry_workout_recorder_is_busy (CarryWorkoutRecorder *self);

G_END_DECLS
