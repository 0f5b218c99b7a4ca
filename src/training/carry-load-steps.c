/* carry-load-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-load-steps.h"

#include <math.h>

struct _CarryLoadSteps
{
  gatomicrefcount ref_count;
  GArray *loads; /* double, kg, ascending, at least one, no two within the tolerance */
};

/* Nobody loads more, and it bounds the work that odd plates can make. */
#define HEAVIEST 1000.0 /* kg */
#define MOST_STEPS 20000u

G_DEFINE_BOXED_TYPE (CarryLoadSteps, carry_load_steps, carry_load_steps_ref, carry_load_steps_unref)

static int
compare_loads (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

/* Takes the array. */
static CarryLoadSteps *
steps_of (GArray *loads)
{
  CarryLoadSteps *self = g_new0 (CarryLoadSteps, 1);
  guint kept = 0;

  g_array_sort (loads, compare_loads);
  for (guint i = 0; i < loads->len; i++)
    {
      const double load = g_array_index (loads, double, i);

      if (kept == 0 || load - g_array_index (loads, double, kept - 1) > CARRY_LOAD_TOLERANCE)
        g_array_index (loads, double, kept++) = load;
    }
  g_array_set_size (loads, kept);

  g_atomic_ref_count_init (&self->ref_count);
  self->loads = loads;

  return self;
}

static gboolean
is_load (double load_kg)
{
  return load_kg >= 0 && load_kg <= HEAVIEST;
}

/* Every sum so far, with and without one more pair. */
static GArray *
add_pair (GArray *sums, double pair_kg)
{
  GArray *both = g_array_sized_new (FALSE, FALSE, sizeof (double), sums->len * 2);
  guint without = 0, with = 0;
  double last = -1;

  while (without < sums->len || with < sums->len)
    {
      const double a = without < sums->len ? g_array_index (sums, double, without) : INFINITY;
      const double b = with < sums->len ? g_array_index (sums, double, with) + pair_kg : INFINITY;
      const double next = fmin (a, b);

      if (a <= b)
        without++;
      else
        with++;

      if (next > HEAVIEST || both->len >= MOST_STEPS)
        break;
      if (next - last <= CARRY_LOAD_TOLERANCE)
        continue;
      g_array_append_val (both, next);
      last = next;
    }
  g_array_unref (sums);

  return both;
}

/**
 * carry_load_steps_new_barbell:
 * @bar_kg: the empty bar in kg
 * @plates: (array length=n_plates): the plates there are
 * @n_plates: how many kinds of plates
 *
 * Every load that can be put on a bar evenly: the same plates on both sides. Plates that weigh nothing or
 * cannot be meant are left out.
 *
 * Returns: (transfer full): the loads, bar included
 */
CarryLoadSteps *
carry_load_steps_new_barbell (double bar_kg, const CarryPlate *plates, guint n_plates)
{
  GArray *sums = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_val_if_fail (is_load (bar_kg), NULL);
  g_return_val_if_fail (plates != NULL || n_plates == 0, NULL);

  g_array_append_val (sums, bar_kg);
  for (guint i = 0; i < n_plates; i++)
    {
      const double pair = 2 * plates[i].kilograms;

      if (!(pair > CARRY_LOAD_TOLERANCE) || !(pair <= HEAVIEST))
        continue;
      for (guint n = 0; n < plates[i].pairs && (n + 1) * pair <= HEAVIEST; n++)
        sums = add_pair (sums, pair);
    }

  return steps_of (sums);
}

/**
 * carry_load_steps_new_even:
 * @lightest_kg: the lightest load
 * @heaviest_kg: the heaviest load
 * @step_kg: from one load to the next
 *
 * Loads in even steps: a rack of dumbbells, the stack of a machine, what is hung on a belt.
 *
 * Returns: (transfer full): the loads
 */
CarryLoadSteps *
carry_load_steps_new_even (double lightest_kg, double heaviest_kg, double step_kg)
{
  GArray *loads = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_val_if_fail (is_load (lightest_kg) && is_load (heaviest_kg) && lightest_kg <= heaviest_kg, NULL);
  g_return_val_if_fail (step_kg > CARRY_LOAD_TOLERANCE, NULL);

  for (guint i = 0; i < MOST_STEPS; i++)
    {
      const double load = lightest_kg + i * step_kg;

      if (load > heaviest_kg + CARRY_LOAD_TOLERANCE)
        break;
      g_array_append_val (loads, load);
    }

  return steps_of (loads);
}

/**
 * carry_load_steps_new_sizes:
 * @sizes_kg: (array length=n_sizes): the sizes there are, in any order
 * @n_sizes: how many, at least one
 *
 * Loads that come as they are: kettlebells, a few odd dumbbells.
 *
 * Returns: (transfer full): the loads
 */
CarryLoadSteps *
carry_load_steps_new_sizes (const double *sizes_kg, guint n_sizes)
{
  GArray *loads = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_val_if_fail (sizes_kg != NULL && n_sizes > 0, NULL);

  for (guint i = 0; i < n_sizes; i++)
    {
      g_return_val_if_fail (is_load (sizes_kg[i]), NULL);
      g_array_append_val (loads, sizes_kg[i]);
    }

  return steps_of (loads);
}

CarryLoadSteps *
carry_load_steps_ref (CarryLoadSteps *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
carry_load_steps_unref (CarryLoadSteps *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->loads);
  g_free (self);
}

guint
carry_load_steps_get_n (const CarryLoadSteps *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->loads->len;
}

double
carry_load_steps_get (const CarryLoadSteps *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->loads->len, 0);

  return g_array_index (self->loads, double, index);
}

/* How many loads are not heavier than this one. */
static guint
count_up_to (const CarryLoadSteps *self, double load_kg)
{
  guint lo = 0, hi = self->loads->len;

  while (lo < hi)
    {
      const guint middle = lo + (hi - lo) / 2;

      if (g_array_index (self->loads, double, middle) <= load_kg)
        lo = middle + 1;
      else
        hi = middle;
    }

  return lo;
}

/**
 * carry_load_steps_at_most:
 * @self: the loads there are
 * @load_kg: the load that is wanted
 *
 * Returns: the heaviest load not above @load_kg, or the lightest there is
 */
double
carry_load_steps_at_most (const CarryLoadSteps *self, double load_kg)
{
  guint n;

  g_return_val_if_fail (self != NULL, 0);

  n = count_up_to (self, load_kg + CARRY_LOAD_TOLERANCE);

  return carry_load_steps_get (self, n > 0 ? n - 1 : 0);
}

/**
 * carry_load_steps_nearest:
 * @self: the loads there are
 * @load_kg: the load that is wanted
 *
 * Returns: the load nearest to @load_kg, the lighter one of two as near
 */
double
carry_load_steps_nearest (const CarryLoadSteps *self, double load_kg)
{
  const double below = carry_load_steps_at_most (self, load_kg);
  double above;

  if (!carry_load_steps_above (self, load_kg, &above) || load_kg - below <= above - load_kg)
    return below;

  return above;
}

gboolean
carry_load_steps_contains (const CarryLoadSteps *self, double load_kg)
{
  return fabs (carry_load_steps_nearest (self, load_kg) - load_kg) <= CARRY_LOAD_TOLERANCE;
}

/**
 * carry_load_steps_above:
 * @self: the loads there are
 * @load_kg: a load
 * @next_kg: (out): the lightest load above it
 *
 * Returns: %FALSE if nothing is heavier
 */
gboolean
carry_load_steps_above (const CarryLoadSteps *self, double load_kg, double *next_kg)
{
  guint n;

  g_return_val_if_fail (self != NULL && next_kg != NULL, FALSE);

  n = count_up_to (self, load_kg + CARRY_LOAD_TOLERANCE);
  if (n >= self->loads->len)
    return FALSE;

  *next_kg = carry_load_steps_get (self, n);

  return TRUE;
}

/**
 * carry_load_steps_below:
 * @self: the loads there are
 * @load_kg: a load
 * @next_kg: (out): the heaviest load below it
 *
 * Returns: %FALSE if nothing is lighter
 */
gboolean
carry_load_steps_below (const CarryLoadSteps *self, double load_kg, double *next_kg)
{
  guint n;

  g_return_val_if_fail (self != NULL && next_kg != NULL, FALSE);

  n = count_up_to (self, load_kg - CARRY_LOAD_TOLERANCE);
  if (n == 0)
    return FALSE;

  *next_kg = carry_load_steps_get (self, n - 1);

  return TRUE;
}
