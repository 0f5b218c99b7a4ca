/* carry-sheet-log.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-run.h"
#include "carry-sheet-content.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/* What was logged, as the sheet says it in grey. */

void carry_sheet_log_fill_row (CarrySheetRow *row, CarryItem *item, CarryUnits units);
char *carry_sheet_log_of_workout (CarryStrengthSession *session);
char *carry_sheet_log_of_run (CarryRun *run, CarryUnits units);

G_END_DECLS
