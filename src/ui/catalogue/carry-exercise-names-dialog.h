/* carry-exercise-names-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_NAMES_DIALOG (carry_exercise_names_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryExerciseNamesDialog, carry_exercise_names_dialog, CARRY, EXERCISE_NAMES_DIALOG, AdwDialog)

AdwDialog *carry_exercise_names_dialog_new (CarryExercise *exercise, const char *const *marked);
char **carry_exercise_names_parse (const char *text);

G_END_DECLS
