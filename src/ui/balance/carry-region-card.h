/* carry-region-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-balance.h"

G_BEGIN_DECLS

#define CARRY_TYPE_REGION_CARD (carry_region_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryRegionCard, carry_region_card, CARRY, REGION_CARD, AdwBin)

void carry_region_card_set_balance (CarryRegionCard *self, CarryBalance *balance);

void carry_region_card_set_can_fix (CarryRegionCard *self, gboolean can_fix);

G_END_DECLS
