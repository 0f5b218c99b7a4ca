/* carry-proposed-week-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-proposed-week.h"

G_BEGIN_DECLS

#define CARRY_TYPE_PROPOSED_WEEK_ROW (carry_proposed_week_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryProposedWeekRow, carry_proposed_week_row, CARRY, PROPOSED_WEEK_ROW, GtkListBoxRow)

GtkWidget *carry_proposed_week_row_new (CarryProposedWeek *week);

G_END_DECLS
