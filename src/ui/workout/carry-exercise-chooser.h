/* carry-exercise-chooser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-catalogue.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_CHOOSER (carry_exercise_chooser_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseChooser, carry_exercise_chooser, CARRY, EXERCISE_CHOOSER, AdwDialog)

AdwDialog *carry_exercise_chooser_new (const char *title, CarryCatalogue *catalogue);
void carry_exercise_chooser_suggest (CarryExerciseChooser *self,
                                     CarryExercise *exercise,
                                     const char *reason,
                                     gboolean advised);

G_END_DECLS
