/* carry-reason-row.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-reason.h"

G_BEGIN_DECLS

#define CARRY_TYPE_REASON_ROW (carry_reason_row_get_type ())
G_DECLARE_FINAL_TYPE (CarryReasonRow, carry_reason_row, CARRY, REASON_ROW, GtkListBoxRow)

GtkWidget *carry_reason_row_new (CarryReason *reason);
char *carry_points_format (double points, gboolean with_sign);

G_END_DECLS
