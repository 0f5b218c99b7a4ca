/* carry-ring-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-ring-layout.h"

#include <math.h>

/* An arc shorter than this is a dot that the round caps would make look like time. */
#define LEAST_FRACTION 0.001

#define N_PULSES 2.0

/**
 * carry_ring_get_arc:
 * @centre_x: the middle of the ring
 * @centre_y: the middle of the ring
 * @radius: to the middle of the stroke
 * @fraction: how much of the ring, 0 to 1; what is beyond is cut off
 *
 * Returns: the arc, with y going down
 */
CarryRingArc
carry_ring_get_arc (double centre_x, double centre_y, double radius, double fraction)
{
  const double share = CLAMP (fraction, 0.0, 1.0);
  const double angle = 2.0 * G_PI * share;

  return (CarryRingArc){
    .start_x = centre_x,
    .start_y = centre_y - radius,
    .end_x = centre_x + radius * sin (angle),
    .end_y = centre_y - radius * cos (angle),
    .large = share > 0.5,
    .whole = share > 1.0 - LEAST_FRACTION,
    .none = share < LEAST_FRACTION,
  };
}

/**
 * carry_ring_get_pulse:
 * @seconds: since the ring began to pulse
 *
 * A ring pulses twice: it swells and returns.
 *
 * Returns: 0 for its usual size, 1 where it is largest
 */
double
carry_ring_get_pulse (double seconds)
{
  if (seconds <= 0.0 || seconds >= CARRY_RING_PULSE_S)
    return 0.0;

  return (1.0 - cos (2.0 * G_PI * N_PULSES * seconds / CARRY_RING_PULSE_S)) / 2.0;
}

/**
 * carry_ring_get_side:
 * @text_width: of what stands in the ring, in pixels
 * @text_height: likewise
 *
 * A ring is as large as drawn, or as large as its text needs where that is enlarged: the corners of the text stay inside.
 *
 * Returns: the width and height of the whole ring
 */
double
carry_ring_get_side (double text_width, double text_height)
{
  const double usual = 2.0 * CARRY_RING_RADIUS + CARRY_RING_STROKE;

  return MAX (usual, hypot (text_width, text_height) + 2.0 * CARRY_RING_STROKE);
}
