/* carry-rhythm-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_RHYTHM_CARD (carry_rhythm_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryRhythmCard, carry_rhythm_card, CARRY, RHYTHM_CARD, AdwBin)

void carry_rhythm_card_set_balance (CarryRhythmCard *self, CarryBalance *balance);

G_END_DECLS
