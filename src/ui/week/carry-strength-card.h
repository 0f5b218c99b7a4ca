/* carry-strength-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session-card.h"

G_BEGIN_DECLS

#define CARRY_TYPE_STRENGTH_CARD (carry_strength_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryStrengthCard, carry_strength_card, CARRY, STRENGTH_CARD, CarrySessionCard)

G_END_DECLS
