/* carry-exercise-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_DIALOG (carry_exercise_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseDialog, carry_exercise_dialog, CARRY, EXERCISE_DIALOG, AdwDialog)

AdwDialog *carry_exercise_dialog_new (CarryAthlete *athlete,
                                      CarryCatalogue *catalogue,
                                      CarryExercise *exercise,
                                      GListModel *exercises);
CarryExercise *carry_exercise_dialog_get_exercise (CarryExerciseDialog *self);
void carry_exercise_dialog_set_exercise (CarryExerciseDialog *self, CarryExercise *exercise);
void carry_exercise_dialog_set_week (CarryExerciseDialog *self, CarryWeek *week);

G_END_DECLS
