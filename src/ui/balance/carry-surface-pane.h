/* carry-surface-pane.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-balance.h"
#include "carry-text-table.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SURFACE_PANE (carry_surface_pane_get_type ())
G_DECLARE_FINAL_TYPE (CarrySurfacePane, carry_surface_pane, CARRY, SURFACE_PANE, GtkBox)

void carry_surface_pane_set_balance (CarrySurfacePane *self, CarryBalance *balance);

void carry_surface_pane_add_rows (CarrySurfacePane *self, CarryTextTable *table);

G_END_DECLS
