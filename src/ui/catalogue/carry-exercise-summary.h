/* carry-exercise-summary.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_SUMMARY (carry_exercise_summary_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseSummary, carry_exercise_summary, CARRY, EXERCISE_SUMMARY, AdwBin)

void
carry_exercise_summary_set_exercise (CarryExerciseSummary *self, CarryExercise *exercise, CarryUnits units);

G_END_DECLS
