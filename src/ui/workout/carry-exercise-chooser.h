/* carry-exercise-chooser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-replacements.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_CHOOSER (carry_exercise_chooser_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseChooser, carry_exercise_chooser, CARRY, EXERCISE_CHOOSER, AdwDialog)

AdwDialog *carry_exercise_chooser_new (const char *title, CarryCatalogue *catalogue);
AdwDialog *carry_exercise_chooser_new_for_replacement (const CarryReplacementQuestion *question);

G_END_DECLS
