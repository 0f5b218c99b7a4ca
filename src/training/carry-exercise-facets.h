/* carry-exercise-facets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

/**
 * CarryFacet:
 *
 * What exercises can be told apart by. Each facet has up to %CARRY_MOST_FACET_VALUES values, numbered from 0: the
 * values of the enumeration of that name; of the level those of the exercise less one; of the last two no and yes.
 */
typedef enum
{
  CARRY_FACET_COLLECTION,
  CARRY_FACET_REGION,
  CARRY_FACET_SECTION,
  CARRY_FACET_PATTERN,
  CARRY_FACET_PLANE,
  CARRY_FACET_MUSCLE,
  CARRY_FACET_EQUIPMENT,
  CARRY_FACET_INJURY,
  CARRY_FACET_LEVEL,
  CARRY_FACET_EXPLOSIVE,
  CARRY_FACET_PER_SIDE,
} CarryFacet;

#define CARRY_N_FACETS (CARRY_FACET_PER_SIDE + 1u)
#define CARRY_MOST_FACET_VALUES (CARRY_PATTERN_MOBILITY + 1u)

/**
 * CarryCollection:
 * @CARRY_COLLECTION_CLOSE_TO_RUNNING: carry-over 5 of 5
 * @CARRY_COLLECTION_NO_EQUIPMENT: possible anywhere
 * @CARRY_COLLECTION_FOOT_AND_ANKLE: for foot, ankle and calf
 * @CARRY_COLLECTION_EASY_ON_LEGS: no landings, and at most a little sore afterwards
 * @CARRY_COLLECTION_LANDINGS: jumps, hops and whatever else lands
 * @CARRY_COLLECTION_WARM_UP: before a run
 *
 * Chosen exercises that are looked for together. They follow from what the catalogue says of each.
 */
typedef enum
{
  CARRY_COLLECTION_CLOSE_TO_RUNNING,
  CARRY_COLLECTION_NO_EQUIPMENT,
  CARRY_COLLECTION_FOOT_AND_ANKLE,
  CARRY_COLLECTION_EASY_ON_LEGS,
  CARRY_COLLECTION_LANDINGS,
  CARRY_COLLECTION_WARM_UP,
} CarryCollection;

/**
 * CarryFacetSets:
 * @sets: for each facet a set of its values as bits; what is looked for, or what an exercise has
 *
 * In a search, an empty set asks for nothing; of a set that is not, an exercise has to have one value.
 */
typedef struct
{
  guint64 sets[CARRY_N_FACETS];
} CarryFacetSets;

/**
 * CarryFacetCounts:
 * @n_found: how many exercises have all that is looked for
 * @n_without: for each facet, how many would be found if it did not matter
 * @n_with: for each value, how many would be found by it and by all other facets
 */
typedef struct
{
  guint n_found;
  guint n_without[CARRY_N_FACETS];
  guint n_with[CARRY_N_FACETS][CARRY_MOST_FACET_VALUES];
} CarryFacetCounts;

/* The bit of a value in a set of a facet. */
#define CARRY_FACET_BIT(value) (G_GUINT64_CONSTANT (1) << (guint)(value))

/**
 * CarryExerciseFacets:
 *
 * The facets of the exercises of a list.
 */
typedef struct _CarryExerciseFacets CarryExerciseFacets;

CarryExerciseFacets *carry_exercise_facets_new (GListModel *exercises);
void carry_exercise_facets_free (CarryExerciseFacets *self);
gboolean
carry_exercise_facets_match (CarryExerciseFacets *self, guint position, const CarryFacetSets *wanted);
void carry_exercise_facets_count (CarryExerciseFacets *self,
                                  const CarryFacetSets *wanted,
                                  const guint32 *positions,
                                  guint n_positions,
                                  CarryFacetCounts *counts);

void carry_facet_sets_init (CarryFacetSets *self, CarryExercise *exercise);
gboolean carry_facet_sets_is_empty (const CarryFacetSets *self);
guint carry_facet_get_n_values (CarryFacet facet);
const char *carry_facet_get_name (CarryFacet facet);
const char *carry_facet_get_value_name (CarryFacet facet, guint value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryExerciseFacets, carry_exercise_facets_free)

G_END_DECLS
