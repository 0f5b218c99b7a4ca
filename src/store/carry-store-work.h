/* carry-store-work.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-store-file.h"
#include "carry-store-queue.h"

G_BEGIN_DECLS

typedef struct _CarryStore CarryStore;

/* How the rooms of the store work on its file: nobody outside calls these. */

gpointer
carry_store_wait (CarryStore *self, gboolean writing, CarryStoreWork work, gpointer data, GError **error);
void carry_store_ask (CarryStore *self,
                      gboolean writing,
                      CarryStoreWork work,
                      gpointer data,
                      GDestroyNotify free_data,
                      GDestroyNotify free_result,
                      GAsyncReadyCallback callback,
                      gpointer user_data);
CarryStoreFile *carry_store_get_file (CarryStore *self);

G_END_DECLS
