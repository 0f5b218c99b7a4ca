/* carry-journal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-journal.h"

G_DEFINE_INTERFACE (CarryJournal, carry_journal, G_TYPE_OBJECT)

static void
carry_journal_default_init (CarryJournalInterface *iface)
{
}

/**
 * carry_journal_write_async:
 * @self: a journal
 * @change: what is to be written
 * @callback: called in the caller's main context once it is on disk, or failed
 * @user_data: for @callback
 *
 * Writes a change down in one piece. Changes are written in the order in which they are given.
 */
void
carry_journal_write_async (CarryJournal *self,
                           CarryChange *change,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (CARRY_IS_JOURNAL (self) && CARRY_IS_CHANGE (change));

  CARRY_JOURNAL_GET_IFACE (self)->write_async (self, change, callback, user_data);
}

/**
 * carry_journal_write_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if the change is on disk whole; %FALSE with @error set if nothing of it is
 */
gboolean
carry_journal_write_finish (CarryJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (CARRY_IS_JOURNAL (self), FALSE);

  return CARRY_JOURNAL_GET_IFACE (self)->write_finish (self, result, error);
}
