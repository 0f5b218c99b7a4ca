/* carry-store-check.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-check.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/stat.h>

#include "carry-store-error.h"
#include "carry-store-query.h"

/* SQLite writes nothing of worth in a log shorter than its header. */
#define WAL_HEADER_BYTES 32

#define BUSY_TIMEOUT_MS 1000

static goffset
get_size (const char *path)
{
  struct stat info;

  return stat (path, &info) == 0 ? info.st_size : -1;
}

static gboolean
read_integer (sqlite3 *db, const char *path, const char *sql, gint64 *integer, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (db, path, sql, error);
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return FALSE;

  if (!carry_store_query_next (query, &failure))
    {
      if (failure != NULL)
        g_propagate_error (error, g_steal_pointer (&failure));
      else
        carry_store_error_set_damaged (error, path, sql);

      return FALSE;
    }

  *integer = carry_store_query_get_integer (query, 0);

  return TRUE;
}

/* Goes through every page of the file. */
static gboolean
check_pages (sqlite3 *db, const char *path, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (db, path, "PRAGMA quick_check (1)", error);
  g_autoptr (GError) failure = NULL;
  const char *report;
  const char *finding;

  if (query == NULL)
    return FALSE;

  if (!carry_store_query_next (query, &failure))
    {
      if (failure != NULL)
        g_propagate_error (error, g_steal_pointer (&failure));
      else
        carry_store_error_set_damaged (error, path, "quick_check");

      return FALSE;
    }

  report = carry_store_query_get_text (query, 0);

  if (g_strcmp0 (report, "ok") == 0)
    return TRUE;

  /* The first line of a report of more says only which database it is of. */
  finding = report != NULL ? strrchr (report, '\n') : NULL;
  carry_store_error_set_damaged (error, path, finding != NULL ? finding + 1 : report);

  return FALSE;
}

/* SQLite reads a file that ends within a page as if zeros followed. */
static gboolean
check_length (sqlite3 *db, const char *path, goffset bytes, GError **error)
{
  gint64 page_bytes;

  if (!read_integer (db, path, "PRAGMA page_size", &page_bytes, error))
    return FALSE;

  if (page_bytes > 0 && bytes % page_bytes == 0)
    return TRUE;

  carry_store_error_set_damaged (error, path, _ ("its end is missing"));

  return FALSE;
}

/**
 * carry_store_check_form:
 * @db: a connection
 * @path: what it is connected to, for messages
 * @newest: the newest form of the diary that we can use
 * @version: (out): the form it has, 0 for an empty database
 * @error: return location, or %NULL
 *
 * Looks whether a database is a diary of a form that we know.
 *
 * Returns: %TRUE if it is; %FALSE with an error of %CARRY_STORE_ERROR set
 */
gboolean
carry_store_check_form (sqlite3 *db, const char *path, guint newest, guint *version, GError **error)
{
  gint64 application_id, form, n_tables;
  gboolean is_ours;

  if (!read_integer (db, path, "PRAGMA application_id", &application_id, error) ||
      !read_integer (db, path, "PRAGMA user_version", &form, error))
    return FALSE;

  is_ours = application_id == CARRY_STORE_APPLICATION_ID;

  /* Before anything else is read, as what looks damaged may be what is new. */
  if (is_ours && form > (gint64)newest)
    {
      g_set_error (
          error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_NEWER,
          _ ("The diary “%s” was written by a newer version of Carryover (form %d of the diary; this "
             "version knows forms up to %u). Carryover left it as it is. Update Carryover to open it."),
          path, (int)form, newest);
      return FALSE;
    }

  if (!read_integer (db, path, "SELECT count (*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  /* An empty database may become a diary: it is what a death before the first commit leaves. */
  if (!is_ours && (application_id != 0 || form != 0 || n_tables > 0))
    {
      g_set_error (
          error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_FOREIGN,
          _ ("“%s” is a database of another program, not a diary. Carryover left it as it is. Choose "
             "another file with --diary=FILE."),
          path);
      return FALSE;
    }

  if (is_ours && form <= 0)
    {
      carry_store_error_set_damaged (error, path, _ ("it does not say which form it has"));
      return FALSE;
    }

  *version = (guint)form;

  return TRUE;
}

/**
 * Look:
 * @LOOK_AT_FILE: the diary was closed in order and is one file. “Immutable” reads just that.
 * @LOOK_AT_LOG: its program was killed, and committed changes are in its log. SQLite reads a log only where it
 *   may write. In exclusive mode it does so without a “-shm” file, and without the checkpoint at the end all
 *   files stay as they are.
 * @LOOK_ASIDE: somebody is reading it, so that there is a “-shm” file to share.
 *
 * How to read a diary such that neither it nor its folder changes.
 */
typedef enum
{
  LOOK_AT_FILE,
  LOOK_AT_LOG,
  LOOK_ASIDE,
} Look;

static int
open_as (const char *path, const char *uri, Look look, sqlite3 **db)
{
  g_autofree char *immutable = g_strconcat (uri, "?immutable=1", NULL);
  int code;

  if (look == LOOK_AT_FILE)
    return sqlite3_open_v2 (immutable, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                            NULL);

  if (look == LOOK_ASIDE)
    {
      code = sqlite3_open_v2 (path, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
      sqlite3_busy_timeout (*db, BUSY_TIMEOUT_MS);
      return code;
    }

  code = sqlite3_open_v2 (path, db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);

  if (code != SQLITE_OK)
    return code;

  if (sqlite3_db_readonly (*db, "main") == 1)
    return SQLITE_READONLY;

  sqlite3_db_config (*db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);

  return sqlite3_exec (*db, "PRAGMA locking_mode = EXCLUSIVE", NULL, NULL, NULL);
}

static gboolean
look_at (const char *path, Look look, goffset bytes, guint newest, GError **error)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, error);
  sqlite3 *db = NULL;
  gboolean fits;
  guint version;
  int code;

  if (uri == NULL)
    return FALSE;

  code = open_as (path, uri, look, &db);
  fits = code == SQLITE_OK;

  if (!fits)
    carry_store_error_set_sqlite (error, path, db, code, FALSE);

  fits = fits && carry_store_check_form (db, path, newest, &version, error) &&
         (look != LOOK_AT_FILE || check_length (db, path, bytes, error)) && check_pages (db, path, error);
  sqlite3_close (db);

  return fits;
}

/**
 * carry_store_check:
 * @path: where a diary is or will be, absolute and without symbolic links
 * @newest: the newest form of the diary that we can use
 * @error: return location, or %NULL
 *
 * Looks whether the file at @path is a whole diary that we may write, without changing a byte of it or leaving
 * anything beside it. A file that is missing or empty is as good. The caller holds the lock of @path.
 *
 * Returns: %TRUE if it may be opened; %FALSE with %CARRY_STORE_ERROR_IO, %CARRY_STORE_ERROR_NEWER,
 *   %CARRY_STORE_ERROR_DAMAGED, %CARRY_STORE_ERROR_FOREIGN or %CARRY_STORE_ERROR_BUSY set
 */
gboolean
carry_store_check (const char *path, guint newest, GError **error)
{
  g_autofree char *log_path = g_strconcat (path, "-wal", NULL);
  const gboolean has_log = get_size (log_path) > WAL_HEADER_BYTES;
  g_autoptr (GError) failure = NULL;
  struct stat info;
  gboolean exists;

  exists = stat (path, &info) == 0;

  if (!exists && errno != ENOENT)
    {
      carry_store_error_set_errno (error, path, errno, FALSE);
      return FALSE;
    }

  if (exists && !S_ISREG (info.st_mode))
    {
      carry_store_error_set_errno (error, path, S_ISDIR (info.st_mode) ? EISDIR : EINVAL, FALSE);
      return FALSE;
    }

  if (!exists || info.st_size == 0)
    {
      if (!has_log)
        return TRUE;

      /* SQLite would take the file for new, and remove the log. */
      carry_store_error_set_damaged (
          error, path, _ ("it is empty, but changes to it are left in the “-wal” file beside it"));
      return FALSE;
    }

  if (!has_log)
    return look_at (path, LOOK_AT_FILE, info.st_size, newest, error);

  if (look_at (path, LOOK_AT_LOG, info.st_size, newest, &failure))
    return TRUE;

  if (g_error_matches (failure, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY))
    return look_at (path, LOOK_ASIDE, info.st_size, newest, error);

  g_propagate_error (error, g_steal_pointer (&failure));

  return FALSE;
}
