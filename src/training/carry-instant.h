/* carry-instant.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CARRY_INSTANT_SECOND G_GINT64_CONSTANT (1000000) /* of the clocks of an instant */

/**
 * CarryInstant:
 * @running: microseconds of a clock that nobody sets, suspended time included; it begins anew when the computer starts
 * @wall: microseconds since 1970, UTC, as the computer believes; it may be set, and outlives a restart
 *
 * One moment on two clocks. Time that passes is measured on the running clock; the wall clock is for what is kept on
 * disk, where it is all that two runs of the program have in common.
 */
typedef struct
{
  gint64 running;
  gint64 wall;
} CarryInstant;

CarryInstant carry_instant_now (void);

G_END_DECLS
