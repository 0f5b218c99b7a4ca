/* carry-store-schema.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-schema.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "carry-store-error.h"
#include "carry-store-query.h"

/* The SQL of a step, or NULL if there is no such step. */
static char *
load_step (guint number)
{
  g_autofree char *name = g_strdup_printf (CARRY_RESOURCE_PATH "/schema/%04u.sql", number);
  g_autoptr (GBytes) step = g_resources_lookup_data (name, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return step != NULL ? g_strndup (g_bytes_get_data (step, NULL), g_bytes_get_size (step)) : NULL;
}

/**
 * carry_store_schema_new_built_in:
 *
 * Returns: (transfer full): the form of this version of Carryover: as many steps as there are in resources/schema
 */
CarryStoreSchema *
carry_store_schema_new_built_in (void)
{
  CarryStoreSchema *self = g_new0 (CarryStoreSchema, 1);
  g_autoptr (GStrvBuilder) steps = g_strv_builder_new ();
  char *step;

  while ((step = load_step (self->version + 1)) != NULL)
    {
      g_strv_builder_take (steps, step);
      self->version++;
    }

  self->steps = g_strv_builder_end (steps);

  return self;
}

void
carry_store_schema_free (CarryStoreSchema *self)
{
  g_return_if_fail (self != NULL);

  g_strfreev (self->steps);
  g_free (self);
}

static gboolean
read_version (sqlite3 *db, const char *path, guint *version, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (db, path, "PRAGMA user_version", error);
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return FALSE;

  if (carry_store_query_next (query, &failure))
    *version = (guint)carry_store_query_get_integer (query, 0);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

/* Makes sure that @path, a file or a folder, outlives a power failure. */
static gboolean
sync_path (const char *path)
{
  const int fd = open (path, O_RDONLY | O_CLOEXEC);
  gboolean synced;

  if (fd < 0)
    return FALSE;

  synced = fsync (fd) == 0;
  close (fd);

  return synced;
}

/* For the runner's eyes only; what is left of an earlier try goes. */
static gboolean
make_empty (const char *path)
{
  int fd;

  if (g_unlink (path) != 0 && errno != ENOENT)
    return FALSE;

  fd = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  return fd >= 0 && close (fd) == 0;
}

/* Writes a copy under another name first: a backup that is there is whole. */
static gboolean
back_up (sqlite3 *db, const char *path, guint version, GError **error)
{
  g_autofree char *backup = g_strdup_printf ("%s.before-v%u", path, version);
  g_autofree char *unfinished = g_strconcat (backup, ".unfinished", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (CarryStoreQuery) query = NULL;

  if (!make_empty (unfinished))
    {
      carry_store_error_set_errno (error, unfinished, errno, TRUE);
      return FALSE;
    }

  query = carry_store_query_new (db, path, "VACUUM INTO ?", error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, 0, unfinished);

  if (!carry_store_query_run (query, error))
    {
      g_unlink (unfinished);
      return FALSE;
    }

  if (!sync_path (unfinished) || g_rename (unfinished, backup) != 0 || !sync_path (folder))
    {
      carry_store_error_set_errno (error, backup, errno, TRUE);
      g_unlink (unfinished);
      return FALSE;
    }

  g_message ("The diary “%s” was copied to “%s” before its form changes", path, backup);

  return TRUE;
}

static gboolean
check_references (sqlite3 *db, const char *path, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (db, path, "PRAGMA foreign_key_check", error);
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return FALSE;

  if (carry_store_query_next (query, &failure))
    {
      g_autofree char *reason = g_strdup_printf (_ ("table “%s” has rows that belong to nothing"),
                                                 carry_store_query_get_text (query, 0));

      carry_store_error_set_damaged (error, path, reason);
      return FALSE;
    }

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

static gboolean
take_steps (const CarryStoreSchema *self, sqlite3 *db, const char *path, guint version, GError **error)
{
  g_autofree char *set_version = g_strdup_printf ("PRAGMA user_version = %u", self->version);

  if (!carry_store_query_execute (db, path, "BEGIN IMMEDIATE", error))
    return FALSE;

  for (guint i = version; i < self->version; i++)
    if (!carry_store_query_execute (db, path, self->steps[i], error))
      {
        g_prefix_error (error, _ ("Form %u of the diary could not be made. "), i + 1);
        return FALSE;
      }

  return check_references (db, path, error) && carry_store_query_execute (db, path, set_version, error) &&
         carry_store_query_execute (db, path, "COMMIT", error);
}

/**
 * carry_store_schema_upgrade:
 * @self: the form wanted
 * @db: a connection that is not in a transaction
 * @path: (nullable): the diary, absolute; %NULL if it is in memory
 * @error: return location, or %NULL
 *
 * Brings a diary to the form of @self, in one transaction. If it had a form before, a copy of it is made first
 * beside it: “diary.sqlite.before-v2”.
 *
 * Returns: %TRUE if the diary has the form; %FALSE with an error of %CARRY_STORE_ERROR set and the diary as it
 *   was
 */
gboolean
carry_store_schema_upgrade (const CarryStoreSchema *self, sqlite3 *db, const char *path, GError **error)
{
  const char *name = path != NULL ? path : ":memory:";
  gboolean upgraded;
  guint version = 0;

  if (!read_version (db, name, &version, error))
    return FALSE;

  if (version >= self->version)
    return TRUE;

  if (version > 0 && path != NULL && !back_up (db, path, self->version, error))
    return FALSE;

  /* A step may have to rebuild a table that others refer to. This pragma does nothing inside a transaction. */
  if (!carry_store_query_execute (db, name, "PRAGMA foreign_keys = OFF", error))
    return FALSE;

  upgraded = take_steps (self, db, name, version, error);

  if (!upgraded && !sqlite3_get_autocommit (db))
    sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);

  /* The checkpoint puts the new form into the file itself, where an older Carryover sees it at once. */
  return carry_store_query_execute (db, name, "PRAGMA foreign_keys = ON", upgraded ? error : NULL) &&
         upgraded && carry_store_query_execute (db, name, "PRAGMA wal_checkpoint (TRUNCATE)", error);
}
