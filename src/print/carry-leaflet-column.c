/* carry-leaflet-column.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-leaflet-column.h"

#include "carry-leaflet.h"

#include <glib/gi18n.h>

/* Points; the first two where there is room. */
#define ITEM_GAP 2.0
#define PART_GAP 8.0
#define INDENT 12.0
#define MOST_LABEL_SHARE 0.42 /* of the column, for the names of facts */
#define LABEL_GAP 6.0
#define CONTINUED_GAP 6.0
/* Fonts round, and a text that just fits should not lose its last letter. */
#define SLACK 0.5

/* More than a page can hold: then the ellipsis says so. */
#define MOST_LINES 24u

/**
 * carry_leaflet_column_init:
 * @self: (out): the column
 * @flow: the pages; the column begins on the last of them, at its height
 * @title: heads the pages that it runs on to
 * @x: start edge, in points
 * @width: in points
 * @pace: how close together everything stands
 */
void
carry_leaflet_column_init (CarryLeafletColumn *self,
                           CarrySheetFlow *flow,
                           const char *title,
                           double x,
                           double width,
                           const CarryLeafletPace *pace)
{
  *self = (CarryLeafletColumn){
    .flow = flow,
    .title = title,
    .x = x,
    .width = width,
    .pace = *pace,
    .page = flow->pages->len - 1,
    .y = flow->y,
  };
}

static CarrySheetPage *
get_page (CarryLeafletColumn *self)
{
  return self->flow->pages->pdata[self->page];
}

static double
get_continued_top (const CarryLeafletColumn *self)
{
  return self->flow->top + carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + CONTINUED_GAP;
}

static void
turn_page (CarryLeafletColumn *self)
{
  self->page++;
  self->y = get_continued_top (self);

  if (self->page == self->flow->pages->len)
    {
      /* Translators: heads what does not fit on one page: “Back Squat, continued” */
      g_autofree char *title = g_strdup_printf (_ ("%s, continued"), self->title);

      carry_sheet_flow_add_page (self->flow);
      carry_sheet_page_add_text (self->flow->page, self->flow->left, self->flow->top,
                                 carry_sheet_flow_get_width (self->flow), CARRY_SHEET_STYLE_HEADING, title);
    }
}

/* Turns the page where @height points do not fit any more; what is higher than a page stands on one anyway. */
static void
reserve (CarryLeafletColumn *self, double height)
{
  if (self->y + height > self->flow->bottom && self->y > get_continued_top (self))
    turn_page (self);
}

static guint
count_lines (const CarryLeafletColumn *self, const char *text, CarrySheetStyle style, double width)
{
  const double room = self->flow->bottom - get_continued_top (self);
  const guint most = (guint)(room / carry_sheet_style_get_line (style));

  return carry_sheet_flow_count_lines (self->flow, text, style, width, MAX (1, MIN (most, MOST_LINES)));
}

/* A part stays with the first lines of what it is about. */
static void
add_heading (CarryLeafletColumn *self, const char *heading)
{
  const double height = carry_sheet_style_get_line (CARRY_SHEET_STYLE_NAME);

  reserve (self,
           height + ITEM_GAP * self->pace.air + 2 * carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY));
  carry_sheet_page_add_text (get_page (self), self->x, self->y, self->width, CARRY_SHEET_STYLE_NAME, heading);
  self->y += height + ITEM_GAP * self->pace.air;
}

static double
add_text (CarryLeafletColumn *self, double x, double width, CarrySheetStyle style, const char *text)
{
  CarrySheetBox *box = carry_sheet_page_add_text (get_page (self), x, self->y, width, style, text);

  carry_sheet_box_set_lines (box, count_lines (self, text, style, width));

  return box->height;
}

static void
end_part (CarryLeafletColumn *self)
{
  self->y += (PART_GAP - ITEM_GAP) * self->pace.air;
}

/**
 * carry_leaflet_column_add_paragraph:
 * @self: a column
 * @heading: what it is about
 * @text: (nullable): what it says; without, there is no heading either
 */
void
carry_leaflet_column_add_paragraph (CarryLeafletColumn *self, const char *heading, const char *text)
{
  if (text == NULL)
    return;

  add_heading (self, heading);
  reserve (self, count_lines (self, text, CARRY_SHEET_STYLE_BODY, self->width) *
                     carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY));
  self->y += add_text (self, self->x, self->width, CARRY_SHEET_STYLE_BODY, text) + ITEM_GAP * self->pace.air;
  end_part (self);
}

/**
 * carry_leaflet_column_add_list:
 * @self: a column
 * @heading: what it is about
 * @texts: (element-type utf8): what it says
 * @numbered: one comes after the other
 */
void
carry_leaflet_column_add_list (CarryLeafletColumn *self,
                               const char *heading,
                               GPtrArray *texts,
                               gboolean numbered)
{
  const double width = self->width - INDENT;

  if (texts->len == 0)
    return;

  add_heading (self, heading);
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = texts->pdata[i];
      /* Translators: a number in a list */
      g_autofree char *mark = numbered ? g_strdup_printf (C_ ("list", "%u."), i + 1) : g_strdup ("•");

      reserve (self, count_lines (self, text, CARRY_SHEET_STYLE_BODY, width) *
                         carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY));
      carry_sheet_page_add_text (get_page (self), self->x, self->y, INDENT, CARRY_SHEET_STYLE_BODY, mark);
      self->y +=
          add_text (self, self->x + INDENT, width, CARRY_SHEET_STYLE_BODY, text) + ITEM_GAP * self->pace.air;
    }
  end_part (self);
}

/* As wide as the widest of them, as long as the other side has more. */
static double
measure_labels (const CarryLeafletColumn *self, GPtrArray *facts)
{
  double width = 0;

  for (guint i = 0; i < facts->len; i++)
    {
      const CarryLeafletFact *fact = facts->pdata[i];

      width = MAX (width, carry_sheet_flow_measure (self->flow, fact->label, self->pace.table_style));
    }

  return MIN (width + SLACK, self->width * MOST_LABEL_SHARE);
}

static void
add_fact (CarryLeafletColumn *self, const CarryLeafletFact *fact, double label_width)
{
  const double x = self->x + label_width + LABEL_GAP;
  const double width = self->width - label_width - LABEL_GAP;
  const guint label_lines = count_lines (self, fact->label, self->pace.table_style, label_width);
  const guint text_lines = count_lines (self, fact->text, self->pace.table_style, width);
  const double height = MAX (label_lines, text_lines) * carry_sheet_style_get_line (self->pace.table_style);

  reserve (self, height + 2 * ITEM_GAP * self->pace.air);
  carry_sheet_page_add_line (get_page (self), self->x, self->y, self->x + self->width, self->y,
                             CARRY_SHEET_HAIRLINE, CARRY_SHEET_INK_MIDDLE);
  self->y += ITEM_GAP * self->pace.air;
  add_text (self, self->x, label_width, self->pace.table_style, fact->label);
  add_text (self, x, width, self->pace.table_style, fact->text);
  self->y += height + ITEM_GAP * self->pace.air;
}

/**
 * carry_leaflet_column_add_facts:
 * @self: a column
 * @heading: what they are about
 * @facts: (element-type CarryLeafletFact): the rows of a table
 */
void
carry_leaflet_column_add_facts (CarryLeafletColumn *self, const char *heading, GPtrArray *facts)
{
  const double label_width = measure_labels (self, facts);

  if (facts->len == 0)
    return;

  add_heading (self, heading);
  for (guint i = 0; i < facts->len; i++)
    add_fact (self, facts->pdata[i], label_width);
  end_part (self);
}

/**
 * carry_leaflet_column_add_sources:
 * @self: a column
 * @heading: what they are about
 * @sources: (element-type CarryLeafletFact): what is claimed, and by whom
 */
void
carry_leaflet_column_add_sources (CarryLeafletColumn *self, const char *heading, GPtrArray *sources)
{
  if (sources->len == 0)
    return;

  add_heading (self, heading);
  for (guint i = 0; i < sources->len; i++)
    {
      const CarryLeafletFact *source = sources->pdata[i];

      reserve (self, count_lines (self, source->label, CARRY_SHEET_STYLE_BODY, self->width) *
                             carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY) +
                         count_lines (self, source->text, CARRY_SHEET_STYLE_DETAIL, self->width) *
                             carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL));
      self->y += add_text (self, self->x, self->width, CARRY_SHEET_STYLE_BODY, source->label);
      self->y += add_text (self, self->x, self->width, CARRY_SHEET_STYLE_DETAIL, source->text) +
                 ITEM_GAP * self->pace.air;
    }
  end_part (self);
}
