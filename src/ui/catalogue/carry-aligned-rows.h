/* carry-aligned-rows.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_ALIGNED_ROWS_COLUMNS 4u

#define CARRY_TYPE_ALIGNED_ROWS (carry_aligned_rows_get_type ())
G_DECLARE_FINAL_TYPE (CarryAlignedRows, carry_aligned_rows, CARRY, ALIGNED_ROWS, GtkBox)

void carry_aligned_rows_clear (CarryAlignedRows *self);
void carry_aligned_rows_append (CarryAlignedRows *self, GtkWidget *const *cells, guint n_cells);
GtkWidget *carry_aligned_rows_create_label (const char *text, const char *css_class);

G_END_DECLS
