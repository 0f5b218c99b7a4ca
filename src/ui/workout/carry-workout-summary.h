/* carry-workout-summary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-diary.h"
#include "carry-records.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_SUMMARY (carry_workout_summary_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutSummary, carry_workout_summary, CARRY, WORKOUT_SUMMARY, AdwNavigationPage)

AdwNavigationPage *carry_workout_summary_new (CarryWorkoutCourse *course,
                                              CarryDiary *diary,
                                              CarryAthlete *athlete,
                                              CarryRecords *records);

G_END_DECLS
