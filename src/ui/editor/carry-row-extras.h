/* carry-row-extras.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_ROW_EXTRAS (carry_row_extras_get_type ())
G_DECLARE_FINAL_TYPE (CarryRowExtras, carry_row_extras, CARRY, ROW_EXTRAS, GtkWidget)

void carry_row_extras_set_warm_up (CarryRowExtras *self, const char *text);
void carry_row_extras_set_done (CarryRowExtras *self, const char *text);

G_END_DECLS
