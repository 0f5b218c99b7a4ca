/* carry-import.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-activity.h"
#include "carry-exercise-source.h"
#include "carry-run.h"

G_BEGIN_DECLS

/**
 * CarryImportStatus:
 * @CARRY_IMPORT_OK: all of the file was read
 * @CARRY_IMPORT_PARTIAL: a part was read, the message says what is missing
 * @CARRY_IMPORT_SKIPPED: the file is sound, but nothing in it is training
 * @CARRY_IMPORT_ERROR: nothing could be read, the message says why
 *
 * How the reading of a file ended.
 */
typedef enum
{
  CARRY_IMPORT_OK,
  CARRY_IMPORT_PARTIAL,
  CARRY_IMPORT_SKIPPED,
  CARRY_IMPORT_ERROR,
} CarryImportStatus;

/**
 * CarryImportEvent:
 *
 * One calendar event as it stands in a file, whether or not it became a run.
 */
typedef struct
{
  char *summary;
  char *start;   /* ISO 8601: date for all-day, “Z” for an instant in UTC, no zone for floating */
  char *end;     /* likewise, or NULL */
  char *zone;    /* “floating”, “utc”, “date” or the name of the time zone */
  char *uid;
  CarryRun *run; /* what it was read as, or NULL */
} CarryImportEvent;

/**
 * CarryImport:
 *
 * What one file holds: recorded activities, planned runs, calendar events, or a catalogue of exercises.
 */
#define CARRY_TYPE_IMPORT (carry_import_get_type ())
G_DECLARE_FINAL_TYPE (CarryImport, carry_import, CARRY, IMPORT, GObject)

CarryImport *carry_import_new (const char *file, const char *kind);
CarryImport *carry_import_new_failed (const char *file, const char *kind, const GError *error);
void carry_import_set_status (CarryImport *self, CarryImportStatus status, const char *message);
void carry_import_add_activity (CarryImport *self, CarryActivity *activity);
void carry_import_set_exercises (CarryImport *self, CarryExerciseSource *exercises);
void carry_import_take_event (CarryImport *self, CarryImportEvent *event);
const char *carry_import_get_file (CarryImport *self);
const char *carry_import_get_kind (CarryImport *self);
CarryImportStatus carry_import_get_status (CarryImport *self);
const char *carry_import_get_message (CarryImport *self);
GListModel *carry_import_get_activities (CarryImport *self);
GPtrArray *carry_import_get_events (CarryImport *self);
GPtrArray *carry_import_get_runs (CarryImport *self);
CarryExerciseSource *carry_import_get_exercises (CarryImport *self);

CarryImportEvent *carry_import_event_new (void);
void carry_import_event_free (CarryImportEvent *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryImportEvent, carry_import_event_free)

G_END_DECLS
