/* carry-block-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-layout.h"

#include "carry-block-grid.h"
#include "carry-load-bars.h"
#include "carry-sheet-columns.h"
#include "carry-sheet-head.h"
#include "carry-sheet-tail.h"

#include <glib/gi18n.h>

/* Points. Source: DESIGN §12 and its picture. */
#define GAP 14.0
#define HEADING_GAP 2.0
#define HEADER 13.5
#define CHART 86.0
#define LOW_CHART 60.0
#define LIFT 26.9
#define LIFT_PADDING 4.0
#define FIGURE 34.0
#define FIGURE_PADDING 1.2
#define BODY 23.0
#define COLUMN_GAP 6.0
#define SLACK 0.5

#define NAME_SHARE 0.23
#define FIGURES_FROM 330.0 /* narrower paper gives their room to the text */

#define MOST_LINES 3u

static double
get_heading_height (void)
{
  return GAP + carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + HEADING_GAP;
}

/* A heading, and beside it what stands back if there is room. */
static void
add_heading (CarrySheetFlow *flow, const char *text, const char *aside)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING);
  const double width = MIN (carry_sheet_flow_measure (flow, text, CARRY_SHEET_STYLE_HEADING) + SLACK,
                            carry_sheet_flow_get_width (flow));
  const double room = carry_sheet_flow_get_width (flow) - width - COLUMN_GAP;

  flow->y += GAP;
  carry_sheet_page_add_text (flow->page, flow->left, flow->y, width, CARRY_SHEET_STYLE_HEADING, text);
  if (aside != NULL && carry_sheet_flow_measure (flow, aside, CARRY_SHEET_STYLE_DETAIL) + SLACK <= room)
    {
      const double drop = carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_HEADING) -
                          carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_DETAIL);
      CarrySheetBox *box = carry_sheet_page_add_text (flow->page, flow->right - room, flow->y + drop, room,
                                                      CARRY_SHEET_STYLE_DETAIL, aside);

      box->align = CARRY_SHEET_ALIGN_END;
      box->ink = CARRY_SHEET_INK_TEXT;
    }

  flow->y += line + HEADING_GAP;
}

/* One without columns. */
static void
open_page (CarrySheetFlow *flow)
{
  carry_sheet_flow_end_columns (flow);
  carry_sheet_flow_add_page (flow);
}

static void
add_load (CarrySheetFlow *flow, const CarryBlockContent *block)
{
  CarryLoadBar bars[CARRY_BLOCK_CONTENT_WEEKS];
  const double fresh = flow->bottom - flow->top;
  const double most = fresh - get_heading_height () - carry_load_bars_get_height (0);
  const double height = MIN (fresh < 5 * CHART ? LOW_CHART : CHART, most);
  CarryLoadChart chart = {
    .bars = bars,
    .n_bars = G_N_ELEMENTS (bars),
    .x = flow->left,
    .width = carry_sheet_flow_get_width (flow),
    .height = height,
  };
  double sum = 0;

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      const CarryBlockRow *row = &block->weeks[week];

      bars[week] = (CarryLoadBar){ row->name, row->run_load, row->strength_load };
      sum += row->run_load + row->strength_load;
    }

  if (sum <= 0)
    return;

  if (get_heading_height () + carry_load_bars_get_height (height) > carry_sheet_flow_get_room (flow))
    open_page (flow);
  add_heading (flow, _ ("Weekly Load"), carry_load_bars_get_legend (flow));
  chart.most = carry_load_bars_find_most (bars, G_N_ELEMENTS (bars));
  chart.numbers = carry_load_bars_measure_numbers (flow, chart.most);
  carry_load_bars_add (flow, &chart);
}

typedef struct
{
  CarrySheetColumn figure;
  CarrySheetColumn name;
  CarrySheetColumn weeks[CARRY_BLOCK_CONTENT_WEEKS];
} LiftColumns;

static void
lift_columns_init (LiftColumns *self, const CarrySheetFlow *flow)
{
  const double width = carry_sheet_flow_get_width (flow);
  double x = flow->left, pitch;

  *self = (LiftColumns){ 0 };
  if (flow->options->figures && width >= FIGURES_FROM)
    {
      self->figure = (CarrySheetColumn){ x, FIGURE };
      x += FIGURE + COLUMN_GAP;
    }
  self->name = (CarrySheetColumn){ x, NAME_SHARE * width - COLUMN_GAP };
  x += NAME_SHARE * width;

  pitch = (flow->right - x) / CARRY_BLOCK_CONTENT_WEEKS;
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    self->weeks[week] = (CarrySheetColumn){ x + week * pitch, pitch - COLUMN_GAP };
}

static CarrySheetStyle
get_style (const CarryBlockContent *block, guint week)
{
  return block->weeks[week].current ? CARRY_SHEET_STYLE_STRONG : CARRY_SHEET_STYLE_BODY;
}

static guint
count_lines (const CarrySheetFlow *flow,
             const CarrySheetColumn *column,
             CarrySheetStyle style,
             const char *text)
{
  return carry_sheet_flow_count_lines (flow, text, style, column->width, MOST_LINES);
}

static double
get_lift_height (const CarrySheetFlow *flow,
                 const LiftColumns *columns,
                 const CarryBlockContent *block,
                 const CarryBlockLift *lift)
{
  guint lines = count_lines (flow, &columns->name, CARRY_SHEET_STYLE_STRONG, lift->name);

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    lines =
        MAX (lines, count_lines (flow, &columns->weeks[week], get_style (block, week), lift->doses[week]));

  return MAX (LIFT, lines * carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG) + 2 * LIFT_PADDING);
}

/* Text in the middle of a row. */
static void
add_cell (CarrySheetFlow *flow,
          const CarrySheetColumn *column,
          double height,
          CarrySheetStyle style,
          const char *text)
{
  const guint lines = count_lines (flow, column, style, text);
  CarrySheetBox *box;

  if (lines == 0)
    return;

  box = carry_sheet_page_add_text (flow->page, column->x,
                                   flow->y + (height - lines * carry_sheet_style_get_line (style)) / 2,
                                   column->width, style, text);
  carry_sheet_box_set_lines (box, lines);
}

static void
add_lift (CarrySheetFlow *flow,
          const LiftColumns *columns,
          const CarryBlockContent *block,
          const CarryBlockLift *lift,
          double height)
{
  flow->page->row = ++flow->n_rows;
  if (columns->figure.width > 0 && lift->figure != NULL)
    {
      CarrySheetBox *figure = carry_sheet_page_add_figure (
          flow->page, columns->figure.x, flow->y + FIGURE_PADDING, columns->figure.width,
          height - 2 * FIGURE_PADDING, lift->figure, CARRY_SHEET_BEST_MOMENT);

      figure->body_height = BODY;
      carry_sheet_box_describe (figure, lift->name);
    }
  add_cell (flow, &columns->name, height, CARRY_SHEET_STYLE_STRONG, lift->name);
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    add_cell (flow, &columns->weeks[week], height, get_style (block, week),
              lift->doses[week] != NULL ? lift->doses[week] : "–");

  flow->y += height;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_DARK);
  flow->page->row = 0;
}

static void
add_header_text (CarrySheetFlow *flow, const CarrySheetColumn *column, const char *text)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADER);

  carry_sheet_page_add_text (flow->page, column->x, flow->y + (HEADER - line) / 2, column->width,
                             CARRY_SHEET_STYLE_HEADER, text)
      ->ink = CARRY_SHEET_INK_TEXT;
}

static void
add_lift_header (CarrySheetFlow *flow, const LiftColumns *columns, const CarryBlockContent *block)
{
  add_heading (flow, _ ("Strength Progression"), NULL);
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);
  add_header_text (flow, &columns->name, _ ("Exercise"));
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      const CarryBlockRow *row = &block->weeks[week];
      g_autofree char *name = g_strjoin (", ", row->name, row->note, NULL);

      add_header_text (flow, &columns->weeks[week], name);
    }
  flow->y += HEADER;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_BLACK);
}

/* The rows that fit the page; the rest goes on over the next. */
static void
add_lifts (CarrySheetFlow *flow, const CarryBlockContent *block)
{
  gboolean open = FALSE;
  LiftColumns columns;

  lift_columns_init (&columns, flow);
  for (guint i = 0; i < block->lifts->len; i++)
    {
      const CarryBlockLift *lift = block->lifts->pdata[i];
      const double height = get_lift_height (flow, &columns, block, lift);
      const double need =
          open ? height : get_heading_height () + HEADER + MIN (2, block->lifts->len) * height;

      if (need > carry_sheet_flow_get_room (flow))
        {
          open_page (flow);
          lift_columns_init (&columns, flow);
          open = FALSE;
        }
      if (!open)
        add_lift_header (flow, &columns, block);
      open = TRUE;
      add_lift (flow, &columns, block, lift, height);
    }
}

/**
 * carry_block_layout_add:
 * @flow: a flow that begins, of the content that the block brings
 * @block: the block
 *
 * Lays four weeks out: each at a glance, the load of each, and how the main exercises go on; the last
 * two beside each other on large paper.
 */
void
carry_block_layout_add (CarrySheetFlow *flow, const CarryBlockContent *block)
{
  flow->plain = TRUE;
  flow->n_columns = carry_sheet_flow_count_columns (flow);
  carry_sheet_flow_add_page (flow);
  carry_sheet_head_add_title (flow);
  carry_block_grid_add (flow, block);
  carry_sheet_flow_begin_columns (flow);
  add_load (flow, block);
  carry_sheet_flow_next_column (flow);
  add_lifts (flow, block);
  carry_sheet_flow_end_columns (flow);
  if (flow->options->notes)
    carry_sheet_tail_add_notes (flow);
}

/**
 * carry_block_layout:
 * @block: the block
 * @options: how much of it is shown
 * @paper: the paper
 * @ruler: how wide text runs
 *
 * Lays the page of four weeks out alone.
 *
 * Returns: (transfer full) (element-type CarrySheetPage): the pages, at least one
 */
GPtrArray *
carry_block_layout (const CarryBlockContent *block,
                    const CarrySheetOptions *options,
                    const CarrySheetPaper *paper,
                    const CarrySheetRuler *ruler)
{
  CarrySheetFlow flow;

  carry_sheet_flow_init (&flow, block->head, options, paper, ruler, 0);
  carry_block_layout_add (&flow, block);
  carry_sheet_flow_number_pages (&flow, 0, flow.pages->len);

  return flow.pages;
}
