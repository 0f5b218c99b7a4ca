/* carry-sheet-style.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarrySheetStyle:
 * @CARRY_SHEET_STYLE_TITLE: the title of the sheet
 * @CARRY_SHEET_STYLE_SECTION: the name of a strength session
 * @CARRY_SHEET_STYLE_HEADING: the heading of a list
 * @CARRY_SHEET_STYLE_NAME: an exercise, its sets
 * @CARRY_SHEET_STYLE_SUBTITLE: the lines under the title
 * @CARRY_SHEET_STYLE_BODY: everything to be read at arm's length
 * @CARRY_SHEET_STYLE_STRONG: the same, bold
 * @CARRY_SHEET_STYLE_DETAIL: what is read close up
 * @CARRY_SHEET_STYLE_HEADER: the head of a table, the foot of the page
 * @CARRY_SHEET_STYLE_CAPTION: under a line to write on, and nowhere else
 *
 * The sizes and weights of text on the sheet.
 */
typedef enum
{
  CARRY_SHEET_STYLE_TITLE,
  CARRY_SHEET_STYLE_SECTION,
  CARRY_SHEET_STYLE_HEADING,
  CARRY_SHEET_STYLE_NAME,
  CARRY_SHEET_STYLE_SUBTITLE,
  CARRY_SHEET_STYLE_BODY,
  CARRY_SHEET_STYLE_STRONG,
  CARRY_SHEET_STYLE_DETAIL,
  CARRY_SHEET_STYLE_HEADER,
  CARRY_SHEET_STYLE_CAPTION,
} CarrySheetStyle;

#define CARRY_N_SHEET_STYLES (CARRY_SHEET_STYLE_CAPTION + 1)

double carry_sheet_style_get_size (CarrySheetStyle style);
double carry_sheet_style_get_ascent (CarrySheetStyle style);
double carry_sheet_style_get_line (CarrySheetStyle style);
gboolean carry_sheet_style_is_bold (CarrySheetStyle style);

/**
 * CarrySheetRuler:
 * @get_width: the width of a text on one line, in points
 * @get_lines: how many lines a text takes when it is wrapped to a width in points, at least 1
 * @data: for both
 *
 * How wide text runs: all that the layout has to know of fonts.
 */
typedef struct
{
  double (*get_width) (const char *text, CarrySheetStyle style, gpointer data);
  guint (*get_lines) (const char *text, CarrySheetStyle style, double width, gpointer data);
  gpointer data;
} CarrySheetRuler;

G_END_DECLS
