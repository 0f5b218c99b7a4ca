/* carry-sheet-cells.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-cells.h"

#include <glib/gi18n.h>

/* Points. Source: DESIGN §12. */
#define TICK 9.0
#define MAX_PITCH 57.5
#define MIN_PITCH 34.0
#define PITCH_SHARE (1 / 3.0) /* of the column on wide paper, so that three sets fill it */
#define LINE_GAP 3.0
#define CELL_GAP 5.0
#define CAPTION_GAP 1.0
#define UNIT_GAP 3.0
#define LINE_HEIGHT 20.0 /* from one line of sets to the next */
#define RPE_GAP 1.5
#define RPE_LINE 20.0
#define RPE_GAP_AFTER 2.0 /* from the word to its line */
#define DONE_GAP 3.0 /* between load and amount that were logged */
#define SLACK 0.5

#define MAX_PER_LINE 5u

/* What was logged is as large as what is written by hand. */
#define DONE_STYLE CARRY_SHEET_STYLE_DETAIL

static double
get_caption_line (void)
{
  return carry_sheet_style_get_line (CARRY_SHEET_STYLE_CAPTION);
}

static double
get_rpe_line (void)
{
  return carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADER);
}

static const char *
get_rpe_word (void)
{
  /* Translators: rating of perceived exertion, in front of a line to write it on */
  return _ ("RPE");
}

static double
measure_rpe (const CarrySheetFlow *flow)
{
  return carry_sheet_flow_measure (flow, get_rpe_word (), CARRY_SHEET_STYLE_HEADER) + SLACK;
}

static double
measure_done (const CarrySheetFlow *flow, const char *text)
{
  return text != NULL ? carry_sheet_flow_measure (flow, text, DONE_STYLE) + SLACK : 0;
}

/* The line after the word: longer where more was logged than fits it. */
static double
get_rpe_width (const CarrySheetFlow *flow, const CarrySheetRow *row)
{
  return measure_rpe (flow) + MAX (RPE_LINE, RPE_GAP_AFTER + measure_done (flow, row->effort) + SLACK);
}

/* “62.5 8” on the narrowest line, with the box to tick in front of it. */
static double
measure_sets (const CarrySheetFlow *flow, const CarrySheetRow *row)
{
  double width = 0;

  for (guint i = 0; i < row->done->len; i++)
    {
      const CarrySheetDone *done = row->done->pdata[i];

      width = MAX (width, measure_done (flow, done->load) + DONE_GAP + measure_done (flow, done->amount));
    }

  return width > 0 ? TICK + LINE_GAP + width : 0;
}

/* A cell for each set that is asked for, or for each that was done if those are more. */
static guint
count_sets (const CarrySheetRow *row)
{
  return MAX (MAX (row->n_sets, row->done->len), 1);
}

/* “kg   reps” under the narrowest line. */
static double
measure_units (const CarrySheetFlow *flow, const CarrySheetRow *row)
{
  return carry_sheet_flow_measure (flow, row->load_unit, CARRY_SHEET_STYLE_CAPTION) +
         carry_sheet_flow_measure (flow, row->amount_unit, CARRY_SHEET_STYLE_CAPTION) + UNIT_GAP + 2 * SLACK;
}

/**
 * carry_sheet_cells_init:
 * @self: (out): the cells
 * @flow: the flow
 * @columns: the columns of the table
 * @row: the exercise
 *
 * Spreads the sets evenly over as few lines as can be: on one line up to five, fewer where the column is
 * narrow.
 */
void
carry_sheet_cells_init (CarrySheetCells *self,
                        const CarrySheetFlow *flow,
                        const CarrySheetColumns *columns,
                        const CarrySheetRow *row)
{
  const double rpe = LINE_GAP + get_rpe_width (flow, row);
  const double width = columns->done.width - (columns->stacked ? rpe : 0);
  const double needed = MAX (measure_units (flow, row), measure_sets (flow, row)) + CELL_GAP;
  const double least = MAX (MIN_PITCH, needed);
  const guint n_sets = count_sets (row);
  const guint fitting = (guint)CLAMP (width / least, 1, MAX_PER_LINE);

  *self = (CarrySheetCells){ 0 };
  if (columns->done.width <= 0)
    return;

  self->n_lines = (n_sets + fitting - 1) / fitting;
  self->per_line = (n_sets + self->n_lines - 1) / self->n_lines;
  self->pitch = MIN (width / self->per_line, MAX (MAX_PITCH, PITCH_SHARE * width));
  self->rpe_beside = columns->stacked;
  self->height = TICK + CAPTION_GAP + get_caption_line () + (self->n_lines - 1) * LINE_HEIGHT;
  if (!self->rpe_beside)
    self->height += RPE_GAP + get_rpe_line ();
}

static void
add_unit (CarrySheetFlow *flow, const char *unit, CarrySheetAlign align, double x, double y, double width)
{
  CarrySheetBox *box = carry_sheet_page_add_text (flow->page, x, y, width, CARRY_SHEET_STYLE_CAPTION, unit);

  box->align = align;
  box->ink = CARRY_SHEET_INK_TEXT;
}

/* A value that was logged, from @y down. */
static void
add_done (CarrySheetFlow *flow, const char *text, CarrySheetAlign align, double x, double y, double width)
{
  CarrySheetBox *box;

  if (text == NULL)
    return;

  box = carry_sheet_page_add_text (flow->page, x, y, width, DONE_STYLE, text);
  box->align = align;
  box->ink = CARRY_SHEET_INK_DARK;
}

static void
add_set (CarrySheetFlow *flow, const CarrySheetRow *row, guint set, double x, double y, double pitch)
{
  const CarrySheetDone *done = set < row->done->len ? row->done->pdata[set] : NULL;
  const double line = x + TICK + LINE_GAP;
  const double end = x + pitch - CELL_GAP;
  const double load = carry_sheet_flow_measure (flow, row->load_unit, CARRY_SHEET_STYLE_CAPTION) + SLACK;
  /* On a short line the units begin under the box to tick. */
  const double start = end - line >= measure_units (flow, row) ? line : x;

  carry_sheet_page_add_tick (flow->page, x, y, TICK);
  carry_sheet_page_add_line (flow->page, line, y + TICK, end, y + TICK, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_BLACK);
  if (done != NULL)
    {
      const double top = y + TICK - carry_sheet_style_get_line (DONE_STYLE);
      const double width = MIN (measure_done (flow, done->load), end - line);

      add_done (flow, done->load, CARRY_SHEET_ALIGN_START, line, top, width);
      add_done (flow, done->amount, CARRY_SHEET_ALIGN_END, line + width, top, end - line - width);
    }
  y += TICK + CAPTION_GAP;
  add_unit (flow, row->load_unit, CARRY_SHEET_ALIGN_START, start, y, load);
  add_unit (flow, row->amount_unit, CARRY_SHEET_ALIGN_END, start + load + UNIT_GAP, y,
            end - start - load - UNIT_GAP);
}

static void
add_rpe (CarrySheetFlow *flow, const CarrySheetRow *row, double x, double y)
{
  const double word = measure_rpe (flow);
  const double end = x + get_rpe_width (flow, row);
  CarrySheetBox *box =
      carry_sheet_page_add_text (flow->page, x, y, word, CARRY_SHEET_STYLE_HEADER, get_rpe_word ());

  box->ink = CARRY_SHEET_INK_TEXT;
  x += word + RPE_GAP_AFTER;
  add_done (flow, row->effort, CARRY_SHEET_ALIGN_CENTER, x,
            y + carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_HEADER) -
                carry_sheet_style_get_ascent (DONE_STYLE),
            end - x);
  y += carry_sheet_style_get_size (CARRY_SHEET_STYLE_HEADER);
  carry_sheet_page_add_line (flow->page, x, y, end, y, CARRY_SHEET_HAIRLINE, CARRY_SHEET_INK_BLACK);
}

/**
 * carry_sheet_cells_add:
 * @self: the cells
 * @flow: the flow
 * @columns: the columns of the table
 * @row: the exercise
 * @y: top edge, in points
 *
 * Adds the cells to the page.
 */
void
carry_sheet_cells_add (const CarrySheetCells *self,
                       CarrySheetFlow *flow,
                       const CarrySheetColumns *columns,
                       const CarrySheetRow *row,
                       double y)
{
  if (self->height <= 0)
    return;

  for (guint i = 0; i < count_sets (row); i++)
    add_set (flow, row, i, columns->done.x + i % self->per_line * self->pitch,
             y + i / self->per_line * LINE_HEIGHT, self->pitch);

  if (self->rpe_beside)
    add_rpe (flow, row, columns->done.x + columns->done.width - get_rpe_width (flow, row),
             y + TICK - carry_sheet_style_get_size (CARRY_SHEET_STYLE_HEADER));
  else
    add_rpe (flow, row, columns->done.x, y + self->height - get_rpe_line ());
}
