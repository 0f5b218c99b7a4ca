/* carry-sheet-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-sheet-content.h"

G_BEGIN_DECLS

CarrySheetContent *
carry_sheet_week_describe (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today);
char *carry_sheet_week_format_countdown (CarryDiary *diary, const GDate *first);

G_END_DECLS
