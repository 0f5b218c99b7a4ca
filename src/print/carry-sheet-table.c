/* carry-sheet-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-table.h"

#include "carry-sheet-head.h"
#include "carry-sheet-row.h"

#include <glib/gi18n.h>

/* Points. */
#define GAP 8.0
#define CODE_HEIGHT 14.0
#define CODE_PADDING 3.5
#define WORD_GAP 6.0
#define COLUMN_GAP 14.0
#define RULE_GAP 2.5
#define HEADER_HEIGHT 12.4
#define SLACK 0.5

/* A session that goes on over several pages does not begin with less than this. */
#define MIN_ROWS 3u

#define MAX_WHEN_LINES 2u
#define MAX_NAME_LINES 2u

typedef struct
{
  CarrySheetFlow *flow;
  const CarrySheetProgram *program;
  CarrySheetColumns columns;
  CarrySheetRowShape *shapes;
  double name_width;  /* of the session's name on one line */
  guint name_lines;   /* more than one where it is longer than the page is wide */
  guint when_lines;   /* below the name; 0 when it stands beside it */
} Table;

static void
table_init (Table *self, CarrySheetFlow *flow, const CarrySheetProgram *program)
{
  const double width = carry_sheet_flow_get_width (flow);
  const double code =
      carry_sheet_flow_measure (flow, program->code, CARRY_SHEET_STYLE_SECTION) + 2 * CODE_PADDING;
  double when;

  self->flow = flow;
  self->program = program;
  carry_sheet_columns_init (&self->columns, flow, program);
  self->shapes = g_new0 (CarrySheetRowShape, MAX (program->rows->len, 1));
  for (guint i = 0; i < program->rows->len; i++)
    carry_sheet_row_shape_init (&self->shapes[i], flow, &self->columns, program->rows->pdata[i]);

  self->name_width = carry_sheet_flow_measure (flow, program->name, CARRY_SHEET_STYLE_SECTION) + SLACK;
  when = carry_sheet_flow_measure (flow, program->when, CARRY_SHEET_STYLE_DETAIL) + SLACK;
  self->when_lines = code + WORD_GAP + self->name_width + COLUMN_GAP + when <= width
                         ? 0
                         : carry_sheet_flow_count_lines (flow, program->when, CARRY_SHEET_STYLE_DETAIL, width,
                                                         MAX_WHEN_LINES);
  self->name_lines = MAX (1, carry_sheet_flow_count_lines (flow, program->name, CARRY_SHEET_STYLE_SECTION,
                                                           width - code - WORD_GAP, MAX_NAME_LINES));
}

static void
table_clear (Table *self)
{
  g_free (self->shapes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, table_clear)

static double
get_when_height (const Table *self)
{
  return self->when_lines > 0 ? 1 + self->when_lines * carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL)
                              : 0;
}

/* What stands below the last exercise, in points. */
static double
get_done_height (const Table *self)
{
  return self->program->done != NULL ? RULE_GAP + carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL) : 0;
}

/* The label and the name beside it, in points. */
static double
get_name_height (const Table *self)
{
  return CODE_HEIGHT + (self->name_lines - 1) * carry_sheet_style_get_line (CARRY_SHEET_STYLE_SECTION);
}

static double
get_heading_height (const Table *self)
{
  return GAP + get_name_height (self) + get_when_height (self) + RULE_GAP + HEADER_HEIGHT;
}

/* What says that there are no exercises, in points. */
static double
get_nothing_height (void)
{
  return RULE_GAP + carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL);
}

/* The height of @n rows from @first, in points. */
static double
sum_rows (const Table *self, guint first, guint n)
{
  double height = self->program->rows->len == 0 ? get_nothing_height () : 0;

  for (guint i = first; i < MIN (first + n, self->program->rows->len); i++)
    height += self->shapes[i].height;

  return first + n >= self->program->rows->len ? height + get_done_height (self) : height;
}

static void
add_when (Table *self, double x, double y)
{
  CarrySheetFlow *flow = self->flow;
  CarrySheetBox *box;

  if (self->when_lines > 0)
    {
      box = carry_sheet_page_add_text (flow->page, flow->left, y + get_name_height (self) + 1,
                                       carry_sheet_flow_get_width (flow), CARRY_SHEET_STYLE_DETAIL,
                                       self->program->when);
      carry_sheet_box_set_lines (box, self->when_lines);
    }
  else
    {
      const double drop = carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_SECTION) -
                          carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_DETAIL);

      box = carry_sheet_page_add_text (flow->page, x, y + drop, flow->right - x, CARRY_SHEET_STYLE_DETAIL,
                                       self->program->when);
      box->align = CARRY_SHEET_ALIGN_END;
    }

  box->ink = CARRY_SHEET_INK_TEXT;
}

static void
add_title (Table *self, gboolean continued)
{
  CarrySheetFlow *flow = self->flow;
  const CarrySheetProgram *program = self->program;
  /* Translators: the name of a strength session that goes on over the page: “Lower Strength, continued” */
  g_autofree char *name =
      continued ? g_strdup_printf (_ ("%s, continued"), program->name) : g_strdup (program->name);
  const double code =
      carry_sheet_flow_measure (flow, program->code, CARRY_SHEET_STYLE_SECTION) + 2 * CODE_PADDING;
  const double x = flow->left + code + WORD_GAP;
  const gboolean beside = self->when_lines == 0 && !continued;
  const double room = beside ? MIN (self->name_width, flow->right - x) : flow->right - x;
  const double y = flow->y + GAP;

  carry_sheet_page_add_label (flow->page, flow->left, y, code, CODE_HEIGHT, CARRY_SHEET_STYLE_SECTION,
                              program->code);
  if (!continued)
    {
      g_autofree char *bookmark = g_strdup_printf ("%s %s", program->code, name);

      carry_sheet_page_add_bookmark (flow->page, bookmark);
    }
  carry_sheet_flow_add_text (flow, x,
                             y + (CODE_HEIGHT - carry_sheet_style_get_line (CARRY_SHEET_STYLE_SECTION)) / 2,
                             room, CARRY_SHEET_STYLE_SECTION, name, self->name_lines);
  if (program->when != NULL && !continued)
    add_when (self, x + room + COLUMN_GAP, y);

  flow->y = y + get_name_height (self) + (continued ? 0 : get_when_height (self)) + RULE_GAP;
}

static void
add_header_text (CarrySheetFlow *flow, const CarrySheetColumn *column, const char *text)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADER);
  CarrySheetBox *box;

  if (column->width <= 0 || text == NULL)
    return;

  box = carry_sheet_page_add_text (flow->page, column->x, flow->y + (HEADER_HEIGHT - line) / 2, column->width,
                                   CARRY_SHEET_STYLE_HEADER, text);
  box->ink = CARRY_SHEET_INK_TEXT;
}

static void
add_header (Table *self)
{
  CarrySheetFlow *flow = self->flow;
  const CarrySheetColumns *columns = &self->columns;
  const CarrySheetColumn exercise = { columns->number.x,
                                      columns->name.x + columns->name.width - columns->number.x };

  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);
  add_header_text (flow, &exercise, _ ("Exercise"));
  add_header_text (flow, &columns->dose, _ ("Sets × reps @ load"));
  add_header_text (flow, &columns->tempo, columns->tempo_header);
  add_header_text (flow, &columns->rest, C_ ("between sets", "Rest"));
  if (!columns->stacked)
    add_header_text (flow, &columns->done, flow->content->done_header);

  flow->y += HEADER_HEIGHT;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_BLACK);
}

static void
add_heading (Table *self, gboolean continued)
{
  add_title (self, continued);
  add_header (self);
  self->flow->fresh = FALSE;
}

/* A page, or a column, which is as wide but elsewhere. */
static void
open_page (Table *self)
{
  carry_sheet_head_open_page (self->flow);
  carry_sheet_columns_init (&self->columns, self->flow, self->program);
}

/* Whether the session had better begin on a new page. */
static gboolean
wants_new_page (const Table *self)
{
  const double heading = get_heading_height (self);
  const double whole = heading + sum_rows (self, 0, self->program->rows->len);
  const double room = carry_sheet_flow_get_room (self->flow);

  if (whole <= room)
    return FALSE;
  if (self->flow->fresh)
    return heading + sum_rows (self, 0, 1) > room && room < carry_sheet_head_get_fresh_room (self->flow);
  if (whole <= carry_sheet_head_get_fresh_room (self->flow))
    return TRUE;

  return heading + sum_rows (self, 0, MIN_ROWS) > room;
}

/* What has to stand together with the row: what is done in turn with it, if a page holds that much. */
static double
get_need (const Table *self, guint row)
{
  const GPtrArray *rows = self->program->rows;
  guint n = 1;
  double group;

  if (((const CarrySheetRow *)rows->pdata[row])->joined)
    return sum_rows (self, row, 1);

  while (row + n < rows->len && ((const CarrySheetRow *)rows->pdata[row + n])->joined)
    n++;
  group = sum_rows (self, row, n);

  return get_heading_height (self) + group <= carry_sheet_head_get_fresh_room (self->flow)
             ? group
             : sum_rows (self, row, 1);
}

/* What became of the session, below its exercises. */
static void
add_done (Table *self)
{
  CarrySheetFlow *flow = self->flow;
  CarrySheetBox *box = carry_sheet_page_add_text (flow->page, flow->left, flow->y + RULE_GAP,
                                                  carry_sheet_flow_get_width (flow), CARRY_SHEET_STYLE_DETAIL,
                                                  self->program->done);

  box->align = CARRY_SHEET_ALIGN_END;
  box->ink = CARRY_SHEET_INK_DARK;
  flow->y += get_done_height (self);
}

static void
add_nothing (Table *self)
{
  CarrySheetFlow *flow = self->flow;
  CarrySheetBox *box = carry_sheet_page_add_text (flow->page, self->columns.number.x, flow->y + RULE_GAP,
                                                  flow->right - self->columns.number.x,
                                                  CARRY_SHEET_STYLE_DETAIL, _ ("No exercises yet"));

  box->ink = CARRY_SHEET_INK_TEXT;
  flow->y += get_nothing_height ();
}

/**
 * carry_sheet_table_add:
 * @flow: the flow
 * @program: a strength session
 *
 * Adds a strength session. One that does not fit begins on a new page; one that is longer than a page goes
 * on over the next, but never in the middle of an exercise.
 */
void
carry_sheet_table_add (CarrySheetFlow *flow, const CarrySheetProgram *program)
{
  g_auto (Table) table = { 0 };
  guint n_placed = 0;

  table_init (&table, flow, program);
  if (wants_new_page (&table))
    open_page (&table);
  add_heading (&table, FALSE);

  for (guint i = 0; i < program->rows->len; i++)
    {
      if (n_placed > 0 && get_need (&table, i) > carry_sheet_flow_get_room (flow))
        {
          open_page (&table);
          add_heading (&table, TRUE);
          flow->n_continued++;
          n_placed = 0;
        }

      carry_sheet_row_shape_add (&table.shapes[i], flow, &table.columns, program->rows->pdata[i]);
      n_placed++;
    }

  if (program->rows->len == 0)
    add_nothing (&table);
  if (program->done != NULL)
    add_done (&table);
}
