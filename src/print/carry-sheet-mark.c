/* carry-sheet-mark.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-mark.h"

/* Points. */
#define LABEL_PADDING 3.0
#define LABEL_MIN 11.0
#define TEXT_GAP 4.0
#define SLACK 0.5

/* Smaller if it must be, but half a number says less than none. */
static void
add_amount (CarrySheetFlow *flow, const char *text, double x, double y, double room)
{
  static const CarrySheetStyle styles[] = { CARRY_SHEET_STYLE_BODY, CARRY_SHEET_STYLE_DETAIL };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      const double line = carry_sheet_style_get_line (styles[i]);

      if (carry_sheet_flow_measure (flow, text, styles[i]) + SLACK > room)
        continue;
      carry_sheet_page_add_text (flow->page, x, y + (CARRY_SHEET_MARK_HEIGHT - line) / 2, room, styles[i],
                                 text);
      return;
    }
}

static void
add_mark (CarrySheetFlow *flow, const CarrySheetMark *mark, double x, double y, double width)
{
  const double needed = carry_sheet_flow_measure (flow, mark->code, CARRY_SHEET_STYLE_STRONG);
  const double code = MIN (MAX (needed + 2 * LABEL_PADDING, LABEL_MIN), width);
  const double room = width - code - TEXT_GAP;
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY);

  if (mark->hard)
    carry_sheet_page_add_label (flow->page, x, y, code, CARRY_SHEET_MARK_HEIGHT, CARRY_SHEET_STYLE_STRONG,
                                mark->code);
  else
    carry_sheet_page_add_text (flow->page, x, y + (CARRY_SHEET_MARK_HEIGHT - line) / 2, code,
                               CARRY_SHEET_STYLE_STRONG, mark->code)
        ->align = CARRY_SHEET_ALIGN_CENTER;

  add_amount (flow, mark->text, x + code + TEXT_GAP, y, room);
}

/**
 * carry_sheet_marks_add:
 * @flow: the flow
 * @marks: (element-type CarrySheetMark): the sessions of half a day
 * @x: start edge, in points
 * @y: top edge of the first
 * @width: of each
 * @pitch: from one to the next
 *
 * Adds the sessions of half a day below each other: a letter, and how far or how long where there is room.
 */
void
carry_sheet_marks_add (CarrySheetFlow *flow, GPtrArray *marks, double x, double y, double width, double pitch)
{
  const guint n_shown = marks->len > CARRY_SHEET_MOST_MARKS ? CARRY_SHEET_MOST_MARKS - 1 : marks->len;

  for (guint i = 0; i < n_shown; i++)
    add_mark (flow, marks->pdata[i], x, y + i * pitch, width);

  if (n_shown < marks->len)
    {
      g_autofree char *text = g_strdup_printf ("+%u", marks->len - n_shown);

      carry_sheet_page_add_text (flow->page, x, y + n_shown * pitch, width, CARRY_SHEET_STYLE_BODY, text);
    }
}
