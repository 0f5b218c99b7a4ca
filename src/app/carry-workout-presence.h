/* carry-workout-presence.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-workout-course.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WORKOUT_PRESENCE (carry_workout_presence_get_type ())
G_DECLARE_FINAL_TYPE (CarryWorkoutPresence, carry_workout_presence, CARRY, WORKOUT_PRESENCE, GObject)

CarryWorkoutPresence *
carry_workout_presence_new (GtkWindow *window, CarryAthlete *athlete, CarryWorkoutCourse *course);
void carry_workout_presence_end (CarryWorkoutPresence *self);

G_END_DECLS
