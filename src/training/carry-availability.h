/* carry-availability.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

#define CARRY_ALL_DAY_TIMES ((1u << CARRY_N_DAY_TIMES) - 1)

/**
 * CarryDayAvailability:
 * @blocked: %TRUE if there must not be any strength session; the other fields are kept for when there may
 * @times: set of #CarryDayTime at which a session may start; none of them is as if the day was blocked
 * @most_minutes: the most that a session may take, in minutes; 0 for as long as any other day's
 * @place: where a session takes place
 *
 * What one day of the week leaves for strength.
 */
typedef struct
{
  gboolean blocked;
  guint times;
  guint most_minutes;
  CarryPlace place;
} CarryDayAvailability;

/**
 * CarryAvailability:
 * @days: Monday first
 *
 * What the days of a week leave for strength.
 */
typedef struct
{
  CarryDayAvailability days[CARRY_DAYS_PER_WEEK];
} CarryAvailability;

/* How a week is written as a #GVariant: blocked, times, most minutes and place of each day, Monday first. */
#define CARRY_AVAILABILITY_TYPE ((const GVariantType *)"a(buuu)")

gboolean carry_day_availability_is_valid (const CarryDayAvailability *self);
gboolean carry_day_availability_is_free (const CarryDayAvailability *self);
gboolean carry_day_availability_equal (const CarryDayAvailability *a, const CarryDayAvailability *b);

void carry_availability_init (CarryAvailability *self);
gboolean carry_availability_equal (const CarryAvailability *a, const CarryAvailability *b);
GVariant *carry_availability_to_variant (const CarryAvailability *self);
gboolean carry_availability_from_variant (CarryAvailability *self, GVariant *variant);

G_END_DECLS
