/* carry-ics-wall.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a clock on a wall shows, in seconds after 1970-01-01 00:00 on that clock. */

#define CARRY_SECONDS_PER_DAY 86400

gint64 carry_wall_floor_to_day (gint64 wall);
gint64 carry_wall_of_date (const GDate *date);
GDate carry_wall_to_date (gint64 wall);

G_END_DECLS
