/* carry-card-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-card-layout.h"

#include "carry-sheet-flow.h"
#include "carry-sheet-table.h"
#include "carry-sheet-tail.h"

/* Points. Rows are as low as they may be: cards are small. Source: DESIGN §12. */
#define ROW 36.0
#define CUT_STROKE 0.4
#define LEAST_SIDE 290.0 /* about A6: nobody can write on less */

/* How cards lie on a page. */
typedef struct
{
  guint across;
  guint down;
  CarrySheetPaper card;
} Sheet;

static double
get_side (guint per_page, const CarrySheetPaper *paper)
{
  const double shorter = MIN (paper->width, paper->height), longer = MAX (paper->width, paper->height);

  return per_page == 4 ? shorter / 2 : MIN (shorter, longer / per_page);
}

/* Two cards halve the long side of the page. Small paper holds fewer. */
static void
sheet_init (Sheet *self, guint per_page, const CarrySheetPaper *paper)
{
  const CarrySheetMargins *least = &paper->least;
  const double side = MAX (MAX (least->top, least->bottom), MAX (least->start, least->end));
  const CarrySheetMargins margins = { side, side, side, side };
  const gboolean wide = paper->width > paper->height;

  while (per_page > 1 && get_side (per_page, paper) < LEAST_SIDE)
    per_page /= 2;
  self->across = per_page == 4 || (per_page == 2 && wide) ? 2 : 1;
  self->down = per_page == 4 || (per_page == 2 && !wide) ? 2 : 1;
  carry_sheet_paper_init (&self->card, paper->width / self->across, paper->height / self->down,
                          per_page > 1 ? &margins : least);
  /* What is painted larger is the page, not the card. */
  carry_sheet_paper_zoom (&self->card, 1 / self->card.scale);
}

/* The session on as many cards as it takes. */
static GPtrArray *
lay_out_session (const CarrySheetContent *content,
                 guint session,
                 const CarrySheetOptions *options,
                 const Sheet *sheet,
                 const CarrySheetRuler *ruler)
{
  g_autoptr (CarrySheetContent) alone = carry_sheet_content_new ();
  CarrySheetFlow flow;

  alone->printed = g_strdup (content->title);
  alone->done_header = g_strdup (content->done_header);
  carry_sheet_flow_init (&flow, alone, options, &sheet->card, ruler, ROW);
  flow.plain = TRUE;
  carry_sheet_flow_add_page (&flow);
  carry_sheet_table_add (&flow, content->programs->pdata[session]);
  if (options->notes)
    carry_sheet_tail_add_notes (&flow);
  carry_sheet_flow_number_pages (&flow, 0, flow.pages->len);

  return flow.pages;
}

/* One session is repeated as long as it fits the page. */
static GPtrArray *
lay_out_cards (const CarrySheetContent *content,
               guint session,
               const CarrySheetOptions *options,
               const Sheet *sheet,
               const CarrySheetRuler *ruler)
{
  const guint per_page = sheet->across * sheet->down;
  const guint first = session > 0 ? session - 1 : 0;
  const guint end = session > 0 ? session : content->programs->len;
  GPtrArray *cards = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_sheet_page_free);

  for (guint i = first; i < end; i++)
    g_ptr_array_extend_and_steal (cards, lay_out_session (content, i, options, sheet, ruler));

  for (guint n = cards->len; session > 0 && cards->len + n <= per_page;)
    g_ptr_array_extend_and_steal (cards, lay_out_session (content, first, options, sheet, ruler));

  return cards;
}

static void
move_card (CarrySheetPage *page, CarrySheetPage *card, double x, double y)
{
  for (guint i = 0; i < card->boxes->len; i++)
    {
      CarrySheetBox *box = card->boxes->pdata[i];

      box->x += x;
      box->y += y;
    }

  g_ptr_array_extend_and_steal (page->boxes, g_steal_pointer (&card->boxes));
  card->boxes = g_ptr_array_new ();
}

/* Where to cut the page. */
static void
add_cuts (CarrySheetPage *page, const Sheet *sheet, const CarrySheetPaper *paper)
{
  const CarrySheetMargins *margins = &paper->margins;

  if (sheet->across > 1)
    carry_sheet_page_add_line (page, paper->width / 2, margins->top, paper->width / 2,
                               paper->height - margins->bottom, CUT_STROKE, CARRY_SHEET_INK_MIDDLE)
        ->dashed = TRUE;
  if (sheet->down > 1)
    carry_sheet_page_add_line (page, margins->start, paper->height / 2, paper->width - margins->end,
                               paper->height / 2, CUT_STROKE, CARRY_SHEET_INK_MIDDLE)
        ->dashed = TRUE;
}

/**
 * carry_card_layout:
 * @content: the week
 * @session: which of its strength sessions, from 1, or 0 for each of them
 * @per_page: cards on a page: 1, 2 or 4; fewer where they would be smaller than A6
 * @options: how much of it is shown
 * @paper: the paper, before it is cut
 * @ruler: how wide text runs
 *
 * Lays strength sessions out as cards to be cut and taken to the gym. One session is printed as often as its page
 * holds it. A long session takes several cards, but an exercise is never split.
 *
 * Returns: (transfer full) (element-type CarrySheetPage): the pages
 */
GPtrArray *
carry_card_layout (const CarrySheetContent *content,
                   guint session,
                   guint per_page,
                   const CarrySheetOptions *options,
                   const CarrySheetPaper *paper,
                   const CarrySheetRuler *ruler)
{
  g_autoptr (GPtrArray) cards = NULL;
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_sheet_page_free);
  CarrySheetPage *page = NULL;
  Sheet sheet;

  g_return_val_if_fail (session <= content->programs->len, pages);

  sheet_init (&sheet, per_page, paper);
  cards = lay_out_cards (content, session, options, &sheet, ruler);

  for (guint i = 0; i < cards->len; i++)
    {
      const guint place = i % (sheet.across * sheet.down);

      if (place == 0)
        {
          page = carry_sheet_page_new ();
          add_cuts (page, &sheet, paper);
          g_ptr_array_add (pages, page);
        }
      move_card (page, cards->pdata[i], place % sheet.across * sheet.card.width,
                 place / sheet.across * sheet.card.height);
    }

  return pages;
}
