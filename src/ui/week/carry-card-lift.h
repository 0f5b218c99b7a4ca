/* carry-card-lift.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session-card.h"

G_BEGIN_DECLS

/**
 * CarryCardLift:
 *
 * What lifts a card to drag it.
 */
#define CARRY_TYPE_CARD_LIFT (carry_card_lift_get_type ())
G_DECLARE_FINAL_TYPE (CarryCardLift, carry_card_lift, CARRY, CARD_LIFT, GObject)

CarryCardLift *carry_card_lift_new (CarrySessionCard *card);

G_END_DECLS
