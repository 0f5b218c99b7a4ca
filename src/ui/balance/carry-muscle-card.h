/* carry-muscle-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_MUSCLE_CARD (carry_muscle_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryMuscleCard, carry_muscle_card, CARRY, MUSCLE_CARD, AdwBin)

void carry_muscle_card_set_balance (CarryMuscleCard *self, CarryBalance *balance);

G_END_DECLS
