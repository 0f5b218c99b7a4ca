/* carry-exercise-opener.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-exercise-shelf.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_OPENER (carry_exercise_opener_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseOpener, carry_exercise_opener, CARRY, EXERCISE_OPENER, GObject)

CarryExerciseOpener *carry_exercise_opener_new (CarryAthlete *athlete,
                                                CarryCatalogue *catalogue,
                                                CarryExerciseShelf *shelf,
                                                GListModel *exercises);
AdwDialog *carry_exercise_opener_open (CarryExerciseOpener *self, GtkWidget *parent, CarryExercise *exercise);

G_END_DECLS
