/* carry-target-day.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryTargetDay:
 *
 * How the runner stands on the day of a session, whatever its exercises.
 */
typedef struct
{
  guint weeks_lifting; /* whole weeks since a strength session that was done: the first one, or eight weeks */
  guint days_off; /* days since the last strength session that was, or will have been, done */
  guint tired_days; /* days running with a check-in of more than 1.5 standard deviations */
  guint sore_sessions; /* the last sessions running on whose days the legs were very sore */
  double readiness_z; /* of that day, 0 where nothing was said */
  gboolean after_pause; /* within a week after days without training because of illness or injury */
} CarryTargetDay;

CarryTargetDay
carry_target_day_find (CarryDiary *diary, CarryCare *care, CarryStrengthSession *session, const GDate *today);

G_END_DECLS
