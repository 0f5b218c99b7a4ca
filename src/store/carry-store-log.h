/* carry-store-log.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"
#include "carry-store-file.h"
#include "carry-store-query.h"
#include "carry-workout.h"

G_BEGIN_DECLS

#define CARRY_STORE_SET_SQL                                                                                  \
  "INSERT INTO strength_set (session_id, item_position, position, reps, seconds, metres, contacts,"          \
  " load_kg, rir, rpe, side, outcome, warm_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
#define CARRY_STORE_WORKOUT_SQL                                                                              \
  "INSERT INTO workout (session_id, start_minute, end_minute, effort, note) VALUES (?, ?, ?, ?, ?)"

/**
 * CarryStoreLog:
 *
 * What was done in all strength sessions of a diary, as its file has it.
 */
typedef struct _CarryStoreLog CarryStoreLog;

CarryStoreLog *carry_store_log_read (CarryStoreFile *file, GError **error);
void carry_store_log_free (CarryStoreLog *self);
CarryItem *
carry_store_log_complete (CarryStoreLog *self, const char *session_id, guint position, CarryItem *item);
CarryWorkout *carry_store_log_get_workout (CarryStoreLog *self, const char *session_id);
gboolean carry_store_log_write_item (
    CarryStoreQuery *query, const char *session_id, guint position, CarryItem *item, GError **error);
gboolean carry_store_log_write_workout (CarryStoreQuery *query,
                                        const char *session_id,
                                        const CarryWorkoutFacts *facts,
                                        GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreLog, carry_store_log_free)

G_END_DECLS
