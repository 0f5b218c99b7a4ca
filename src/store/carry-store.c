/* carry-store.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store.h"

#include <glib/gi18n.h>

#include "carry-store-athlete.h"
#include "carry-store-batch.h"
#include "carry-store-exercises.h"
#include "carry-store-file.h"
#include "carry-store-loader.h"
#include "carry-store-work.h"

/**
 * CarryStore:
 *
 * The diary on disk: one SQLite file.
 *
 * All work is done by one thread of the store in the order in which it was asked for, whether or not its caller
 * waits. What was confirmed is on disk: it outlives a crash and a power failure.
 *
 * The store does not look at other programs' changes after it has opened the diary; another Carryover cannot
 * write it meanwhile.
 */
struct _CarryStore
{
  GObject parent_instance;

  CarryCatalogue *catalogue;
  CarryStoreFile *file; /* of the queue's thread while there is one */
  CarryStoreQueue *queue; /* NULL once closed */
  char *name;
  gboolean read_only;
};

static void carry_store_journal_init (CarryJournalInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryStore,
                               carry_store,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_JOURNAL, carry_store_journal_init))

static void
carry_store_finalize (GObject *object)
{
  CarryStore *self = CARRY_STORE (object);

  carry_store_close (self);
  g_clear_object (&self->catalogue);
  g_free (self->name);

  G_OBJECT_CLASS (carry_store_parent_class)->finalize (object);
}

static void
carry_store_class_init (CarryStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_store_finalize;
}

static void
carry_store_init (CarryStore *self)
{
}

/**
 * carry_store_get_default_file:
 *
 * Returns: (transfer full): where the runner's diary lies unless they say otherwise
 */
GFile *
carry_store_get_default_file (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "carryover", "diary.sqlite", NULL);
}

static CarryStore *
open_store (GFile *file, CarryStoreMode mode, CarryCatalogue *catalogue, GError **error)
{
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autoptr (CarryStoreSchema) schema = NULL;
  g_autoptr (CarryStoreFile) opened = NULL;
  CarryStore *self;

  if (file != NULL && path == NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);

      g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO,
                   _ ("The diary “%s” is not a file on this computer. Copy it here first."), uri);
      return NULL;
    }

  schema = carry_store_schema_new_built_in ();
  opened = carry_store_file_open (path, mode, schema, error);

  if (opened == NULL)
    return NULL;

  self = g_object_new (CARRY_TYPE_STORE, NULL);
  g_set_object (&self->catalogue, catalogue);
  self->name = g_strdup (opened->name);
  self->read_only = opened->read_only;
  self->file = g_steal_pointer (&opened);
  self->queue = carry_store_queue_new (self);

  return self;
}

/**
 * carry_store_open:
 * @file: (nullable): where the diary is or will be; %NULL for one in memory
 * @catalogue: where the exercises of sessions are looked up; nothing may be loaded into it while sessions are
 * @error: return location, or %NULL
 *
 * Opens a diary to read and write it, and waits for the disk. If there is none it is made, with its folder. A
 * diary of an older form is brought to ours after it was copied to “diary.sqlite.before-v2” (or whichever form
 * is ours). A file that is not a whole diary is left untouched.
 *
 * Returns: (transfer full): the store, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStore *
carry_store_open (GFile *file, CarryCatalogue *catalogue, GError **error)
{
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);

  return open_store (file, CARRY_STORE_WRITE, catalogue, error);
}

/**
 * carry_store_open_to_read:
 * @file: where the diary is or will be
 * @catalogue: where the exercises of sessions are looked up
 * @error: return location, or %NULL
 *
 * Opens a diary as carry_store_open() does, even while a window has it open. Then it can only be read.
 *
 * Returns: (transfer full): the store, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStore *
carry_store_open_to_read (GFile *file, CarryCatalogue *catalogue, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);

  return open_store (file, CARRY_STORE_READ, catalogue, error);
}

typedef struct
{
  GFile *file;
  CarryCatalogue *catalogue;
} Opening;

static void
opening_free (Opening *opening)
{
  g_clear_object (&opening->file);
  g_clear_object (&opening->catalogue);
  g_free (opening);
}

static void
open_in_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  const Opening *opening = task_data;
  GError *error = NULL;
  CarryStore *self = open_store (opening->file, CARRY_STORE_WRITE, opening->catalogue, &error);

  if (self != NULL)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * carry_store_open_async:
 * @file: (nullable): where the diary is or will be; %NULL for one in memory
 * @catalogue: where the exercises of sessions are looked up
 * @callback: called when it is open, or not
 * @user_data: data for @callback
 *
 * Opens a diary as carry_store_open() does, without waiting.
 */
void
carry_store_open_async (GFile *file,
                        CarryCatalogue *catalogue,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Opening *opening;

  g_return_if_fail (file == NULL || G_IS_FILE (file));
  g_return_if_fail (CARRY_IS_CATALOGUE (catalogue));

  opening = g_new0 (Opening, 1);
  g_set_object (&opening->file, file);
  g_set_object (&opening->catalogue, catalogue);

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, carry_store_open_async);
  g_task_set_task_data (task, opening, (GDestroyNotify)opening_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * carry_store_open_finish:
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the store, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStore *
carry_store_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * carry_store_is_read_only:
 * @self: a store
 *
 * Returns: %TRUE if somebody else was writing the diary when it was opened to read
 */
gboolean
carry_store_is_read_only (CarryStore *self)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), TRUE);

  return self->read_only;
}

static gboolean
can_work (CarryStore *self, gboolean writing, GError **error)
{
  if (self->queue == NULL)
    {
      g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CLOSED, _ ("The diary “%s” is closed."),
                   self->name);
      return FALSE;
    }

  if (writing && self->read_only)
    {
      carry_store_error_set_busy (error, self->name);
      return FALSE;
    }

  return TRUE;
}

/* Waits until @work, after all that was asked for before, is done. */
gpointer
carry_store_wait (CarryStore *self, gboolean writing, CarryStoreWork work, gpointer data, GError **error)
{
  if (!can_work (self, writing, error))
    return NULL;

  return carry_store_queue_wait (self->queue, work, data, error);
}

/* The open diary, for work on the queue's thread. */
CarryStoreFile *
carry_store_get_file (CarryStore *self)
{
  return self->file;
}

/* Answers @callback when @work, after all that was asked for before, is done. */
void
carry_store_ask (CarryStore *self,
                 gboolean writing,
                 CarryStoreWork work,
                 gpointer data,
                 GDestroyNotify free_data,
                 GDestroyNotify free_result,
                 GAsyncReadyCallback callback,
                 gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, carry_store_ask);

  if (can_work (self, writing, &error))
    {
      carry_store_queue_push (self->queue, task, work, data, free_data, free_result);
      return;
    }

  if (free_data != NULL)
    free_data (data);

  g_task_return_error (task, error);
  g_object_unref (task);
}

static gpointer
load_exercises (gpointer owner, gpointer data, GError **error)
{
  return carry_store_exercises_read (CARRY_STORE (owner)->file, error);
}

/**
 * carry_store_load_exercises:
 * @self: a store whose sessions are not read yet
 * @error: return location, or %NULL
 *
 * Adds the runner's own exercises and marks to the catalogue of the store, and waits for the disk. Sessions that are
 * read after it find them.
 *
 * Returns: %TRUE if the catalogue holds them; %FALSE with an error of %CARRY_STORE_ERROR set and the catalogue as it
 *   was
 */
gboolean
carry_store_load_exercises (CarryStore *self, GError **error)
{
  g_autoptr (CarryCatalogueChange) exercises = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);

  exercises = carry_store_wait (self, FALSE, load_exercises, NULL, error);
  if (exercises == NULL)
    return FALSE;

  if (carry_catalogue_apply (self->catalogue, exercises, &reason))
    return TRUE;

  carry_store_error_set_damaged (error, self->name, reason->message);

  return FALSE;
}

static gpointer
load_sessions (gpointer owner, gpointer data, GError **error)
{
  CarryStore *self = CARRY_STORE (owner);

  return carry_store_loader_read (self->file, self->catalogue, error);
}

/**
 * carry_store_load_sessions:
 * @self: a store
 * @error: return location, or %NULL
 *
 * Reads all sessions, by day, start and id, and waits for them. An exercise that the catalogue lacks becomes a
 * stand-in of the same id and name.
 *
 * Returns: (transfer full) (element-type CarrySession): the sessions, or %NULL with an error of
 *   %CARRY_STORE_ERROR set
 */
GPtrArray *
carry_store_load_sessions (CarryStore *self, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), NULL);

  return carry_store_wait (self, FALSE, load_sessions, NULL, error);
}

/**
 * carry_store_load_sessions_async:
 * @self: a store
 * @callback: called when the sessions are there
 * @user_data: data for @callback
 *
 * Reads all sessions as carry_store_load_sessions() does, without waiting.
 */
void
carry_store_load_sessions_async (CarryStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CARRY_IS_STORE (self));

  carry_store_ask (self, FALSE, load_sessions, NULL, NULL, (GDestroyNotify)g_ptr_array_unref, callback,
                   user_data);
}

/**
 * carry_store_load_sessions_finish:
 * @self: a store
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (element-type CarrySession): the sessions, or %NULL with an error of
 *   %CARRY_STORE_ERROR set
 */
GPtrArray *
carry_store_load_sessions_finish (CarryStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static gpointer
write_batch (gpointer owner, gpointer data, GError **error)
{
  return GINT_TO_POINTER (carry_store_batch_write (data, CARRY_STORE (owner)->file, error));
}

/**
 * carry_store_write:
 * @self: a store
 * @change: what to write
 * @error: return location, or %NULL
 *
 * Writes @change in one transaction, and waits until it is on disk.
 *
 * Returns: %TRUE once it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set and nothing changed
 */
gboolean
carry_store_write (CarryStore *self, CarryChange *change, GError **error)
{
  g_autoptr (CarryStoreBatch) batch = NULL;

  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);
  g_return_val_if_fail (CARRY_IS_CHANGE (change), FALSE);

  batch = carry_store_batch_new (change);

  return GPOINTER_TO_INT (carry_store_wait (self, TRUE, write_batch, batch, error));
}

static void
carry_store_write_async (CarryJournal *journal,
                         CarryChange *change,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  carry_store_ask (CARRY_STORE (journal), TRUE, write_batch, carry_store_batch_new (change),
                   (GDestroyNotify)carry_store_batch_free, NULL, callback, user_data);
}

static gboolean
carry_store_write_finish (CarryJournal *journal, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, journal), FALSE);

  return GPOINTER_TO_INT (g_task_propagate_pointer (G_TASK (result), error));
}

static void
carry_store_journal_init (CarryJournalInterface *iface)
{
  iface->write_async = carry_store_write_async;
  iface->write_finish = carry_store_write_finish;
}

static gpointer
read_athlete (gpointer owner, gpointer data, GError **error)
{
  return carry_store_athlete_read (CARRY_STORE (owner)->file, error);
}

/**
 * carry_store_load_athlete:
 * @self: a store
 * @athlete: the runner
 * @error: return location, or %NULL
 *
 * Makes @athlete as the diary says, and waits for the disk. A new diary says nothing and changes nothing.
 *
 * Returns: %TRUE if it could be read; %FALSE with an error of %CARRY_STORE_ERROR set
 */
gboolean
carry_store_load_athlete (CarryStore *self, CarryAthlete *athlete, GError **error)
{
  g_autoptr (CarryStoreAthlete) values = NULL;

  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), FALSE);

  values = carry_store_wait (self, FALSE, read_athlete, NULL, error);

  if (values == NULL)
    return FALSE;

  carry_store_athlete_apply (values, athlete);

  return TRUE;
}

static gpointer
write_athlete (gpointer owner, gpointer data, GError **error)
{
  return GINT_TO_POINTER (carry_store_athlete_write (data, CARRY_STORE (owner)->file, error));
}

/**
 * carry_store_save_athlete:
 * @self: a store
 * @athlete: the runner
 * @error: return location, or %NULL
 *
 * Writes what @athlete is like, and waits until it is on disk.
 *
 * Returns: %TRUE once it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set
 */
gboolean
carry_store_save_athlete (CarryStore *self, CarryAthlete *athlete, GError **error)
{
  g_autoptr (CarryStoreAthlete) values = NULL;

  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), FALSE);

  values = carry_store_athlete_new (athlete);

  return GPOINTER_TO_INT (carry_store_wait (self, TRUE, write_athlete, values, error));
}

/**
 * carry_store_save_athlete_async:
 * @self: a store
 * @athlete: the runner, who may change again meanwhile
 * @callback: called when it is on disk
 * @user_data: data for @callback
 *
 * Writes what @athlete is like now, without waiting.
 */
void
carry_store_save_athlete_async (CarryStore *self,
                                CarryAthlete *athlete,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (CARRY_IS_STORE (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  carry_store_ask (self, TRUE, write_athlete, carry_store_athlete_new (athlete),
                   (GDestroyNotify)carry_store_athlete_free, NULL, callback, user_data);
}

/**
 * carry_store_save_athlete_finish:
 * @self: a store
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set
 */
gboolean
carry_store_save_athlete_finish (CarryStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (CARRY_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return GPOINTER_TO_INT (g_task_propagate_pointer (G_TASK (result), error));
}

static gpointer
do_nothing (gpointer owner, gpointer data, GError **error)
{
  return NULL;
}

/**
 * carry_store_flush:
 * @self: a store
 *
 * Waits until all that was asked for is done. Those who asked are still answered from the main loop.
 */
void
carry_store_flush (CarryStore *self)
{
  g_return_if_fail (CARRY_IS_STORE (self));

  carry_store_wait (self, FALSE, do_nothing, NULL, NULL);
}

/**
 * carry_store_close:
 * @self: a store
 *
 * Waits until all that was asked for is done, and closes the diary, which is one whole file then. What is asked
 * for later fails with %CARRY_STORE_ERROR_CLOSED.
 */
void
carry_store_close (CarryStore *self)
{
  g_return_if_fail (CARRY_IS_STORE (self));

  g_clear_pointer (&self->queue, carry_store_queue_free);
  g_clear_pointer (&self->file, carry_store_file_close);
}
