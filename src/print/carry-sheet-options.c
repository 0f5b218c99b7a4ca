/* carry-sheet-options.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-options.h"

/* The week with everything on it, as designed. */
void
carry_sheet_options_init (CarrySheetOptions *self)
{
  *self = (CarrySheetOptions){
    .figures = TRUE,
    .cells = TRUE,
    .runs = TRUE,
    .notes = TRUE,
    .greys = TRUE,
    .text_size = 1,
  };
}
