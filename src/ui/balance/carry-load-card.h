/* carry-load-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_LOAD_CARD (carry_load_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryLoadCard, carry_load_card, CARRY, LOAD_CARD, AdwBin)

void carry_load_card_set_balance (CarryLoadCard *self, CarryBalance *balance);

void carry_load_card_set_athlete (CarryLoadCard *self, CarryAthlete *athlete);

G_END_DECLS
