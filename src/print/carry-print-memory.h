/* carry-print-memory.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-options.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_print_memory_load_options (CarrySheetOptions *options);
void carry_print_memory_save_options (const CarrySheetOptions *options);
GtkPrintSettings *carry_print_memory_load_settings (void);
GtkPageSetup *carry_print_memory_load_page_setup (void);
void carry_print_memory_save (GtkPrintSettings *settings, GtkPageSetup *setup);

G_END_DECLS
