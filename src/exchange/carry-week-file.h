/* carry-week-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-athlete.h"
#include "carry-run.h"

G_BEGIN_DECLS

/**
 * CarryWeekFileError:
 * @CARRY_WEEK_FILE_ERROR_READ: the file could not be read from disk
 * @CARRY_WEEK_FILE_ERROR_FORM: it is not a week file; the message names the place and what must stand there
 * @CARRY_WEEK_FILE_ERROR_WEEK: it does not hold the asked week, or several and none was asked for
 *
 * Why a week file could not be read. Messages name the file.
 */
typedef enum
{
  CARRY_WEEK_FILE_ERROR_READ,
  CARRY_WEEK_FILE_ERROR_FORM,
  CARRY_WEEK_FILE_ERROR_WEEK,
} CarryWeekFileError;

#define CARRY_WEEK_FILE_ERROR (carry_week_file_error_quark ())
GQuark carry_week_file_error_quark (void);

/**
 * CarryWeekFileSlot:
 *
 * A time at which strength training may start.
 */
typedef struct
{
  guint day;    /* days after the first of the week, a Monday */
  guint minute; /* minutes after 00:00 */
} CarryWeekFileSlot;

#define CARRY_TYPE_WEEK_FILE (carry_week_file_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekFile, carry_week_file, CARRY, WEEK_FILE, GObject)

CarryWeekFile *carry_week_file_load (const char *location, GError **error);
CarryWeekFile *carry_week_file_new (GBytes *bytes, const char *name, const char *id, GError **error);
GPtrArray *carry_week_file_list (GBytes *bytes, const char *name, GError **error);
const char *carry_week_file_get_id (CarryWeekFile *self);
const char *carry_week_file_get_title (CarryWeekFile *self);
CarryAthlete *carry_week_file_get_athlete (CarryWeekFile *self);
gboolean carry_week_file_get_repeats (CarryWeekFile *self);
guint carry_week_file_get_lower_sessions (CarryWeekFile *self);
guint carry_week_file_get_session_minutes (CarryWeekFile *self);
guint carry_week_file_get_post_race_hours (CarryWeekFile *self);
GPtrArray *carry_week_file_get_runs (CarryWeekFile *self, const GDate *first);
guint carry_week_file_get_n_slots (CarryWeekFile *self);
CarryWeekFileSlot carry_week_file_get_slot (CarryWeekFile *self, guint index);

G_END_DECLS
