/* carry-test-sheets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-layout.h"

#include <string.h>

/* Letters of one width, so that every number can be worked out by hand: half the size each, in bold six tenths. */

static inline double
test_ruler_get_width (const char *text, CarrySheetStyle style, gpointer data)
{
  return (double)g_utf8_strlen (text, -1) * carry_sheet_style_get_size (style) *
         (carry_sheet_style_is_bold (style) ? 0.6 : 0.5);
}

static inline guint
test_ruler_get_lines (const char *text, CarrySheetStyle style, double width, gpointer data)
{
  return (guint)(test_ruler_get_width (text, style, data) / MAX (width, 1)) + 1;
}

static const CarrySheetOptions test_options = {
  .figures = TRUE, .cells = TRUE, .runs = TRUE, .notes = TRUE, .greys = TRUE, .text_size = 1
};

static const CarrySheetRuler test_ruler = { test_ruler_get_width, test_ruler_get_lines, NULL };

static inline CarrySheetRow *
test_add_row (CarrySheetProgram *program, const char *name, guint n_sets)
{
  CarrySheetRow *row = carry_sheet_program_add_row (program);

  row->figure = g_strdup ("squat");
  row->number = g_strdup_printf ("%u", program->rows->len);
  row->name = g_strdup (name);
  row->cue = g_strdup ("Brace, knees over toes");
  row->amount = g_strdup ("3 × 8");
  row->target = g_strdup ("@ 62.5 kg");
  row->tempo = g_strdup ("3-0-1-0");
  row->rest = g_strdup ("2:30");
  row->load_unit = g_strdup ("kg");
  row->amount_unit = g_strdup ("reps");
  row->n_sets = n_sets;

  return row;
}

static inline void
test_name_sheet (CarrySheetContent *content)
{
  static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

  content->title = g_strdup ("Week of 23–29 November 2026");
  content->summary = g_strdup ("Base · 54 km · 2 strength sessions, 1 h 26 min");
  content->countdown = g_strdup ("Marathon in 17 weeks");
  content->printed = g_strdup ("Carryover · printed 25 November 2026");
  content->legend = g_strdup ("E easy · T threshold · H hills · L long · S strength");
  content->done_header = g_strdup ("Done: kg × reps");

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      content->days[i].weekday = g_strdup (weekdays[i]);
      content->days[i].number = g_strdup_printf ("%u", 23 + i);
      content->days[i].name = g_strdup_printf ("%s %u", weekdays[i], 23 + i);
    }
}

/* Sessions of so many exercises with three sets each, and a run on six days. */
static inline CarrySheetContent *
test_sheet (guint n_sessions, guint n_rows)
{
  CarrySheetContent *content = carry_sheet_content_new ();

  test_name_sheet (content);
  for (guint i = 0; i < n_sessions; i++)
    {
      CarrySheetProgram *program = carry_sheet_content_add_program (content);

      program->code = g_strdup_printf ("S%u", i + 1);
      program->name = g_strdup ("Lower Strength");
      program->when = g_strdup ("Tuesday 24, evening · 46 min · 9 h after Threshold, 38 h before Hills");
      carry_sheet_content_add_mark (content, i % CARRY_DAYS_PER_WEEK, CARRY_SLOT_EVENING, program->code,
                                    "46 min", TRUE);
      for (guint j = 0; j < n_rows; j++)
        test_add_row (program, "Back Squat", 3);
    }

  for (guint i = 0; i < 6; i++)
    {
      CarrySheetRun *run = carry_sheet_content_add_run (content);

      run->day = g_strdup (content->days[i].weekday);
      run->what = g_strdup ("Easy 8 km");
      run->details = g_strdup ("48 min · Road");
      carry_sheet_content_add_mark (content, i, CARRY_SLOT_MORNING, i == 1 ? "T" : "E", "8 km", i == 1);
    }

  return content;
}

static inline guint
test_count (const CarrySheetPage *page, CarrySheetBoxKind kind, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      n += box->kind == kind && (text == NULL || g_strcmp0 (box->text, text) == 0);
    }

  return n;
}

static inline const CarrySheetBox *
test_find (const CarrySheetPage *page, CarrySheetBoxKind kind, const char *text)
{
  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      if (box->kind == kind && (text == NULL || g_strcmp0 (box->text, text) == 0))
        return box;
    }

  return NULL;
}

static inline gboolean
test_is_solid (const CarrySheetBox *box)
{
  return box->kind != CARRY_SHEET_BOX_LINE && box->kind != CARRY_SHEET_BOX_FRAME;
}

/* Whether the boxes share more than a border. A line may touch what it underlines. */
static inline gboolean
test_overlap (const CarrySheetBox *a, const CarrySheetBox *b)
{
  const double border = 0.05;

  return a->x + border < b->x + b->width && b->x + border < a->x + a->width &&
         a->y + border < b->y + b->height && b->y + border < a->y + a->height;
}

static inline int
test_compare_tops (gconstpointer a, gconstpointer b)
{
  const CarrySheetBox *x = *(const CarrySheetBox *const *)a;
  const CarrySheetBox *y = *(const CarrySheetBox *const *)b;

  return (x->y > y->y) - (x->y < y->y);
}

static inline void
test_check_overlaps (const CarrySheetPage *page, guint number)
{
  g_autoptr (GPtrArray) boxes = g_ptr_array_new ();

  for (guint i = 0; i < page->boxes->len; i++)
    if (((CarrySheetBox *)page->boxes->pdata[i])->kind != CARRY_SHEET_BOX_FRAME &&
        ((CarrySheetBox *)page->boxes->pdata[i])->kind != CARRY_SHEET_BOX_FILL)
      g_ptr_array_add (boxes, page->boxes->pdata[i]);
  g_ptr_array_sort (boxes, test_compare_tops);

  for (guint i = 0; i < boxes->len; i++)
    for (guint j = i + 1; j < boxes->len; j++)
      {
        const CarrySheetBox *a = boxes->pdata[i], *b = boxes->pdata[j];

        if (b->y >= a->y + a->height)
          break;
        if ((test_is_solid (a) || test_is_solid (b)) && test_overlap (a, b))
          g_error ("Page %u: “%s” %.1f %.1f %.1f×%.1f overlaps “%s” %.1f %.1f %.1f×%.1f", number,
                   a->text != NULL ? a->text : "", a->x, a->y, a->width, a->height,
                   b->text != NULL ? b->text : "", b->x, b->y, b->width, b->height);
      }
}

static inline void
test_check_margins (const CarrySheetPage *page, const CarrySheetPaper *paper, guint number)
{
  const double slack = 0.01;

  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      if (box->x < paper->margins.start - slack || box->y < paper->margins.top - slack ||
          box->x + box->width > paper->width - paper->margins.end + slack ||
          box->y + box->height > paper->height - paper->margins.bottom + slack || box->width < 0 ||
          box->height < 0)
        g_error ("Page %u of %.0f × %.0f: “%s” %.1f %.1f %.1f×%.1f is outside the margins", number,
                 paper->width, paper->height, box->text != NULL ? box->text : "", box->x, box->y, box->width,
                 box->height);
    }
}

/* A page says more than the days of the week; the first has the title. */
static inline gboolean
test_has_content (const CarrySheetPage *page)
{
  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      if (box->row > 0 || box->style == CARRY_SHEET_STYLE_SECTION ||
          box->style == CARRY_SHEET_STYLE_HEADING ||
          (box->style == CARRY_SHEET_STYLE_TITLE && box->kind == CARRY_SHEET_BOX_TEXT))
        return TRUE;
    }

  return FALSE;
}

/* Every row whole on one page, in order, none missing. */
static inline void
test_check_rows (GPtrArray *pages, guint n_rows)
{
  guint last = 0;

  for (guint i = 0; i < pages->len; i++)
    {
      const CarrySheetPage *page = pages->pdata[i];
      const guint before = last;

      for (guint j = 0; j < page->boxes->len; j++)
        {
          const CarrySheetBox *box = page->boxes->pdata[j];

          if (box->row == 0)
            continue;
          g_assert_cmpuint (box->row, >, before);
          g_assert_cmpuint (box->row, <=, last + 1);
          last = MAX (last, box->row);
        }
    }

  g_assert_cmpuint (last, ==, n_rows);
}

/* Everything that holds for every sheet. */
static inline void
test_check_pages (GPtrArray *pages, const CarrySheetContent *content, const CarrySheetPaper *paper)
{
  guint n_rows = 0;

  g_assert_cmpuint (pages->len, >=, 1);
  for (guint i = 0; i < content->programs->len; i++)
    n_rows += ((CarrySheetProgram *)content->programs->pdata[i])->rows->len;
  test_check_rows (pages, n_rows);

  for (guint i = 0; i < pages->len; i++)
    {
      g_autofree char *foot = g_strdup_printf ("%u of %u", i + 1, pages->len);

      test_check_margins (pages->pdata[i], paper, i + 1);
      test_check_overlaps (pages->pdata[i], i + 1);
      g_assert_cmpuint (test_count (pages->pdata[i], CARRY_SHEET_BOX_TEXT, foot), ==, 1);
      g_assert_true (test_has_content (pages->pdata[i]));
    }
}
