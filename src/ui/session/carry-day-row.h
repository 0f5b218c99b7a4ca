/* carry-day-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_DAY_ROW (carry_day_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryDayRow, carry_day_row, CARRY, DAY_ROW, AdwActionRow)

const GDate *carry_day_row_get_day (CarryDayRow *self);
void carry_day_row_set_day (CarryDayRow *self, const GDate *day);

G_END_DECLS
