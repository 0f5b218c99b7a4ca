/* carry-exercise-ladder.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-catalogue.h"

G_BEGIN_DECLS

#define CARRY_TYPE_EXERCISE_LADDER (carry_exercise_ladder_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseLadder, carry_exercise_ladder, CARRY, EXERCISE_LADDER, AdwBin)

void carry_exercise_ladder_set_exercise (CarryExerciseLadder *self,
                                         CarryExercise *exercise,
                                         CarryCatalogue *catalogue);

G_END_DECLS
