/* carry-history.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-journal.h"

G_BEGIN_DECLS

/**
 * CarryHistory:
 *
 * The only way to change a diary and its catalogue: does a change, and takes it back.
 */
/**
 * CarryHistoryComplete:
 * @change: a change whose turn has come
 * @user_data: what was given with it
 *
 * Returns: (transfer full): the change with what follows from it, as one step; @change itself if nothing does
 */
typedef CarryChange *(*CarryHistoryComplete) (CarryChange *change, gpointer user_data);

#define CARRY_TYPE_HISTORY (carry_history_get_type ())
G_DECLARE_FINAL_TYPE (CarryHistory, carry_history, CARRY, HISTORY, GObject)

CarryHistory *carry_history_new (CarryDiary *diary, CarryJournal *journal);
CarryHistory *
carry_history_new_with_catalogue (CarryDiary *diary, CarryCatalogue *catalogue, CarryJournal *journal);
CarryDiary *carry_history_get_diary (CarryHistory *self);
void carry_history_set_completion (CarryHistory *self,
                                   CarryHistoryComplete complete,
                                   gpointer user_data,
                                   GDestroyNotify destroy);
void carry_history_do_async (CarryHistory *self,
                             CarryChange *change,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
void carry_history_undo_async (CarryHistory *self, GAsyncReadyCallback callback, gpointer user_data);
void carry_history_redo_async (CarryHistory *self, GAsyncReadyCallback callback, gpointer user_data);
CarryChange *carry_history_finish (CarryHistory *self, GAsyncResult *result, GError **error);
const char *carry_history_get_undo_sentence (CarryHistory *self);
const char *carry_history_get_redo_sentence (CarryHistory *self);
void carry_history_join_steps (CarryHistory *self, const char *group);
gboolean carry_history_is_busy (CarryHistory *self);

G_END_DECLS
