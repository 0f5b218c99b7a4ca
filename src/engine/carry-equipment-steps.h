/* carry-equipment-steps.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-exercise.h"
#include "carry-load-steps.h"

G_BEGIN_DECLS

CarryLoadSteps *carry_equipment_steps_new (CarryAthlete *athlete, CarryExercise *exercise);
double carry_equipment_steps_get_bar (CarryAthlete *athlete);
gboolean carry_equipment_steps_are_of_bar (CarryAthlete *athlete, CarryExercise *exercise);

G_END_DECLS
