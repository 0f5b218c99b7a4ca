/* carry-exercise-editor-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_EDITOR_DIALOG (carry_exercise_editor_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryExerciseEditorDialog, carry_exercise_editor_dialog, CARRY, EXERCISE_EDITOR_DIALOG, AdwDialog)

AdwDialog *
carry_exercise_editor_dialog_new (CarryExercise *before, CarryExercise *draft, GListModel *exercises);

G_END_DECLS
