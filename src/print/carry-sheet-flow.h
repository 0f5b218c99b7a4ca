/* carry-sheet-flow.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-content.h"
#include "carry-sheet-options.h"
#include "carry-sheet-page.h"
#include "carry-sheet-paper.h"

G_BEGIN_DECLS

/* Between two columns of a page, in points. */
#define CARRY_SHEET_COLUMN_GAP 24.0

/* Lines, in points. Source: DESIGN §12. */
#define CARRY_SHEET_HAIRLINE 0.4
#define CARRY_SHEET_RULE 1.0

/**
 * CarrySheetFlow:
 * @content: what to say
 * @options: how much of it
 * @paper: on what
 * @ruler: in letters of what width
 * @row_height: the least height of an exercise row, in points
 * @left: start edge of the content
 * @right: its end edge
 * @top: its top edge
 * @bottom: its lower edge, above the foot of the page
 * @pages: (element-type CarrySheetPage): so far
 * @page: the last of them
 * @y: where on it the next thing goes
 * @plain: its pages have neither a title nor the strip of days
 * @fresh: nothing stands on @page, or in its column, yet but the strip of days
 * @n_columns: how many columns sessions stand in
 * @column: the one that is being filled
 * @in_columns: between carry_sheet_flow_begin_columns() and carry_sheet_flow_end_columns()
 * @column_top: where the columns of @page begin
 * @column_end: where the longest of them ends so far
 * @last_page: the page whose columns end at @last_bottom to be of even length, 0 for none
 * @last_bottom: in points
 * @n_continued: sessions that go on over the page, so far
 * @n_rows: exercise rows so far
 *
 * The content on its way to the pages: each part of the sheet takes its place below @y and opens a new page
 * when it must.
 */
typedef struct
{
  const CarrySheetContent *content;
  const CarrySheetOptions *options;
  const CarrySheetPaper *paper;
  const CarrySheetRuler *ruler;
  double row_height;
  double left, right, top, bottom;
  GPtrArray *pages;
  CarrySheetPage *page;
  double y;
  gboolean plain;
  gboolean fresh;
  guint n_columns, column;
  gboolean in_columns;
  double column_top, column_end;
  guint last_page;
  double last_bottom;
  guint n_continued;
  guint n_rows;
} CarrySheetFlow;

void carry_sheet_flow_init (CarrySheetFlow *self,
                            const CarrySheetContent *content,
                            const CarrySheetOptions *options,
                            const CarrySheetPaper *paper,
                            const CarrySheetRuler *ruler,
                            double row_height);
void carry_sheet_flow_add_page (CarrySheetFlow *self);
guint carry_sheet_flow_count_columns (const CarrySheetFlow *self);
void carry_sheet_flow_begin_columns (CarrySheetFlow *self);
gboolean carry_sheet_flow_next_column (CarrySheetFlow *self);
void carry_sheet_flow_end_columns (CarrySheetFlow *self);
void carry_sheet_flow_number_pages (CarrySheetFlow *self, guint before, guint total);
double carry_sheet_flow_get_width (const CarrySheetFlow *self);
double carry_sheet_flow_get_room (const CarrySheetFlow *self);
double carry_sheet_flow_measure (const CarrySheetFlow *self, const char *text, CarrySheetStyle style);
guint carry_sheet_flow_count_lines (
    const CarrySheetFlow *self, const char *text, CarrySheetStyle style, double width, guint most);
CarrySheetBox *carry_sheet_flow_add_text (CarrySheetFlow *self,
                                          double x,
                                          double y,
                                          double width,
                                          CarrySheetStyle style,
                                          const char *text,
                                          guint lines);

G_END_DECLS
