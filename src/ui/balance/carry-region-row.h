/* carry-region-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-balance-region.h"

G_BEGIN_DECLS

#define CARRY_TYPE_REGION_ROW (carry_region_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryRegionRow, carry_region_row, CARRY, REGION_ROW, GtkListBoxRow)

GtkWidget *carry_region_row_new (CarryBalanceRegion *region);
void carry_region_row_align (CarryRegionRow *self, GtkSizeGroup *names, GtkSizeGroup *values);

G_END_DECLS
