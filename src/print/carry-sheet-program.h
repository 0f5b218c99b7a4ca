/* carry-sheet-program.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-sheet-content.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

void carry_sheet_program_fill (CarrySheetProgram *self,
                               CarryStrengthSession *session,
                               CarryDiary *diary,
                               CarryAthlete *athlete);

G_END_DECLS
