/* carry-injury-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_INJURY_CARD (carry_injury_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryInjuryCard, carry_injury_card, CARRY, INJURY_CARD, AdwBin)

void carry_injury_card_set_balance (CarryInjuryCard *self, CarryBalance *balance);
void carry_injury_card_set_can_fix (CarryInjuryCard *self, gboolean can_fix);

G_END_DECLS
