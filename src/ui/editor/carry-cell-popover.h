/* carry-cell-popover.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"
#include "carry-cell-text.h"

G_BEGIN_DECLS

#define CARRY_TYPE_CELL_POPOVER (carry_cell_popover_get_type ())
G_DECLARE_FINAL_TYPE (CarryCellPopover, carry_cell_popover, CARRY, CELL_POPOVER, GtkPopover)

GtkWidget *carry_cell_popover_new (CarryCellKind kind, CarryAthlete *athlete);
void carry_cell_popover_set_item (CarryCellPopover *self, CarryItem *item, CarryLoadGauge *gauge);
void carry_cell_popover_begin (CarryCellPopover *self, const char *typed);
gboolean carry_cell_popover_is_pending (CarryCellPopover *self);

G_END_DECLS
