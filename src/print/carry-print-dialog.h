/* carry-print-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CARRY_TYPE_PRINT_DIALOG (carry_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CarryPrintDialog, carry_print_dialog, CARRY, PRINT_DIALOG, AdwDialog)

CarryPrintDialog *carry_print_dialog_new (const CarrySheetOptions *options, guint choices);
void carry_print_dialog_set_can_print (CarryPrintDialog *self, gboolean can_print);
gboolean carry_print_dialog_get_can_print (CarryPrintDialog *self);
void carry_print_dialog_get_options (CarryPrintDialog *self, CarrySheetOptions *options);
void carry_print_dialog_get_paper (CarryPrintDialog *self, CarrySheetPaper *paper);

G_END_DECLS
