/* carry-weekday-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_WEEKDAY_ROW (carry_weekday_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryWeekdayRow, carry_weekday_row, CARRY, WEEKDAY_ROW, AdwExpanderRow)

GtkWidget *carry_weekday_row_new (CarryAthlete *athlete, GDateWeekday weekday);

G_END_DECLS
