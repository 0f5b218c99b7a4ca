/* carry-time-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_TIME_ROW (carry_time_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryTimeRow, carry_time_row, CARRY, TIME_ROW, AdwActionRow)

guint carry_time_row_get_minute (CarryTimeRow *self);
void carry_time_row_set_minute (CarryTimeRow *self, guint minute);
gboolean carry_time_parse (const char *text, guint *minute);

G_END_DECLS
