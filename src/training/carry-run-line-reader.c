/* carry-run-line-reader.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-line-reader.h"

#include <math.h>

#include "carry-measure.h"

/* Farther and longer is no run. */
#define MAX_METRES (500 * CARRY_METRES_PER_KILOMETRE)

void
carry_run_line_set_day (CarryRunLineReader *self, const GDate *day)
{
  self->line->day = *day;
  self->line->said |= CARRY_RUN_LINE_DAY;
  self->by_weekday = FALSE;
}

void
carry_run_line_set_start (CarryRunLineReader *self, guint minute)
{
  self->line->start_minute = minute;
  self->line->said |= CARRY_RUN_LINE_START;
}

/* Returns FALSE where the line says another duration already, or this is none. */
gboolean
carry_run_line_set_minutes (CarryRunLineReader *self, double minutes)
{
  const double rounded = round (minutes);

  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DURATION) || !(rounded >= 1) ||
      rounded > CARRY_MINUTES_PER_DAY)
    return FALSE;

  self->line->duration = (guint)rounded;
  self->line->said |= CARRY_RUN_LINE_DURATION;

  return TRUE;
}

/* Returns FALSE where the line says another distance already, or this is none. */
gboolean
carry_run_line_set_distance (CarryRunLineReader *self, double metres)
{
  if (carry_run_line_has (self->line, CARRY_RUN_LINE_DISTANCE) || !(metres > 0) || metres > MAX_METRES)
    return FALSE;

  self->line->distance = metres;
  self->line->said |= CARRY_RUN_LINE_DISTANCE;

  return TRUE;
}
