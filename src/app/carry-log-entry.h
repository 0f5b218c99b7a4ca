/* carry-log-entry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-diary.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryLogError:
 * @CARRY_LOG_ERROR_FORM: a file does not have the form of a log
 * @CARRY_LOG_ERROR_SESSION: the diary has no such session, or several
 * @CARRY_LOG_ERROR_EXERCISE: there is no such exercise
 *
 * Why a log cannot be read into the diary.
 */
typedef enum
{
  CARRY_LOG_ERROR_FORM,
  CARRY_LOG_ERROR_SESSION,
  CARRY_LOG_ERROR_EXERCISE,
} CarryLogError;

#define CARRY_LOG_ERROR (carry_log_error_quark ())
GQuark carry_log_error_quark (void);

/**
 * CarryLogItem:
 * @place: where it stands in its file, for messages
 * @exercise: the id of an exercise
 * @sets: (element-type CarrySet) (nullable): what was done; empty for skipped, %NULL where nothing was said
 */
typedef struct
{
  char *place;
  char *exercise;
  GArray *sets;
} CarryLogItem;

/**
 * CarryLogEntry:
 * @place: where it stands in its file, for messages
 * @session_id: (nullable): the id of a session
 * @day: its day, where the id was not said
 * @workout: (nullable): what was told of the whole
 * @items: (element-type CarryLogItem): what was done
 *
 * What a file says of one session.
 */
typedef struct
{
  char *place;
  char *session_id;
  GDate day;
  CarryWorkout *workout;
  GPtrArray *items;
} CarryLogEntry;

CarryLogEntry *carry_log_entry_new (const char *place);
void carry_log_entry_free (CarryLogEntry *self);
CarryLogItem *carry_log_entry_add_item (CarryLogEntry *self, const char *exercise, const char *place);
gboolean carry_log_fail (GError **error, const char *place, const char *problem);
gboolean carry_log_read_minute (const char *text, int *minute);
char *carry_log_format_minute (int minute);
CarryChange *
carry_change_new_log (CarryDiary *diary, CarryCatalogue *catalogue, GPtrArray *entries, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryLogEntry, carry_log_entry_free)

G_END_DECLS
