/* carry-exercise-finder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-finder.h"

#include "carry-exercise-search.h"

struct _CarryExerciseFinder
{
  CarryAthlete *athlete;
  GPtrArray *exercises; /* as they are in the index */
  CarryExerciseSearch *search;
  CarryExerciseFacets *facets;
};

/* Sections have to stay together, whatever the order of the catalogue is. */
static int
compare_sections (gconstpointer a, gconstpointer b)
{
  CarryExercise *first = *(CarryExercise *const *)a, *second = *(CarryExercise *const *)b;

  return (int)carry_exercise_get_section (first) - (int)carry_exercise_get_section (second);
}

/**
 * carry_exercise_finder_new:
 * @catalogue: a list of #CarryExercise
 * @athlete: the runner, for what they have to train with whenever they are asked
 *
 * Returns: (transfer full): a finder in the catalogue as it is now
 */
CarryExerciseFinder *
carry_exercise_finder_new (GListModel *catalogue, CarryAthlete *athlete)
{
  g_autoptr (GListStore) sorted = NULL;
  CarryExerciseFinder *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_new0 (CarryExerciseFinder, 1);
  self->athlete = g_object_ref (athlete);
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    g_ptr_array_add (self->exercises, g_list_model_get_item (catalogue, i));
  g_ptr_array_sort (self->exercises, compare_sections);

  sorted = g_list_store_new (CARRY_TYPE_EXERCISE);
  g_list_store_splice (sorted, 0, 0, self->exercises->pdata, self->exercises->len);
  self->search = carry_exercise_search_new (G_LIST_MODEL (sorted));
  self->facets = carry_exercise_facets_new (G_LIST_MODEL (sorted));

  return self;
}

void
carry_exercise_finder_free (CarryExerciseFinder *self)
{
  carry_exercise_search_free (self->search);
  carry_exercise_facets_free (self->facets);
  g_ptr_array_unref (self->exercises);
  g_object_unref (self->athlete);
  g_free (self);
}

/* The exercise at a position; owned by the finder. */
CarryExercise *
carry_exercise_finder_get (CarryExerciseFinder *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->exercises->len, NULL);

  return self->exercises->pdata[position];
}

static void
find_words (CarryExerciseFinder *self, const char *words, GArray *positions)
{
  if (*words != '\0')
    {
      carry_exercise_search_find (self->search, words, positions);
      return;
    }

  g_array_set_size (positions, self->exercises->len);
  for (guint i = 0; i < self->exercises->len; i++)
    g_array_index (positions, guint32, i) = i;
}

/**
 * carry_exercise_finder_find:
 * @self: a finder
 * @query: what is looked for
 * @filter: (nullable): exercises that it does not match are never found
 * @candidates: (element-type guint32): is filled with the positions of what is found but for the facets, best first
 * @found: (element-type guint32): is filled with the positions of what is found, best first
 */
void
carry_exercise_finder_find (CarryExerciseFinder *self,
                            const CarryExerciseQuery *query,
                            GtkFilter *filter,
                            GArray *candidates,
                            GArray *found)
{
  guint equipment, n = 0;

  g_return_if_fail (self != NULL && query != NULL);
  g_return_if_fail (candidates != NULL && found != NULL);

  equipment = carry_athlete_get_equipment_at (self->athlete, query->place);
  find_words (self, query->words, candidates);
  g_array_set_size (found, 0);

  for (guint i = 0; i < candidates->len; i++)
    {
      const guint32 position = g_array_index (candidates, guint32, i);
      CarryExercise *exercise = self->exercises->pdata[position];

      if ((filter != NULL && !gtk_filter_match (filter, exercise)) ||
          (query->only_mine && !carry_exercise_fits_equipment (exercise, equipment)))
        continue;

      g_array_index (candidates, guint32, n++) = position;
      if (carry_exercise_facets_match (self->facets, position, &query->wanted))
        g_array_append_val (found, position);
    }

  g_array_set_size (candidates, n);
}

/**
 * carry_exercise_finder_count:
 * @self: a finder
 * @query: what is looked for
 * @filter: (nullable): exercises that it does not match are never found
 *
 * Returns: how many exercises are found
 */
guint
carry_exercise_finder_count (CarryExerciseFinder *self, const CarryExerciseQuery *query, GtkFilter *filter)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));

  carry_exercise_finder_find (self, query, filter, candidates, found);

  return found->len;
}

/**
 * carry_exercise_finder_count_facets:
 * @self: a finder
 * @wanted: the facets looked for
 * @candidates: (element-type guint32): positions, see carry_exercise_finder_find()
 * @counts: (out caller-allocates): is filled, see carry_exercise_facets_count()
 */
void
carry_exercise_finder_count_facets (CarryExerciseFinder *self,
                                    const CarryFacetSets *wanted,
                                    const GArray *candidates,
                                    CarryFacetCounts *counts)
{
  g_return_if_fail (self != NULL && candidates != NULL);

  carry_exercise_facets_count (self->facets, wanted, (const guint32 *)(gconstpointer)candidates->data,
                               candidates->len, counts);
}

/**
 * carry_exercise_finder_guess:
 * @self: a finder
 * @words: words that find nothing
 * @filter: (nullable): exercises that it does not match are never found
 *
 * Returns: (transfer none) (nullable): an exercise that may have been meant
 */
CarryExercise *
carry_exercise_finder_guess (CarryExerciseFinder *self, const char *words, GtkFilter *filter)
{
  CarryExercise *exercise;
  guint position;

  g_return_val_if_fail (self != NULL && words != NULL, NULL);

  position = carry_exercise_search_guess (self->search, words);
  if (position >= self->exercises->len)
    return NULL;

  exercise = self->exercises->pdata[position];

  return filter == NULL || gtk_filter_match (filter, exercise) ? exercise : NULL;
}
