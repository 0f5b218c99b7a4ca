/* carry-pattern-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PATTERN_CARD (carry_pattern_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryPatternCard, carry_pattern_card, CARRY, PATTERN_CARD, AdwBin)

void carry_pattern_card_set_balance (CarryPatternCard *self, CarryBalance *balance);
void carry_pattern_card_set_can_fix (CarryPatternCard *self, gboolean can_fix);

G_END_DECLS
