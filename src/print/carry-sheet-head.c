/* carry-sheet-head.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-head.h"

#include "carry-sheet-strip.h"

#include <glib/gi18n.h>

/* Points. */
#define GAP 7.0
#define COLUMN_GAP 14.0
#define NAME_LINE 88.0
#define WORD_GAP 3.0
#define SLACK 0.5

/* A low page does not repeat the strip of days, so that the highest row still fits it. */
#define MIN_BELOW_STRIP 240.0

#define MAX_TITLE_LINES 3u
#define MAX_SUMMARY_LINES 3u

/* “Name ________”, its end at the end of the line. */
static void
add_name (CarrySheetFlow *flow, double y)
{
  /* Translators: in front of a line to write one's name on */
  const char *word = _ ("Name");
  const double width = carry_sheet_flow_measure (flow, word, CARRY_SHEET_STYLE_BODY) + SLACK;
  const double x = flow->right - NAME_LINE;
  CarrySheetBox *box =
      carry_sheet_page_add_text (flow->page, x - WORD_GAP - width, y, width, CARRY_SHEET_STYLE_BODY, word);

  box->ink = CARRY_SHEET_INK_TEXT;
  y += carry_sheet_style_get_size (CARRY_SHEET_STYLE_BODY);
  carry_sheet_page_add_line (flow->page, x, y, flow->right, y, CARRY_SHEET_HAIRLINE, CARRY_SHEET_INK_DARK);
}

static double
get_name_width (const CarrySheetFlow *flow)
{
  return carry_sheet_flow_measure (flow, _ ("Name"), CARRY_SHEET_STYLE_BODY) + SLACK + WORD_GAP + NAME_LINE;
}

/* The title, and beside it the race if there is room. */
static gboolean
add_title (CarrySheetFlow *flow)
{
  const char *countdown = flow->content->countdown;
  const double width = carry_sheet_flow_get_width (flow);
  const double race = carry_sheet_flow_measure (flow, countdown, CARRY_SHEET_STYLE_STRONG) + SLACK;
  const double title = carry_sheet_flow_measure (flow, flow->content->title, CARRY_SHEET_STYLE_TITLE) + SLACK;
  const gboolean beside = countdown != NULL && title + COLUMN_GAP + race <= width;
  const double room = beside ? width - COLUMN_GAP - race : width;
  CarrySheetBox *box;

  box = carry_sheet_page_add_text (flow->page, flow->left, flow->y, room, CARRY_SHEET_STYLE_TITLE,
                                   flow->content->title);
  carry_sheet_page_add_bookmark (flow->page, flow->content->title);
  carry_sheet_box_set_lines (box,
                             carry_sheet_flow_count_lines (flow, flow->content->title,
                                                           CARRY_SHEET_STYLE_TITLE, room, MAX_TITLE_LINES));

  if (beside)
    {
      /* On the base line of the title. */
      const double drop = carry_sheet_style_get_size (CARRY_SHEET_STYLE_TITLE) -
                          carry_sheet_style_get_size (CARRY_SHEET_STYLE_STRONG);

      carry_sheet_page_add_text (flow->page, flow->right - race, flow->y + drop, race,
                                 CARRY_SHEET_STYLE_STRONG, countdown)
          ->align = CARRY_SHEET_ALIGN_END;
    }

  flow->y += box->height;

  return beside;
}

/* Below the summary, where neither the title nor the summary have room beside them: the race, then the name. */
static void
add_line_of_its_own (CarrySheetFlow *flow, const char *race, gboolean with_name)
{
  const double width = carry_sheet_flow_get_width (flow);
  const double said = carry_sheet_flow_measure (flow, race, CARRY_SHEET_STYLE_STRONG) + SLACK;
  const gboolean beside = with_name && said + COLUMN_GAP + get_name_width (flow) <= width;

  if (race == NULL && !with_name)
    return;

  flow->y += WORD_GAP;
  if (race != NULL)
    carry_sheet_page_add_text (flow->page, flow->left, flow->y, MIN (said, width), CARRY_SHEET_STYLE_STRONG,
                               race);
  if (race != NULL && !beside)
    flow->y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG);
  if (with_name)
    add_name (flow, flow->y);
  if (with_name)
    flow->y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY);
}

/* Phase and totals, the race unless it was said, and the line for the name of the runner. */
static void
add_summary (CarrySheetFlow *flow, gboolean with_race, gboolean with_name)
{
  const char *race = with_race ? flow->content->countdown : NULL;
  g_autofree char *joined = g_strjoin (" · ", flow->content->summary, race, NULL);
  const double width = carry_sheet_flow_get_width (flow);
  const double name = with_name ? COLUMN_GAP + get_name_width (flow) : 0;
  const gboolean fits =
      carry_sheet_flow_measure (flow, joined, CARRY_SHEET_STYLE_SUBTITLE) + SLACK + name <= width;
  const char *text = fits ? joined : flow->content->summary;
  const gboolean beside =
      carry_sheet_flow_measure (flow, text, CARRY_SHEET_STYLE_SUBTITLE) + SLACK + name <= width;
  const double room = beside ? width - name : width;
  CarrySheetBox *box;

  if (flow->content->summary == NULL)
    return;

  box = carry_sheet_page_add_text (flow->page, flow->left, flow->y, room, CARRY_SHEET_STYLE_SUBTITLE, text);
  box->ink = CARRY_SHEET_INK_TEXT;
  carry_sheet_box_set_lines (
      box, carry_sheet_flow_count_lines (flow, text, CARRY_SHEET_STYLE_SUBTITLE, room, MAX_SUMMARY_LINES));
  if (with_name && beside)
    add_name (flow, flow->y);
  flow->y += box->height;
  add_line_of_its_own (flow, fits ? NULL : race, with_name && !beside);
}

/**
 * carry_sheet_head_add_title:
 * @flow: the flow
 *
 * Adds the title, the summary below it and how far the race is.
 */
void
carry_sheet_head_add_title (CarrySheetFlow *flow)
{
  const gboolean said = add_title (flow);

  add_summary (flow, !said, FALSE);
  flow->y += GAP;
}

/* The height of the strip that further pages repeat; 0 if they do not. */
static double
get_repeated_strip (const CarrySheetFlow *flow)
{
  const double strip = flow->plain ? 0 : carry_sheet_strip_get_height (flow, TRUE);

  return flow->bottom - flow->top - strip >= MIN_BELOW_STRIP ? strip : 0;
}

/**
 * carry_sheet_head_open_page:
 * @flow: the flow
 *
 * Opens a page, or the next column of the page. The first page has the title, the others only a lower strip of days.
 */
void
carry_sheet_head_open_page (CarrySheetFlow *flow)
{
  const gboolean first = flow->pages->len == 0;
  const gboolean in_columns = flow->in_columns;

  if (carry_sheet_flow_next_column (flow))
    return;

  carry_sheet_flow_end_columns (flow);
  carry_sheet_flow_add_page (flow);
  if (flow->plain)
    return;

  if (first)
    {
      add_summary (flow, !add_title (flow), TRUE);
      flow->y += GAP;
    }

  if (first || get_repeated_strip (flow) > 0)
    carry_sheet_strip_add (flow, !first);
  if (in_columns)
    carry_sheet_flow_begin_columns (flow);
}

/* What the next column holds, or a new page below its strip, in points. */
double
carry_sheet_head_get_fresh_room (const CarrySheetFlow *flow)
{
  if (flow->in_columns && flow->column + 1 < flow->n_columns)
    return flow->bottom - flow->column_top;

  return flow->bottom - flow->top - get_repeated_strip (flow);
}
