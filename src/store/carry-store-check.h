/* carry-store-check.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* “Crry”; resources/schema/0001.sql writes it. */
#define CARRY_STORE_APPLICATION_ID 0x43727279

gboolean carry_store_check_form (sqlite3 *db, const char *path, guint newest, guint *version, GError **error);
gboolean carry_store_check (const char *path, guint newest, GError **error);

G_END_DECLS
