/* carry-store-templates.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-templates.h"

#include "carry-store-template-rows.h"
#include "carry-store-work.h"

static gpointer
read_on_thread (gpointer owner, gpointer data, GError **error)
{
  return carry_store_template_rows_read (carry_store_get_file (CARRY_STORE (owner)), CARRY_CATALOGUE (data),
                                         error);
}

/**
 * carry_store_load_templates:
 * @self: a store
 * @catalogue: where exercises are looked up; it must not change meanwhile
 * @error: return location, or %NULL
 *
 * Reads all templates, and waits for them. An exercise that @catalogue lacks becomes a stand-in of the same id and
 * name.
 *
 * Returns: (transfer full): them, as a change for an empty #CarryTemplates, or %NULL with an error of
 *   %CARRY_STORE_ERROR set
 */
CarryTemplateChange *
carry_store_load_templates (CarryStore *self, CarryCatalogue *catalogue, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self) && CARRY_IS_CATALOGUE (catalogue), NULL);

  return carry_store_wait (self, FALSE, read_on_thread, catalogue, error);
}
