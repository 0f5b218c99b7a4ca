/* carry-care-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-diary.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CARE_ROW (carry_care_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryCareRow, carry_care_row, CARRY, CARE_ROW, GtkWidget)

void carry_care_row_set_diary (CarryCareRow *self, CarryDiary *diary, CarryAthlete *athlete);
void carry_care_row_set_today (CarryCareRow *self, const GDate *today);
void carry_care_row_set_week (CarryCareRow *self, const GDate *first);
void carry_care_row_ask (CarryCareRow *self);

G_END_DECLS
