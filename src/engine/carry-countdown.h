/* carry-countdown.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryCountdown:
 *
 * A stretch of time that has begun, in microseconds of a running clock. What is left of it always follows from two
 * times, so that it cannot drift, however rarely somebody looks. A plain value; zeroed it has not begun.
 */
typedef struct
{
  gboolean begun;
  gint64 start;      /* pauses left out: it moves on by as long as each lasted */
  gint64 length;     /* 0: without end */
  gboolean paused;
  gint64 paused_at;
} CarryCountdown;

void carry_countdown_begin (CarryCountdown *self, gint64 length, gint64 now);
void carry_countdown_stop (CarryCountdown *self);
void carry_countdown_extend (CarryCountdown *self, gint64 by, gint64 now);
void carry_countdown_pause (CarryCountdown *self, gint64 now);
void carry_countdown_go_on (CarryCountdown *self, gint64 now);
gint64 carry_countdown_get_elapsed (const CarryCountdown *self, gint64 now);
gint64 carry_countdown_get_left (const CarryCountdown *self, gint64 now);
gboolean carry_countdown_is_over (const CarryCountdown *self, gint64 now);
gboolean carry_countdown_get_deadline (const CarryCountdown *self, gint64 *deadline);

G_END_DECLS
