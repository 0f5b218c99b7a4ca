/* carry-store-query.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * CarryStoreQuery:
 *
 * One prepared SQL statement on one diary. Parameters and columns count from 0.
 */
typedef struct _CarryStoreQuery CarryStoreQuery;

CarryStoreQuery *carry_store_query_new (sqlite3 *db, const char *path, const char *sql, GError **error);
void carry_store_query_free (CarryStoreQuery *self);
void carry_store_query_bind_text (CarryStoreQuery *self, int parameter, const char *text);
void carry_store_query_bind_integer (CarryStoreQuery *self, int parameter, gint64 integer);
void carry_store_query_bind_real (CarryStoreQuery *self, int parameter, double real);
void carry_store_query_bind_day (CarryStoreQuery *self, int parameter, const GDate *day);
gboolean carry_store_query_next (CarryStoreQuery *self, GError **error);
gboolean carry_store_query_run (CarryStoreQuery *self, GError **error);
gboolean carry_store_query_has_text (CarryStoreQuery *self);
gboolean carry_store_query_is_null (CarryStoreQuery *self, int column);
const char *carry_store_query_get_text (CarryStoreQuery *self, int column);
gint64 carry_store_query_get_integer (CarryStoreQuery *self, int column);
double carry_store_query_get_real (CarryStoreQuery *self, int column);

gboolean carry_store_query_execute (sqlite3 *db, const char *path, const char *sql, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryStoreQuery, carry_store_query_free)

G_END_DECLS
