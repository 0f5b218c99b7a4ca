/* carry-store-schema.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * CarryStoreSchema:
 *
 * How the form of the diary came to be: the SQL of step n brings a diary of form n to form n + 1.
 */
typedef struct
{
  guint version; /* the newest form, and the number of steps */
  char **steps;
} CarryStoreSchema;

CarryStoreSchema *carry_store_schema_new_built_in (void);
void carry_store_schema_free (CarryStoreSchema *self);
gboolean
carry_store_schema_upgrade (const CarryStoreSchema *self, sqlite3 *db, const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreSchema, carry_store_schema_free)

G_END_DECLS
