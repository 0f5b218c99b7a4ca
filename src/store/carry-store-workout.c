/* carry-store-workout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-workout.h"

#include "carry-store-progress.h"
#include "carry-store-query.h"
#include "carry-store-work.h"

static gpointer
read_on_thread (gpointer owner, gpointer data, GError **error)
{
  return carry_store_progress_read (carry_store_get_file (CARRY_STORE (owner)), error);
}

/**
 * carry_store_load_workout:
 * @self: a store
 * @error: return location, or %NULL
 *
 * Reads where the workout stands that is going on, and waits for it.
 *
 * Returns: (transfer full): it, perhaps none, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryWorkoutProgress *
carry_store_load_workout (CarryStore *self, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), NULL);

  return carry_store_wait (self, FALSE, read_on_thread, NULL, error);
}

static gpointer
write_on_thread (gpointer owner, gpointer data, GError **error)
{
  CarryStoreFile *file = carry_store_get_file (CARRY_STORE (owner));

  if (!carry_store_query_execute (file->db, file->name, "BEGIN IMMEDIATE", error))
    return GINT_TO_POINTER (FALSE);

  if (carry_store_progress_write (file, data, error) &&
      carry_store_query_execute (file->db, file->name, "COMMIT", error))
    return GINT_TO_POINTER (TRUE);

  if (!sqlite3_get_autocommit (file->db))
    sqlite3_exec (file->db, "ROLLBACK", NULL, NULL, NULL);

  return GINT_TO_POINTER (FALSE);
}

/**
 * carry_store_save_workout_async:
 * @self: a store
 * @progress: where the workout stands, or none
 * @callback: called when it is on disk
 * @user_data: data for @callback
 *
 * Writes where a workout stands while nothing becomes of its session; else it is part of the change, see
 * carry_change_set_workout().
 */
void
carry_store_save_workout_async (CarryStore *self,
                                CarryWorkoutProgress *progress,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (CARRY_IS_STORE (self) && progress != NULL);

  carry_store_ask (self, TRUE, write_on_thread, carry_workout_progress_ref (progress),
                   (GDestroyNotify)carry_workout_progress_unref, NULL, callback, user_data);
}

/**
 * carry_store_save_workout_finish:
 * @self: a store
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set
 */
gboolean
carry_store_save_workout_finish (CarryStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return GPOINTER_TO_INT (g_task_propagate_pointer (G_TASK (result), error));
}
