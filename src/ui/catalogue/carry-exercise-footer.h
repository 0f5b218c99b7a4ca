/* carry-exercise-footer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_FOOTER (carry_exercise_footer_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseFooter, carry_exercise_footer, CARRY, EXERCISE_FOOTER, AdwBin)

void carry_exercise_footer_set_exercise (CarryExerciseFooter *self, CarryExercise *exercise);
void carry_exercise_footer_set_neighbours (CarryExerciseFooter *self, gboolean neighbours);
void carry_exercise_footer_set_week (CarryExerciseFooter *self, CarryWeek *week);

G_END_DECLS
