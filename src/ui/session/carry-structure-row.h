/* carry-structure-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

#define CARRY_TYPE_STRUCTURE_ROW (carry_structure_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryStructureRow, carry_structure_row, CARRY, STRUCTURE_ROW, AdwActionRow)

void carry_structure_row_set_text (CarryStructureRow *self, const char *text, CarryUnits units);

G_END_DECLS
