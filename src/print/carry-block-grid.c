/* carry-block-grid.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-grid.h"

#include "carry-sheet-mark.h"

#include <glib/gi18n.h>

/* Points. Source: DESIGN §12 and its picture. */
#define ROW 62.0
#define PADDING 3.5
#define TICK 7.5
#define FIRST_MARK 7.0
#define SLOT 25.0 /* from the morning to the evening */
#define MARK_PITCH 12.0
#define TICK_GAP 3.0
#define HEADER 17.0
#define LINE_GAP 1.5
#define SLACK 0.5

/* Shares of the width. */
#define NAME_SHARE 0.104
#define MOST_NAME_SHARE 0.16
#define TOTAL_SHARE 0.1

#define MAX_LINES 3u

typedef struct
{
  CarrySheetFlow *flow;
  const CarryBlockContent *block;
  double name;  /* width of the column of week names */
  double day;   /* width of a day */
  double total; /* width of the last column */
} Grid;

static void
grid_init (Grid *self, CarrySheetFlow *flow, const CarryBlockContent *block)
{
  const double width = carry_sheet_flow_get_width (flow);
  double name = NAME_SHARE * width, total = TOTAL_SHARE * width;

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      const CarryBlockRow *row = &block->weeks[week];

      name =
          MAX (name, carry_sheet_flow_measure (flow, row->name, CARRY_SHEET_STYLE_STRONG) + PADDING + SLACK);
      total = MAX (total,
                   carry_sheet_flow_measure (flow, row->distance, CARRY_SHEET_STYLE_NAME) + PADDING + SLACK);
      total = MAX (total, carry_sheet_flow_measure (flow, row->strength, CARRY_SHEET_STYLE_HEADER) +
                              2 * PADDING + SLACK);
    }

  self->flow = flow;
  self->block = block;
  self->name = MIN (name, MOST_NAME_SHARE * width);
  self->total = MIN (total, MOST_NAME_SHARE * width);
  self->day = (width - self->name - self->total) / CARRY_DAYS_PER_WEEK;
}

static double
get_day_x (const Grid *self, guint day)
{
  return self->flow->left + self->name + day * self->day;
}

/* How many sessions stand below each other in half a day. */
static guint
count_marks (const CarryBlockRow *row, CarrySlot slot)
{
  guint most = 1;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    most = MAX (most, row->marks[day][slot]->len);

  return MIN (most, CARRY_SHEET_MOST_MARKS);
}

static double
get_evening (const CarryBlockRow *row)
{
  return FIRST_MARK + SLOT + (count_marks (row, CARRY_SLOT_MORNING) - 1) * MARK_PITCH;
}

static guint
count_lines (const Grid *self, const char *text, CarrySheetStyle style, double width)
{
  return carry_sheet_flow_count_lines (self->flow, text, style, width, MAX_LINES);
}

/* Of the name of the week and what stands below it. */
static double
get_name_height (const Grid *self, const CarryBlockRow *row)
{
  const double width = self->name - PADDING;

  return carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG) + 2 * LINE_GAP +
         (count_lines (self, row->dates, CARRY_SHEET_STYLE_HEADER, width) +
          count_lines (self, row->note, CARRY_SHEET_STYLE_DETAIL, width)) *
             carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);
}

static double
get_row_height (const Grid *self, const CarryBlockRow *row)
{
  const double marks =
      get_evening (row) + SLOT - FIRST_MARK + (count_marks (row, CARRY_SLOT_EVENING) - 1) * MARK_PITCH;

  return MAX (MAX (ROW, marks + TICK + TICK_GAP), 2 * FIRST_MARK + get_name_height (self, row));
}

static void
add_header (Grid *self)
{
  CarrySheetFlow *flow = self->flow;
  const double y = flow->y + (HEADER - carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG)) / 2;
  CarrySheetBox *box;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    carry_sheet_page_add_text (flow->page, get_day_x (self, day), y, self->day, CARRY_SHEET_STYLE_STRONG,
                               self->block->weekdays[day])
        ->align = CARRY_SHEET_ALIGN_CENTER;

  /* Translators: above what a week adds up to */
  box = carry_sheet_page_add_text (flow->page, flow->right - self->total, y, self->total - PADDING,
                                   CARRY_SHEET_STYLE_STRONG, C_ ("week", "Total"));
  box->align = CARRY_SHEET_ALIGN_END;
  flow->y += HEADER;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);
}

static double
add_lines (Grid *self, double x, double y, double width, CarrySheetStyle style, const char *text)
{
  CarrySheetBox *box;

  if (text == NULL)
    return 0;

  box = carry_sheet_page_add_text (self->flow->page, x, y, width, style, text);
  carry_sheet_box_set_lines (box, count_lines (self, text, style, width));
  box->ink = CARRY_SHEET_INK_TEXT;

  return box->height;
}

static void
add_name (Grid *self, const CarryBlockRow *row)
{
  const double x = self->flow->left + PADDING, width = self->name - PADDING;
  double y = self->flow->y + FIRST_MARK;

  carry_sheet_page_add_text (self->flow->page, x, y, width, CARRY_SHEET_STYLE_STRONG, row->name);
  y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG) + LINE_GAP;
  y += add_lines (self, x, y, width, CARRY_SHEET_STYLE_HEADER, row->dates) + LINE_GAP;
  if (add_lines (self, x, y, width, CARRY_SHEET_STYLE_DETAIL, row->note) > 0)
    ((CarrySheetBox *)self->flow->page->boxes->pdata[self->flow->page->boxes->len - 1])->ink =
        CARRY_SHEET_INK_BLACK;
}

static void
add_total (Grid *self, const CarryBlockRow *row)
{
  const double x = self->flow->right - self->total, width = self->total - PADDING;
  double y = self->flow->y + FIRST_MARK - 1;
  CarrySheetBox *box;

  if (row->distance != NULL)
    {
      box = carry_sheet_page_add_text (self->flow->page, x, y, width, CARRY_SHEET_STYLE_NAME, row->distance);
      box->align = CARRY_SHEET_ALIGN_END;
    }

  y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_NAME) + LINE_GAP;
  if (add_lines (self, x, y, width, CARRY_SHEET_STYLE_HEADER, row->strength) > 0)
    ((CarrySheetBox *)self->flow->page->boxes->pdata[self->flow->page->boxes->len - 1])->align =
        CARRY_SHEET_ALIGN_END;
}

static void
add_day (Grid *self, const CarryBlockRow *row, guint day, double height)
{
  CarrySheetFlow *flow = self->flow;
  const double x = get_day_x (self, day), room = self->day - 2 * PADDING;
  const double y = flow->y + FIRST_MARK;

  carry_sheet_page_add_line (flow->page, x, flow->y, x, flow->y + height, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_DARK);
  carry_sheet_marks_add (flow, row->marks[day][CARRY_SLOT_MORNING], x + PADDING, y, room, MARK_PITCH);
  carry_sheet_marks_add (flow, row->marks[day][CARRY_SLOT_EVENING], x + PADDING, flow->y + get_evening (row),
                         room, MARK_PITCH);
  if (!row->empty && row->marks[day][CARRY_SLOT_MORNING]->len == 0 &&
      row->marks[day][CARRY_SLOT_EVENING]->len == 0)
    carry_sheet_page_add_text (flow->page, x + PADDING, y, room, CARRY_SHEET_STYLE_BODY, C_ ("day", "Rest"))
        ->ink = CARRY_SHEET_INK_DARK;
  carry_sheet_page_add_tick (flow->page, x + self->day - TICK - TICK_GAP, flow->y + height - TICK - TICK_GAP,
                             TICK);
}

static void
add_week (Grid *self, const CarryBlockRow *row, double height)
{
  CarrySheetFlow *flow = self->flow;
  const double end = flow->right - self->total;

  if (row->current)
    carry_sheet_page_add_fill (flow->page, flow->left, flow->y, carry_sheet_flow_get_width (flow), height,
                               CARRY_SHEET_INK_LIGHT);
  add_name (self, row);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    add_day (self, row, day, height);
  carry_sheet_page_add_line (flow->page, end, flow->y, end, flow->y + height, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_DARK);
  add_total (self, row);

  flow->y += height;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_BLACK);
}

/**
 * carry_block_grid_add:
 * @flow: the flow
 * @block: the block
 *
 * Adds the weeks below each other, with a box to tick for each day. A week is never split.
 */
void
carry_block_grid_add (CarrySheetFlow *flow, const CarryBlockContent *block)
{
  Grid self;

  grid_init (&self, flow, block);
  add_header (&self);

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      const double height = get_row_height (&self, &block->weeks[week]);

      if (height > carry_sheet_flow_get_room (flow))
        {
          carry_sheet_flow_add_page (flow);
          add_header (&self);
        }
      add_week (&self, &block->weeks[week], height);
    }
}
