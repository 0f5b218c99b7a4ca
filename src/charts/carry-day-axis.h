/* carry-day-axis.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryDayTick:
 * @day: the Julian day at which the tick stands
 * @pattern: how its day is written, see g_date_time_format(); static
 *
 * A mark on an axis of days.
 */
typedef struct
{
  guint32 day;
  const char *pattern;
} CarryDayTick;

GArray *carry_day_axis_ticks (double lo, double hi, guint32 anchor, double most_days, double most_months);
char *carry_day_tick_format (const CarryDayTick *self);

G_END_DECLS
