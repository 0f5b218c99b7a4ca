/* carry-clock.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarryClock:
 *
 * Which day it is. It follows midnight for as long as the program runs.
 */
#define CARRY_TYPE_CLOCK (carry_clock_get_type ())
G_DECLARE_FINAL_TYPE (CarryClock, carry_clock, CARRY, CLOCK, GObject)

CarryClock *carry_clock_new (const GDate *today);
const GDate *carry_clock_get_today (CarryClock *self);
GDateTime *carry_clock_get_now (CarryClock *self);
void carry_clock_set_time (CarryClock *self, GDateTime *now);
gint64 carry_clock_get_wait (GDateTime *now);

G_END_DECLS
