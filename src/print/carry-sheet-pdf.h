/* carry-sheet-pdf.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-printable.h"

G_BEGIN_DECLS

gboolean carry_sheet_pdf_write (CarryPrintable *content,
                                const CarrySheetPaper *paper,
                                const CarrySheetOptions *options,
                                const char *path,
                                GError **error);

G_END_DECLS
