/* carry-week-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-athlete.h"
#include "carry-run.h"
#include "carry-week-file-error.h"
#include "carry-week-strength.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK_FILE (carry_week_file_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekFile, carry_week_file, CARRY, WEEK_FILE, GObject)

CarryWeekFile *carry_week_file_load (const char *location, GError **error);
GPtrArray *carry_week_file_load_all (const char *location, GError **error);
CarryWeekFile *carry_week_file_new (GBytes *bytes, const char *name, const char *id, GError **error);
GPtrArray *carry_week_file_list (GBytes *bytes, const char *name, GError **error);
const char *carry_week_file_get_id (CarryWeekFile *self);
const char *carry_week_file_get_title (CarryWeekFile *self);
CarryAthlete *carry_week_file_get_athlete (CarryWeekFile *self);
gboolean carry_week_file_get_repeats (CarryWeekFile *self);
guint carry_week_file_get_lower_sessions (CarryWeekFile *self);
guint carry_week_file_get_session_minutes (CarryWeekFile *self);
const CarryStrengthKind *carry_week_file_get_kinds (CarryWeekFile *self, guint *n_kinds);
const CarryWeekFileSession *carry_week_file_get_sessions (CarryWeekFile *self, guint *n_sessions);
guint carry_week_file_get_post_race_hours (CarryWeekFile *self);
GPtrArray *carry_week_file_get_runs (CarryWeekFile *self, const GDate *first);
guint carry_week_file_get_n_slots (CarryWeekFile *self);
void carry_week_file_get_slot (CarryWeekFile *self, guint index, guint *day, guint *minute);

G_END_DECLS
