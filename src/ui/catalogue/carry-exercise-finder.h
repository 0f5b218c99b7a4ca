/* carry-exercise-finder.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-exercise-facets.h"

G_BEGIN_DECLS

/**
 * CarryExerciseQuery:
 * @words: what is typed, see carry_exercise_search_find()
 * @only_mine: whether there has to be the equipment for it
 * @place: where
 * @wanted: the facets
 *
 * What a runner looks for in the catalogue.
 */
typedef struct
{
  const char *words;
  gboolean only_mine;
  CarryPlace place;
  CarryFacetSets wanted;
} CarryExerciseQuery;

/**
 * CarryExerciseFinder:
 *
 * Answers queries in a catalogue as it was at one time. Its exercises have positions of their own, in which their
 * sections stay together.
 */
typedef struct _CarryExerciseFinder CarryExerciseFinder;

CarryExerciseFinder *carry_exercise_finder_new (GListModel *catalogue, CarryAthlete *athlete);
void carry_exercise_finder_free (CarryExerciseFinder *self);
CarryExercise *carry_exercise_finder_get (CarryExerciseFinder *self, guint position);
void carry_exercise_finder_find (CarryExerciseFinder *self,
                                 const CarryExerciseQuery *query,
                                 GtkFilter *filter,
                                 GArray *candidates,
                                 GArray *found);
guint
carry_exercise_finder_count (CarryExerciseFinder *self, const CarryExerciseQuery *query, GtkFilter *filter);
void carry_exercise_finder_count_facets (CarryExerciseFinder *self,
                                         const CarryFacetSets *wanted,
                                         const GArray *candidates,
                                         CarryFacetCounts *counts);
CarryExercise *carry_exercise_finder_guess (CarryExerciseFinder *self, const char *words, GtkFilter *filter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseFinder, carry_exercise_finder_free)

G_END_DECLS
