/* carry-print-arguments.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-diary.h"
#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"

G_BEGIN_DECLS

/**
 * CarryPrintArguments:
 * @paper: (nullable): “A4”, or %NULL for the paper that the locale uses
 * @landscape: hold the paper across
 * @no_figures: leave out what exercises look like
 * @block: add the four weeks around
 * @session: 1 for the first strength session alone, 0 for the whole week
 * @cards: cards on a page: 1, 2 or 4, 0 for no cards
 *
 * How to print, as it is said on the command line.
 */
typedef struct
{
  char *paper;
  gboolean landscape;
  gboolean no_figures;
  gboolean no_cells;
  gboolean black;
  gboolean block;
  double text_size;
  int session;
  int cards;
} CarryPrintArguments;

void carry_print_arguments_init (CarryPrintArguments *self);
void carry_print_arguments_clear (CarryPrintArguments *self);
void carry_print_arguments_add_options (CarryPrintArguments *self, GOptionContext *context);
gboolean carry_print_arguments_are_given (const CarryPrintArguments *self);
int carry_print_arguments_check (const CarryPrintArguments *self, const char *verb);
gboolean carry_print_arguments_get_paper (const CarryPrintArguments *self,
                                          CarrySheetPaper *paper,
                                          CarrySheetOptions *options,
                                          GError **error);
int carry_print_arguments_print_week (const CarryPrintArguments *self,
                                      CarryDiary *diary,
                                      CarryAthlete *athlete,
                                      const GDate *first,
                                      const GDate *today,
                                      const char *path);

G_END_DECLS
