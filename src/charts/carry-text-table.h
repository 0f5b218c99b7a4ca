/* carry-text-table.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_TEXT_TABLE (carry_text_table_get_type ())
G_DECLARE_FINAL_TYPE (CarryTextTable, carry_text_table, CARRY, TEXT_TABLE, GtkWidget)

GtkWidget *carry_text_table_new (const char *const *titles);
GtkWidget *carry_text_table_new_of_numbers (const char *const *titles, const char *copied);
void carry_text_table_add (CarryTextTable *self, const char *const *cells);

G_END_DECLS
