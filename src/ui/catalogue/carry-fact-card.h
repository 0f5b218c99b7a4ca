/* carry-fact-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_FACT_CARD (carry_fact_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryFactCard, carry_fact_card, CARRY, FACT_CARD, AdwBin)

void carry_fact_card_clear (CarryFactCard *self);
void carry_fact_card_add (CarryFactCard *self, const char *fact);
void carry_fact_card_add_set (CarryFactCard *self, guint set, guint n_values, const char *(*name) (guint));

G_END_DECLS
