/* carry-sheet-style.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-style.h"

/* From one base line to the next, in sizes. */
#define LEADING 1.25
/* From the top of a line to its base line, in sizes: room for accents on capitals. */
#define ASCENT 0.95

/* Source: DESIGN §12. Points. */
static const struct
{
  double size;
  gboolean bold;
} styles[CARRY_N_SHEET_STYLES] = {
  [CARRY_SHEET_STYLE_TITLE] = { 17, TRUE },    [CARRY_SHEET_STYLE_SECTION] = { 12, TRUE },
  [CARRY_SHEET_STYLE_HEADING] = { 11, TRUE },  [CARRY_SHEET_STYLE_NAME] = { 9.5, TRUE },
  [CARRY_SHEET_STYLE_SUBTITLE] = { 9, FALSE }, [CARRY_SHEET_STYLE_BODY] = { 8.5, FALSE },
  [CARRY_SHEET_STYLE_STRONG] = { 8.5, TRUE },  [CARRY_SHEET_STYLE_DETAIL] = { 7.4, FALSE },
  [CARRY_SHEET_STYLE_HEADER] = { 6.6, FALSE }, [CARRY_SHEET_STYLE_CAPTION] = { 5.8, FALSE },
};

/**
 * carry_sheet_style_get_size:
 * @style: a style
 *
 * Returns: the size of the font in points
 */
double
carry_sheet_style_get_size (CarrySheetStyle style)
{
  g_return_val_if_fail (style < CARRY_N_SHEET_STYLES, 0);
  return styles[style].size;
}

/**
 * carry_sheet_style_get_ascent:
 * @style: a style
 *
 * Returns: from the top of a line of text to its base line, in points
 */
double
carry_sheet_style_get_ascent (CarrySheetStyle style)
{
  return carry_sheet_style_get_size (style) * ASCENT;
}

/**
 * carry_sheet_style_get_line:
 * @style: a style
 *
 * Returns: the height that one line of text takes, in points, whatever the font
 */
double
carry_sheet_style_get_line (CarrySheetStyle style)
{
  return carry_sheet_style_get_size (style) * LEADING;
}

gboolean
carry_sheet_style_is_bold (CarrySheetStyle style)
{
  g_return_val_if_fail (style < CARRY_N_SHEET_STYLES, FALSE);
  return styles[style].bold;
}
