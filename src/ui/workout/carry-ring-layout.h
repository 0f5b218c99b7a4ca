/* carry-ring-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Source: DESIGN 2.6; in pixels, to the middle of the stroke. */
#define CARRY_RING_RADIUS 74.0
#define CARRY_RING_STROKE 12.0

#define CARRY_RING_PULSE_S 1.2

/**
 * CarryRingArc:
 * @start_x: where it begins, at the top of the ring
 * @start_y: likewise
 * @end_x: where it ends
 * @end_y: likewise
 * @large: it is more than half of the ring
 * @whole: it is all of the ring, and has neither beginning nor end
 * @none: there is nothing to draw
 *
 * A part of a ring that begins at twelve o'clock and goes with the clock.
 */
typedef struct
{
  double start_x;
  double start_y;
  double end_x;
  double end_y;
  gboolean large;
  gboolean whole;
  gboolean none;
} CarryRingArc;

CarryRingArc carry_ring_get_arc (double centre_x, double centre_y, double radius, double fraction);
double carry_ring_get_pulse (double seconds);
double carry_ring_get_side (double text_width, double text_height);

G_END_DECLS
