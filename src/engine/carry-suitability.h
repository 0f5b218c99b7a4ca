/* carry-suitability.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-exercise.h"

G_BEGIN_DECLS

gboolean carry_suitability_is_beginner (CarryAthlete *athlete);
gboolean carry_suitability_of (CarryExercise *exercise, CarryAthlete *athlete);

G_END_DECLS
