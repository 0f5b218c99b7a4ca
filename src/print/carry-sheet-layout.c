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

/* Points: the short side of large paper with two columns that are as wide as a page of A4, or of A5. */
#define WIDE_COLUMNS_SIZE 842.0
#define NARROW_COLUMNS_SIZE 820.0
/* Exercises that fit a poster, which is A4 enlarged. */
#define POSTER_ROWS 12u

/* How often the length of columns is halved between too short and long enough. */
#define BALANCING_STEPS 6

/* A way to lay a week out. */
typedef struct
{
  const CarrySheetContent *content;
  const CarrySheetOptions *options;
  const CarrySheetPaper *paper;
  const CarrySheetRuler *ruler;
  double row_height; /* the least, in points */
  guint n_columns;
} Plan;

/* Lays the sessions out; those of @last_page in columns that end at @last_bottom, if it is not 0. */
static void
add_sessions (const Plan *plan, guint last_page, double last_bottom, CarrySheetFlow *flow)
{
  carry_sheet_flow_init (flow, plan->content, plan->options, plan->paper, plan->ruler, plan->row_height);
  flow->n_columns = plan->n_columns;
  flow->last_page = last_page;
  flow->last_bottom = last_bottom;

  carry_sheet_head_open_page (flow);
  carry_sheet_flow_begin_columns (flow);
  for (guint i = 0; i < plan->content->programs->len; i++)
    carry_sheet_table_add (flow, plan->content->programs->pdata[i]);
}

/* Finds columns of even length on the last page, which neither take more pages nor break more sessions. */
static double
balance (const Plan *plan, guint n_pages, const CarrySheetFlow *full)
{
  double too_short = full->column_top, enough = full->bottom;

  for (guint i = 0; i < BALANCING_STEPS; i++)
    {
      const double middle = (too_short + enough) / 2;
      CarrySheetFlow trial;

      add_sessions (plan, n_pages, middle, &trial);
      if (trial.pages->len > n_pages || trial.n_continued > full->n_continued ||
          MAX (trial.y, trial.column_end) > middle)
        too_short = middle;
      else
        enough = middle;
      g_ptr_array_unref (trial.pages);
    }

  return enough;
}

/* Adds the sessions in columns of even length on the last page, and the lists below them, or in the column beside them. */
static void
add_all (const Plan *plan, guint last_page, double last_bottom, gboolean beside, CarrySheetFlow *flow)
{
  add_sessions (plan, last_page, last_bottom, flow);
  if (beside)
    carry_sheet_flow_next_column (flow);
  else
    carry_sheet_flow_end_columns (flow);
  carry_sheet_tail_add (flow);
  carry_sheet_flow_end_columns (flow);
}

static GPtrArray *
lay_out_week (const Plan *plan, CarrySheetFlow *flow)
{
  CarrySheetFlow full, trial;
  double bottom = 0;
  guint n_pages;
  gboolean lone = FALSE;

  add_sessions (plan, 0, 0, &full);
  n_pages = full.pages->len;
  g_ptr_array_unref (full.pages);
  if (full.in_columns)
    {
      bottom = balance (plan, n_pages, &full);
      add_sessions (plan, n_pages, bottom, &trial);
      lone = trial.column == 0 && trial.y > trial.column_top;
      g_ptr_array_unref (trial.pages);
    }

  add_all (plan, n_pages, lone ? full.bottom : bottom, lone, flow);
  if (lone && flow->pages->len > n_pages)
    {
      g_ptr_array_unref (flow->pages);
      add_all (plan, n_pages, bottom, FALSE, flow);
    }

  return flow->pages;
}

/* With as many columns as there is room for, and the highest rows that take the fewest pages. */
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
  Plan plan = { content, options, paper, ruler, heights[0], 1 };
  GPtrArray *best = lay_out_week (&plan, flow);
  const guint most = carry_sheet_flow_count_columns (flow);

  for (gsize i = 1; i < most * G_N_ELEMENTS (row_heights); i++)
    {
      CarrySheetFlow trial;
      g_autoptr (GPtrArray) pages = NULL;

      plan.n_columns = i / G_N_ELEMENTS (row_heights) + 1;
      plan.row_height = heights[i % G_N_ELEMENTS (row_heights)];
      pages = lay_out_week (&plan, &trial);
      if (pages->len > best->len || (pages->len == best->len && flow->n_columns == plan.n_columns))
        continue;
      g_clear_pointer (&best, g_ptr_array_unref);
      best = g_steal_pointer (&pages);
      *flow = trial;
    }

  return best;
}

/**
 * carry_sheet_layout_get_full_size:
 * @paper: the paper
 * @n_rows: the exercises of a week, at most
 *
 * Chooses how large text is on paper larger than Letter. Held across it has two columns as on A4, two pages beside each
 * other. Upright it is a poster, with everything larger, or for a week that is longer than a poster, two columns as on A5.
 *
 * Returns: the short side from which on everything grows with the paper, in points
 */
double
carry_sheet_layout_get_full_size (const CarrySheetPaper *paper, guint n_rows)
{
  if (paper->width > paper->height)
    return WIDE_COLUMNS_SIZE;

  return n_rows > POSTER_ROWS ? NARROW_COLUMNS_SIZE : CARRY_SHEET_FULL_SIZE;
}

/**
 * carry_sheet_layout:
 * @content: what the sheet says
 * @block: (nullable): what it says of the four weeks around
 * @options: how much of it is shown
 * @paper: the paper
 * @ruler: how wide text runs
 *
 * Gives everything its place on as few pages as can be, in as many columns as large paper has, with the highest rows
 * that fit. Pure: the same numbers for the same content, paper and ruler.
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
