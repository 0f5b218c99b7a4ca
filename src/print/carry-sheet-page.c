/* carry-sheet-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-page.h"

#define TICK_STROKE 0.6 /* points */

static void
box_free (gpointer data)
{
  CarrySheetBox *box = data;

  g_free (box->text);
  g_free (box->description);
  g_free (box->bookmark);
  g_free (box);
}

CarrySheetPage *
carry_sheet_page_new (void)
{
  CarrySheetPage *self = g_new0 (CarrySheetPage, 1);

  self->boxes = g_ptr_array_new_with_free_func (box_free);

  return self;
}

void
carry_sheet_page_free (CarrySheetPage *self)
{
  g_ptr_array_unref (self->boxes);
  g_free (self);
}

static CarrySheetBox *
add (CarrySheetPage *self, CarrySheetBoxKind kind, double x, double y, double width, double height)
{
  CarrySheetBox *box = g_new0 (CarrySheetBox, 1);

  box->kind = kind;
  box->x = x;
  box->y = y;
  box->width = width;
  box->height = height;
  box->lines = 1;
  box->row = self->row;
  g_ptr_array_add (self->boxes, box);

  return box;
}

/**
 * carry_sheet_page_add_text:
 * @self: a page
 * @x: start edge, in points
 * @y: top of the first line
 * @width: what the text may take
 * @style: size and weight
 * @text: UTF-8
 *
 * Adds one line of black text that begins at @x.
 *
 * Returns: (transfer none): the box, to choose otherwise
 */
CarrySheetBox *
carry_sheet_page_add_text (
    CarrySheetPage *self, double x, double y, double width, CarrySheetStyle style, const char *text)
{
  CarrySheetBox *box =
      add (self, CARRY_SHEET_BOX_TEXT, x, y, MAX (width, 0), carry_sheet_style_get_line (style));

  box->style = style;
  box->text = g_strdup (text);

  return box;
}

/* Lets a text run over up to @lines lines. */
void
carry_sheet_box_set_lines (CarrySheetBox *self, guint lines)
{
  g_return_if_fail (self->kind == CARRY_SHEET_BOX_TEXT);

  self->lines = MAX (lines, 1);
  self->height = self->lines * carry_sheet_style_get_line (self->style);
}

void
carry_sheet_page_add_label (CarrySheetPage *self,
                            double x,
                            double y,
                            double width,
                            double height,
                            CarrySheetStyle style,
                            const char *text)
{
  CarrySheetBox *box = add (self, CARRY_SHEET_BOX_LABEL, x, y, width, height);

  box->style = style;
  box->align = CARRY_SHEET_ALIGN_CENTER;
  box->text = g_strdup (text);
}

void
carry_sheet_page_add_tick (CarrySheetPage *self, double x, double y, double size)
{
  add (self, CARRY_SHEET_BOX_TICK, x, y, size, size)->stroke = TICK_STROKE;
}

/**
 * carry_sheet_page_add_figure:
 * @self: a page
 * @x: start edge, in points
 * @y: top edge
 * @width: width
 * @height: height
 * @name: the name of the figure
 * @moment: 0 at the start, 1 at the end, or %CARRY_SHEET_BEST_MOMENT
 *
 * Returns: (transfer none): the box, to choose otherwise
 */
CarrySheetBox *
carry_sheet_page_add_figure (
    CarrySheetPage *self, double x, double y, double width, double height, const char *name, double moment)
{
  CarrySheetBox *box = add (self, CARRY_SHEET_BOX_FIGURE, x, y, width, height);

  box->text = g_strdup (name);
  box->moment = moment;
  box->body_height = CARRY_SHEET_BODY_HEIGHT;

  return box;
}

CarrySheetBox *
carry_sheet_page_add_muscles (
    CarrySheetPage *self, double x, double y, double width, double height, guint main, guint also)
{
  CarrySheetBox *box = add (self, CARRY_SHEET_BOX_MUSCLES, x, y, width, height);

  box->main = main;
  box->also = also;

  return box;
}

/* A horizontal or vertical line; @x1 ≤ @x2, @y1 ≤ @y2. */
CarrySheetBox *
carry_sheet_page_add_line (
    CarrySheetPage *self, double x1, double y1, double x2, double y2, double stroke, double ink)
{
  CarrySheetBox *box = add (self, CARRY_SHEET_BOX_LINE, x1, y1, x2 - x1, y2 - y1);

  box->stroke = stroke;
  box->ink = ink;

  return box;
}

void
carry_sheet_page_add_frame (
    CarrySheetPage *self, double x, double y, double width, double height, double stroke)
{
  add (self, CARRY_SHEET_BOX_FRAME, x, y, width, height)->stroke = stroke;
}

void
carry_sheet_page_add_fill (CarrySheetPage *self, double x, double y, double width, double height, double ink)
{
  add (self, CARRY_SHEET_BOX_FILL, x, y, width, height)->ink = ink;
}

/* Makes the last box one that readers of the file find in its table of contents. */
void
carry_sheet_page_add_bookmark (CarrySheetPage *self, const char *text)
{
  CarrySheetBox *box;

  g_return_if_fail (self->boxes->len > 0);

  box = self->boxes->pdata[self->boxes->len - 1];
  g_free (box->description);
  g_free (box->bookmark);
  box->bookmark = g_strdup (text);
}

/* Says what a figure shows, for those who do not see it. */
void
carry_sheet_box_describe (CarrySheetBox *self, const char *description)
{
  g_free (self->description);
  self->description = g_strdup (description);
}
