/* carry-session-time.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarrySessionTime:
 * @warm_up: warming up before the first exercise
 * @work: under tension
 * @rest: between sets, and getting ready for the next exercise
 *
 * What the time of a strength session is spent on, in seconds or in minutes.
 */
typedef struct
{
  guint warm_up;
  guint work;
  guint rest;
} CarrySessionTime;

CarrySessionTime carry_session_time_of_items (GPtrArray *items);
CarrySessionTime carry_session_time_in_minutes (const CarrySessionTime *seconds);
CarrySessionTime carry_session_time_of_session (CarryStrengthSession *session);
guint carry_session_time_get_total (const CarrySessionTime *self);

G_END_DECLS
