/* carry-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-day.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEK (carry_week_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeek, carry_week, CARRY, WEEK, GObject)

CarryWeek *carry_week_new (const GDate *first);
const GDate *carry_week_get_first (CarryWeek *self);
GDate carry_week_get_last (CarryWeek *self);
CarryDay *carry_week_get_day (CarryWeek *self, guint index);
GPtrArray *carry_week_get_sessions (CarryWeek *self);
gboolean carry_week_is_empty (CarryWeek *self);
gboolean carry_week_has_runs (CarryWeek *self);
double carry_week_get_distance (CarryWeek *self, gboolean done_only);
guint carry_week_get_strength_count (CarryWeek *self, gboolean done_only);
guint carry_week_get_strength_minutes (CarryWeek *self);

G_END_DECLS
