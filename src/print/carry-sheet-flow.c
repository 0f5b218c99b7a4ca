/* carry-sheet-flow.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-flow.h"

#include <glib/gi18n.h>

/* Points. */
#define FOOT_RULE_GAP 3.0
#define FOOT_GAP 9.0
#define FOOT_SPACING 10.0
/* The short side of paper that is more than a page of A4 held across. */
#define LARGE 700.0
#define MIN_COLUMN 330.0
/* Fonts round, and a text that just fits should not lose its last letter. */
#define SLACK 0.5

static double
get_foot_line (void)
{
  return carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADER);
}

/* “1 of 2” at its longest, that is with two digits each. */
static double
measure_page_number (const CarrySheetFlow *self)
{
  /* Translators: the number of a page and how many there are */
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), 88u, 88u);

  return carry_sheet_flow_measure (self, text, CARRY_SHEET_STYLE_HEADER);
}

/* Whether the letters are explained between the date and the page number. */
static gboolean
foot_is_one_line (const CarrySheetFlow *self)
{
  if (self->content->legend == NULL)
    return TRUE;

  return carry_sheet_flow_measure (self, self->content->printed, CARRY_SHEET_STYLE_HEADER) +
             carry_sheet_flow_measure (self, self->content->legend, CARRY_SHEET_STYLE_HEADER) +
             measure_page_number (self) + 2 * FOOT_SPACING <=
         carry_sheet_flow_get_width (self);
}

static double
get_foot_top (const CarrySheetFlow *self)
{
  return self->paper->height - self->paper->margins.bottom -
         (foot_is_one_line (self) ? 1 : 2) * get_foot_line ();
}

/**
 * carry_sheet_flow_init:
 * @self: (out): the flow
 * @content: what to say
 * @options: how much of it
 * @paper: on what
 * @ruler: in letters of what width
 * @row_height: the least height of an exercise row, in points
 *
 * Begins without a page. The caller owns what @self->pages comes to hold.
 */
void
carry_sheet_flow_init (CarrySheetFlow *self,
                       const CarrySheetContent *content,
                       const CarrySheetOptions *options,
                       const CarrySheetPaper *paper,
                       const CarrySheetRuler *ruler,
                       double row_height)
{
  *self = (CarrySheetFlow){
    .content = content,
    .options = options,
    .paper = paper,
    .ruler = ruler,
    .row_height = row_height,
    .left = paper->margins.start,
    .right = paper->width - paper->margins.end,
    .top = paper->margins.top,
    .n_columns = 1,
    .pages = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_sheet_page_free),
  };
  self->bottom = get_foot_top (self) - FOOT_RULE_GAP - FOOT_GAP;
}

/* Opens an empty page. */
void
carry_sheet_flow_add_page (CarrySheetFlow *self)
{
  self->page = carry_sheet_page_new ();
  self->y = self->top;
  self->fresh = TRUE;
  g_ptr_array_add (self->pages, self->page);
}

/* How many columns large paper has room for, 1 or 2. */
guint
carry_sheet_flow_count_columns (const CarrySheetFlow *self)
{
  const gboolean large = MIN (self->paper->width, self->paper->height) >= LARGE;

  return large && carry_sheet_flow_get_width (self) >= 2 * MIN_COLUMN + CARRY_SHEET_COLUMN_GAP ? 2 : 1;
}

static void
go_to_column (CarrySheetFlow *self, guint column)
{
  const double left = self->paper->margins.start, right = self->paper->width - self->paper->margins.end;
  const double pitch = (right - left + CARRY_SHEET_COLUMN_GAP) / self->n_columns;

  self->column = column;
  self->left = left + column * pitch;
  self->right = self->left + pitch - CARRY_SHEET_COLUMN_GAP;
}

/* Divides what is left of the page into columns, if there is more than one. */
void
carry_sheet_flow_begin_columns (CarrySheetFlow *self)
{
  if (self->n_columns < 2)
    return;

  self->in_columns = TRUE;
  self->column_top = self->column_end = self->y;
  if (self->pages->len == self->last_page)
    self->bottom = self->last_bottom;
  go_to_column (self, 0);
}

/**
 * carry_sheet_flow_next_column:
 * @self: a flow
 *
 * Goes on at the top of the next column of the page.
 *
 * Returns: %FALSE, having done nothing, where there is none
 */
gboolean
carry_sheet_flow_next_column (CarrySheetFlow *self)
{
  if (!self->in_columns || self->column + 1 == self->n_columns)
    return FALSE;

  self->column_end = MAX (self->column_end, self->y);
  self->y = self->column_top;
  self->fresh = TRUE;
  go_to_column (self, self->column + 1);

  return TRUE;
}

/* Goes on below the longest column, over the whole width of the page. */
void
carry_sheet_flow_end_columns (CarrySheetFlow *self)
{
  if (!self->in_columns)
    return;

  self->in_columns = FALSE;
  self->y = MAX (self->column_end, self->y);
  self->left = self->paper->margins.start;
  self->right = self->paper->width - self->paper->margins.end;
  self->bottom = get_foot_top (self) - FOOT_RULE_GAP - FOOT_GAP;
}

/* In the middle of the page if it can be, else in the middle of what is left beside @start and @end. */
static void
add_legend (CarrySheetFlow *self, CarrySheetPage *page, double y, double start, double end)
{
  const double width = carry_sheet_flow_get_width (self);
  const double side = MAX (start, end);
  const double needed =
      carry_sheet_flow_measure (self, self->content->legend, CARRY_SHEET_STYLE_HEADER) + SLACK;
  const gboolean centred = width - 2 * side >= needed;
  CarrySheetBox *box = carry_sheet_page_add_text (page, self->left + (centred ? side : start), y,
                                                  width - (centred ? 2 * side : start + end),
                                                  CARRY_SHEET_STYLE_HEADER, self->content->legend);

  box->align = CARRY_SHEET_ALIGN_CENTER;
  box->ink = CARRY_SHEET_INK_TEXT;
}

static void
add_foot (CarrySheetFlow *self, CarrySheetPage *page, guint number, guint total)
{
  const double width = carry_sheet_flow_get_width (self);
  const gboolean one_line = foot_is_one_line (self);
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), number, total);
  const double end =
      MAX (measure_page_number (self), carry_sheet_flow_measure (self, text, CARRY_SHEET_STYLE_HEADER)) +
      SLACK;
  const double start =
      one_line ? carry_sheet_flow_measure (self, self->content->printed, CARRY_SHEET_STYLE_HEADER) + SLACK
               : width - end - FOOT_SPACING;
  double y = get_foot_top (self);
  CarrySheetBox *box;

  carry_sheet_page_add_line (page, self->left, y - FOOT_RULE_GAP, self->right, y - FOOT_RULE_GAP,
                             CARRY_SHEET_HAIRLINE, CARRY_SHEET_INK_DARK);

  if (self->content->legend != NULL)
    add_legend (self, page, y, one_line ? start + FOOT_SPACING : 0, one_line ? end + FOOT_SPACING : 0);
  if (!one_line)
    y += get_foot_line ();
  box = carry_sheet_page_add_text (page, self->left, y, start, CARRY_SHEET_STYLE_HEADER,
                                   self->content->printed);
  box->ink = CARRY_SHEET_INK_TEXT;
  if (self->plain && total == 1)
    return;

  box = carry_sheet_page_add_text (page, self->right - end, y, end, CARRY_SHEET_STYLE_HEADER, text);
  box->align = CARRY_SHEET_ALIGN_END;
  box->ink = CARRY_SHEET_INK_TEXT;
}

/**
 * carry_sheet_flow_number_pages:
 * @self: a flow that has ended
 * @before: how many pages come before its first one
 * @total: how many there are in all
 *
 * Writes the foot of every page.
 */
void
carry_sheet_flow_number_pages (CarrySheetFlow *self, guint before, guint total)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      CarrySheetPage *page = self->pages->pdata[i];

      page->row = 0;
      add_foot (self, page, before + i + 1, total);
    }
}

double
carry_sheet_flow_get_width (const CarrySheetFlow *self)
{
  return self->right - self->left;
}

/* What is left below @y, in points. */
double
carry_sheet_flow_get_room (const CarrySheetFlow *self)
{
  return self->bottom - self->y;
}

/**
 * carry_sheet_flow_measure:
 * @self: a flow
 * @text: (nullable): a text
 * @style: its style
 *
 * Returns: its width on one line, in points; 0 for none
 */
double
carry_sheet_flow_measure (const CarrySheetFlow *self, const char *text, CarrySheetStyle style)
{
  return text != NULL ? self->ruler->get_width (text, style, self->ruler->data) : 0;
}

/**
 * carry_sheet_flow_count_lines:
 * @self: a flow
 * @text: (nullable): a text
 * @style: its style
 * @width: to which it is wrapped, in points
 * @most: lines it may take
 *
 * Returns: the lines it takes, at most @most; 0 for no text
 */
guint
carry_sheet_flow_count_lines (
    const CarrySheetFlow *self, const char *text, CarrySheetStyle style, double width, guint most)
{
  if (text == NULL || *text == '\0')
    return 0;

  return CLAMP (self->ruler->get_lines (text, style, width, self->ruler->data), 1, most);
}

static double
measure_longest_word (const CarrySheetFlow *self, const char *text, CarrySheetStyle style)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  double longest = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    longest = MAX (longest, carry_sheet_flow_measure (self, words[i], style) + SLACK);

  return longest;
}

/* The least width at which a text takes as many lines as at @width, in points: then its lines are of about the same length,
 * and no word stands alone on the last. A text that is cut off keeps its width. */
static double
even_out (const CarrySheetFlow *self, const char *text, CarrySheetStyle style, double width, guint lines)
{
  const double step = 4; /* points */
  double even = width, least;

  if (lines < 2 || self->ruler->get_lines (text, style, width, self->ruler->data) > lines)
    return width;

  /* A narrower line must not break a word. */
  least = measure_longest_word (self, text, style);
  while (even - step >= least &&
         self->ruler->get_lines (text, style, even - step, self->ruler->data) <= lines)
    even -= step;

  return even;
}

/**
 * carry_sheet_flow_add_text:
 * @self: a flow
 * @x: start edge, in points
 * @y: top edge, in points
 * @width: what the text may take, in points
 * @style: size and weight
 * @text: UTF-8
 * @lines: how many it takes there, as carry_sheet_flow_count_lines() says
 *
 * Adds a text to the page, in lines of even length.
 *
 * Returns: (transfer none): the box, to choose otherwise
 */
CarrySheetBox *
carry_sheet_flow_add_text (CarrySheetFlow *self,
                           double x,
                           double y,
                           double width,
                           CarrySheetStyle style,
                           const char *text,
                           guint lines)
{
  CarrySheetBox *box =
      carry_sheet_page_add_text (self->page, x, y, even_out (self, text, style, width, lines), style, text);

  carry_sheet_box_set_lines (box, lines);

  return box;
}
