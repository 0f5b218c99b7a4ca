/* carry-sheet-paper.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySheetError:
 * @CARRY_SHEET_ERROR_PAPER: there is no paper of that name
 * @CARRY_SHEET_ERROR_WRITE: the file could not be written
 *
 * Why a sheet was not printed.
 */
typedef enum
{
  CARRY_SHEET_ERROR_PAPER,
  CARRY_SHEET_ERROR_WRITE,
} CarrySheetError;

#define CARRY_SHEET_ERROR (carry_sheet_error_quark ())
GQuark carry_sheet_error_quark (void);

/**
 * CarrySheetMargins:
 *
 * In points, as the page is read: start is the left edge of a page that is read from the left.
 */
typedef struct
{
  double top, end, bottom, start;
} CarrySheetMargins;

/**
 * CarrySheetPaper:
 * @width: points, as the page is held, divided by @scale
 * @height: points, divided by @scale
 * @margins: points, divided by @scale
 * @least: margins that the printer needs, divided by @scale
 * @scale: how much larger than designed everything is painted: 1 up to Letter, above 1 on a poster
 */
typedef struct
{
  double width, height;
  CarrySheetMargins margins;
  CarrySheetMargins least;
  double scale;
} CarrySheetPaper;

/* Letter's short side, in points: on what is larger a sheet is printed like a poster, with everything larger. */
#define CARRY_SHEET_FULL_SIZE 612.0

void
carry_sheet_paper_init (CarrySheetPaper *self, double width, double height, const CarrySheetMargins *least);
gboolean carry_sheet_paper_find (CarrySheetPaper *self, const char *name, gboolean landscape, GError **error);

void carry_sheet_paper_set_full_size (CarrySheetPaper *self, double full_size);
void carry_sheet_paper_zoom (CarrySheetPaper *self, double factor);

G_END_DECLS
