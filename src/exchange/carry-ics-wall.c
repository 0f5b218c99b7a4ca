/* carry-ics-wall.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-wall.h"

/* As GDate counts days: 1 is 1 January of the year 1. */
#define JULIAN_OF_1970 719163

/**
 * carry_wall_floor_to_day:
 * @wall: a time
 *
 * Returns: 00:00 of its day
 */
gint64
carry_wall_floor_to_day (gint64 wall)
{
  const gint64 rest = wall % CARRY_SECONDS_PER_DAY;

  return wall - rest - (rest < 0 ? CARRY_SECONDS_PER_DAY : 0);
}

/**
 * carry_wall_of_date:
 * @date: a day
 *
 * Returns: 00:00 of @date
 */
gint64
carry_wall_of_date (const GDate *date)
{
  return ((gint64)g_date_get_julian (date) - JULIAN_OF_1970) * CARRY_SECONDS_PER_DAY;
}

/**
 * carry_wall_to_date:
 * @wall: a time after the year 0
 *
 * Returns: its day
 */
GDate
carry_wall_to_date (gint64 wall)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date,
                     (guint32)(carry_wall_floor_to_day (wall) / CARRY_SECONDS_PER_DAY + JULIAN_OF_1970));

  return date;
}
