/* carry-store-error.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-error.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <sqlite3.h>

G_DEFINE_QUARK (carry-store-error-quark, carry_store_error)

static const char *
get_advice (int code, gboolean writing)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return _ ("Free some space on the disk and try again.");

    case EROFS:
      return _ (
          "Nothing can be written there. Choose a file in another folder with --diary=FILE; to go on with a "
          "diary, copy it there first.");

    case EACCES:
    case EPERM:
      return _ ("Check the permissions of the file and of its folder, or choose another file with "
                "--diary=FILE.");

    case EISDIR:
    case ENOTDIR:
    case ENOENT:
    case EINVAL:
    case ELOOP:
    case ENAMETOOLONG:
      return _ ("Choose another file with --diary=FILE.");

    default:
      return writing ? _ ("Check the disk and try again. What was saved before is still there.")
                     : _ ("Check the disk and try again.");
    }
}

/**
 * carry_store_error_set_busy:
 * @error: return location, or %NULL
 * @path: the diary
 *
 * Sets %CARRY_STORE_ERROR_BUSY.
 */
void
carry_store_error_set_busy (GError **error, const char *path)
{
  g_set_error (
      error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY,
      _ ("The diary “%s” is open in another window or another program. Close that one and try again."), path);
}

/**
 * carry_store_error_set_damaged:
 * @error: return location, or %NULL
 * @path: the diary
 * @reason: the place and what is wrong there, without a full stop
 *
 * Sets %CARRY_STORE_ERROR_DAMAGED.
 */
void
carry_store_error_set_damaged (GError **error, const char *path, const char *reason)
{
  g_set_error (
      error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED,
      _ ("The diary “%s” is damaged: %s. Carryover left the file as it is. Restore a backup of it, or "
         "start another diary with --diary=FILE."),
      path, reason);
}

/**
 * carry_store_error_set_errno:
 * @error: return location, or %NULL
 * @path: the diary
 * @code: an errno
 * @writing: whether the diary was to be changed, rather than read
 *
 * Sets %CARRY_STORE_ERROR_IO.
 */
void
carry_store_error_set_errno (GError **error, const char *path, int code, gboolean writing)
{
  if (writing)
    g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO,
                 _ ("The diary “%s” could not be written: %s. %s"), path, g_strerror (code),
                 get_advice (code, writing));
  else
    g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO,
                 _ ("The diary “%s” could not be opened: %s. %s"), path, g_strerror (code),
                 get_advice (code, writing));
}

/**
 * carry_store_error_set_sqlite:
 * @error: return location, or %NULL
 * @path: the diary
 * @db: the connection that failed
 * @code: its result code
 * @writing: whether the diary was to be changed, rather than read
 *
 * Sets the error that @code amounts to.
 */
void
carry_store_error_set_sqlite (GError **error, const char *path, sqlite3 *db, int code, gboolean writing)
{
  const int system = db != NULL ? sqlite3_system_errno (db) : 0;

  switch (code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      carry_store_error_set_busy (error, path);
      break;

    case SQLITE_FULL:
      carry_store_error_set_errno (error, path, ENOSPC, TRUE);
      break;

    case SQLITE_READONLY:
      carry_store_error_set_errno (error, path, system == EROFS ? EROFS : EACCES, TRUE);
      break;

    case SQLITE_NOMEM:
      carry_store_error_set_errno (error, path, ENOMEM, writing);
      break;

    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      carry_store_error_set_errno (error, path, system != 0 ? system : EIO, writing);
      break;

    case SQLITE_CONSTRAINT:
      g_set_error (
          error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT,
          _ ("The change does not fit the diary “%s”: %s. Nothing was changed. Close Carryover and open "
             "it again."),
          path, sqlite3_errmsg (db));
      break;

    default:
      carry_store_error_set_damaged (error, path, db != NULL ? sqlite3_errmsg (db) : sqlite3_errstr (code));
      break;
    }
}
