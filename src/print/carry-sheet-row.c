/* carry-sheet-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-row.h"

#include <glib/gi18n.h>

/* Points. */
#define USUAL_CONTENT 30.0 /* of a row of 36 or 44: the rest is air */
#define MIN_PADDING 3.0
#define TICK_DROP 1.2
#define LINE_GAP 1.5 /* between the bold line and what stands below it */
#define STACK_GAP 5.0
#define FIGURE_PADDING 2.0
#define MAX_FIGURE 44.0

#define MAX_NAME_LINES 3u
#define MAX_CUE_LINES 2u
#define MAX_DOSE_LINES 2u

static double
height_of (CarrySheetStyle style, guint lines)
{
  return lines * carry_sheet_style_get_line (style);
}

/* What is written in a smaller size stands on the base line of the name. */
static double
get_drop (CarrySheetStyle style)
{
  return carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_NAME) - carry_sheet_style_get_ascent (style);
}

static void
measure_texts (CarrySheetRowShape *self,
               const CarrySheetFlow *flow,
               const CarrySheetColumns *columns,
               const CarrySheetRow *row)
{
  double name, dose, tempo;

  self->name_lines = carry_sheet_flow_count_lines (flow, row->name, CARRY_SHEET_STYLE_NAME,
                                                   columns->name.width, MAX_NAME_LINES);
  self->cue_lines = carry_sheet_flow_count_lines (flow, row->cue, CARRY_SHEET_STYLE_DETAIL,
                                                  columns->name.width, MAX_CUE_LINES);
  self->amount_lines = carry_sheet_flow_count_lines (flow, row->amount, CARRY_SHEET_STYLE_NAME,
                                                     columns->dose.width, MAX_DOSE_LINES);
  self->target_lines = carry_sheet_flow_count_lines (flow, row->target, CARRY_SHEET_STYLE_BODY,
                                                     columns->dose.width, MAX_DOSE_LINES);

  name = height_of (CARRY_SHEET_STYLE_NAME, self->name_lines) + LINE_GAP +
         height_of (CARRY_SHEET_STYLE_DETAIL, self->cue_lines);
  dose = height_of (CARRY_SHEET_STYLE_NAME, self->amount_lines) + LINE_GAP +
         height_of (CARRY_SHEET_STYLE_BODY, self->target_lines);
  tempo = get_drop (CARRY_SHEET_STYLE_BODY) + height_of (CARRY_SHEET_STYLE_BODY, columns->stacked ? 2 : 1);
  self->text_height = MAX (MAX (name, dose), tempo);
}

/**
 * carry_sheet_row_shape_init:
 * @self: (out): the shape
 * @flow: the flow
 * @columns: the columns of the table
 * @row: the exercise
 *
 * Finds out how high the row of an exercise is: as high as all rows if it can be, else as high as its text
 * and cells need.
 */
void
carry_sheet_row_shape_init (CarrySheetRowShape *self,
                            const CarrySheetFlow *flow,
                            const CarrySheetColumns *columns,
                            const CarrySheetRow *row)
{
  double content;

  *self = (CarrySheetRowShape){ 0 };
  measure_texts (self, flow, columns, row);
  carry_sheet_cells_init (&self->cells, flow, columns, row);

  content = self->text_height;
  if (columns->stacked && self->cells.height > 0)
    content += STACK_GAP + self->cells.height;
  else if (self->cells.height > 0)
    content = MAX (content, TICK_DROP + self->cells.height);

  if (content <= USUAL_CONTENT)
    {
      self->height = flow->row_height;
      self->padding = (self->height - USUAL_CONTENT) / 2;
      return;
    }

  self->height = MAX (flow->row_height, content + 2 * MIN_PADDING);
  self->padding = (self->height - content) / 2;
}

static void
add_texts (const CarrySheetRowShape *self,
           CarrySheetFlow *flow,
           const CarrySheetColumns *columns,
           const CarrySheetRow *row,
           double y)
{
  const double x = columns->name.x, width = columns->name.width;
  const double below_name = y + height_of (CARRY_SHEET_STYLE_NAME, self->name_lines) + LINE_GAP;
  const double below_amount = y + height_of (CARRY_SHEET_STYLE_NAME, self->amount_lines) + LINE_GAP;

  if (row->name != NULL)
    carry_sheet_flow_add_text (flow, x, y, width, CARRY_SHEET_STYLE_NAME, row->name, self->name_lines);
  if (row->cue != NULL)
    carry_sheet_flow_add_text (flow, x, below_name, width, CARRY_SHEET_STYLE_DETAIL, row->cue,
                               self->cue_lines)
        ->ink = CARRY_SHEET_INK_TEXT;
  if (row->amount != NULL)
    carry_sheet_flow_add_text (flow, columns->dose.x, y, columns->dose.width, CARRY_SHEET_STYLE_NAME,
                               row->amount, self->amount_lines);
  if (row->target != NULL)
    carry_sheet_flow_add_text (flow, columns->dose.x, below_amount, columns->dose.width,
                               CARRY_SHEET_STYLE_BODY, row->target, self->target_lines);
}

static void
add_tempo (CarrySheetFlow *flow, const CarrySheetColumns *columns, const CarrySheetRow *row, double y)
{
  const CarrySheetColumn *rest = columns->stacked ? &columns->tempo : &columns->rest;

  y += get_drop (CARRY_SHEET_STYLE_BODY);
  if (row->tempo != NULL && *row->tempo != '\0')
    carry_sheet_page_add_text (flow->page, columns->tempo.x, y, columns->tempo.width, CARRY_SHEET_STYLE_BODY,
                               row->tempo);
  if (columns->stacked)
    y += height_of (CARRY_SHEET_STYLE_BODY, 1);
  if (row->rest != NULL)
    carry_sheet_page_add_text (flow->page, rest->x, y, rest->width, CARRY_SHEET_STYLE_BODY, row->rest);
}

static void
add_figures (const CarrySheetRowShape *self,
             CarrySheetFlow *flow,
             const CarrySheetColumns *columns,
             const CarrySheetRow *row)
{
  const double height = MIN (self->height - 2 * FIGURE_PADDING, MAX_FIGURE);
  const double y = flow->y + FIGURE_PADDING;
  const gboolean pair = columns->figures[1].width > 0;
  /* Translators: what a figure shows: the start of an exercise */
  g_autofree char *start = g_strdup_printf (C_ ("exercise figure", "%s, start"), row->name);
  /* Translators: what a figure shows: the end of an exercise */
  g_autofree char *end = g_strdup_printf (C_ ("exercise figure", "%s, end"), row->name);

  if (row->figure == NULL || columns->figures[0].width <= 0)
    return;

  carry_sheet_box_describe (carry_sheet_page_add_figure (flow->page, columns->figures[0].x, y,
                                                         columns->figures[0].width, height, row->figure,
                                                         pair ? 0 : CARRY_SHEET_BEST_MOMENT),
                            pair ? start : row->name);
  if (pair)
    carry_sheet_box_describe (carry_sheet_page_add_figure (flow->page, columns->figures[1].x, y,
                                                           columns->figures[1].width, height, row->figure, 1),
                              end);
}

/**
 * carry_sheet_row_shape_add:
 * @self: the shape of the row
 * @flow: the flow
 * @columns: the columns of the table
 * @row: the exercise
 *
 * Adds the row to the page, with the line below it.
 */
void
carry_sheet_row_shape_add (const CarrySheetRowShape *self,
                           CarrySheetFlow *flow,
                           const CarrySheetColumns *columns,
                           const CarrySheetRow *row)
{
  const double y = flow->y + self->padding;
  CarrySheetBox *box;

  flow->page->row = ++flow->n_rows;
  add_figures (self, flow, columns, row);
  box = carry_sheet_page_add_text (flow->page, columns->number.x, y + get_drop (CARRY_SHEET_STYLE_STRONG),
                                   columns->number.width, CARRY_SHEET_STYLE_STRONG, row->number);
  box->ink = CARRY_SHEET_INK_TEXT;
  add_texts (self, flow, columns, row, y);
  add_tempo (flow, columns, row, y);
  carry_sheet_cells_add (&self->cells, flow, columns, row,
                         y + TICK_DROP + (columns->stacked ? self->text_height + STACK_GAP - TICK_DROP : 0));

  flow->y += self->height;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_DARK);
  flow->page->row = 0;
}
