/* carry-plates-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PLATES_ROW (carry_plates_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryPlatesRow, carry_plates_row, CARRY, PLATES_ROW, AdwExpanderRow)

GtkWidget *carry_plates_row_new (CarryAthlete *athlete);

G_END_DECLS
