/* carry-freshness-geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-freshness-geometry.h"

#include "carry-board-geometry.h"

#include <math.h>

#define MINUTES_PER_HOUR 60
#define PERCENT 100.0

/* A day's stretch goes from the middle of one gap to the middle of the next, so that time has no holes. */
static double
get_day_width (const CarryFreshnessFrame *self)
{
  return (self->width + CARRY_BOARD_COLUMN_GAP) / CARRY_DAYS_PER_WEEK;
}

/**
 * carry_freshness_frame_get_x:
 * @self: a frame
 * @minute: a minute of the week
 *
 * Returns: where that minute is, in pixels from the left; columns are those of carry_board_get_column()
 */
double
carry_freshness_frame_get_x (const CarryFreshnessFrame *self, double minute)
{
  const double days = minute / CARRY_MINUTES_PER_DAY;
  const double x = CLAMP (days * get_day_width (self) - CARRY_BOARD_COLUMN_GAP / 2.0, 0.0, self->width);

  return self->mirrored ? self->width - x : x;
}

double
carry_freshness_frame_get_y (const CarryFreshnessFrame *self, double percent)
{
  return self->top + (1.0 - CLAMP (percent, 0.0, PERCENT) / PERCENT) * self->height;
}

/**
 * carry_freshness_frame_find_hour:
 * @self: a frame
 * @x: pixels from the left
 *
 * Returns: the minute of the full hour nearest to @x
 */
int
carry_freshness_frame_find_hour (const CarryFreshnessFrame *self, double x)
{
  const double along = (self->mirrored ? self->width - x : x) + CARRY_BOARD_COLUMN_GAP / 2.0;
  const double hour = round (along / get_day_width (self) * CARRY_FRESHNESS_HOURS / CARRY_DAYS_PER_WEEK);

  return (int)CLAMP (hour, 0.0, CARRY_FRESHNESS_HOURS - 1.0) * MINUTES_PER_HOUR;
}

static double
get_secant (const CarryFreshnessKnot *knots, guint i)
{
  return (knots[i + 1].percent - knots[i].percent) / (knots[i + 1].minute - knots[i].minute);
}

/**
 * carry_freshness_smooth:
 * @knots: (inout) (array length=n_knots): knots, whose slopes are set
 * @n_knots: how many
 *
 * Makes a smooth curve through all knots that never goes beyond any two neighbours: the slope is the harmonic
 * mean of those to both sides, and level at a peak or a low. (Fritsch and Butland 1984, in the weighted form.)
 */
void
carry_freshness_smooth (CarryFreshnessKnot *knots, guint n_knots)
{
  for (guint i = 0; i < n_knots; i++)
    {
      const double before = i > 0 ? get_secant (knots, i - 1) : 0.0;
      const double after = i + 1 < n_knots ? get_secant (knots, i) : 0.0;
      double left, right;

      knots[i].slope = 0.0;

      if (before * after <= 0.0)
        continue;

      left = knots[i].minute - knots[i - 1].minute;
      right = knots[i + 1].minute - knots[i].minute;
      knots[i].slope = 3.0 * (left + right) / ((2.0 * right + left) / before + (right + 2.0 * left) / after);
    }
}

/* The cubic with the values and slopes of both knots. */
static double
interpolate (const CarryFreshnessKnot *a, const CarryFreshnessKnot *b, double minute)
{
  const double length = b->minute - a->minute;
  const double t = (minute - a->minute) / length;
  const double s = 1.0 - t;

  return s * s * (1.0 + 2.0 * t) * a->percent + s * s * t * length * a->slope +
         t * t * (3.0 - 2.0 * t) * b->percent - t * t * s * length * b->slope;
}

/**
 * carry_freshness_get_percent:
 * @knots: (array length=n_knots): a smooth curve
 * @n_knots: how many, at least one
 * @minute: a minute
 *
 * Returns: how high the curve is there; before and after it, as at its ends
 */
double
carry_freshness_get_percent (const CarryFreshnessKnot *knots, guint n_knots, double minute)
{
  guint next = 0;

  while (next < n_knots && knots[next].minute <= minute)
    next++;

  if (next == 0)
    return knots[0].percent;

  if (next == n_knots)
    return knots[n_knots - 1].percent;

  return interpolate (&knots[next - 1], &knots[next], minute);
}

/* Where the straight line between two knots on both sides of tired comes to it. */
static double
get_crossing (const CarryFreshnessKnot *a, const CarryFreshnessKnot *b)
{
  return a->minute +
         (CARRY_FRESHNESS_TIRED - a->percent) / (b->percent - a->percent) * (b->minute - a->minute);
}

/**
 * carry_freshness_find_tired:
 * @knots: (array length=n_knots): a curve
 * @n_knots: how many
 *
 * Returns: (transfer full) (element-type CarryFreshnessSpan): when legs are tired, in the order of time
 */
GArray *
carry_freshness_find_tired (const CarryFreshnessKnot *knots, guint n_knots)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (CarryFreshnessSpan));
  CarryFreshnessSpan span = { 0 };
  gboolean tired = FALSE;

  for (guint i = 0; i < n_knots; i++)
    {
      const gboolean is_tired = knots[i].percent < CARRY_FRESHNESS_TIRED;

      if (is_tired && !tired)
        span.start = i > 0 ? get_crossing (&knots[i - 1], &knots[i]) : knots[i].minute;

      if (!is_tired && tired)
        {
          span.end = get_crossing (&knots[i - 1], &knots[i]);
          g_array_append_val (spans, span);
        }

      tired = is_tired;
    }

  if (tired)
    {
      span.end = knots[n_knots - 1].minute;
      g_array_append_val (spans, span);
    }

  return spans;
}

/**
 * carry_freshness_step:
 * @minute: a full hour of the week
 * @hours: how many hours to go, negative for back
 *
 * Returns: the full hour there, at most at an end of the week
 */
int
carry_freshness_step (int minute, int hours)
{
  const int hour = minute / MINUTES_PER_HOUR + hours;

  return CLAMP (hour, 0, CARRY_FRESHNESS_HOURS - 1) * MINUTES_PER_HOUR;
}
