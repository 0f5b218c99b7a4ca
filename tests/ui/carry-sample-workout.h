/* carry-sample-workout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sample-week.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

CarryWorkoutCourse *carry_sample_workout_new (CarrySampleWeek *sample, gint64 now);

G_END_DECLS
