/* carry-item-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-item.h"

G_BEGIN_DECLS

#define CARRY_TYPE_ITEM_ROW (carry_item_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryItemRow, carry_item_row, CARRY, ITEM_ROW, AdwActionRow)

GtkWidget *carry_item_row_new (CarryItem *item, CarryUnits units);

G_END_DECLS
