/* carry-exercise-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-catalogue.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_PAGE (carry_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (CarryExercisePage, carry_exercise_page, CARRY, EXERCISE_PAGE, AdwNavigationPage)

AdwNavigationPage *
carry_exercise_page_new (CarryAthlete *athlete, CarryCatalogue *catalogue, CarryExercise *exercise);
CarryExercise *carry_exercise_page_get_exercise (CarryExercisePage *self);
void carry_exercise_page_set_exercise (CarryExercisePage *self, CarryExercise *exercise);
GtkWidget *carry_exercise_page_get_focus (CarryExercisePage *self);
void carry_exercise_page_set_neighbours (CarryExercisePage *self, gboolean neighbours);

G_END_DECLS
