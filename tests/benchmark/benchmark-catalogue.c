/* benchmark-catalogue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"

#include <malloc.h>

/* How long the catalogue takes to load, the first time and again, and its text to be read when first asked for;
 * and how much memory an exercise takes, with and without its text. */

#define ROUNDS 20u
#define MOST_LOAD_MS 15.0
#define MOST_BYTES 2048.0

static double
ms_since (gint64 start)
{
  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

static CarryCatalogue *
load (double *load_ms, double *text_ms)
{
  gint64 start = g_get_monotonic_time ();
  CarryCatalogue *catalogue = carry_catalogue_new_built_in ();

  *load_ms = ms_since (start);

  start = g_get_monotonic_time ();
  g_assert_nonnull (carry_exercise_get_cue (carry_catalogue_lookup (catalogue, "back_squat")));
  *text_ms = ms_since (start);

  return catalogue;
}

/* Bytes of one exercise, of many catalogues at once so that what is allocated only once does not count. */
static void
measure_memory (double *facts, double *with_text)
{
  g_autoptr (GPtrArray) catalogues = g_ptr_array_new_with_free_func (g_object_unref);
  const gsize before = mallinfo2 ().uordblks;
  double n = 0;

  for (guint i = 0; i < ROUNDS; i++)
    {
      CarryCatalogue *catalogue = carry_catalogue_new_built_in ();

      g_ptr_array_add (catalogues, catalogue);
      n += (double)g_list_model_get_n_items (G_LIST_MODEL (catalogue));
    }
  *facts = (double)(mallinfo2 ().uordblks - before) / n;

  for (guint i = 0; i < catalogues->len; i++)
    carry_exercise_get_cue (carry_catalogue_lookup (g_ptr_array_index (catalogues, i), "back_squat"));
  *with_text = (double)(mallinfo2 ().uordblks - before) / n;
}

int
main (void)
{
  double first_ms, first_text_ms, load_ms = 0, text_ms = 0, facts, with_text;
  g_autoptr (CarryCatalogue) first = load (&first_ms, &first_text_ms);

  for (guint i = 0; i < ROUNDS; i++)
    {
      double a, b;
      g_autoptr (CarryCatalogue) again = load (&a, &b);

      load_ms += a / ROUNDS;
      text_ms += b / ROUNDS;
    }

  measure_memory (&facts, &with_text);

  g_print ("%u exercises\n", g_list_model_get_n_items (G_LIST_MODEL (first)));
  g_print ("load: first %.2f ms, again %.2f ms; text: first %.2f ms, again %.2f ms\n", first_ms, load_ms,
           first_text_ms, text_ms);
  g_print ("memory of an exercise: %.0f bytes, with its text %.0f bytes\n", facts, with_text);

  return first_ms < MOST_LOAD_MS && with_text < MOST_BYTES ? 0 : 1;
}
