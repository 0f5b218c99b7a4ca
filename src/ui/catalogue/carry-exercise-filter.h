/* carry-exercise-filter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_FILTER (carry_exercise_filter_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseFilter, carry_exercise_filter, CARRY, EXERCISE_FILTER, GtkFilter)

CarryExerciseFilter *carry_exercise_filter_new (void);

G_END_DECLS
