/* carry-exercise-browser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-exercise-finder.h"
#include "carry-exercise-shelf.h"
#include "carry-shown-exercises.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_BROWSER (carry_exercise_browser_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseBrowser, carry_exercise_browser, CARRY, EXERCISE_BROWSER, GObject)

CarryExerciseBrowser *
carry_exercise_browser_new (GListModel *catalogue, CarryAthlete *athlete, CarryExerciseShelf *shelf);
CarryShownExercises *carry_exercise_browser_get_list (CarryExerciseBrowser *self);
CarryExerciseShelf *carry_exercise_browser_get_shelf (CarryExerciseBrowser *self);
guint carry_exercise_browser_get_n_found (CarryExerciseBrowser *self);
gboolean carry_exercise_browser_get_only_mine (CarryExerciseBrowser *self);
CarryPlace carry_exercise_browser_get_place (CarryExerciseBrowser *self);
const CarryFacetSets *carry_exercise_browser_get_wanted (CarryExerciseBrowser *self);
void carry_exercise_browser_set_wanted (CarryExerciseBrowser *self, CarryFacet facet, guint64 values);
void carry_exercise_browser_count (CarryExerciseBrowser *self, CarryFacetCounts *counts);
CarryExerciseQuery carry_exercise_browser_get_query (CarryExerciseBrowser *self);
guint carry_exercise_browser_count_query (CarryExerciseBrowser *self, const CarryExerciseQuery *query);
void carry_exercise_browser_look_for (CarryExerciseBrowser *self, const CarryExerciseQuery *query);
CarryExercise *carry_exercise_browser_guess (CarryExerciseBrowser *self);
void carry_exercise_browser_clear (CarryExerciseBrowser *self);

G_END_DECLS
