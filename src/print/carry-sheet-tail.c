/* carry-sheet-tail.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-tail.h"

#include "carry-sheet-columns.h"
#include "carry-sheet-head.h"

#include <glib/gi18n.h>

/* Points. Source: DESIGN §12. */
#define GAP 9.0
#define HEADING_GAP 2.0
#define AFTER_RULE 4.0
#define TICK 7.5
#define RUN_LINE 12.6
#define WRITE_LINE 16.5
#define NOTE_GAP 3.0
#define RUN_GAP 2.0
#define COLUMN_GAP 14.0
#define WORD_GAP 6.0
#define SLACK 0.5

#define BESIDE_FROM 420.0 /* narrower paper has the notes below the runs */
#define RUNS_SHARE 0.56
#define MAX_WHAT_SHARE 0.5

#define MAX_WHAT_LINES 2u
#define MAX_DETAIL_LINES 6u
#define MAX_NOTE_LINES 8u
#define MIN_WRITE_LINES 2u
#define MAX_WRITE_LINES 40u /* a page of nothing else */

/* The runs of a sheet in a column. */
typedef struct
{
  CarrySheetColumn day;
  CarrySheetColumn what;
  CarrySheetColumn details;
} RunColumns;

static void
run_columns_init (RunColumns *self, const CarrySheetFlow *flow, const CarrySheetColumn *column)
{
  double day = 0, what = 0, x = column->x + TICK + WORD_GAP;

  for (guint i = 0; i < flow->content->runs->len; i++)
    {
      const CarrySheetRun *run = flow->content->runs->pdata[i];

      day = MAX (day, carry_sheet_flow_measure (flow, run->day, CARRY_SHEET_STYLE_STRONG) + SLACK);
      what = MAX (what, carry_sheet_flow_measure (flow, run->what, CARRY_SHEET_STYLE_STRONG) + SLACK);
    }

  self->day = (CarrySheetColumn){ x, day };
  x += day + WORD_GAP;
  self->what = (CarrySheetColumn){ x, MIN (what, MAX_WHAT_SHARE * column->width) };
  x += self->what.width + WORD_GAP;
  self->details = (CarrySheetColumn){ x, column->x + column->width - x };
}

static double
get_heading_height (void)
{
  return GAP + carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + HEADING_GAP + AFTER_RULE;
}

/* Returns: where the list below the heading begins */
static double
add_heading (CarrySheetFlow *flow, const CarrySheetColumn *column, const char *text)
{
  double y = flow->y + GAP;

  carry_sheet_page_add_text (flow->page, column->x, y, column->width, CARRY_SHEET_STYLE_HEADING, text);
  y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + HEADING_GAP;
  carry_sheet_page_add_line (flow->page, column->x, y, column->x + column->width, y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);

  return y + AFTER_RULE;
}

static guint
count_detail_lines (const CarrySheetFlow *flow, const RunColumns *columns, const CarrySheetRun *run)
{
  return carry_sheet_flow_count_lines (flow, run->details, CARRY_SHEET_STYLE_DETAIL, columns->details.width,
                                       MAX_DETAIL_LINES);
}

static guint
count_what_lines (const CarrySheetFlow *flow, const RunColumns *columns, const CarrySheetRun *run)
{
  return carry_sheet_flow_count_lines (flow, run->what, CARRY_SHEET_STYLE_STRONG, columns->what.width,
                                       MAX_WHAT_LINES);
}

static double
get_run_height (const CarrySheetFlow *flow, const RunColumns *columns, const CarrySheetRun *run)
{
  const double what =
      count_what_lines (flow, columns, run) * carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG);
  const guint n_lines = count_detail_lines (flow, columns, run) + (run->done != NULL ? 1 : 0);
  const double details = n_lines * carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);

  return MAX (MAX (RUN_LINE, what + RUN_GAP), details + NOTE_GAP);
}

static double
get_runs_height (const CarrySheetFlow *flow, const RunColumns *columns)
{
  double height = 0;

  for (guint i = 0; i < flow->content->runs->len; i++)
    height += get_run_height (flow, columns, flow->content->runs->pdata[i]);

  return height;
}

static void
add_run (CarrySheetFlow *flow,
         const CarrySheetColumn *column,
         const RunColumns *columns,
         const CarrySheetRun *run,
         double y)
{
  const double text = y + (RUN_LINE - carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG)) / 2;
  const double drop = carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_STRONG) -
                      carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_DETAIL);
  CarrySheetBox *box;

  carry_sheet_page_add_tick (flow->page, column->x, y + (RUN_LINE - TICK) / 2, TICK);
  carry_sheet_page_add_text (flow->page, columns->day.x, text, columns->day.width, CARRY_SHEET_STYLE_STRONG,
                             run->day);
  box = carry_sheet_page_add_text (flow->page, columns->what.x, text, columns->what.width,
                                   CARRY_SHEET_STYLE_STRONG, run->what);
  carry_sheet_box_set_lines (box, count_what_lines (flow, columns, run));

  y = text + drop;
  if (run->details != NULL)
    {
      box = carry_sheet_page_add_text (flow->page, columns->details.x, text + drop, columns->details.width,
                                       CARRY_SHEET_STYLE_DETAIL, run->details);
      carry_sheet_box_set_lines (box, count_detail_lines (flow, columns, run));
      box->ink = CARRY_SHEET_INK_TEXT;
      y += box->height;
    }
  if (run->done != NULL)
    carry_sheet_page_add_text (flow->page, columns->details.x, y, columns->details.width,
                               CARRY_SHEET_STYLE_DETAIL, run->done)
        ->ink = CARRY_SHEET_INK_DARK;
}

/* Adds the runs from @next on that fit the page, one at least. Returns: the first that did not. */
static guint
add_runs (CarrySheetFlow *flow, const CarrySheetColumn *column, guint next, double *y)
{
  const guint first = next;
  RunColumns columns;

  run_columns_init (&columns, flow, column);
  for (; next < flow->content->runs->len; next++)
    {
      const CarrySheetRun *run = flow->content->runs->pdata[next];
      const double height = get_run_height (flow, &columns, run);

      if (next > first && *y + height > flow->bottom)
        break;
      add_run (flow, column, &columns, run, *y);
      *y += height;
    }

  return next;
}

/* The same for what the runner noted. */
static guint
add_notes (CarrySheetFlow *flow, const CarrySheetColumn *column, guint next, double *y)
{
  const guint first = next;

  for (; next < flow->content->notes->len; next++)
    {
      const char *note = flow->content->notes->pdata[next];
      const guint lines =
          carry_sheet_flow_count_lines (flow, note, CARRY_SHEET_STYLE_DETAIL, column->width, MAX_NOTE_LINES);
      const double height = lines * carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);

      if (next > first && *y + height > flow->bottom)
        break;
      carry_sheet_box_set_lines (carry_sheet_page_add_text (flow->page, column->x, *y, column->width,
                                                            CARRY_SHEET_STYLE_DETAIL, note),
                                 lines);
      *y += height + NOTE_GAP;
    }

  return next;
}

static void
add_write_lines (CarrySheetFlow *flow, const CarrySheetColumn *column, double y)
{
  for (guint i = 0; i < MAX_WRITE_LINES && y + WRITE_LINE <= flow->bottom; i++)
    {
      y += WRITE_LINE;
      carry_sheet_page_add_line (flow->page, column->x, y, column->x + column->width, y, CARRY_SHEET_HAIRLINE,
                                 CARRY_SHEET_INK_DARK);
    }
}

/* Whether the lists had better begin on a new page. */
static gboolean
wants_new_page (const CarrySheetFlow *flow, const CarrySheetColumn *runs)
{
  const double room = carry_sheet_flow_get_room (flow) - get_heading_height ();
  RunColumns columns;
  double height;

  if (flow->fresh)
    return FALSE;
  if (runs == NULL)
    return room < MIN_WRITE_LINES * WRITE_LINE;

  run_columns_init (&columns, flow, runs);
  height = get_runs_height (flow, &columns);

  return height > room && (height <= carry_sheet_head_get_fresh_room (flow) - get_heading_height () ||
                           room < MIN_WRITE_LINES * WRITE_LINE);
}

/* Adds the runs, the notes, or both side by side; over as many pages as they take. */
static void
add_lists (CarrySheetFlow *flow, const CarrySheetColumn *runs, const CarrySheetColumn *notes)
{
  const guint n_runs = runs != NULL ? flow->content->runs->len : 0;
  const guint n_notes = notes != NULL ? flow->content->notes->len : 0;
  guint run = 0, note = 0;
  double y_runs, y_notes;

  if (wants_new_page (flow, runs))
    carry_sheet_head_open_page (flow);

  for (;;)
    {
      y_runs = y_notes = flow->y;
      if (run < n_runs)
        {
          y_runs = add_heading (flow, runs, _ ("Runs"));
          run = add_runs (flow, runs, run, &y_runs);
        }
      if (notes != NULL)
        {
          y_notes = add_heading (flow, notes, _ ("Notes"));
          note = add_notes (flow, notes, note, &y_notes);
        }
      flow->fresh = FALSE;

      if (run == n_runs && note == n_notes)
        break;
      carry_sheet_head_open_page (flow);
    }

  if (notes != NULL)
    add_write_lines (flow, notes, y_notes);
  flow->y = MAX (y_runs, y_notes);
}

/**
 * carry_sheet_tail_add:
 * @flow: the flow
 *
 * Adds the runs of the week and room for notes: side by side, or below each other on narrow paper. There is
 * no page for nothing but empty lines.
 */
void
carry_sheet_tail_add (CarrySheetFlow *flow)
{
  const double width = carry_sheet_flow_get_width (flow);
  const CarrySheetColumn whole = { flow->left, width };
  /* Below sessions in two columns they continue these. */
  const gboolean below = flow->n_columns == 2 && !flow->in_columns;
  const double gap = below ? CARRY_SHEET_COLUMN_GAP : COLUMN_GAP;
  const CarrySheetColumn runs = { flow->left, below ? (width - gap) / 2 : RUNS_SHARE * width };
  const CarrySheetColumn notes = { runs.x + runs.width + gap, width - runs.width - gap };
  const gboolean any_runs = flow->options->runs && flow->content->runs->len > 0;

  if (any_runs && flow->options->notes && width >= BESIDE_FROM)
    {
      add_lists (flow, &runs, &notes);
      return;
    }

  if (any_runs)
    add_lists (flow, &whole, NULL);
  if (flow->options->notes)
    carry_sheet_tail_add_notes (flow);
}

/**
 * carry_sheet_tail_add_notes:
 * @flow: the flow
 *
 * Adds what the runner noted, if anything, and room for more if the page has it.
 */
void
carry_sheet_tail_add_notes (CarrySheetFlow *flow)
{
  const CarrySheetColumn whole = { flow->left, carry_sheet_flow_get_width (flow) };

  if (flow->content->notes->len > 0 ||
      carry_sheet_flow_get_room (flow) >= get_heading_height () + MIN_WRITE_LINES * WRITE_LINE)
    add_lists (flow, NULL, &whole);
}
