/* benchmark-search.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-exercise-facets.h"
#include "carry-exercise-search.h"

#include <linux/perf_event.h>
#include <malloc.h>
#include <string.h>
#include <time.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* How long each letter of a search takes in a catalogue of 10,000 exercises, and how much memory one of them takes
 * with the index. The catalogue is multiplied; each copy has a word of its own in the name and another in an alias,
 * so that the vocabulary grows as it would with an import. */

#define N_EXERCISES 10000u
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

/* A word that nobody has. */
static char *
invent (guint32 number)
{
  static const char *const syllables[] = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu",  "na",
    "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "tra", "ple"
  };
  GString *word = g_string_new (NULL);

  for (number = number * 2654435761u >> 8; number > 0; number /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[number % G_N_ELEMENTS (syllables)]);

  return g_string_free (word, FALSE);
}

static CarryExercise *
copy (CarryExercise *exercise, guint number)
{
  g_autofree char *first = invent (number);
  g_autofree char *second = invent (number + 500000);
  g_autofree char *id = g_strdup_printf ("%s_%u", carry_exercise_get_id (exercise), number);
  g_autofree char *name = g_strdup_printf ("%s %s", carry_exercise_get_name (exercise), first);
  g_autofree char *alias = g_strdup_printf ("%s %s", second, carry_exercise_get_name (exercise));
  CarryExerciseFacts facts = {
    .id = id,
    .name = name,
    .aliases = (const char *const[]){ alias, carry_exercise_get_aliases (exercise)[0], NULL },
    .pattern = carry_exercise_get_pattern (exercise),
    .planes = carry_exercise_get_planes (exercise),
    .region = carry_exercise_get_region (exercise),
    .primary = carry_exercise_get_primary (exercise),
    .secondary = carry_exercise_get_secondary (exercise),
    .injuries = carry_exercise_get_injuries (exercise),
    .contraindications = carry_exercise_get_contraindications (exercise),
    .level = carry_exercise_get_level (exercise),
    .carryover = carry_exercise_get_carryover (exercise),
    .dose = carry_exercise_get_dose (exercise),
    .figure = carry_exercise_get_figure (exercise),
  };

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS; g++)
    facts.equipment[g] = carry_exercise_get_equipment (exercise, g);

  return carry_exercise_new (&facts);
}

static GListStore *
multiply (CarryCatalogue *catalogue)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  GListStore *all = g_list_store_new (CARRY_TYPE_EXERCISE);

  for (guint i = 0; i < N_EXERCISES; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i % n);
      g_autoptr (CarryExercise) copied = copy (exercise, i + 1);

      g_list_store_append (all, copied);
    }

  return all;
}

/* Counts the instructions of this process, or is −1 where the system does not let it. */
static int
open_counter (void)
{
  struct perf_event_attr attributes = {
    .type = PERF_TYPE_HARDWARE,
    .size = sizeof attributes,
    .config = PERF_COUNT_HW_INSTRUCTIONS,
    .disabled = 1,
    .exclude_kernel = 1,
    .exclude_hv = 1,
  };

  return (int)syscall (SYS_perf_event_open, &attributes, 0, -1, -1, 0);
}

/* The processor's time of this thread: other programs do not count. */
static double
get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double first = *(const double *)a, second = *(const double *)b;

  return first < second ? -1 : first > second;
}

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
measure (CarryExerciseSearch *search, CarryExerciseFacets *facets)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint round = 0; round < ROUNDS; round++)
    for (gsize t = 0; t < G_N_ELEMENTS (typed); t++)
      for (gsize length = 1; length <= strlen (typed[t]); length++)
        {
          g_autofree char *words = g_strndup (typed[t], length);
          const double start = get_ms ();
          double ms;

          press_key (search, facets, words, positions);
          ms = get_ms () - start;
          g_array_append_val (times, ms);
        }

  g_array_sort (times, compare_times);

  return times;
}

int
main (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const gsize before = mallinfo2 ().uordblks;
  g_autoptr (GListStore) all = multiply (catalogue);
  const gsize with_exercises = mallinfo2 ().uordblks;
  const gint64 start = g_get_monotonic_time ();
  g_autoptr (CarryExerciseSearch) search = carry_exercise_search_new (G_LIST_MODEL (all));
  g_autoptr (CarryExerciseFacets) facets = carry_exercise_facets_new (G_LIST_MODEL (all));
  const double index_ms = (double)(g_get_monotonic_time () - start) / 1000.0;
  const double index_bytes = (double)(mallinfo2 ().uordblks - with_exercises) / N_EXERCISES;
  const double bytes = (double)(mallinfo2 ().uordblks - before) / N_EXERCISES;
  g_autoptr (GArray) times = NULL;
  const int counter = open_counter ();
  guint64 n_instructions = 0;
  double p99;

  if (counter >= 0)
    ioctl (counter, PERF_EVENT_IOC_ENABLE, 0);
  times = measure (search, facets);
  if (counter >= 0)
    {
      ioctl (counter, PERF_EVENT_IOC_DISABLE, 0);
      if (read (counter, &n_instructions, sizeof n_instructions) != sizeof n_instructions)
        n_instructions = 0;
      close (counter);
    }

  p99 = g_array_index (times, double, times->len * 99 / 100);
  g_print ("%u exercises, index made in %.1f ms\n", N_EXERCISES, index_ms);
  g_print ("each of %u letters: p50 %.3f ms, p99 %.3f ms, most %.3f ms\n", times->len,
           g_array_index (times, double, times->len / 2), p99, g_array_index (times, double, times->len - 1));
  if (n_instructions > 0)
    g_print ("instructions for a letter: %" G_GUINT64_FORMAT "\n", n_instructions / times->len);
  else
    g_print ("instructions cannot be counted here\n");
  g_print ("memory of an exercise: %.0f bytes, of which the index %.0f\n", bytes, index_bytes);

  return p99 <= MOST_MS && bytes <= MOST_BYTES ? 0 : 1;
}
