/* carry-freshness-geometry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Minutes count from 00:00 of the week's first day, all lengths are CSS pixels, freshness is in percent. */

#define CARRY_FRESHNESS_MINUTES (7 * 24 * 60)
#define CARRY_FRESHNESS_HOURS (7 * 24)
#define CARRY_FRESHNESS_TIRED 50.0 /* legs that are less fresh are tired */

/**
 * CarryFreshnessKnot:
 * @minute: when
 * @percent: how fresh
 * @slope: how steep a smooth curve is there, in percent a minute
 *
 * A point of a curve; knots of a curve come in the order of time, each minute once.
 */
typedef struct
{
  int minute;
  double percent;
  double slope;
} CarryFreshnessKnot;

/**
 * CarryFreshnessFrame:
 * @width: width of the week with its seven columns
 * @top: where 100 % is
 * @height: from 100 % to nothing
 * @mirrored: whether the first day is at the right
 *
 * Where a week's curve is painted.
 */
typedef struct
{
  double width;
  double top;
  double height;
  gboolean mirrored;
} CarryFreshnessFrame;

/**
 * CarryFreshnessSpan:
 *
 * A stretch of time, in minutes.
 */
typedef struct
{
  double start;
  double end;
} CarryFreshnessSpan;

double carry_freshness_frame_get_x (const CarryFreshnessFrame *self, double minute);
double carry_freshness_frame_get_y (const CarryFreshnessFrame *self, double percent);
int carry_freshness_frame_find_hour (const CarryFreshnessFrame *self, double x);
void carry_freshness_smooth (CarryFreshnessKnot *knots, guint n_knots);
double carry_freshness_get_percent (const CarryFreshnessKnot *knots, guint n_knots, double minute);
GArray *carry_freshness_find_tired (const CarryFreshnessKnot *knots, guint n_knots);
int carry_freshness_step (int minute, int hours);

G_END_DECLS
