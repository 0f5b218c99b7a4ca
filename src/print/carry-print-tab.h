/* carry-print-tab.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-options.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CARRY_TYPE_PRINT_TAB (carry_print_tab_get_type ())
G_DECLARE_FINAL_TYPE (CarryPrintTab, carry_print_tab, CARRY, PRINT_TAB, GtkBox)

GtkWidget *carry_print_tab_new (const CarrySheetOptions *options, guint choices);
void carry_print_tab_get_options (CarryPrintTab *self, CarrySheetOptions *options);

G_END_DECLS
