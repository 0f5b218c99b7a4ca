/* carry-week-clock.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryWeekClock:
 *
 * The times of day that the words “AM”, “MID” and “PM” of a week file stand for, in minutes after 00:00.
 */
typedef struct
{
  guint minutes[CARRY_N_DAY_TIMES];
} CarryWeekClock;

extern const CarryWeekClock carry_week_clock_usual;

gboolean carry_week_clock_read (CarryWeekClock *self, JsonObject *object, const char *path, GError **error);
gboolean carry_week_clock_to_minute (
    const CarryWeekClock *self, JsonNode *node, const char *place, guint *minute, GError **error);
const char *carry_week_get_day_word (guint day);
gboolean carry_week_to_day (JsonNode *node, const char *place, guint *day, GError **error);
gboolean
carry_week_read_time (JsonObject *object, const char *path, const char *name, guint *minute, GError **error);

G_END_DECLS
