/* carry-injury-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-injury-coverage.h"

G_BEGIN_DECLS

#define CARRY_TYPE_INJURY_ROW (carry_injury_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryInjuryRow, carry_injury_row, CARRY, INJURY_ROW, GtkListBoxRow)

GtkWidget *carry_injury_row_new (CarryInjuryCoverage *coverage);
CarryInjuryCoverage *carry_injury_row_get_coverage (CarryInjuryRow *self);

G_END_DECLS
