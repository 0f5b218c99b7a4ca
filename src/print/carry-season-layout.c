/* carry-season-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-season-layout.h"

#include "carry-load-bars.h"
#include "carry-season-timeline.h"
#include "carry-sheet-columns.h"
#include "carry-sheet-flow.h"
#include "carry-sheet-head.h"
#include "carry-sheet-tail.h"

#include <glib/gi18n.h>

/* Points. */
#define GAP 4.0
#define HEADING_GAP 2.0
#define AFTER_RULE 4.0
#define COLUMN_GAP 20.0
#define WORD_GAP 6.0
#define CODE 11.0
#define LINE_GAP 3.5
#define SLACK 0.5

#define BESIDE_FROM 480.0 /* narrower paper has the races below the phases */
#define MOST_LABEL_SHARE 0.45
#define MOST_LINES 3u

static double
get_heading_height (void)
{
  return GAP + carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + HEADING_GAP + AFTER_RULE;
}

static double
measure_labels (const CarrySheetFlow *flow, GPtrArray *lines, double width)
{
  double most = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const CarrySeasonLine *line = lines->pdata[i];

      most = MAX (most, carry_sheet_flow_measure (flow, line->label, CARRY_SHEET_STYLE_STRONG) + SLACK);
    }

  return MIN (most, MOST_LABEL_SHARE * width);
}

static double
add_heading (CarrySheetFlow *flow, const CarrySheetColumn *column, const char *text)
{
  double y = flow->y + GAP;

  carry_sheet_page_add_text (flow->page, column->x, y, column->width, CARRY_SHEET_STYLE_HEADING, text);
  y += carry_sheet_style_get_line (CARRY_SHEET_STYLE_HEADING) + HEADING_GAP;
  carry_sheet_page_add_line (flow->page, column->x, y, column->x + column->width, y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);

  return y + AFTER_RULE;
}

typedef struct
{
  CarrySheetColumn code;
  CarrySheetColumn label;
  CarrySheetColumn text;
} LineColumns;

static void
line_columns_init (LineColumns *self,
                   const CarrySheetFlow *flow,
                   const CarrySheetColumn *column,
                   GPtrArray *lines)
{
  const gboolean has_codes = lines->len > 0 && ((const CarrySeasonLine *)lines->pdata[0])->code != NULL;
  double x = column->x;

  self->code = (CarrySheetColumn){ x, has_codes ? CODE : 0 };
  x += has_codes ? CODE + WORD_GAP : 0;
  self->label = (CarrySheetColumn){ x, measure_labels (flow, lines, column->width) };
  x += self->label.width + WORD_GAP;
  self->text = (CarrySheetColumn){ x, column->x + column->width - x };
}

static double
get_line_height (const CarrySheetFlow *flow, const LineColumns *columns, const CarrySeasonLine *line)
{
  const guint n_lines = carry_sheet_flow_count_lines (flow, line->text, CARRY_SHEET_STYLE_DETAIL,
                                                      columns->text.width, MOST_LINES);

  return MAX (carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG),
              n_lines * carry_sheet_style_get_line (CARRY_SHEET_STYLE_DETAIL) + 1) +
         LINE_GAP;
}

static void
add_line (CarrySheetFlow *flow, const LineColumns *columns, const CarrySeasonLine *line, double y)
{
  const double drop = carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_STRONG) -
                      carry_sheet_style_get_ascent (CARRY_SHEET_STYLE_DETAIL);
  CarrySheetBox *box;

  if (line->code != NULL)
    carry_sheet_page_add_label (flow->page, columns->code.x, y, CODE,
                                carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG),
                                CARRY_SHEET_STYLE_STRONG, line->code);
  carry_sheet_page_add_text (flow->page, columns->label.x, y, columns->label.width, CARRY_SHEET_STYLE_STRONG,
                             line->label);
  box = carry_sheet_page_add_text (flow->page, columns->text.x, y + drop, columns->text.width,
                                   CARRY_SHEET_STYLE_DETAIL, line->text);
  carry_sheet_box_set_lines (box, carry_sheet_flow_count_lines (flow, line->text, CARRY_SHEET_STYLE_DETAIL,
                                                                columns->text.width, MOST_LINES));
  box->ink = CARRY_SHEET_INK_TEXT;
}

/* Adds the lines from @next on that fit the page, and says where the next thing may stand. Returns: the first that did
 * not fit. */
static guint
add_lines (CarrySheetFlow *flow,
           const CarrySheetColumn *column,
           const char *heading,
           GPtrArray *lines,
           guint next,
           double *end)
{
  const guint first = next;
  LineColumns columns;
  double y;

  if (next == lines->len)
    return next;

  line_columns_init (&columns, flow, column, lines);
  y = add_heading (flow, column, heading);
  for (; next < lines->len; next++)
    {
      const double height = get_line_height (flow, &columns, lines->pdata[next]);

      if (next > first && y + height > flow->bottom)
        break;
      add_line (flow, &columns, lines->pdata[next], y);
      y += height;
    }
  *end = MAX (*end, y);

  return next;
}

/* What a list asks for at least: its heading and its first line. */
static double
get_least (const CarrySheetFlow *flow, const CarrySheetColumn *column, GPtrArray *lines)
{
  LineColumns columns;

  if (lines->len == 0)
    return 0;
  line_columns_init (&columns, flow, column, lines);

  return get_heading_height () + get_line_height (flow, &columns, lines->pdata[0]);
}

static double
get_least_of (const CarrySheetFlow *flow,
              const CarrySeasonContent *season,
              const CarrySheetColumn *phases,
              const CarrySheetColumn *races)
{
  return MAX (phases != NULL ? get_least (flow, phases, season->phases) : 0,
              races != NULL ? get_least (flow, races, season->races) : 0);
}

/* Both lists side by side where @races is another column, over as many pages as they take. */
static void
add_lists (CarrySheetFlow *flow,
           const CarrySeasonContent *season,
           const CarrySheetColumn *phases,
           const CarrySheetColumn *races)
{
  guint phase = phases != NULL ? 0 : season->phases->len;
  guint race = races != NULL ? 0 : season->races->len;
  gboolean again = FALSE;

  while (phase < season->phases->len || race < season->races->len)
    {
      double end;

      if (again ||
          (!flow->fresh && get_least_of (flow, season, phases, races) > carry_sheet_flow_get_room (flow)))
        carry_sheet_flow_add_page (flow);
      end = flow->y;
      if (phases != NULL)
        phase = add_lines (flow, phases, _ ("Phases"), season->phases, phase, &end);
      if (races != NULL)
        race = add_lines (flow, races, _ ("Races"), season->races, race, &end);
      flow->y = end;
      flow->fresh = FALSE;
      again = TRUE;
    }
}

static void
add_legend (CarrySheetFlow *flow)
{
  CarrySheetBox *box =
      carry_sheet_page_add_text (flow->page, flow->left, flow->y, carry_sheet_flow_get_width (flow),
                                 CARRY_SHEET_STYLE_DETAIL, carry_load_bars_get_legend (flow));

  box->align = CARRY_SHEET_ALIGN_END;
  box->ink = CARRY_SHEET_INK_TEXT;
  flow->y += box->height;
}

/**
 * carry_season_layout:
 * @season: what the poster says
 * @options: how much of it is shown
 * @paper: the paper
 * @ruler: how wide text runs
 *
 * Lays a season out: its weeks in a line of time, and below it what its phases and its races are.
 *
 * Returns: (transfer full) (element-type CarrySheetPage): the pages, mostly one
 */
GPtrArray *
carry_season_layout (const CarrySeasonContent *season,
                     const CarrySheetOptions *options,
                     const CarrySheetPaper *paper,
                     const CarrySheetRuler *ruler)
{
  CarrySheetFlow flow;
  CarrySheetColumn phases, races;
  double width;

  carry_sheet_flow_init (&flow, season->head, options, paper, ruler, 0);
  flow.plain = TRUE;
  carry_sheet_flow_add_page (&flow);
  carry_sheet_head_add_title (&flow);
  add_legend (&flow);
  carry_season_timeline_add (&flow, season);

  width = carry_sheet_flow_get_width (&flow);
  if (width >= BESIDE_FROM)
    {
      phases = (CarrySheetColumn){ flow.left, (width - COLUMN_GAP) / 2 };
      races = (CarrySheetColumn){ flow.right - phases.width, phases.width };
      add_lists (&flow, season, &phases, &races);
    }
  else
    {
      phases = races = (CarrySheetColumn){ flow.left, width };
      add_lists (&flow, season, &phases, NULL);
      add_lists (&flow, season, NULL, &races);
    }
  if (options->notes)
    carry_sheet_tail_add_notes (&flow);
  carry_sheet_flow_number_pages (&flow, 0, flow.pages->len);

  return flow.pages;
}
