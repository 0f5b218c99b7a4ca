/* carry-store-lock.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryStoreLock:
 *
 * The right to write a diary, held by one store on the machine at a time.
 */
typedef struct _CarryStoreLock CarryStoreLock;

CarryStoreLock *carry_store_lock_take (const char *path, guint patience_ms, GError **error);
void carry_store_lock_release (CarryStoreLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreLock, carry_store_lock_release)

G_END_DECLS
