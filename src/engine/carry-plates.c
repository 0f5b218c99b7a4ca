/* carry-plates.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-plates.h"

/* What lies on one side of the bar. */
typedef struct
{
  double kilograms;
  CarryPlateLoading loading;
} Side;

/* Lightest first; of one weight the fewest plates, and of these the ones with more of the sizes given first. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const Side *x = a, *y = b;

  if (x->kilograms < y->kilograms - CARRY_LOAD_TOLERANCE / 2)
    return -1;
  if (x->kilograms > y->kilograms + CARRY_LOAD_TOLERANCE / 2)
    return 1;
  if (x->loading.n_plates != y->loading.n_plates)
    return x->loading.n_plates < y->loading.n_plates ? -1 : 1;

  for (guint i = 0; i < CARRY_MOST_PLATE_SIZES; i++)
    if (x->loading.pairs[i] != y->loading.pairs[i])
      return x->loading.pairs[i] > y->loading.pairs[i] ? -1 : 1;

  return 0;
}

/* Keeps one of each weight: the one that needs the fewest plates. */
static void
keep_best (GArray *sides)
{
  guint n = 0;

  g_array_sort (sides, compare);
  for (guint i = 0; i < sides->len; i++)
    {
      const Side *side = &g_array_index (sides, Side, i);

      if (n == 0 || side->kilograms > g_array_index (sides, Side, n - 1).kilograms + CARRY_LOAD_TOLERANCE / 2)
        g_array_index (sides, Side, n++) = *side;
    }
  g_array_set_size (sides, n);
}

/* All that can lie on one side and is not heavier than @most, sorted. */
static GArray *
list_sides (const CarryPlate *plates, guint n_plates, double most)
{
  GArray *sides = g_array_new (FALSE, TRUE, sizeof (Side));
  const Side empty = { 0 };

  g_array_append_val (sides, empty);
  for (guint size = 0; size < n_plates; size++)
    {
      const guint n_before = sides->len;

      for (guint i = 0; i < n_before; i++)
        for (guint pairs = 1; pairs <= plates[size].pairs; pairs++)
          {
            Side side = g_array_index (sides, Side, i);

            side.kilograms += pairs * plates[size].kilograms;
            if (side.kilograms > most)
              break;

            side.loading.pairs[size] = pairs;
            side.loading.n_plates += pairs;
            g_array_append_val (sides, side);
          }
      keep_best (sides);
    }

  return sides;
}

static void
fill_answer (CarryPlateAnswer *answer, GArray *sides, double bar_kg, double load_kg)
{
  for (guint i = 0; i < sides->len; i++)
    {
      Side *side = &g_array_index (sides, Side, i);
      const double load = bar_kg + 2 * side->kilograms;

      side->loading.load_kg = load;
      if (load <= load_kg + CARRY_LOAD_TOLERANCE)
        {
          answer->has_below = TRUE;
          answer->below = side->loading;
        }
      if (load >= load_kg - CARRY_LOAD_TOLERANCE && !answer->has_above)
        {
          answer->has_above = TRUE;
          answer->above = side->loading;
        }
    }
}

/**
 * carry_plates_find:
 * @load_kg: the load to put on, bar included
 * @bar_kg: what the bar weighs
 * @plates: (array length=n_plates): what there is, heaviest first
 * @n_plates: how many sizes, at most %CARRY_MOST_PLATE_SIZES
 *
 * Finds how to load a bar, both sides alike, with the fewest plates. If the load cannot be put on, the answer is the
 * nearest loads below and above that can.
 *
 * Returns: the answer
 */
CarryPlateAnswer
carry_plates_find (double load_kg, double bar_kg, const CarryPlate *plates, guint n_plates)
{
  CarryPlateAnswer answer = { 0 };
  g_autoptr (GArray) sides = NULL;
  double heaviest = 0;

  g_return_val_if_fail (n_plates == 0 || plates != NULL, answer);
  g_return_val_if_fail (n_plates <= CARRY_MOST_PLATE_SIZES, answer);

  for (guint i = 0; i < n_plates; i++)
    heaviest = MAX (heaviest, plates[i].kilograms);

  /* What is above and has a plate too many, so that without it it would still be above, is not the nearest. */
  sides = list_sides (plates, n_plates, MAX (load_kg - bar_kg, 0) / 2 + heaviest + CARRY_LOAD_TOLERANCE);
  fill_answer (&answer, sides, bar_kg, load_kg);

  answer.exact = answer.has_below && answer.has_above &&
                 answer.above.load_kg - answer.below.load_kg <= CARRY_LOAD_TOLERANCE / 2;

  return answer;
}
