/* carry-import.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-import.h"

/**
 * CarryImport:
 *
 * What one file holds: recorded activities, planned runs, calendar events, or a catalogue of exercises.
 *
 * An importer fills it in a worker; after that it is only read. A file that could not be read at all
 * has an import too, with the status %CARRY_IMPORT_ERROR, so that a list of files shows every one.
 */
struct _CarryImport
{
  GObject parent_instance;

  char *file;
  char *kind;
  CarryImportStatus status;
  char *message;
  GListStore *activities; /* of CarryActivity */
  GPtrArray *events;      /* of CarryImportEvent */
  GPtrArray *runs;        /* of CarryRun: those of the events */
  CarryExerciseSource *exercises; /* NULL: it is no catalogue */
};

G_DEFINE_FINAL_TYPE (CarryImport, carry_import, G_TYPE_OBJECT)

static void
carry_import_finalize (GObject *object)
{
  CarryImport *self = CARRY_IMPORT (object);

  g_free (self->file);
  g_free (self->kind);
  g_free (self->message);
  g_object_unref (self->activities);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->runs);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (carry_import_parent_class)->finalize (object);
}

static void
carry_import_class_init (CarryImportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_import_finalize;
}

static void
carry_import_init (CarryImport *self)
{
  self->message = g_strdup ("");
  self->activities = g_list_store_new (CARRY_TYPE_ACTIVITY);
  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_import_event_free);
  self->runs = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_import_new:
 * @file: the file's name, as the runner knows it
 * @kind: (nullable): what the file is, such as “ics”; %NULL if nobody knows
 *
 * Returns: (transfer full): an import with nothing in it yet, with the status %CARRY_IMPORT_OK
 */
CarryImport *
carry_import_new (const char *file, const char *kind)
{
  CarryImport *self;

  g_return_val_if_fail (file != NULL, NULL);

  self = g_object_new (CARRY_TYPE_IMPORT, NULL);
  self->file = g_strdup (file);
  self->kind = g_strdup (kind != NULL ? kind : "unknown");

  return self;
}

/**
 * carry_import_new_failed:
 * @file: the file's name
 * @kind: (nullable): what the file is; %NULL if nobody knows
 * @error: why it could not be read
 *
 * Returns: (transfer full): an empty import with the status %CARRY_IMPORT_ERROR
 */
CarryImport *
carry_import_new_failed (const char *file, const char *kind, const GError *error)
{
  CarryImport *self;

  g_return_val_if_fail (error != NULL, NULL);

  self = carry_import_new (file, kind);
  carry_import_set_status (self, CARRY_IMPORT_ERROR, error->message);

  return self;
}

/**
 * carry_import_set_status:
 * @self: an import
 * @status: how the reading ended
 * @message: (nullable): one sentence for the runner, or %NULL for none
 *
 * Says how the reading of the file ended.
 */
void
carry_import_set_status (CarryImport *self, CarryImportStatus status, const char *message)
{
  g_return_if_fail (CARRY_IS_IMPORT (self));

  self->status = status;
  g_set_str (&self->message, message != NULL ? message : "");
}

void
carry_import_add_activity (CarryImport *self, CarryActivity *activity)
{
  g_return_if_fail (CARRY_IS_IMPORT (self));
  g_return_if_fail (CARRY_IS_ACTIVITY (activity));

  g_list_store_append (self->activities, activity);
}

/**
 * carry_import_take_event:
 * @self: an import
 * @event: (transfer full): an event; its run, if it has one, joins the runs of @self
 *
 * Adds a calendar event.
 */
void
carry_import_take_event (CarryImport *self, CarryImportEvent *event)
{
  g_return_if_fail (CARRY_IS_IMPORT (self));
  g_return_if_fail (event != NULL);

  g_ptr_array_add (self->events, event);

  if (event->run != NULL)
    g_ptr_array_add (self->runs, g_object_ref (event->run));
}

const char *
carry_import_get_file (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return self->file;
}

const char *
carry_import_get_kind (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return self->kind;
}

CarryImportStatus
carry_import_get_status (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), CARRY_IMPORT_ERROR);

  return self->status;
}

/**
 * carry_import_get_message:
 * @self: an import
 *
 * Returns: one sentence for the runner, “” if there is nothing to say
 */
const char *
carry_import_get_message (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return self->message;
}

/**
 * carry_import_get_activities:
 * @self: an import
 *
 * Returns: (transfer none): the recorded activities, a list of #CarryActivity in file order
 */
GListModel *
carry_import_get_activities (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return G_LIST_MODEL (self->activities);
}

/**
 * carry_import_get_events:
 * @self: an import
 *
 * Returns: (transfer none) (element-type CarryImportEvent): the calendar events, by start
 */
GPtrArray *
carry_import_get_events (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return self->events;
}

/**
 * carry_import_get_runs:
 * @self: an import
 *
 * Returns: (transfer none) (element-type CarryRun): the planned runs, in the order of their events
 */
GPtrArray *
carry_import_get_runs (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);

  return self->runs;
}

CarryImportEvent *
carry_import_event_new (void)
{
  return g_new0 (CarryImportEvent, 1);
}

void
carry_import_event_free (CarryImportEvent *event)
{
  g_free (event->summary);
  g_free (event->start);
  g_free (event->end);
  g_free (event->zone);
  g_free (event->uid);
  g_clear_object (&event->run);
  g_free (event);
}

/* The file is a catalogue, or JSON in which none was found. */
void
carry_import_set_exercises (CarryImport *self, CarryExerciseSource *exercises)
{
  g_return_if_fail (CARRY_IS_IMPORT (self));
  g_return_if_fail (exercises == NULL || CARRY_IS_EXERCISE_SOURCE (exercises));

  g_set_object (&self->exercises, exercises);
}

/* The catalogue that the file is, or NULL. */
CarryExerciseSource *
carry_import_get_exercises (CarryImport *self)
{
  g_return_val_if_fail (CARRY_IS_IMPORT (self), NULL);
  return self->exercises;
}
