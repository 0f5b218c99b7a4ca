/* carry-workout-outcome.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"
#include "carry-workout-exercise.h"

G_BEGIN_DECLS

/**
 * CarryWorkoutOutcome:
 *
 * What of a workout as a whole goes into its session. A plain value; it does not own the note.
 */
typedef struct
{
  GDate day;        /* on which it was done */
  int start_minute; /* of that day */
  guint minutes;    /* until the last set, pauses left out */
  double effort;    /* 0 to 10, or CARRY_WORKOUT_UNKNOWN */
  const char *note; /* NULL for none */
  gboolean finished;
} CarryWorkoutOutcome;

CarryStrengthSession *carry_workout_outcome_apply (const CarryWorkoutOutcome *self,
                                                   CarryStrengthSession *session,
                                                   GPtrArray *exercises);

G_END_DECLS
