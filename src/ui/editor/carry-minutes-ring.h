/* carry-minutes-ring.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_MINUTES_RING (carry_minutes_ring_get_type ())
G_DECLARE_FINAL_TYPE (CarryMinutesRing, carry_minutes_ring, CARRY, MINUTES_RING, AdwBin)

void carry_minutes_ring_set_share (CarryMinutesRing *self, double share);

G_END_DECLS
