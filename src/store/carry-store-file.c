/* carry-store-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "carry-store-check.h"
#include "carry-store-error.h"
#include "carry-store-query.h"

/* A window that is just closing gets the time to do so. */
#define LOCK_PATIENCE_MS 500u

/* Other programs may look into the diary at any time; they read fast. */
#define BUSY_TIMEOUT_MS 5000

/* Makes the folder and an empty file, for the runner's eyes only, if there is none. */
static gboolean
make_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd;

  if (g_access (path, F_OK) == 0)
    return TRUE;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      carry_store_error_set_errno (error, path, errno, FALSE);
      return FALSE;
    }

  fd = open (path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      carry_store_error_set_errno (error, path, errno, FALSE);
      return FALSE;
    }

  close (fd);

  return TRUE;
}

/* SQLite puts its companions beside the file itself, not beside a link to it; so do we. */
static char *
resolve (const char *path, GError **error)
{
  char *real = realpath (path, NULL);
  char *resolved;

  if (real == NULL)
    {
      carry_store_error_set_errno (error, path, errno, FALSE);
      return NULL;
    }

  resolved = g_strdup (real);
  free (real);

  return resolved;
}

static gboolean
connect_to (CarryStoreFile *self, GError **error)
{
  const int access = self->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  const int code = sqlite3_open_v2 (self->name, &self->db, access | SQLITE_OPEN_NOMUTEX, NULL);

  if (code != SQLITE_OK)
    {
      carry_store_error_set_sqlite (error, self->name, self->db, code, FALSE);
      return FALSE;
    }

  sqlite3_extended_result_codes (self->db, 1);
  sqlite3_busy_timeout (self->db, BUSY_TIMEOUT_MS);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);

  if (!self->read_only && sqlite3_db_readonly (self->db, "main") == 1)
    {
      carry_store_error_set_errno (error, self->name, EACCES, FALSE);
      return FALSE;
    }

  return carry_store_query_execute (self->db, self->name,
                                    "PRAGMA trusted_schema = OFF;"
                                    "PRAGMA cell_size_check = ON;"
                                    "PRAGMA foreign_keys = ON;"
                                    "PRAGMA synchronous = FULL",
                                    error);
}

static gboolean
use_write_ahead_log (CarryStoreFile *self, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;
  g_autoptr (GError) failure = NULL;

  query = carry_store_query_new (self->db, self->name, "PRAGMA journal_mode = WAL", error);

  if (query == NULL)
    return FALSE;

  if (carry_store_query_next (query, &failure) &&
      g_strcmp0 (carry_store_query_get_text (query, 0), self->path != NULL ? "wal" : "memory") == 0)
    return TRUE;

  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else
    carry_store_error_set_errno (error, self->name, ENOTSUP, FALSE);

  return FALSE;
}

static gboolean
open_to_write (CarryStoreFile *self, const CarryStoreSchema *schema, GError **error)
{
  if (self->path != NULL && !carry_store_check (self->path, schema->version, error))
    return FALSE;

  return connect_to (self, error) && use_write_ahead_log (self, error) &&
         carry_store_schema_upgrade (schema, self->db, self->path, error);
}

/* For a diary that somebody else is writing: it was whole when they opened it. */
static gboolean
open_to_read (CarryStoreFile *self, const CarryStoreSchema *schema, GError **error)
{
  guint version;

  self->read_only = TRUE;

  if (!connect_to (self, error) ||
      !carry_store_check_form (self->db, self->name, schema->version, &version, error))
    return FALSE;

  if (version < schema->version)
    {
      carry_store_error_set_busy (error, self->name);
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_store_file_open:
 * @path: (nullable): where the diary is or will be; %NULL for one in memory
 * @mode: what for
 * @schema: the form it must have
 * @error: return location, or %NULL
 *
 * Opens a diary and makes it, or brings it to the form of @schema, where that is needed. A file that is not a
 * whole diary is left untouched.
 *
 * Returns: (transfer full): the open diary, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStoreFile *
carry_store_file_open (const char *path, CarryStoreMode mode, const CarryStoreSchema *schema, GError **error)
{
  g_autoptr (CarryStoreFile) self = g_new0 (CarryStoreFile, 1);
  g_autoptr (GError) failure = NULL;

  self->name = ":memory:";

  if (path != NULL)
    {
      if (!make_file (path, error))
        return NULL;

      self->path = resolve (path, error);

      if (self->path == NULL)
        return NULL;

      self->name = self->path;
      self->lock = carry_store_lock_take (self->path, LOCK_PATIENCE_MS, &failure);

      if (self->lock == NULL && (mode == CARRY_STORE_WRITE ||
                                 !g_error_matches (failure, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY)))
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return NULL;
        }
    }

  if (failure != NULL ? !open_to_read (self, schema, error) : !open_to_write (self, schema, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * carry_store_file_close:
 * @self: (transfer full): an open diary without unfinished queries
 *
 * Closes the diary. All of it is in the one file then.
 */
void
carry_store_file_close (CarryStoreFile *self)
{
  g_return_if_fail (self != NULL);

  if (sqlite3_close (self->db) != SQLITE_OK)
    g_critical ("A query of the diary “%s” is still under way", self->name);

  g_clear_pointer (&self->lock, carry_store_lock_release);
  g_free (self->path);
  g_free (self);
}
