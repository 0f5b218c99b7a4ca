/* carry-store-query.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-query.h"

#include "carry-measure.h"
#include "carry-store-error.h"

struct _CarryStoreQuery
{
  sqlite3 *db; /* unowned */
  char *path;
  sqlite3_stmt *statement;
};

/**
 * carry_store_query_new:
 * @db: a connection, which outlives the query
 * @path: the diary, for messages
 * @sql: one statement
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the query, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStoreQuery *
carry_store_query_new (sqlite3 *db, const char *path, const char *sql, GError **error)
{
  g_autoptr (CarryStoreQuery) self = g_new0 (CarryStoreQuery, 1);
  int code;

  self->db = db;
  self->path = g_strdup (path);
  code = sqlite3_prepare_v3 (db, sql, -1, SQLITE_PREPARE_PERSISTENT, &self->statement, NULL);

  if (code != SQLITE_OK)
    {
      carry_store_error_set_sqlite (error, path, db, code, FALSE);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
carry_store_query_free (CarryStoreQuery *self)
{
  g_return_if_fail (self != NULL);

  sqlite3_finalize (self->statement);
  g_free (self->path);
  g_free (self);
}

/**
 * carry_store_query_bind_text:
 * @self: a query that is not under way
 * @parameter: which “?”, from 0
 * @text: (nullable): UTF-8, copied
 */
void
carry_store_query_bind_text (CarryStoreQuery *self, int parameter, const char *text)
{
  sqlite3_bind_text (self->statement, parameter + 1, text, -1, SQLITE_TRANSIENT);
}

void
carry_store_query_bind_integer (CarryStoreQuery *self, int parameter, gint64 integer)
{
  sqlite3_bind_int64 (self->statement, parameter + 1, integer);
}

void
carry_store_query_bind_real (CarryStoreQuery *self, int parameter, double real)
{
  sqlite3_bind_double (self->statement, parameter + 1, real);
}

/**
 * carry_store_query_bind_day:
 * @self: a query that is not under way
 * @parameter: which “?”, from 0
 * @day: (nullable): a day; written as “2026-03-03”
 */
void
carry_store_query_bind_day (CarryStoreQuery *self, int parameter, const GDate *day)
{
  g_autofree char *text = day != NULL ? carry_day_to_iso (day) : NULL;

  carry_store_query_bind_text (self, parameter, text);
}

/**
 * carry_store_query_next:
 * @self: a query
 * @error: return location; it must not be %NULL, as it tells the end from a failure
 *
 * Goes to the next row. After the last one the query is ready to be bound and run anew.
 *
 * Returns: %TRUE on a row, %FALSE after the last or with @error set
 */
gboolean
carry_store_query_next (CarryStoreQuery *self, GError **error)
{
  const int code = sqlite3_step (self->statement);

  if (code == SQLITE_ROW)
    return TRUE;

  if (code != SQLITE_DONE)
    carry_store_error_set_sqlite (error, self->path, self->db, code,
                                  !sqlite3_stmt_readonly (self->statement));

  sqlite3_reset (self->statement);

  return FALSE;
}

/**
 * carry_store_query_run:
 * @self: a query
 * @error: return location, or %NULL
 *
 * Runs a query whose rows, if any, do not matter, and makes it ready to be bound and run anew.
 *
 * Returns: %TRUE if it was done
 */
gboolean
carry_store_query_run (CarryStoreQuery *self, GError **error)
{
  g_autoptr (GError) failure = NULL;

  while (carry_store_query_next (self, &failure))
    continue;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_store_query_has_text:
 * @self: a query on a row
 *
 * Returns: %TRUE if every text of the row is UTF-8 without a NUL; SQLite does not look
 */
gboolean
carry_store_query_has_text (CarryStoreQuery *self)
{
  const int n_columns = sqlite3_column_count (self->statement);

  for (int i = 0; i < n_columns; i++)
    {
      const char *text;

      if (sqlite3_column_type (self->statement, i) != SQLITE_TEXT)
        continue;

      text = carry_store_query_get_text (self, i);

      if (!g_utf8_validate_len (text, (gsize)sqlite3_column_bytes (self->statement, i), NULL))
        return FALSE;
    }

  return TRUE;
}

gboolean
carry_store_query_is_null (CarryStoreQuery *self, int column)
{
  return sqlite3_column_type (self->statement, column) == SQLITE_NULL;
}

/**
 * carry_store_query_get_text:
 * @self: a query on a row
 * @column: which column, from 0
 *
 * Returns: (transfer none) (nullable): the text, until the next row; %NULL if the column is NULL
 */
const char *
carry_store_query_get_text (CarryStoreQuery *self, int column)
{
  return (const char *)sqlite3_column_text (self->statement, column);
}

gint64
carry_store_query_get_integer (CarryStoreQuery *self, int column)
{
  return sqlite3_column_int64 (self->statement, column);
}

double
carry_store_query_get_real (CarryStoreQuery *self, int column)
{
  return sqlite3_column_double (self->statement, column);
}

/**
 * carry_store_query_execute:
 * @db: a connection
 * @path: the diary, for messages
 * @sql: any number of statements that need no parameters and whose rows do not matter
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all was done
 */
gboolean
carry_store_query_execute (sqlite3 *db, const char *path, const char *sql, GError **error)
{
  const int code = sqlite3_exec (db, sql, NULL, NULL, NULL);

  if (code == SQLITE_OK)
    return TRUE;

  carry_store_error_set_sqlite (error, path, db, code, TRUE);

  return FALSE;
}
