/* carry-work-timer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-work-timer.h"

#include "carry-instant.h"

/**
 * carry_work_timer_begin:
 * @self: a timer
 * @lead_in_s: seconds to get ready
 * @work_s: seconds of work to count down; 0 to count up
 * @now: microseconds of the running clock
 */
void
carry_work_timer_begin (CarryWorkTimer *self, guint lead_in_s, guint work_s, gint64 now)
{
  g_return_if_fail (self != NULL);

  self->lead_in = lead_in_s * CARRY_INSTANT_SECOND;
  carry_countdown_begin (&self->clock, work_s > 0 ? self->lead_in + work_s * CARRY_INSTANT_SECOND : 0, now);
}

CarryWorkPhase
carry_work_timer_get_phase (const CarryWorkTimer *self, gint64 now)
{
  g_return_val_if_fail (self != NULL, CARRY_WORK_IDLE);

  if (!self->clock.begun)
    return CARRY_WORK_IDLE;
  if (carry_countdown_get_elapsed (&self->clock, now) < self->lead_in)
    return CARRY_WORK_LEAD_IN;

  return carry_countdown_is_over (&self->clock, now) ? CARRY_WORK_OVER : CARRY_WORK_GOING;
}

gboolean
carry_work_timer_counts_down (const CarryWorkTimer *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->clock.length > 0;
}

/* What stands on its face, in microseconds: what is left of the lead-in, then of the work, or how long the work lasts. */
gint64
carry_work_timer_get_shown (const CarryWorkTimer *self, gint64 now)
{
  g_return_val_if_fail (self != NULL, 0);

  if (carry_work_timer_get_phase (self, now) == CARRY_WORK_LEAD_IN)
    return self->lead_in - carry_countdown_get_elapsed (&self->clock, now);

  return carry_work_timer_counts_down (self) ? carry_countdown_get_left (&self->clock, now)
                                             : carry_work_timer_get_worked (self, now);
}

/* How long the work has lasted, in microseconds, not longer than it was to last. */
gint64
carry_work_timer_get_worked (const CarryWorkTimer *self, gint64 now)
{
  gint64 elapsed;

  g_return_val_if_fail (self != NULL, 0);

  elapsed = carry_countdown_get_elapsed (&self->clock, now);
  if (self->clock.length > 0)
    elapsed = MIN (elapsed, self->clock.length);

  return MAX (elapsed - self->lead_in, 0);
}

/* When its phase changes next; FALSE if it will not. */
gboolean
carry_work_timer_get_deadline (const CarryWorkTimer *self, gint64 now, gint64 *deadline)
{
  g_return_val_if_fail (self != NULL && deadline != NULL, FALSE);

  if (carry_work_timer_get_phase (self, now) == CARRY_WORK_LEAD_IN && !self->clock.paused)
    {
      *deadline = self->clock.start + self->lead_in;
      return TRUE;
    }

  return !carry_countdown_is_over (&self->clock, now) &&
         carry_countdown_get_deadline (&self->clock, deadline);
}
