/* carry-week-strength.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-week-clock.h"

G_BEGIN_DECLS

/**
 * CarryWeekFileSession:
 *
 * A strength session that a week file has on a day already, as a coach's plan does.
 */
typedef struct
{
  guint day;     /* days after the first of the week, a Monday */
  guint start;   /* minutes after 00:00 */
  guint minutes; /* 1 to CARRY_MINUTES_PER_DAY - start */
  CarryStrengthKind kind;
  gboolean locked; /* whether it must stay where it is */
} CarryWeekFileSession;

/**
 * CarryWeekStrength:
 *
 * What a week file says of strength.
 */
typedef struct
{
  guint lower_sessions;
  guint session_minutes;
  GArray *kinds;    /* of CarryStrengthKind, as the file lists them */
  GArray *sessions; /* of CarryWeekFileSession, as the file lists them */
} CarryWeekStrength;

gboolean carry_week_strength_read (
    CarryWeekStrength *self, JsonObject *week, const char *path, const CarryWeekClock *clock, GError **error);
void carry_week_strength_clear (CarryWeekStrength *self);

G_END_DECLS
