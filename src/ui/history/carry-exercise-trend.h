/* carry-exercise-trend.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise-log.h"
#include "carry-load-form.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_TREND (carry_exercise_trend_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseTrend, carry_exercise_trend, CARRY, EXERCISE_TREND, AdwBin)

GtkWidget *carry_exercise_trend_new (void);
void carry_exercise_trend_set_log (CarryExerciseTrend *self, CarryExerciseLog *log, CarryLoadForm form);
void carry_exercise_trend_set_title (CarryExerciseTrend *self, const char *title);

G_END_DECLS
