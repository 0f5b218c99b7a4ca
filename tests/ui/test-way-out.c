/* test-way-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-way-out.h"

#include "carry-ui-driver.h"
#include "carry-words.h"

#define ROUNDS 400u
#define WALKS 40u
#define STEPS 8u
#define MOST_CHOICES 5

typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryExerciseShelf *shelf;
  CarryExerciseBrowser *browser;
} Fixture;

/* At the gym there is everything, at home a kettlebell, travelling nothing. */
static void
set_up (Fixture *self, gconstpointer data)
{
  self->catalogue = carry_catalogue_new_built_in ();
  self->athlete = carry_athlete_new ();
  g_object_set (self->athlete, "equipment", (1u << CARRY_N_EQUIPMENT) - 1, "home-equipment",
                CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL), "travel-equipment", 0, NULL);
  self->shelf = carry_exercise_shelf_new ();
  self->browser = carry_exercise_browser_new (G_LIST_MODEL (self->catalogue), self->athlete, self->shelf);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->browser);
  g_object_unref (self->shelf);
  g_object_unref (self->athlete);
  g_object_unref (self->catalogue);
}

/* What the ways are, as “kind text n”. */
static char *
describe (GPtrArray *ways)
{
  static const char *const kinds[] = { "guess", "place", "equipment", "facet", "filters", "word", "words" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ways->len; i++)
    {
      const CarryWayOut *way = g_ptr_array_index (ways, i);

      g_string_append_printf (text, "%s%s %s %u", i > 0 ? ", " : "", kinds[way->kind],
                              way->kind == CARRY_WAY_OUT_PLACE   ? carry_place_get_name (way->query.place)
                              : way->kind == CARRY_WAY_OUT_FACET ? carry_facet_get_name (way->facet)
                              : way->text != NULL                ? way->text
                                                                 : "–",
                              way->n_found);
    }

  return g_string_free (text, FALSE);
}

/* What is in the way, by the catalogue's file: the goblet squat is for the legs, and wants a kettlebell or a dumbbell;
 * two dips train the triceps; of what needs nothing, the push-up and the arm swings are for the upper body. */
static const struct
{
  const char *name;
  const char *words;
  int region; /* −1 for all */
  int place; /* −1 for any equipment */
  const char *ways;
} cases[] = {
  { "something-is-found", "goblet", -1, -1, "" },
  { "region", "goblet", CARRY_REGION_UPPER, -1, "facet Region 1, words goblet 21" },
  { "place", "goblet", -1, CARRY_PLACE_TRAVEL, "place Gym 1, place Home 1, equipment – 1, words goblet 67" },
  { "both", "goblet", CARRY_REGION_UPPER, CARRY_PLACE_TRAVEL, "filters – 1, words goblet 2" },
  { "slip-of-three-letters", "dib", -1, -1, "guess Triceps Dip 2" },
  { "guess-in-spite-of-filters", "dib", CARRY_REGION_LOWER, -1, "guess Triceps Dip 2, words dib 119" },
  { "one-word", "goblet xqzxqz", -1, -1, "guess Goblet Squat 1, word xqzxqz 1" },
  { "nonsense", "qqqqqq", -1, -1, "" },
  { "nonsense-and-filter", "qqqqqq", CARRY_REGION_CORE, -1, "words qqqqqq 24" },
};

static void
test_cases (Fixture *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      CarryExerciseQuery query = { .words = cases[i].words, .only_mine = cases[i].place >= 0 };
      g_autoptr (GPtrArray) ways = NULL;
      g_autofree char *text = NULL;

      query.place = cases[i].place >= 0 ? (CarryPlace)cases[i].place : CARRY_PLACE_GYM;
      if (cases[i].region >= 0)
        query.wanted.sets[CARRY_FACET_REGION] = CARRY_FACET_BIT (cases[i].region);

      carry_exercise_browser_look_for (self->browser, &query);
      ways = carry_way_out_find_all (self->browser);
      text = describe (ways);
      if (!g_str_equal (text, cases[i].ways))
        {
          g_test_message ("%s: expected “%s”, got “%s”", cases[i].name, cases[i].ways, text);
          g_test_fail ();
        }
    }
}

static void
choose_randomly (GRand *random, CarryExerciseQuery *query)
{
  static const char *const words[] = { "",
                                       "squat",
                                       "goblet squat",
                                       "press band",
                                       "dib",
                                       "calf biceps",
                                       "xqzxqz squat",
                                       "hamstrng curl",
                                       "deadlift quads" };

  *query = (CarryExerciseQuery){
    .words = words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))],
    .only_mine = g_rand_boolean (random),
    .place = (CarryPlace)g_rand_int_range (random, 0, CARRY_N_PLACES),
  };

  for (int i = g_rand_int_range (random, 0, MOST_CHOICES + 1); i > 0; i--)
    {
      const CarryFacet facet = (CarryFacet)g_rand_int_range (random, 0, CARRY_N_FACETS);

      query->wanted.sets[facet] |=
          CARRY_FACET_BIT (g_rand_int_range (random, 0, (int)carry_facet_get_n_values (facet)));
    }
}

/* Whatever is looked for: each way leads to as many exercises as it says, and never to none. */
static void
test_each_way_leads_somewhere (Fixture *self, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  guint n_ways = 0;

  for (guint round = 0; round < ROUNDS; round++)
    {
      CarryExerciseQuery query;
      g_autoptr (GPtrArray) ways = NULL;

      choose_randomly (random, &query);
      carry_exercise_browser_look_for (self->browser, &query);
      ways = carry_way_out_find_all (self->browser);
      g_assert_true (carry_exercise_browser_get_n_found (self->browser) == 0 || ways->len == 0);
      n_ways += ways->len;

      for (guint i = 0; i < ways->len; i++)
        {
          const CarryWayOut *way = g_ptr_array_index (ways, i);

          g_assert_cmpuint (way->n_found, >, 0);
          carry_exercise_browser_look_for (self->browser, &way->query);
          g_assert_cmpuint (carry_exercise_browser_get_n_found (self->browser), ==, way->n_found);
        }
    }

  g_assert_cmpuint (n_ways, >, ROUNDS);
}

/* What the popover offers now: each value finds as many as it says, alone in its facet; beside others of it no fewer.
 * Returns one of them, chosen at random. */
static gboolean
check_offers (Fixture *self, GRand *random, const CarryExerciseQuery *query, CarryFacet *facet, guint *value)
{
  CarryFacetCounts counts;
  guint n_offers = 0;

  carry_exercise_browser_count (self->browser, &counts);

  for (guint f = 0; f < CARRY_N_FACETS; f++)
    for (guint v = 0; v < carry_facet_get_n_values ((CarryFacet)f); v++)
      {
        CarryExerciseQuery alone = *query, more = *query;

        if (counts.n_with[f][v] == 0 || (query->wanted.sets[f] & CARRY_FACET_BIT (v)) != 0)
          continue;

        alone.wanted.sets[f] = CARRY_FACET_BIT (v);
        more.wanted.sets[f] |= CARRY_FACET_BIT (v);
        g_assert_cmpuint (carry_exercise_browser_count_query (self->browser, &alone), ==,
                          counts.n_with[f][v]);
        g_assert_cmpuint (carry_exercise_browser_count_query (self->browser, &more), >=, counts.n_with[f][v]);

        if (g_rand_int_range (random, 0, (int)++n_offers) == 0)
          {
            *facet = (CarryFacet)f;
            *value = v;
          }
      }

  return n_offers > 0;
}

/* Whatever is typed, and whatever has been chosen of what is offered: nothing that is offered leads to nothing. */
static void
test_no_dead_ends (Fixture *self, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (12);

  for (guint walk = 0; walk < WALKS; walk++)
    {
      CarryExerciseQuery query;
      CarryFacet facet;
      guint value;

      choose_randomly (random, &query);
      query.wanted = (CarryFacetSets){ 0 };
      carry_exercise_browser_look_for (self->browser, &query);

      for (guint step = 0; step < STEPS && check_offers (self, random, &query, &facet, &value); step++)
        {
          query.wanted.sets[facet] |= CARRY_FACET_BIT (value);
          carry_exercise_browser_set_wanted (self->browser, facet, query.wanted.sets[facet]);
          g_assert_cmpuint (carry_exercise_browser_get_n_found (self->browser), >, 0);
        }
    }
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add ("/ui/way-out/cases", Fixture, NULL, set_up, test_cases, tear_down);
  g_test_add ("/ui/way-out/each-way-leads-somewhere", Fixture, NULL, set_up, test_each_way_leads_somewhere,
              tear_down);
  g_test_add ("/ui/way-out/no-dead-ends", Fixture, NULL, set_up, test_no_dead_ends, tear_down);

  return g_test_run ();
}
