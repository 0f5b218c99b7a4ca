/* carry-workspace.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-workspace.h"

#include "carry-store-days.h"
#include "carry-store-templates.h"
#include "carry-store-error.h"

#include <glib/gi18n.h>

/**
 * CarryWorkspace:
 *
 * What belongs to one diary: the file, the sessions, the runner, and the exercises that the sessions
 * name. The window and the command line both start from one.
 */
struct _CarryWorkspace
{
  GObject parent_instance;

  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryDiary *diary;
  CarryStore *store; /* NULL: nothing is kept */
};

G_DEFINE_FINAL_TYPE (CarryWorkspace, carry_workspace, G_TYPE_OBJECT)

static void
carry_workspace_finalize (GObject *object)
{
  CarryWorkspace *self = CARRY_WORKSPACE (object);

  if (self->store != NULL)
    carry_store_close (self->store);
  g_clear_object (&self->store);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (carry_workspace_parent_class)->finalize (object);
}

static void
carry_workspace_class_init (CarryWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_workspace_finalize;
}

static void
carry_workspace_init (CarryWorkspace *self)
{
  self->catalogue = carry_catalogue_new_built_in ();
  self->athlete = carry_athlete_new ();
}

/**
 * carry_workspace_new_in_memory:
 * @first_weekday: the weekday on which weeks start
 *
 * Returns: (transfer full): a workspace with an empty diary that is not kept
 */
CarryWorkspace *
carry_workspace_new_in_memory (GDateWeekday first_weekday)
{
  CarryWorkspace *self = g_object_new (CARRY_TYPE_WORKSPACE, NULL);

  self->diary = carry_diary_new (first_weekday);

  return self;
}

/**
 * carry_workspace_open:
 * @file: (nullable): the diary's file; %NULL for the runner's own
 * @only_read: do not make a file where there is none, and do not keep others out
 * @first_weekday: the weekday on which weeks start
 * @error: return location, or %NULL
 *
 * Opens a diary and reads it. May be called on a worker; the workspace is then handed over whole.
 *
 * Returns: (transfer full) (nullable): the workspace, or %NULL with a #CarryStoreError set; then the
 *   file is as it was
 */
CarryWorkspace *
carry_workspace_open (GFile *file, gboolean only_read, GDateWeekday first_weekday, GError **error)
{
  g_autoptr (CarryWorkspace) self = carry_workspace_new_in_memory (first_weekday);
  g_autoptr (GFile) own = file != NULL ? g_object_ref (file) : carry_store_get_default_file ();
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (CarryCareChange) care = NULL;
  g_autoptr (CarryTemplateChange) templates = NULL;

  /* To read is not to make: a name that was mistyped must not become a diary. */
  if (only_read && !g_file_query_exists (own, NULL))
    {
      if (file == NULL)
        return g_steal_pointer (&self);

      g_set_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO, _ ("There is no diary “%s”"),
                   g_file_peek_path (own));
      return NULL;
    }

  self->store = only_read ? carry_store_open_to_read (own, self->catalogue, error)
                          : carry_store_open (own, self->catalogue, error);
  if (self->store == NULL || !carry_store_load_athlete (self->store, self->athlete, error) ||
      !carry_store_load_exercises (self->store, error))
    return NULL;

  sessions = carry_store_load_sessions (self->store, error);
  if (sessions == NULL)
    return NULL;

  carry_diary_fill (self->diary, sessions);
  care = carry_store_load_care (self->store, error);
  if (care == NULL || !carry_care_apply (carry_diary_get_care (self->diary), care, error))
    return NULL;

  templates = carry_store_load_templates (self->store, self->catalogue, error);
  if (templates == NULL || !carry_templates_apply (carry_diary_get_templates (self->diary), templates, error))
    return NULL;

  return g_steal_pointer (&self);
}

CarryCatalogue *
carry_workspace_get_catalogue (CarryWorkspace *self)
{
  g_return_val_if_fail (CARRY_IS_WORKSPACE (self), NULL);
  return self->catalogue;
}

CarryAthlete *
carry_workspace_get_athlete (CarryWorkspace *self)
{
  g_return_val_if_fail (CARRY_IS_WORKSPACE (self), NULL);
  return self->athlete;
}

CarryDiary *
carry_workspace_get_diary (CarryWorkspace *self)
{
  g_return_val_if_fail (CARRY_IS_WORKSPACE (self), NULL);
  return self->diary;
}

/**
 * carry_workspace_get_store:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): where the diary is kept, or %NULL if it is not
 */
CarryStore *
carry_workspace_get_store (CarryWorkspace *self)
{
  g_return_val_if_fail (CARRY_IS_WORKSPACE (self), NULL);
  return self->store;
}

/**
 * carry_workspace_apply:
 * @self: a workspace
 * @change: a change
 * @error: return location, or %NULL
 *
 * Writes a change down and applies it, without undo: for the command line.
 *
 * Returns: %TRUE if it was done; %FALSE with a #CarryStoreError, #CarryDiaryError or #CarryCatalogueError set if
 *   nothing was
 */
gboolean
carry_workspace_apply (CarryWorkspace *self, CarryChange *change, GError **error)
{
  CarryCatalogueChange *catalogue;

  g_return_val_if_fail (CARRY_IS_WORKSPACE (self) && CARRY_IS_CHANGE (change), FALSE);

  catalogue = carry_change_get_catalogue (change);
  if (carry_change_is_empty (change))
    return TRUE;

  return carry_diary_check (self->diary, change, error) &&
         (catalogue == NULL || carry_catalogue_check (self->catalogue, catalogue, error)) &&
         (self->store == NULL || carry_store_write (self->store, change, error)) &&
         (catalogue == NULL || carry_catalogue_apply (self->catalogue, catalogue, error)) &&
         carry_diary_apply (self->diary, change, error);
}
