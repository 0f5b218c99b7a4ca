/* carry-session-dose.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-need.h"
#include "carry-phase-dose.h"
#include "carry-programme-request.h"

G_BEGIN_DECLS

CarryPhase carry_session_dose_get_phase (const CarryProgrammeRequest *request);
CarryPhaseDose carry_session_dose_get (const CarryProgrammeRequest *request);
CarryDose carry_session_dose_apply (const CarryProgrammeRequest *request,
                                    const CarryPhaseDose *dose,
                                    CarryExercise *exercise,
                                    CarryNeed need);
void carry_session_dose_take_set (CarryDose *dose);

G_END_DECLS
