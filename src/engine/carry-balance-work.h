/* carry-balance-work.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-training-facts.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CarryBalanceWork:
 *
 * What a thread needs to sum up weeks: it never sees the diary.
 */
typedef struct _CarryBalanceWork CarryBalanceWork;

CarryBalanceWork *carry_balance_work_new (const GDate *first, const GDate *last, GPtrArray *sessions);
void carry_balance_work_free (CarryBalanceWork *self);
GPtrArray *carry_balance_work_do (CarryBalanceWork *self, GCancellable *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryBalanceWork, carry_balance_work_free)

G_END_DECLS
