/* carry-sheet-options.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far text may be made smaller and larger than designed. */
#define CARRY_SHEET_LEAST_TEXT_SIZE 0.8
#define CARRY_SHEET_MOST_TEXT_SIZE 1.5

/**
 * CarrySheetOptions:
 * @figures: show what an exercise looks like
 * @cells: leave room to write down each set
 * @block: add the four weeks to which a week belongs
 * @runs: list the runs
 * @notes: print the runner's notes and leave room for more
 * @greys: use greys; without them everything is black on white, for copiers
 * @text_size: 1 as designed
 *
 * What a sheet shows.
 */
typedef struct
{
  gboolean figures;
  gboolean cells;
  gboolean block;
  gboolean runs;
  gboolean notes;
  gboolean greys;
  double text_size;
} CarrySheetOptions;

void carry_sheet_options_init (CarrySheetOptions *self);

G_END_DECLS
