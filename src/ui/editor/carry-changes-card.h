/* carry-changes-card.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_CHANGES_CARD (carry_changes_card_get_type ())
G_DECLARE_FINAL_TYPE (CarryChangesCard, carry_changes_card, CARRY, CHANGES_CARD, AdwBin)

void carry_changes_card_set_text (CarryChangesCard *self, const char *text, gboolean last_week);

G_END_DECLS
