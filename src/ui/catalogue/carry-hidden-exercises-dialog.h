/* carry-hidden-exercises-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_HIDDEN_EXERCISES_DIALOG (carry_hidden_exercises_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryHiddenExercisesDialog, carry_hidden_exercises_dialog, CARRY, HIDDEN_EXERCISES_DIALOG, AdwDialog)

AdwDialog *carry_hidden_exercises_dialog_new (GListModel *hidden);

G_END_DECLS
