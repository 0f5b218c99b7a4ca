/* carry-workout-progress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-workout-progress.h"

G_DEFINE_BOXED_TYPE (CarryWorkoutProgress,
                     carry_workout_progress,
                     carry_workout_progress_ref,
                     carry_workout_progress_unref)

/**
 * carry_workout_progress_new:
 * @session_id: the session that is being done; “” to say that none is
 *
 * Returns: (transfer full): a progress to fill in
 */
CarryWorkoutProgress *
carry_workout_progress_new (const char *session_id)
{
  CarryWorkoutProgress *self;

  g_return_val_if_fail (session_id != NULL, NULL);

  self = g_atomic_rc_box_new0 (CarryWorkoutProgress);
  self->session_id = g_strdup (session_id);
  self->exercises = g_strdup ("");
  self->rows = g_array_new (FALSE, FALSE, sizeof (CarryWorkoutRow));

  return self;
}

CarryWorkoutProgress *
carry_workout_progress_ref (CarryWorkoutProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  CarryWorkoutProgress *self = data;

  g_free (self->session_id);
  g_free (self->exercises);
  g_array_unref (self->rows);
}

void
carry_workout_progress_unref (CarryWorkoutProgress *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/* Whether it says that no workout is going on. */
gboolean
carry_workout_progress_is_none (const CarryWorkoutProgress *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return *self->session_id == '\0';
}
