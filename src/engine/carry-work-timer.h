/* carry-work-timer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-countdown.h"

G_BEGIN_DECLS

/**
 * CarryWorkPhase:
 * @CARRY_WORK_IDLE: no timer runs
 * @CARRY_WORK_LEAD_IN: the runner gets ready
 * @CARRY_WORK_GOING: the set is being done
 * @CARRY_WORK_OVER: the time is up
 *
 * Where the timer of a set that is held or moved for seconds stands.
 */
typedef enum
{
  CARRY_WORK_IDLE,
  CARRY_WORK_LEAD_IN,
  CARRY_WORK_GOING,
  CARRY_WORK_OVER,
} CarryWorkPhase;

/**
 * CarryWorkTimer:
 *
 * The timer of one set: a lead-in, then the work, counted down to 0 or up without end. A plain value; zeroed it is idle.
 */
typedef struct
{
  CarryCountdown clock; /* lead-in and work together */
  gint64 lead_in;       /* microseconds */
} CarryWorkTimer;

void carry_work_timer_begin (CarryWorkTimer *self, guint lead_in_s, guint work_s, gint64 now);
CarryWorkPhase carry_work_timer_get_phase (const CarryWorkTimer *self, gint64 now);
gboolean carry_work_timer_counts_down (const CarryWorkTimer *self);
gint64 carry_work_timer_get_shown (const CarryWorkTimer *self, gint64 now);
gint64 carry_work_timer_get_worked (const CarryWorkTimer *self, gint64 now);
gboolean carry_work_timer_get_deadline (const CarryWorkTimer *self, gint64 now, gint64 *deadline);

G_END_DECLS
