/* carry-item-entry.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-item.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ITEM_ENTRY (carry_item_entry_get_type ())
G_DECLARE_FINAL_TYPE (CarryItemEntry, carry_item_entry, CARRY, ITEM_ENTRY, GtkWidget)

void carry_item_entry_set_exercises (CarryItemEntry *self, CarryAthlete *athlete, GListModel *exercises);
void carry_item_entry_open (CarryItemEntry *self);
void carry_item_entry_set_text (CarryItemEntry *self, const char *text);
gboolean carry_item_entry_take (CarryItemEntry *self);

G_END_DECLS
