/* carry-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-set.h"

#include <math.h>

#define HARDEST_RPE 10.0

/* More than anybody can mean; what lies beyond is a slip of the finger or a broken file. */
#define MOST_RESERVE 30.0
#define MOST_KILOGRAMS 2000.0
#define MOST_AMOUNT 10000u

G_DEFINE_BOXED_TYPE (CarrySet, carry_set, carry_set_copy, carry_set_free)

/**
 * carry_set_of:
 * @reps: whole repetitions done
 * @load_kg: the load in kg
 * @rir: repetitions in reserve, or %CARRY_SET_UNRATED
 *
 * Returns: a set that was done with both sides
 */
CarrySet
carry_set_of (guint reps, double load_kg, double rir)
{
  return (CarrySet){ .reps = reps, .load_kg = load_kg, .rir = rir, .rpe = CARRY_SET_UNRATED };
}

CarrySet *
carry_set_copy (const CarrySet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_memdup2 (self, sizeof *self);
}

void
carry_set_free (CarrySet *self)
{
  g_free (self);
}

static gboolean
is_rating (double value, double least, double most)
{
  return value == CARRY_SET_UNRATED || (value >= least && value <= most);
}

/**
 * carry_set_is_valid:
 * @self: a set
 *
 * Whether all numbers of a set can be meant. What is read from files and typed by people is asked this
 * before it is used.
 *
 * Returns: %FALSE if a number is not finite, negative or absurd
 */
gboolean
carry_set_is_valid (const CarrySet *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->load_kg >= 0 && self->load_kg <= MOST_KILOGRAMS && is_rating (self->rir, 0, MOST_RESERVE) &&
         is_rating (self->rpe, 1, HARDEST_RPE) && self->reps <= MOST_AMOUNT && self->seconds <= MOST_AMOUNT &&
         self->metres <= MOST_AMOUNT && self->contacts <= MOST_AMOUNT && self->side <= CARRY_SET_SIDE_RIGHT &&
         self->outcome <= CARRY_SET_MISSED;
}

gboolean
carry_set_equal (const CarrySet *a, const CarrySet *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->reps == b->reps && a->seconds == b->seconds && a->metres == b->metres &&
         a->contacts == b->contacts && a->load_kg == b->load_kg && a->rir == b->rir && a->rpe == b->rpe &&
         a->side == b->side && a->outcome == b->outcome && a->warm_up == b->warm_up;
}

/**
 * carry_set_get_reserve:
 * @self: a set
 * @reserve: (out) (optional): repetitions in reserve
 *
 * How many repetitions were left: none after a missed set, else what the runner counted, else what their
 * rating of effort says (RPE 10 leaves none, RPE 8 leaves 2).
 *
 * Source: the scale of repetitions in reserve, Zourdos et al. 2016, recalled; the scale itself was read.
 *
 * Returns: %FALSE if nobody knows
 */
gboolean
carry_set_get_reserve (const CarrySet *self, double *reserve)
{
  double left;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->outcome == CARRY_SET_MISSED)
    left = 0;
  else if (self->rir >= 0)
    left = self->rir;
  else if (self->rpe >= 0)
    left = HARDEST_RPE - self->rpe;
  else
    return FALSE;

  if (reserve != NULL)
    *reserve = left;

  return TRUE;
}

/**
 * carry_set_get_effort:
 * @self: a set
 * @effort: (out) (optional): RPE, 0 to 10
 *
 * How hard the set was: the other side of carry_set_get_reserve(), but what the runner rated comes first.
 *
 * Returns: %FALSE if nobody knows
 */
gboolean
carry_set_get_effort (const CarrySet *self, double *effort)
{
  double reserve, hard;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->rpe >= 0 && self->outcome == CARRY_SET_DONE)
    hard = self->rpe;
  else if (carry_set_get_reserve (self, &reserve))
    hard = fmax (HARDEST_RPE - reserve, 0);
  else
    return FALSE;

  if (effort != NULL)
    *effort = hard;

  return TRUE;
}
