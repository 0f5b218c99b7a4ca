/* carry-sheet-options.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySheetChoice:
 * @CARRY_SHEET_CHOICE_FIGURES: figures of the exercises
 * @CARRY_SHEET_CHOICE_CELLS: cells to write in
 * @CARRY_SHEET_CHOICE_RUNS: the runs
 * @CARRY_SHEET_CHOICE_NOTES: notes
 * @CARRY_SHEET_CHOICE_BLOCK: the four weeks at a glance
 * @CARRY_SHEET_CHOICE_CARDS: how many cards stand on a page
 * @CARRY_SHEET_CHOICE_ALL: all that a week can show
 *
 * What can be shown or left out, as bits. A document offers only what makes a difference to it.
 */
typedef enum
{
  CARRY_SHEET_CHOICE_FIGURES = 1 << 0,
  CARRY_SHEET_CHOICE_CELLS = 1 << 1,
  CARRY_SHEET_CHOICE_RUNS = 1 << 2,
  CARRY_SHEET_CHOICE_NOTES = 1 << 3,
  CARRY_SHEET_CHOICE_BLOCK = 1 << 4,
  CARRY_SHEET_CHOICE_CARDS = 1 << 5,
  CARRY_SHEET_CHOICE_ALL = (1 << 5) - 1,
} CarrySheetChoice;

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
 * @cards: on a page: 1, 2 or 4; 0 for as many as the document says
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
  guint cards;
} CarrySheetOptions;

void carry_sheet_options_init (CarrySheetOptions *self);

G_END_DECLS
