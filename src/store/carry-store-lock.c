/* carry-store-lock.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "carry-store-error.h"

/**
 * CarryStoreLock:
 *
 * An flock() on a file beside the diary, `diary.sqlite.lock`, that is there while the diary is open.
 *
 * SQLite's own locks do not serve: they let two writers take turns, and each of them would show the runner a
 * diary that the other has changed. Nor does a lock on the diary itself: SQLite holds POSIX locks there, and any
 * close() of the same file in this process would drop them.
 *
 * The kernel lets go of the lock when the process ends, however it ends.
 */
struct _CarryStoreLock
{
  char *lock_path;
  int fd;
};

#define POLL_MS 50u

/* Whether the file we locked is still the one that others would open: its last owner may have removed it
 * between our open() and our flock(). */
static gboolean
is_current (int fd, const char *lock_path)
{
  struct stat ours, theirs;

  return fstat (fd, &ours) == 0 && stat (lock_path, &theirs) == 0 && ours.st_dev == theirs.st_dev &&
         ours.st_ino == theirs.st_ino;
}

/* Returns a locked file descriptor, or -1 with errno set; EWOULDBLOCK if somebody else holds the lock. */
static int
try_lock (const char *lock_path)
{
  for (;;)
    {
      const int fd = open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (fd < 0)
        return -1;

      if (flock (fd, LOCK_EX | LOCK_NB) != 0)
        {
          const int code = errno;

          close (fd);
          errno = code;
          return -1;
        }

      if (is_current (fd, lock_path))
        return fd;

      close (fd);
    }
}

/**
 * carry_store_lock_take:
 * @path: the diary, absolute and without symbolic links
 * @patience_ms: how long to wait for another owner, in milliseconds
 * @error: return location, or %NULL
 *
 * Takes the right to write the diary at @path, whether or not it exists yet.
 *
 * Returns: (transfer full): the lock, or %NULL with %CARRY_STORE_ERROR_BUSY or %CARRY_STORE_ERROR_IO set
 */
CarryStoreLock *
carry_store_lock_take (const char *path, guint patience_ms, GError **error)
{
  g_autofree char *lock_path = g_strconcat (path, ".lock", NULL);
  guint waited_ms = 0;
  int fd;

  for (;;)
    {
      fd = try_lock (lock_path);

      if (fd >= 0 || errno != EWOULDBLOCK || waited_ms >= patience_ms)
        break;

      g_usleep (POLL_MS * 1000);
      waited_ms += POLL_MS;
    }

  if (fd < 0)
    {
      if (errno == EWOULDBLOCK)
        carry_store_error_set_busy (error, path);
      else
        carry_store_error_set_errno (error, path, errno, FALSE);

      return NULL;
    }

  CarryStoreLock *self = g_new0 (CarryStoreLock, 1);

  self->lock_path = g_steal_pointer (&lock_path);
  self->fd = fd;

  return self;
}

/**
 * carry_store_lock_release:
 * @self: (transfer full): a lock
 *
 * Gives the diary free.
 */
void
carry_store_lock_release (CarryStoreLock *self)
{
  g_return_if_fail (self != NULL);

  /* While it is still locked, so that nobody else's file can be the one that goes. */
  unlink (self->lock_path);
  close (self->fd);

  g_free (self->lock_path);
  g_free (self);
}
