/* carry-workout-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-diary.h"
#include "carry-workout-body.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_PAGE (carry_workout_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutPage, carry_workout_page, CARRY, WORKOUT_PAGE, AdwNavigationPage)

AdwNavigationPage *carry_workout_page_new (CarryWorkoutCourse *course,
                                           CarryDiary *diary,
                                           CarryAthlete *athlete,
                                           const GDate *today,
                                           gboolean resumed);
CarryWorkoutCourse *carry_workout_page_get_course (CarryWorkoutPage *self);
CarryWorkoutBody *carry_workout_page_get_body (CarryWorkoutPage *self);

G_END_DECLS
