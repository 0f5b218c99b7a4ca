/* carry-scale.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-scale.h"

#include <math.h>

/* A quotient this close to a whole number is that number: 0.3 / 0.1 is 2.9999999999999996. */
#define WHOLE 1e-9

/* Beyond this a double cannot tell neighbouring ticks apart. */
#define MOST 1e15

/* A step of 1, 2 or 5 times a power of ten, at least as long as asked for. */
static double
round_step (double step)
{
  const double power = pow (10.0, floor (log10 (step)));
  const double digit = step / power;

  if (digit <= 1.0 + WHOLE)
    return power;
  if (digit <= 2.0 + WHOLE)
    return 2.0 * power;
  if (digit <= 5.0 + WHOLE)
    return 5.0 * power;

  return 10.0 * power;
}

/* Makes ends that enclose something out of any two numbers. */
static void
open_ends (double *least, double *greatest)
{
  if (!(fabs (*least) <= MOST) || !(fabs (*greatest) <= MOST))
    {
      *least = 0.0;
      *greatest = 1.0;
    }
  else if (*greatest < *least)
    {
      const double swap = *least;

      *least = *greatest;
      *greatest = swap;
    }

  if (*greatest - *least > fabs (*greatest) * WHOLE)
    return;

  if (*greatest == 0.0)
    {
      *greatest = 1.0;
    }
  else
    {
      const double half = fabs (*greatest) / 2.0;

      *least -= half;
      *greatest += half;
    }
}

/**
 * carry_scale_nice:
 * @least: the least value to show
 * @greatest: the greatest value to show
 * @wanted: about how many steps the axis should have, at least 1
 *
 * Makes a scale whose ends and ticks are round numbers and that encloses both values. It has at
 * most @wanted + 2 steps. Values that are equal get room on both sides, zero and numbers that are not
 * finite or beyond 10¹⁵ get the scale from 0 to 1.
 *
 * Returns: the scale
 */
CarryScale
carry_scale_nice (double least, double greatest, guint wanted)
{
  CarryScale scale;
  double first, last;

  g_return_val_if_fail (wanted > 0, carry_scale_nice (least, greatest, 1));

  open_ends (&least, &greatest);
  scale.step = round_step ((greatest - least) / wanted);
  first = floor (least / scale.step + WHOLE);
  last = ceil (greatest / scale.step - WHOLE);
  scale.lo = first * scale.step;
  scale.hi = last * scale.step;
  scale.n_ticks = (guint)(last - first) + 1;
  scale.decimals = (guint)CLAMP (-floor (log10 (scale.step) + WHOLE), 0.0, 12.0);

  return scale;
}

/**
 * carry_scale_to_fraction:
 * @self: a scale
 * @value: a value
 *
 * Returns: where @value lies, 0 at the low end and 1 at the high end; outside of them for values outside
 */
double
carry_scale_to_fraction (const CarryScale *self, double value)
{
  return (value - self->lo) / (self->hi - self->lo);
}

/**
 * carry_scale_from_fraction:
 * @self: a scale
 * @fraction: 0 at the low end, 1 at the high end
 *
 * Returns: the value there
 */
double
carry_scale_from_fraction (const CarryScale *self, double fraction)
{
  return self->lo + fraction * (self->hi - self->lo);
}

double
carry_scale_get_tick (const CarryScale *self, guint index)
{
  g_return_val_if_fail (index < self->n_ticks, self->hi);

  /* Steps from zero, not from the low end, so that the tick at zero is exactly zero. */
  return (round (self->lo / self->step) + index) * self->step;
}

/**
 * carry_scale_format_number:
 * @value: a number
 * @decimals: how many digits after the point
 *
 * Returns: (transfer full): the number in the locale's digits, with a real minus sign
 */
char *
carry_scale_format_number (double value, guint decimals)
{
  g_autofree char *text = g_strdup_printf ("%'.*f", (int)decimals, value);

  /* What is rounded to nothing has no sign. */
  if (text[0] == '-' && strpbrk (text, "123456789") == NULL)
    return g_strdup (text + 1);

  return text[0] == '-' ? g_strconcat ("\u2212", text + 1, NULL) : g_steal_pointer (&text);
}

/**
 * carry_scale_format_tick:
 * @self: a scale
 * @index: less than the number of ticks
 *
 * Returns: (transfer full): the value of a tick in the locale's digits
 */
char *
carry_scale_format_tick (const CarryScale *self, guint index)
{
  return carry_scale_format_number (carry_scale_get_tick (self, index), self->decimals);
}
