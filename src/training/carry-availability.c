/* carry-availability.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-availability.h"

/**
 * carry_day_availability_is_valid:
 * @self: what may be a day's availability
 *
 * Returns: %TRUE if times and place are known ones and a session fits into a day
 */
gboolean
carry_day_availability_is_valid (const CarryDayAvailability *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->times & ~CARRY_ALL_DAY_TIMES) == 0 && self->most_minutes <= CARRY_MINUTES_PER_DAY &&
         (guint)self->place < CARRY_N_PLACES;
}

/**
 * carry_day_availability_is_free:
 * @self: a day's availability
 *
 * Returns: %TRUE if there is any time at which a session may start
 */
gboolean
carry_day_availability_is_free (const CarryDayAvailability *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !self->blocked && self->times != 0;
}

gboolean
carry_day_availability_equal (const CarryDayAvailability *a, const CarryDayAvailability *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return !a->blocked == !b->blocked && a->times == b->times && a->most_minutes == b->most_minutes &&
         a->place == b->place;
}

/**
 * carry_availability_init:
 * @self: (out caller-allocates): a week
 *
 * Makes all days free at any time, in the gym.
 */
void
carry_availability_init (CarryAvailability *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    self->days[i] = (CarryDayAvailability){ .times = CARRY_ALL_DAY_TIMES, .place = CARRY_PLACE_GYM };
}

gboolean
carry_availability_equal (const CarryAvailability *a, const CarryAvailability *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    if (!carry_day_availability_equal (&a->days[i], &b->days[i]))
      return FALSE;

  return TRUE;
}

/**
 * carry_availability_to_variant:
 * @self: a week
 *
 * Returns: (transfer floating): @self as a value of %CARRY_AVAILABILITY_TYPE
 */
GVariant *
carry_availability_to_variant (const CarryAvailability *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (CARRY_AVAILABILITY_TYPE);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    g_variant_builder_add (&builder, "(buuu)", self->days[i].blocked, self->days[i].times,
                           self->days[i].most_minutes, (guint)self->days[i].place);

  return g_variant_builder_end (&builder);
}

/**
 * carry_availability_from_variant:
 * @self: (out caller-allocates): a week
 * @variant: a value of %CARRY_AVAILABILITY_TYPE
 *
 * Returns: %TRUE if @variant is a week of seven valid days; else @self is left as it was
 */
gboolean
carry_availability_from_variant (CarryAvailability *self, GVariant *variant)
{
  CarryAvailability read;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (variant != NULL, FALSE);

  if (!g_variant_is_of_type (variant, CARRY_AVAILABILITY_TYPE) ||
      g_variant_n_children (variant) != CARRY_DAYS_PER_WEEK)
    return FALSE;

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      CarryDayAvailability *day = &read.days[i];
      guint place;

      g_variant_get_child (variant, i, "(buuu)", &day->blocked, &day->times, &day->most_minutes, &place);
      day->place = (CarryPlace)place;

      if (!carry_day_availability_is_valid (day))
        return FALSE;
    }

  *self = read;

  return TRUE;
}
