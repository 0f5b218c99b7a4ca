/* carry-store-batch.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-change.h"
#include "carry-store-file.h"

G_BEGIN_DECLS

/**
 * CarryStoreBatch:
 *
 * What a change writes into the diary. Made on the thread that owns the change, written on any.
 */
typedef struct _CarryStoreBatch CarryStoreBatch;

CarryStoreBatch *carry_store_batch_new (CarryChange *change);
void carry_store_batch_free (CarryStoreBatch *self);
gboolean carry_store_batch_write (CarryStoreBatch *self, CarryStoreFile *file, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreBatch, carry_store_batch_free)

G_END_DECLS
