/* carry-diary-restore.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-diary-restore.h"

#include "carry-measure.h"
#include "carry-workspace.h"

/* What SQLite keeps beside a diary that was not closed in order; without its file it means nothing. */
static const char *const companions[] = { "-wal", "-shm" };

static GFile *
beside (GFile *file, const char *suffix)
{
  g_autofree char *path = g_strconcat (g_file_peek_path (file), suffix, NULL);

  return g_file_new_for_path (path);
}

/* A name that no file has yet: “diary.sqlite.unreadable”, then “diary.sqlite.unreadable-2”. */
static GFile *
find_free_name (GFile *diary)
{
  for (guint n = 1;; n++)
    {
      g_autofree char *suffix = n == 1 ? g_strdup (".unreadable") : g_strdup_printf (".unreadable-%u", n);
      g_autoptr (GFile) file = beside (diary, suffix);

      if (!g_file_query_exists (file, NULL))
        return g_steal_pointer (&file);
    }
}

/* Opens the copy as the window will, which also brings an older form to ours. */
static gboolean
is_whole (GFile *copy, GError **error)
{
  g_autoptr (CarryWorkspace) workspace = carry_workspace_open (copy, FALSE, G_DATE_MONDAY, error);

  return workspace != NULL;
}

static gboolean
put_aside (GFile *diary, GFile *kept, GError **error)
{
  if (!g_file_query_exists (diary, NULL))
    return TRUE;

  if (!g_file_move (diary, kept, G_FILE_COPY_NONE, NULL, NULL, NULL, error))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      g_autoptr (GFile) from = beside (diary, companions[i]);
      g_autoptr (GFile) to = beside (kept, companions[i]);

      if (g_file_query_exists (from, NULL) &&
          !g_file_move (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_diary_restore:
 * @diary: the diary's file, which cannot be opened
 * @backup: a copy of an earlier time
 * @kept: (out) (transfer full): where the unreadable file is now
 * @error: return location, or %NULL
 *
 * Puts a copy of a backup in the place of a diary. The backup is looked at first and stays as it is; the unreadable file is
 * kept beside the diary. May be called on a worker.
 *
 * Returns: %TRUE if the diary is the backup now; else %FALSE with an error set and the diary as it was
 */
gboolean
carry_diary_restore (GFile *diary, GFile *backup, GFile **kept, GError **error)
{
  g_autoptr (GFile) copy = NULL;
  g_autoptr (GFile) aside = NULL;
  gboolean done;

  g_return_val_if_fail (G_IS_FILE (diary) && G_IS_FILE (backup) && kept != NULL, FALSE);

  copy = beside (diary, ".restored");
  if (!g_file_copy (backup, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error))
    return FALSE;

  aside = find_free_name (diary);
  done = is_whole (copy, error) && put_aside (diary, aside, error) &&
         g_file_move (copy, diary, G_FILE_COPY_NONE, NULL, NULL, NULL, error);
  if (!done)
    {
      g_file_delete (copy, NULL, NULL);
      return FALSE;
    }

  *kept = g_steal_pointer (&aside);

  return TRUE;
}
