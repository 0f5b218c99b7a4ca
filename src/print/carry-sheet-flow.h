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
 * @fresh: nothing stands on @page yet but the strip of days
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
  guint n_rows;
} CarrySheetFlow;

void carry_sheet_flow_init (CarrySheetFlow *self,
                            const CarrySheetContent *content,
                            const CarrySheetOptions *options,
                            const CarrySheetPaper *paper,
                            const CarrySheetRuler *ruler,
                            double row_height);
void carry_sheet_flow_add_page (CarrySheetFlow *self);
void carry_sheet_flow_number_pages (CarrySheetFlow *self, guint before, guint total);
double carry_sheet_flow_get_width (const CarrySheetFlow *self);
double carry_sheet_flow_get_room (const CarrySheetFlow *self);
double carry_sheet_flow_measure (const CarrySheetFlow *self, const char *text, CarrySheetStyle style);
guint carry_sheet_flow_count_lines (
    const CarrySheetFlow *self, const char *text, CarrySheetStyle style, double width, guint most);

G_END_DECLS
