/* carry-niggle-pain.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-care.h"
#include "carry-pain-gate.h"
#include "carry-programme-request.h"

G_BEGIN_DECLS

gboolean
carry_niggle_pain_find (CarryCare *care, const GDate *day, CarryExercise *exercise, CarryPainReport *report);
void carry_niggle_pain_mind (CarryProgrammeRequest *request, CarryCare *care, const GDate *day);

G_END_DECLS
