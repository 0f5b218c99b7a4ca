/* carry-journal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-change.h"

G_BEGIN_DECLS

/**
 * CarryJournal:
 *
 * Where changes are written down before they count. Implemented by the store.
 */
#define CARRY_TYPE_JOURNAL (carry_journal_get_type ())
G_DECLARE_INTERFACE (CarryJournal, carry_journal, CARRY, JOURNAL, GObject)

struct _CarryJournalInterface
{
  GTypeInterface parent_iface;

  void (*write_async) (CarryJournal *self,
                       CarryChange *change,
                       GAsyncReadyCallback callback,
                       gpointer user_data);
  gboolean (*write_finish) (CarryJournal *self, GAsyncResult *result, GError **error);
};

void carry_journal_write_async (CarryJournal *self,
                                CarryChange *change,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
gboolean carry_journal_write_finish (CarryJournal *self, GAsyncResult *result, GError **error);

G_END_DECLS
