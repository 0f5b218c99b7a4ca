/* carry-store-workout.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store.h"
#include "carry-workout-progress.h"

G_BEGIN_DECLS

/* The workout that is going on, as the diary keeps it. */

CarryWorkoutProgress *carry_store_load_workout (CarryStore *self, GError **error);
void carry_store_save_workout_async (CarryStore *self,
                                     CarryWorkoutProgress *progress,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
gboolean carry_store_save_workout_finish (CarryStore *self, GAsyncResult *result, GError **error);

G_END_DECLS
