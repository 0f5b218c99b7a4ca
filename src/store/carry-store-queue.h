/* carry-store-queue.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryStoreQueue:
 *
 * A thread that does one piece of work after the other, in the order in which they were asked for.
 */
typedef struct _CarryStoreQueue CarryStoreQueue;

/**
 * CarryStoreWork:
 * @owner: what the queue works on
 * @data: the work's own data
 * @error: return location
 *
 * A piece of work, done on the thread of the queue.
 *
 * Returns: (nullable): its result, or %NULL with @error set
 */
typedef gpointer (*CarryStoreWork) (gpointer owner, gpointer data, GError **error);

CarryStoreQueue *carry_store_queue_new (gpointer owner);
void carry_store_queue_free (CarryStoreQueue *self);
void carry_store_queue_push (CarryStoreQueue *self,
                             GTask *task,
                             CarryStoreWork work,
                             gpointer data,
                             GDestroyNotify free_data,
                             GDestroyNotify free_result);
gpointer carry_store_queue_wait (CarryStoreQueue *self, CarryStoreWork work, gpointer data, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreQueue, carry_store_queue_free)

G_END_DECLS
