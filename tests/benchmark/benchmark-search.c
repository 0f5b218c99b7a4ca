/* benchmark-search.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-benchmark.h"
#include "carry-catalogue.h"
#include "carry-exercise-facets.h"
#include "carry-exercise-search.h"
#include "carry-instruction-count.h"
#include "support/carry-test-many-exercises.h"

#include <malloc.h>
#include <string.h>

/* How long each letter of a search takes in a catalogue of 10,000 exercises, and how much memory one of them takes
 * with the index. */

#define ROUNDS 10u
#define MOST_MS 4.0
#define MOST_BYTES 2048.0

static const char *const typed[] = {
  "single leg rdl to knee drive",
  "bulgarian split squat",
  "hamstring",
  "quads barbell",
  "plantar fasciitis",
  "kettelbell swign",
  "romanain deadlfit",
  "xylophone",
  "eqzwvutsr",
  "ohp",
};

/* The instructions of typing so often are counted: the difference leaves out what is done once. */
#define FEW_ROUNDS 1u
#define MORE_ROUNDS 3u

typedef struct
{
  CarryExerciseSearch *search;
  CarryExerciseFacets *facets;
  GArray *positions;
} Catalogue;

/* One letter more, and what follows from it: found, filtered by facets, and counted. */
static void
press_key (CarryExerciseSearch *search, CarryExerciseFacets *facets, const char *words, GArray *positions)
{
  const CarryFacetSets wanted = { .sets = { [CARRY_FACET_REGION] = CARRY_FACET_BIT (CARRY_REGION_LOWER) } };
  CarryFacetCounts counts;

  carry_exercise_search_find (search, words, positions);
  carry_exercise_facets_count (facets, &wanted, (const guint32 *)(gpointer)positions->data, positions->len,
                               &counts);
}

static GArray *
measure (Catalogue *self, guint n_rounds)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint round = 0; round < n_rounds; round++)
    for (gsize t = 0; t < G_N_ELEMENTS (typed); t++)
      for (gsize length = 1; length <= strlen (typed[t]); length++)
        {
          g_autofree char *words = g_strndup (typed[t], length);
          const double start = carry_benchmark_get_ms ();
          double ms;

          press_key (self->search, self->facets, words, self->positions);
          ms = carry_benchmark_get_ms () - start;
          g_array_append_val (times, ms);
        }

  g_array_sort (times, carry_benchmark_compare_times);

  return times;
}

static void
type_once (gpointer data)
{
  g_autoptr (GArray) times = measure (data, 1);
}

static void
report_instructions (Catalogue *self, guint n_letters)
{
  CarryInstructionCount counter;
  guint64 few, more;

  carry_instruction_count_open (&counter);
  if (carry_instruction_count_of (&counter, type_once, self, "type", FEW_ROUNDS, &few) &&
      carry_instruction_count_of (&counter, type_once, self, "type", MORE_ROUNDS, &more) && more > few)
    g_print ("instructions for a letter: %.0f thousand on average, %s\n",
             (double)(more - few) / (MORE_ROUNDS - FEW_ROUNDS) / n_letters / 1000,
             carry_instruction_count_describe (&counter));
  else
    g_print ("instructions cannot be counted here\n");
  carry_instruction_count_close (&counter);
}

int
main (int argc, char *argv[])
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const gsize before = mallinfo2 ().uordblks;
  g_autoptr (GListStore) all = test_multiply_exercises (catalogue);
  const gsize with_exercises = mallinfo2 ().uordblks;
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (all));
  g_autoptr (CarryExerciseFacets) facets = carry_exercise_facets_new (G_LIST_MODEL (all));
  const double index_ms = (double)(g_get_monotonic_time () - start) / 1000.0;
  const double index_bytes = (double)(mallinfo2 ().uordblks - with_exercises) / TEST_MANY_EXERCISES;
  const double bytes = (double)(mallinfo2 ().uordblks - before) / TEST_MANY_EXERCISES;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  Catalogue many = { search, facets, positions };
  g_autoptr (GArray) times = NULL;
  double p99;

  /* For a counter that watches from outside, see carry_instruction_count_of(). */
  if (argc == 4 && g_str_equal (argv[1], "--repeat"))
    {
      for (guint64 n = g_ascii_strtoull (argv[3], NULL, 10); n > 0; n--)
        type_once (&many);
      return 0;
    }

  times = measure (&many, ROUNDS);
  p99 = g_array_index (times, double, times->len * 99 / 100);
  g_print ("%u exercises, index made in %.1f ms\n", TEST_MANY_EXERCISES, index_ms);
  g_print ("each of %u letters: p50 %.3f ms, p99 %.3f ms, most %.3f ms\n", times->len,
           g_array_index (times, double, times->len / 2), p99, g_array_index (times, double, times->len - 1));
  report_instructions (&many, times->len / ROUNDS);
  g_print ("memory of an exercise: %.0f bytes, of which the index %.0f\n", bytes, index_bytes);

  return p99 <= MOST_MS && bytes <= MOST_BYTES ? 0 : 1;
}
