/* carry-side-pane.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-balance.h"
#include "carry-text-table.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SIDE_PANE (carry_side_pane_get_type ())
G_DECLARE_FINAL_TYPE (CarrySidePane, carry_side_pane, CARRY, SIDE_PANE, GtkBox)

void carry_side_pane_set_balance (CarrySidePane *self, CarryBalance *balance);
void carry_side_pane_add_rows (CarrySidePane *self, CarryTextTable *table);
void carry_side_pane_set_can_fix (CarrySidePane *self, gboolean can_fix);

G_END_DECLS
