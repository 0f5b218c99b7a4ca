/* carry-workout-body.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-diary.h"
#include "carry-rest-panel.h"
#include "carry-set-table.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_BODY (carry_workout_body_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutBody, carry_workout_body, CARRY, WORKOUT_BODY, AdwBin)

void carry_workout_body_set_course (CarryWorkoutBody *self,
                                    CarryWorkoutCourse *course,
                                    CarryDiary *diary,
                                    CarryAthlete *athlete,
                                    const GDate *today);
void carry_workout_body_show_time (CarryWorkoutBody *self, gint64 now);
void carry_workout_body_commit (CarryWorkoutBody *self);
void carry_workout_body_focus_set (CarryWorkoutBody *self);
CarrySetTable *carry_workout_body_get_table (CarryWorkoutBody *self);

G_END_DECLS
