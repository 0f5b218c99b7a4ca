/* carry-print-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-printable.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void carry_print_file_run (CarryPrintable *content,
                           const CarrySheetPaper *paper,
                           const CarrySheetOptions *options,
                           GtkWindow *parent,
                           gboolean alone);

G_END_DECLS
