/* carry-countdown.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-countdown.h"

/* Begins at @now and lasts @length microseconds; 0 for a stretch without end. */
void
carry_countdown_begin (CarryCountdown *self, gint64 length, gint64 now)
{
  g_return_if_fail (self != NULL && length >= 0);

  *self = (CarryCountdown){ .begun = TRUE, .start = now, .length = length };
}

void
carry_countdown_stop (CarryCountdown *self)
{
  g_return_if_fail (self != NULL);

  *self = (CarryCountdown){ 0 };
}

/**
 * carry_countdown_extend:
 * @self: a countdown with an end
 * @by: microseconds; negative to shorten
 * @now: this moment
 *
 * Moves the end. It cannot be moved into the past: then it is now.
 */
void
carry_countdown_extend (CarryCountdown *self, gint64 by, gint64 now)
{
  const gint64 elapsed = carry_countdown_get_elapsed (self, now);

  if (self->begun && self->length > 0)
    self->length = MAX (MAX (self->length + by, elapsed), 1);
}

void
carry_countdown_pause (CarryCountdown *self, gint64 now)
{
  g_return_if_fail (self != NULL);

  if (!self->begun || self->paused)
    return;

  self->paused = TRUE;
  self->paused_at = now;
}

void
carry_countdown_go_on (CarryCountdown *self, gint64 now)
{
  g_return_if_fail (self != NULL);

  if (!self->paused)
    return;

  self->start += MAX (now - self->paused_at, 0);
  self->paused = FALSE;
}

/* Microseconds since it began, pauses left out; 0 where it has not begun. */
gint64
carry_countdown_get_elapsed (const CarryCountdown *self, gint64 now)
{
  g_return_val_if_fail (self != NULL, 0);

  if (!self->begun)
    return 0;

  return MAX ((self->paused ? self->paused_at : now) - self->start, 0);
}

/* Microseconds until it is over; 0 where it is over, or has no end. */
gint64
carry_countdown_get_left (const CarryCountdown *self, gint64 now)
{
  g_return_val_if_fail (self != NULL, 0);

  return MAX (self->length - carry_countdown_get_elapsed (self, now), 0);
}

/* Whether it has begun and its end has come. */
gboolean
carry_countdown_is_over (const CarryCountdown *self, gint64 now)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->begun && self->length > 0 && carry_countdown_get_elapsed (self, now) >= self->length;
}

/**
 * carry_countdown_get_deadline:
 * @self: a countdown
 * @deadline: (out): when it will be over
 *
 * Returns: %FALSE if it never will by itself: it has not begun, has no end or is paused
 */
gboolean
carry_countdown_get_deadline (const CarryCountdown *self, gint64 *deadline)
{
  g_return_val_if_fail (self != NULL && deadline != NULL, FALSE);

  if (!self->begun || self->length == 0 || self->paused)
    return FALSE;

  *deadline = self->start + self->length;

  return TRUE;
}
