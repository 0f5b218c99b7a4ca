/* carry-movement-pane.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-balance.h"
#include "carry-text-table.h"

G_BEGIN_DECLS

#define CARRY_TYPE_MOVEMENT_PANE (carry_movement_pane_get_type ())
G_DECLARE_FINAL_TYPE (CarryMovementPane, carry_movement_pane, CARRY, MOVEMENT_PANE, GtkBox)

void carry_movement_pane_set_balance (CarryMovementPane *self,
                                      CarryBalance *balance,
                                      GtkSizeGroup *names,
                                      GtkSizeGroup *values);

void carry_movement_pane_add_rows (CarryMovementPane *self, CarryTextTable *table);
void carry_movement_pane_set_can_fix (CarryMovementPane *self, gboolean can_fix);

G_END_DECLS
