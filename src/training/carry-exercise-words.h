/* carry-exercise-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-exercise.h"

G_BEGIN_DECLS

/* The facts of an exercise in words for people. */

char *carry_exercise_format_kind (CarryExercise *self);
char *carry_exercise_format_dose (CarryExercise *self, CarryUnits units);
GStrv carry_exercise_split_dose (const CarryPrescription *dose, CarryUnits units);
char *carry_exercise_format_time (CarryExercise *self);
char *carry_exercise_format_equipment (CarryExercise *self);
char *carry_exercise_format_needs (CarryExercise *self);
char *carry_exercise_format_planes (CarryExercise *self);
char *carry_exercise_format_impact (CarryExercise *self);
char *carry_exercise_format_muscles (guint muscles);
const char *carry_exercise_get_soreness_name (CarryExercise *self);
const char *carry_exercise_get_level_name (CarryExercise *exercise);

G_END_DECLS
