/* carry-bullet-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-bullet-layout.h"

static float
place (float width, double upper, double value)
{
  if (!(upper > 0.0) || !(value > 0.0))
    return 0.0f;

  return width * (float)MIN (value / upper, 1.0);
}

/**
 * carry_bullet_layout:
 * @width: the width of the bar, in pixels
 * @upper: the value at its far end
 * @value: the value to show
 * @lo: the least value on target
 * @hi: the greatest value on target
 *
 * Places a value and its target band on one line. What lies past the far end is drawn at the end.
 *
 * Returns: the places
 */
CarryBulletLayout
carry_bullet_layout (float width, double upper, double value, double lo, double hi)
{
  return (CarryBulletLayout){
    .value = place (width, upper, value),
    .lo = place (width, upper, lo),
    .hi = place (width, upper, hi),
    .outside = !(value >= lo && value <= hi),
  };
}
