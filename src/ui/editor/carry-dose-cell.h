/* carry-dose-cell.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-athlete.h"
#include "carry-cell-text.h"

G_BEGIN_DECLS

#define CARRY_TYPE_DOSE_CELL (carry_dose_cell_get_type ())
G_DECLARE_FINAL_TYPE (CarryDoseCell, carry_dose_cell, CARRY, DOSE_CELL, GtkButton)

GtkWidget *carry_dose_cell_new (CarryCellKind kind, CarryAthlete *athlete);
CarryCellKind carry_dose_cell_get_kind (CarryDoseCell *self);
void
carry_dose_cell_set_item (CarryDoseCell *self, CarryItem *item, CarryLoadGauge *gauge, CarryLoadView view);
void carry_dose_cell_open (CarryDoseCell *self, const char *typed);
GtkPopover *carry_dose_cell_get_popover (CarryDoseCell *self);

G_END_DECLS
