/* carry-other-place-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-other-place.h"

G_BEGIN_DECLS

#define CARRY_TYPE_OTHER_PLACE_ROW (carry_other_place_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryOtherPlaceRow, carry_other_place_row, CARRY, OTHER_PLACE_ROW, GtkListBoxRow)

GtkWidget *carry_other_place_row_new (CarryOtherPlace *place);
CarryOtherPlace *carry_other_place_row_get_place (CarryOtherPlaceRow *self);

G_END_DECLS
