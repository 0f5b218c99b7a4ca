/* carry-plates-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-workout-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PLATES_CARD (carry_plates_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlatesCard, carry_plates_card, CARRY, PLATES_CARD, AdwBin)

void carry_plates_card_show (CarryPlatesCard *self,
                             CarryWorkoutExercise *exercise,
                             CarryWorkoutSet *set,
                             CarryAthlete *athlete);

G_END_DECLS
