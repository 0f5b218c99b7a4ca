/* carry-time-ring.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_TIME_RING (carry_time_ring_get_type ())
G_DECLARE_FINAL_TYPE (CarryTimeRing, carry_time_ring, CARRY, TIME_RING, GtkWidget)

void carry_time_ring_set (
    CarryTimeRing *self, double fraction, const char *text, const char *caption, const char *spoken);
double carry_time_ring_get_fraction (CarryTimeRing *self);
void carry_time_ring_pulse (CarryTimeRing *self);

G_END_DECLS
