/* carry-bullet-layout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryBulletLayout:
 * @value: where the bar ends
 * @lo: where the target band begins
 * @hi: where the target band ends
 * @outside: whether the value lies outside of the band
 *
 * Where things go in a bullet bar, in pixels from the edge at which reading starts.
 */
typedef struct
{
  float value;
  float lo;
  float hi;
  gboolean outside;
} CarryBulletLayout;

CarryBulletLayout carry_bullet_layout (float width, double upper, double value, double lo, double hi);

G_END_DECLS
