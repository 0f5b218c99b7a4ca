/* carry-leaflet-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-leaflet-layout.h"

#include "carry-leaflet-column.h"
#include "carry-sheet-flow.h"

#include <glib/gi18n.h>

/* Points. */
#define TITLE_GAP 4.0
#define GAP 14.0        /* between columns and between figures */
#define FIGURE_GAP 4.0  /* between a figure and what it is called */
#define PART_GAP 8.0    /* above the columns */
#define LEAST_COLUMN 150.0
#define FIRST_SHARE 0.44   /* of the width, for the first column: the other one has the longer lines */
#define MUSCLES_ASPECT 0.95 /* of the body from both sides: width by height */
#define MUSCLES_SHARE 0.34 /* of the width of the page, at most */
#define LEAST_MUSCLES_SHARE 0.24 /* and at least, for the names below */
#define MOST_POSTURE_LINES 5u

/* How large the figures are, of the height of the page, and how close the text stands: what comes first is best. */
typedef struct
{
  double share;
  CarryLeafletPace pace;
} Way;

static const Way ways[] = {
  { 0.27, { 1, CARRY_SHEET_STYLE_BODY } },     { 0.24, { 1, CARRY_SHEET_STYLE_BODY } },
  { 0.21, { 1, CARRY_SHEET_STYLE_BODY } },     { 0.24, { 0.5, CARRY_SHEET_STYLE_DETAIL } },
  { 0.21, { 0.5, CARRY_SHEET_STYLE_DETAIL } }, { 0.18, { 0.5, CARRY_SHEET_STYLE_DETAIL } },
  { 0.18, { 0.2, CARRY_SHEET_STYLE_DETAIL } }, { 0.15, { 0.2, CARRY_SHEET_STYLE_DETAIL } },
  { 0.12, { 0.2, CARRY_SHEET_STYLE_DETAIL } },
};

/* The height of a text, which is put below @y. */
static double
add_text (CarrySheetFlow *flow,
          double x,
          double y,
          double width,
          CarrySheetStyle style,
          guint most,
          double ink,
          const char *text)
{
  const guint n_lines = carry_sheet_flow_count_lines (flow, text, style, width, most);
  CarrySheetBox *box;

  if (n_lines == 0)
    return 0;

  box = carry_sheet_page_add_text (flow->page, x, y, width, style, text);
  box->ink = ink;
  carry_sheet_box_set_lines (box, n_lines);

  return box->height;
}

static void
add_head (CarrySheetFlow *flow, const CarryLeaflet *leaflet)
{
  const double width = carry_sheet_flow_get_width (flow);

  flow->y += add_text (flow, flow->left, flow->y, width, CARRY_SHEET_STYLE_TITLE, 2, CARRY_SHEET_INK_BLACK,
                       leaflet->title);
  flow->y += add_text (flow, flow->left, flow->y, width, CARRY_SHEET_STYLE_SUBTITLE, 2, CARRY_SHEET_INK_TEXT,
                       leaflet->kind);
  flow->y += TITLE_GAP;
  carry_sheet_page_add_line (flow->page, flow->left, flow->y, flow->right, flow->y, CARRY_SHEET_RULE,
                             CARRY_SHEET_INK_BLACK);
  flow->y += TITLE_GAP;
}

/* Start or end; returns the height of it all. */
static double
add_figure (
    CarrySheetFlow *flow, const CarryLeaflet *leaflet, double x, double width, double height, double moment)
{
  const char *name = moment > 0 ? C_ ("exercise figure", "End") : C_ ("exercise figure", "Start");
  CarrySheetBox *box;
  double y = flow->y;

  box = carry_sheet_page_add_figure (flow->page, x, y, width, height, leaflet->figure, moment);
  box->body_height = height;
  carry_sheet_box_describe (box, name);
  y += height + FIGURE_GAP;
  y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_STRONG, 2, CARRY_SHEET_INK_BLACK, name);
  y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_DETAIL, MOST_POSTURE_LINES, CARRY_SHEET_INK_TEXT,
                 moment > 0 ? leaflet->end : leaflet->start);

  return y - flow->y;
}

static double
add_muscles (CarrySheetFlow *flow, const CarryLeaflet *leaflet, double x, double width, double height)
{
  double y = flow->y;

  carry_sheet_box_describe (
      carry_sheet_page_add_muscles (flow->page, x, y, width, height, leaflet->main, leaflet->also),
      _ ("The muscles that are trained"));
  y += height + FIGURE_GAP;
  if (*leaflet->main_text != '\0')
    {
      y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_STRONG, 2, CARRY_SHEET_INK_BLACK,
                     C_ ("muscles of an exercise", "Main"));
      y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_DETAIL, MOST_POSTURE_LINES, CARRY_SHEET_INK_TEXT,
                     leaflet->main_text);
    }
  if (*leaflet->also_text != '\0')
    {
      y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_STRONG, 2, CARRY_SHEET_INK_BLACK,
                     C_ ("muscles of an exercise", "Also Trained"));
      y += add_text (flow, x, y, width, CARRY_SHEET_STYLE_DETAIL, MOST_POSTURE_LINES, CARRY_SHEET_INK_TEXT,
                     leaflet->also_text);
    }

  return y - flow->y;
}

/* Both figures and the muscles side by side. */
static void
add_pictures (CarrySheetFlow *flow, const CarryLeaflet *leaflet, double share)
{
  const double height = (flow->bottom - flow->top) * share;
  const double all = carry_sheet_flow_get_width (flow);
  const double muscles = CLAMP (height * MUSCLES_ASPECT, all * LEAST_MUSCLES_SHARE, all * MUSCLES_SHARE);
  const double width = (all - muscles - 2 * GAP) / 2;
  double tallest;

  tallest = add_muscles (flow, leaflet, flow->right - muscles, muscles, height);

  if (leaflet->figure != NULL && flow->options->figures)
    {
      const double start = add_figure (flow, leaflet, flow->left, width, height, 0);
      const double end = add_figure (flow, leaflet, flow->left + width + GAP, width, height, 1);

      tallest = MAX (tallest, MAX (start, end));
    }

  flow->y += tallest + PART_GAP;
}

/* The shorter one takes what comes next. */
static CarryLeafletColumn *
choose_column (CarryLeafletColumn *one, CarryLeafletColumn *other)
{
  if (one->page != other->page)
    return one->page < other->page ? one : other;

  return one->y <= other->y ? one : other;
}

/* On narrow paper both columns are one. */
static void
add_columns (CarrySheetFlow *flow, const CarryLeaflet *leaflet, const CarryLeafletPace *pace)
{
  const double all = carry_sheet_flow_get_width (flow);
  const double room = all - GAP;
  const gboolean single = room * FIRST_SHARE < LEAST_COLUMN;
  CarryLeafletColumn columns[2];
  CarryLeafletColumn *first = &columns[0], *second = &columns[single ? 0 : 1];

  carry_leaflet_column_init (&columns[0], flow, leaflet->title, flow->left, single ? all : room * FIRST_SHARE,
                             pace);
  carry_leaflet_column_init (&columns[1], flow, leaflet->title, flow->left + room * FIRST_SHARE + GAP,
                             room * (1 - FIRST_SHARE), pace);

  carry_leaflet_column_add_paragraph (first, _ ("Why It Carries Over"), leaflet->why);
  carry_leaflet_column_add_list (first, _ ("Cues"), leaflet->cues, TRUE);
  carry_leaflet_column_add_list (first, _ ("Common Faults"), leaflet->faults, FALSE);
  carry_leaflet_column_add_facts (second, _ ("Dosage by Phase"), leaflet->doses);
  carry_leaflet_column_add_facts (second, _ ("Facts"), leaflet->facts);

  carry_leaflet_column_add_list (choose_column (first, second), _ ("Avoid With"), leaflet->cautions, FALSE);
  carry_leaflet_column_add_sources (choose_column (first, second), _ ("May Help With"), leaflet->sources);
  carry_leaflet_column_add_facts (choose_column (first, second), _ ("Variants"), leaflet->variants);
  carry_leaflet_column_add_paragraph (choose_column (first, second), _ ("Origin"), leaflet->origin);
}

/* Returns whether it is one page. */
static gboolean
add_leaflet_so (CarrySheetFlow *flow, const CarryLeaflet *leaflet, const Way *way)
{
  const guint n_before = flow->pages->len;

  carry_sheet_flow_add_page (flow);
  add_head (flow, leaflet);
  add_pictures (flow, leaflet, way->share);
  add_columns (flow, leaflet, &way->pace);

  return flow->pages->len == n_before + 1;
}

/* On one page if it can be; else nothing has to be small. */
static void
add_leaflet (CarrySheetFlow *flow, const CarryLeaflet *leaflet)
{
  const guint n_before = flow->pages->len;

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (add_leaflet_so (flow, leaflet, &ways[i]))
        return;

      g_ptr_array_set_size (flow->pages, (int)n_before);
    }

  add_leaflet_so (flow, leaflet, &ways[0]);
}

/**
 * carry_leaflet_layout:
 * @leaflets: (element-type CarryLeaflet): what to say
 * @printed: who made the pages, and when
 * @options: how
 * @paper: on what
 * @ruler: in letters of what width
 *
 * Lays each leaflet out on a page of its own; one that does not fit runs on to the next.
 *
 * Returns: (transfer full) (element-type CarrySheetPage): the pages
 */
GPtrArray *
carry_leaflet_layout (GPtrArray *leaflets,
                      const char *printed,
                      const CarrySheetOptions *options,
                      const CarrySheetPaper *paper,
                      const CarrySheetRuler *ruler)
{
  g_autoptr (CarrySheetContent) foot = carry_sheet_content_new ();
  CarrySheetFlow flow;

  foot->printed = g_strdup (printed);
  carry_sheet_flow_init (&flow, foot, options, paper, ruler, 0);

  for (guint i = 0; i < leaflets->len; i++)
    add_leaflet (&flow, leaflets->pdata[i]);

  carry_sheet_flow_number_pages (&flow, 0, flow.pages->len);

  return flow.pages;
}
