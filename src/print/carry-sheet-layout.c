/* carry-sheet-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-layout.h"

#include "carry-block-layout.h"
#include "carry-sheet-flow.h"
#include "carry-sheet-head.h"
#include "carry-sheet-table.h"
#include "carry-sheet-tail.h"

static GPtrArray *
lay_out_week (const CarrySheetContent *content,
              const CarrySheetOptions *options,
              const CarrySheetPaper *paper,
              const CarrySheetRuler *ruler,
              double row_height,
              CarrySheetFlow *flow)
{
  carry_sheet_flow_init (flow, content, options, paper, ruler, row_height);
  carry_sheet_head_open_page (flow);
  for (guint i = 0; i < content->programs->len; i++)
    carry_sheet_table_add (flow, content->programs->pdata[i]);
  carry_sheet_tail_add (flow);

  return flow->pages;
}

/* With the highest rows that take the fewest pages. */
static GPtrArray *
lay_out_best (const CarrySheetContent *content,
              const CarrySheetOptions *options,
              const CarrySheetPaper *paper,
              const CarrySheetRuler *ruler,
              CarrySheetFlow *flow)
{
  /* Points, the best first. Source: DESIGN §12. */
  static const double row_heights[] = { 44, 40, 36 };
  /* Text alone needs less than figures, and nobody writes on it. */
  static const double low_heights[] = { 34, 32, 30 };
  const double *heights = options->figures || options->cells ? row_heights : low_heights;
  GPtrArray *best = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (row_heights); i++)
    {
      CarrySheetFlow trial;
      g_autoptr (GPtrArray) pages = lay_out_week (content, options, paper, ruler, heights[i], &trial);

      if (best != NULL && best->len <= pages->len)
        continue;
      g_clear_pointer (&best, g_ptr_array_unref);
      best = g_steal_pointer (&pages);
      *flow = trial;
    }

  return best;
}

/**
 * carry_sheet_layout:
 * @content: what the sheet says
 * @block: (nullable): what it says of the four weeks around
 * @options: how much of it is shown
 * @paper: the paper
 * @ruler: how wide text runs
 *
 * Gives everything its place on as few pages as can be, with the highest rows that fit them. Pure: the same
 * numbers for the same content, paper and ruler.
 *
 * Returns: (transfer full) (element-type CarrySheetPage): the pages, at least one
 */
GPtrArray *
carry_sheet_layout (const CarrySheetContent *content,
                    const CarryBlockContent *block,
                    const CarrySheetOptions *options,
                    const CarrySheetPaper *paper,
                    const CarrySheetRuler *ruler)
{
  CarrySheetFlow week, weeks;
  GPtrArray *pages = lay_out_best (content, options, paper, ruler, &week);
  const guint n_before = pages->len;

  if (block == NULL || !options->block)
    {
      carry_sheet_flow_number_pages (&week, 0, n_before);
      return pages;
    }

  carry_sheet_flow_init (&weeks, block->head, options, paper, ruler, 0);
  carry_block_layout_add (&weeks, block);
  carry_sheet_flow_number_pages (&week, 0, n_before + weeks.pages->len);
  carry_sheet_flow_number_pages (&weeks, n_before, n_before + weeks.pages->len);
  g_ptr_array_extend_and_steal (pages, weeks.pages);

  return pages;
}
