/* carry-store-days.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-days.h"

#include "carry-store-care.h"
#include "carry-store-work.h"

static gpointer
read_on_thread (gpointer owner, gpointer data, GError **error)
{
  return carry_store_care_read (carry_store_get_file (CARRY_STORE (owner)), error);
}

/**
 * carry_store_load_care:
 * @self: a store
 * @error: return location, or %NULL
 *
 * Reads all that the runner said of days, and waits for it.
 *
 * Returns: (transfer full): it, as a change for an empty #CarryCare, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryCareChange *
carry_store_load_care (CarryStore *self, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), NULL);

  return carry_store_wait (self, FALSE, read_on_thread, NULL, error);
}
