/* carry-set-values.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-set-values.h"

#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>

#define MOST_LOAD 999.0
#define MOST_REPS 999.0
#define MOST_SECONDS 5999.0
#define MOST_METRES 9999.0
#define MOST_RPE 10.0
#define MOST_RIR 30.0

/* Where nobody knows what the equipment can be set to. */
#define USUAL_LOAD_STEP_KG 2.5
#define USUAL_LOAD_STEP_LB 5.0

#define SECONDS_STEP 5
#define METRES_STEP 5
#define RATING_STEP 0.5

/* Of a rating that is not given yet. */
#define FIRST_RPE 7.0
#define FIRST_RIR 3.0

static gboolean
counts_contacts (const CarrySetScale *self)
{
  return self->dose.contacts > 0;
}

static gboolean
rates_reserve (const CarrySetScale *self)
{
  return self->dose.target == CARRY_TARGET_RIR;
}

static CarrySetColumn
get_amount_column (const CarrySetScale *self)
{
  if (counts_contacts (self))
    return (CarrySetColumn){ C_ ("column of sets", "Contacts"), 0.0, MOST_REPS, 0, FALSE };
  if (self->dose.amount == CARRY_AMOUNT_SECONDS)
    return (CarrySetColumn){ C_ ("column of sets", "Seconds"), 0.0, MOST_SECONDS, 0, FALSE };
  if (self->dose.amount == CARRY_AMOUNT_METRES)
    return (CarrySetColumn){ C_ ("column of sets", "Metres"), 0.0, MOST_METRES, 0, FALSE };

  return (CarrySetColumn){ C_ ("column of sets", "Reps"), 0.0, MOST_REPS, 0, FALSE };
}

/**
 * carry_set_scale_get_columns:
 * @self: a scale
 * @columns: (out caller-allocates): what the numbers are, by #CarrySetField
 */
void
carry_set_scale_get_columns (const CarrySetScale *self, CarrySetColumn columns[CARRY_N_SET_FIELDS])
{
  const gboolean pounds = self->form.units == CARRY_UNITS_IMPERIAL;
  const char *weight = pounds ? C_ ("column of sets", "Weight (lb)") : C_ ("column of sets", "Weight (kg)");

  /* The weights of the column are those of each of two. */
  if (self->form.implement == CARRY_IMPLEMENT_PAIR)
    weight = pounds ? C_ ("column of sets", "2 × Weight (lb)") : C_ ("column of sets", "2 × Weight (kg)");

  columns[CARRY_SET_FIELD_LOAD] =
      (CarrySetColumn){ self->loaded ? weight : NULL, 0.0, MOST_LOAD, pounds ? 1 : 2, FALSE };
  columns[CARRY_SET_FIELD_AMOUNT] = get_amount_column (self);
  columns[CARRY_SET_FIELD_EFFORT] =
      rates_reserve (self)
          /* Translators: repetitions in reserve */
          ? (CarrySetColumn){ C_ ("column of sets", "RIR"), 0.0, MOST_RIR, 1, TRUE }
          /* Translators: rating of perceived exertion */
          : (CarrySetColumn){ C_ ("column of sets", "RPE"), 1.0, MOST_RPE, 1, TRUE };
}

static guint *
get_amount (const CarrySetScale *self, CarrySet *set)
{
  if (counts_contacts (self))
    return &set->contacts;

  switch (self->dose.amount)
    {
    case CARRY_AMOUNT_SECONDS:
      return &set->seconds;

    case CARRY_AMOUNT_METRES:
      return &set->metres;

    case CARRY_AMOUNT_REPS:
    default:
      return &set->reps;
    }
}

/* A tenth of a pound is finer than any scale. */
static double
to_shown_load (const CarrySetScale *self, double kilograms)
{
  if (self->form.units != CARRY_UNITS_IMPERIAL)
    return kilograms;

  return round (kilograms / CARRY_KILOGRAMS_PER_POUND * 10.0) / 10.0;
}

/* Whether 0 is a load that the equipment can be set to: then it is known that nothing was added. */
static gboolean
has_no_load (const CarrySetScale *self)
{
  return self->steps != NULL && carry_load_steps_contains (self->steps, 0.0);
}

/**
 * carry_set_scale_read:
 * @self: a scale
 * @set: a set
 * @field: which number
 *
 * Returns: the number as it is shown, or %CARRY_VALUE_UNKNOWN
 */
double
carry_set_scale_read (const CarrySetScale *self, const CarrySet *set, CarrySetField field)
{
  CarrySet copy = *set;

  switch (field)
    {
    case CARRY_SET_FIELD_LOAD:
      /* A bar never weighs nothing. A proposal of the bar alone would be written down as if it had been lifted. */
      return set->load_kg > 0.0 || has_no_load (self) ? to_shown_load (self, set->load_kg)
                                                      : CARRY_VALUE_UNKNOWN;

    case CARRY_SET_FIELD_EFFORT:
      return rates_reserve (self) ? set->rir : set->rpe;

    case CARRY_SET_FIELD_AMOUNT:
    default:
      return (double)*get_amount (self, &copy);
    }
}

/**
 * carry_set_scale_write:
 * @self: a scale
 * @set: (inout): a set
 * @field: which number
 * @value: the number as it is shown; %CARRY_VALUE_UNKNOWN takes a rating back, and is 0 else
 */
void
carry_set_scale_write (const CarrySetScale *self, CarrySet *set, CarrySetField field, double value)
{
  const double known = MAX (value, 0.0);

  switch (field)
    {
    case CARRY_SET_FIELD_LOAD:
      set->load_kg = self->form.units == CARRY_UNITS_IMPERIAL ? known * CARRY_KILOGRAMS_PER_POUND : known;
      break;

    case CARRY_SET_FIELD_EFFORT:
      if (rates_reserve (self))
        set->rir = value < 0.0 ? CARRY_SET_UNRATED : value;
      else
        set->rpe = value < 0.0 ? CARRY_SET_UNRATED : value;
      break;

    case CARRY_SET_FIELD_AMOUNT:
    default:
      *get_amount (self, set) = (guint)lround (known);
      break;
    }
}

static double
step_load (const CarrySetScale *self, double load_kg, int direction)
{
  double next_kg;

  if (self->steps != NULL && (direction > 0 ? carry_load_steps_above (self->steps, load_kg, &next_kg)
                                            : carry_load_steps_below (self->steps, load_kg, &next_kg)))
    return next_kg;

  /* No lighter load than the lightest there is. */
  if (self->steps != NULL)
    return load_kg;

  next_kg = self->form.units == CARRY_UNITS_IMPERIAL ? USUAL_LOAD_STEP_LB * CARRY_KILOGRAMS_PER_POUND
                                                     : USUAL_LOAD_STEP_KG;

  return CLAMP (load_kg + direction * next_kg, 0.0, MOST_LOAD);
}

static double
step_rating (double rating, double first, double least, double most, int direction)
{
  return rating < 0.0 ? first : CLAMP (rating + direction * RATING_STEP, least, most);
}

static void
step_amount (const CarrySetScale *self, CarrySet *set, int direction)
{
  guint *amount = get_amount (self, set);
  guint step = 1;

  if (!counts_contacts (self) && self->dose.amount == CARRY_AMOUNT_SECONDS)
    step = SECONDS_STEP;
  else if (!counts_contacts (self) && self->dose.amount == CARRY_AMOUNT_METRES)
    step = METRES_STEP;

  if (direction > 0)
    *amount += step;
  else
    *amount -= MIN (step, *amount);
}

/**
 * carry_set_scale_step:
 * @self: a scale
 * @set: (inout): a set
 * @field: which number
 * @direction: 1 for more, −1 for less
 *
 * Goes on to the next number that makes sense: the next load that the plates allow, one repetition, five seconds.
 */
void
carry_set_scale_step (const CarrySetScale *self, CarrySet *set, CarrySetField field, int direction)
{
  switch (field)
    {
    case CARRY_SET_FIELD_LOAD:
      set->load_kg = step_load (self, set->load_kg, direction);
      break;

    case CARRY_SET_FIELD_EFFORT:
      if (rates_reserve (self))
        set->rir = step_rating (set->rir, FIRST_RIR, 0.0, MOST_RIR, direction);
      else
        set->rpe = step_rating (set->rpe, FIRST_RPE, 1.0, MOST_RPE, direction);
      break;

    case CARRY_SET_FIELD_AMOUNT:
    default:
      step_amount (self, set, direction);
      break;
    }
}
