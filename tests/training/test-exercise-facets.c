/* test-exercise-facets.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-exercise-facets.h"

#define ROUNDS 200
#define MOST_CHOICES 3

typedef struct
{
  CarryCatalogue *catalogue;
  CarryExerciseFacets *facets;
  guint n_exercises;
  guint32 *all;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->catalogue = carry_catalogue_new_built_in ();
  self->facets = carry_exercise_facets_new (G_LIST_MODEL (self->catalogue));
  self->n_exercises = g_list_model_get_n_items (G_LIST_MODEL (self->catalogue));
  self->all = g_new (guint32, self->n_exercises);
  for (guint i = 0; i < self->n_exercises; i++)
    self->all[i] = i;
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_free (self->all);
  carry_exercise_facets_free (self->facets);
  g_object_unref (self->catalogue);
}

static void
count (Fixture *self, const CarryFacetSets *wanted, CarryFacetCounts *counts)
{
  carry_exercise_facets_count (self->facets, wanted, self->all, self->n_exercises, counts);
}

static CarryFacetSets
want (CarryFacet facet, guint value)
{
  CarryFacetSets wanted = { 0 };

  wanted.sets[facet] = CARRY_FACET_BIT (value);

  return wanted;
}

/* Counted in the catalogue's file. */
static void
test_known (Fixture *self, gconstpointer data)
{
  static const struct
  {
    CarryFacet facet;
    guint value;
    guint n;
  } cases[] = {
    { CARRY_FACET_REGION, CARRY_REGION_LOWER, 119 },
    { CARRY_FACET_REGION, CARRY_REGION_CORE, 24 },
    { CARRY_FACET_REGION, CARRY_REGION_UPPER, 21 },
    { CARRY_FACET_REGION, CARRY_REGION_FULL, 11 },
    { CARRY_FACET_SECTION, CARRY_SECTION_WARM_UP, 6 },
    { CARRY_FACET_SECTION, CARRY_SECTION_HIP, 19 },
    { CARRY_FACET_COLLECTION, CARRY_COLLECTION_NO_EQUIPMENT, 67 },
  };
  const CarryFacetSets nothing = { 0 };
  CarryFacetCounts counts;

  count (self, &nothing, &counts);
  g_assert_cmpuint (counts.n_found, ==, 175);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const CarryFacetSets wanted = want (cases[i].facet, cases[i].value);
      CarryFacetCounts found;

      g_assert_cmpuint (counts.n_with[cases[i].facet][cases[i].value], ==, cases[i].n);
      count (self, &wanted, &found);
      g_assert_cmpuint (found.n_found, ==, cases[i].n);
      g_assert_cmpuint (found.n_without[cases[i].facet], ==, 175);
    }
}

/* Counts the plain way: asks of each exercise for each value whether it would be found. */
static void
count_plainly (Fixture *self, const CarryFacetSets *wanted, CarryFacet facet, guint value, guint *n)
{
  *n = 0;

  for (guint i = 0; i < self->n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->catalogue), i);
      gboolean found = TRUE;
      CarryFacetSets own;

      carry_facet_sets_init (&own, exercise);
      for (guint f = 0; f < CARRY_N_FACETS; f++)
        if (f == facet)
          found &= (own.sets[f] & CARRY_FACET_BIT (value)) != 0;
        else if (wanted->sets[f] != 0)
          found &= (own.sets[f] & wanted->sets[f]) != 0;

      *n += found ? 1 : 0;
    }
}

static void
choose_randomly (GRand *random, CarryFacetSets *wanted)
{
  *wanted = (CarryFacetSets){ 0 };

  for (int i = g_rand_int_range (random, 0, MOST_CHOICES + 1); i > 0; i--)
    {
      const CarryFacet facet = (CarryFacet)g_rand_int_range (random, 0, CARRY_N_FACETS);

      wanted->sets[facet] |=
          CARRY_FACET_BIT (g_rand_int_range (random, 0, (int)carry_facet_get_n_values (facet)));
    }
}

/* Counts are what one gets by choosing: never more, never less, and never a dead end. */
static void
test_brute_force (Fixture *self, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  for (guint round = 0; round < ROUNDS; round++)
    {
      CarryFacetSets wanted;
      CarryFacetCounts counts;
      guint n_matching = 0;

      choose_randomly (random, &wanted);
      count (self, &wanted, &counts);

      for (guint i = 0; i < self->n_exercises; i++)
        n_matching += carry_exercise_facets_match (self->facets, i, &wanted) ? 1 : 0;
      g_assert_cmpuint (counts.n_found, ==, n_matching);

      for (guint f = 0; f < CARRY_N_FACETS; f++)
        {
          const guint value =
              (guint)g_rand_int_range (random, 0, (int)carry_facet_get_n_values ((CarryFacet)f));
          CarryFacetSets without = wanted, with = wanted;
          CarryFacetCounts found;
          guint n;

          count_plainly (self, &wanted, (CarryFacet)f, value, &n);
          g_assert_cmpuint (counts.n_with[f][value], ==, n);

          with.sets[f] = CARRY_FACET_BIT (value);
          count (self, &with, &found);
          g_assert_cmpuint (found.n_found, ==, n);

          without.sets[f] = 0;
          count (self, &without, &found);
          g_assert_cmpuint (counts.n_without[f], ==, found.n_found);
        }
    }
}

/* Only what is in the list of positions counts. */
static void
test_positions (Fixture *self, gconstpointer data)
{
  const CarryFacetSets nothing = { 0 };
  CarryFacetCounts counts;

  carry_exercise_facets_count (self->facets, &nothing, self->all, 0, &counts);
  g_assert_cmpuint (counts.n_found, ==, 0);
  carry_exercise_facets_count (self->facets, &nothing, self->all + 3, 1, &counts);
  g_assert_cmpuint (counts.n_found, ==, 1);
  g_assert_true (carry_facet_sets_is_empty (&nothing));
}

/* Each value can be named, and each exercise has at least one of most facets. */
static void
test_values (Fixture *self, gconstpointer data)
{
  for (guint f = 0; f < CARRY_N_FACETS; f++)
    {
      g_assert_cmpstr (carry_facet_get_name ((CarryFacet)f), !=, "");
      g_assert_cmpuint (carry_facet_get_n_values ((CarryFacet)f), <=, CARRY_MOST_FACET_VALUES);
      for (guint v = 0; v < carry_facet_get_n_values ((CarryFacet)f); v++)
        g_assert_cmpstr (carry_facet_get_value_name ((CarryFacet)f, v), !=, "");
    }

  for (guint i = 0; i < self->n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->catalogue), i);
      CarryFacetSets own;

      carry_facet_sets_init (&own, exercise);
      for (guint f = 0; f < CARRY_N_FACETS; f++)
        {
          if (f != CARRY_FACET_COLLECTION && f != CARRY_FACET_INJURY)
            g_assert_cmpuint (own.sets[f], !=, 0);
          g_assert_cmpuint (own.sets[f] >> carry_facet_get_n_values ((CarryFacet)f), ==, 0);
        }
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "/training/exercise-facets/known", test_known },
    { "/training/exercise-facets/brute-force", test_brute_force },
    { "/training/exercise-facets/positions", test_positions },
    { "/training/exercise-facets/values", test_values },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
