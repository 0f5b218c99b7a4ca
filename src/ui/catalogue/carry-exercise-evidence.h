/* carry-exercise-evidence.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_EVIDENCE (carry_exercise_evidence_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseEvidence, carry_exercise_evidence, CARRY, EXERCISE_EVIDENCE, AdwBin)

void carry_exercise_evidence_set_exercise (CarryExerciseEvidence *self, CarryExercise *exercise);

G_END_DECLS
