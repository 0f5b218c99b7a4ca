/* test-sheet-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-sheets.h"

#include <math.h>

static CarrySheetPaper
paper_of (const char *name, gboolean landscape)
{
  g_autoptr (GError) error = NULL;
  CarrySheetPaper paper;

  carry_sheet_paper_find (&paper, name, landscape, &error);
  g_assert_no_error (error);

  return paper;
}

/* As large as a sheet of @n_rows exercises is printed on it. */
static CarrySheetPaper
paper_for (const char *name, gboolean landscape, guint n_rows)
{
  CarrySheetPaper paper = paper_of (name, landscape);

  carry_sheet_paper_set_full_size (&paper, carry_sheet_layout_get_full_size (&paper, n_rows));

  return paper;
}

static guint
count_rows (const CarrySheetContent *content)
{
  guint n = 0;

  for (guint i = 0; i < content->programs->len; i++)
    n += ((const CarrySheetProgram *)content->programs->pdata[i])->rows->len;

  return n;
}

static GPtrArray *
lay_out (const CarrySheetContent *content, const char *name)
{
  const CarrySheetPaper paper = paper_of (name, FALSE);

  return carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);
}

static void
test_styles_are_legible (void)
{
  /* DESIGN §12: captions of write-in lines 5.8 pt, everything else 6.4 or more. */
  for (guint style = 0; style < CARRY_N_SHEET_STYLES; style++)
    g_assert_cmpfloat (carry_sheet_style_get_size (style), >=,
                       style == CARRY_SHEET_STYLE_CAPTION ? 5.8 : 6.4);
}

/* Where a row ends: its line across the page. */
static double
find_row_end (const CarrySheetPage *page, guint row)
{
  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      if (box->row == row && box->kind == CARRY_SHEET_BOX_LINE && box->width > 500)
        return box->y;
    }

  g_assert_not_reached ();
}

static void
test_usual_week (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (2, 5);
  g_autoptr (GPtrArray) pages = lay_out (content, "A4");
  const CarrySheetPage *page = pages->pdata[0];
  const CarrySheetBox *strip = test_find (page, CARRY_SHEET_BOX_FRAME, NULL);

  g_assert_cmpuint (pages->len, ==, 1);

  /* A4 is 595.3 pt wide: 34 pt are margin on each side, and days are 54 high. */
  g_assert_cmpfloat_with_epsilon (strip->x, 34, 0.01);
  g_assert_cmpfloat_with_epsilon (strip->width, 595.28 - 2 * 34, 0.1);
  g_assert_cmpfloat_with_epsilon (strip->height, 54, 0.01);
  for (guint row = 1; row < 5; row++)
    g_assert_cmpfloat_with_epsilon (find_row_end (page, row + 1) - find_row_end (page, row), 44, 0.01);

  /* A box for each day, each run and each set. */
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TICK, NULL), ==, 7 + 6 + 2 * 5 * 3);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_FIGURE, NULL), ==, 2 * 2 * 5);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Notes"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Marathon in 17 weeks"), ==, 1);
  /* Sunday has no run and no session. */
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Rest"), ==, 1 + 2);
  /* Threshold stands out, easy does not. */
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_LABEL, "T"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_LABEL, "E"), ==, 0);
}

static void
test_rows_shrink_to_fit (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (2, 6);
  g_autoptr (GPtrArray) pages = lay_out (content, "A4");

  /* 12 rows of 44 pt leave no room for six runs, 12 of 40 or 36 do. */
  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpfloat (find_row_end (pages->pdata[0], 2) - find_row_end (pages->pdata[0], 1), <, 44);
  g_assert_cmpfloat (find_row_end (pages->pdata[0], 2) - find_row_end (pages->pdata[0], 1), >=, 36);
}

static void
test_session_that_does_not_fit (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (3, 7);
  g_autoptr (GPtrArray) pages = lay_out (content, "A4");
  const CarrySheetBox *strip;

  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_cmpuint (test_count (pages->pdata[0], CARRY_SHEET_BOX_LABEL, "S3"), ==, 1);
  g_assert_cmpuint (test_count (pages->pdata[1], CARRY_SHEET_BOX_TEXT, "Lower Strength"), ==, 1);
  g_assert_cmpuint (test_count (pages->pdata[1], CARRY_SHEET_BOX_TEXT, "Lower Strength, continued"), ==, 0);

  strip = test_find (pages->pdata[1], CARRY_SHEET_BOX_FRAME, NULL);
  g_assert_cmpfloat_with_epsilon (strip->height, 36, 0.01);
}

static void
test_session_longer_than_a_page (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (1, 20);
  g_autoptr (GPtrArray) pages = lay_out (content, "A4");

  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_cmpuint (test_count (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "Lower Strength"), ==, 1);
  g_assert_cmpuint (test_count (pages->pdata[1], CARRY_SHEET_BOX_TEXT, "Lower Strength, continued"), ==, 1);
}

/* The page of a row. */
static guint
find_page (GPtrArray *pages, guint row)
{
  for (guint i = 0; i < pages->len; i++)
    {
      const CarrySheetPage *page = pages->pdata[i];

      for (guint j = 0; j < page->boxes->len; j++)
        if (((const CarrySheetBox *)page->boxes->pdata[j])->row == row)
          return i;
    }

  g_assert_not_reached ();
}

static void
test_supersets_stay_together (void)
{
  /* Wherever the page ends: of 20 rows each pair is done in turn. */
  for (guint shift = 0; shift < 2; shift++)
    {
      g_autoptr (CarrySheetContent) content = test_sheet (1, 20);
      g_autoptr (GPtrArray) pages = NULL;
      CarrySheetProgram *program = content->programs->pdata[0];

      for (guint i = 1 + shift; i < program->rows->len; i += 2)
        ((CarrySheetRow *)program->rows->pdata[i])->joined = TRUE;
      pages = lay_out (content, "A4");

      for (guint i = 1 + shift; i < program->rows->len; i += 2)
        g_assert_cmpuint (find_page (pages, i), ==, find_page (pages, i + 1));
    }
}

static const struct
{
  guint n_sets;
  guint n_lines;
} cells[] = { { 1, 1 }, { 3, 1 }, { 5, 1 }, { 6, 2 }, { 10, 2 }, { 11, 3 }, { 20, 4 } };

static void
test_sets_wrap_after_five (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr (CarrySheetContent) content = test_sheet (1, 0);
      g_autoptr (GHashTable) lines = g_hash_table_new (NULL, NULL);
      g_autoptr (GPtrArray) pages = NULL;
      const CarrySheetPage *page;
      guint n_ticks = 0;

      test_add_row (content->programs->pdata[0], "Back Squat", cells[i].n_sets);
      pages = lay_out (content, "A4");
      page = pages->pdata[0];

      for (guint j = 0; j < page->boxes->len; j++)
        {
          const CarrySheetBox *box = page->boxes->pdata[j];

          if (box->row == 0 || box->kind != CARRY_SHEET_BOX_TICK)
            continue;
          n_ticks++;
          g_assert_cmpfloat (box->width, ==, 9);
          g_hash_table_add (lines, GINT_TO_POINTER ((int)lround (box->y * 10)));
        }

      g_assert_cmpuint (n_ticks, ==, cells[i].n_sets);
      g_assert_cmpuint (g_hash_table_size (lines), ==, cells[i].n_lines);
    }
}

static void
test_names_take_the_room_of_figures (void)
{
  g_autoptr (CarrySheetContent) with = test_sheet (1, 1), without = test_sheet (1, 1);
  CarrySheetProgram *program = without->programs->pdata[0];
  CarrySheetRow *row = program->rows->pdata[0];
  g_autoptr (GPtrArray) pages_with = lay_out (with, "A4"), pages_without = NULL;

  g_clear_pointer (&row->figure, g_free);
  pages_without = lay_out (without, "A4");

  g_assert_cmpuint (test_count (pages_without->pdata[0], CARRY_SHEET_BOX_FIGURE, NULL), ==, 0);
  g_assert_cmpfloat_with_epsilon (
      test_find (pages_with->pdata[0], CARRY_SHEET_BOX_TEXT, "Back Squat")->x -
          test_find (pages_without->pdata[0], CARRY_SHEET_BOX_TEXT, "Back Squat")->x,
      34 + 2 + 36 + 6, 0.01);
}

static void
test_margins_of_the_printer (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (2, 5);
  g_autoptr (GPtrArray) pages = NULL;
  const CarrySheetMargins margins = { 50, 60, 70, 5 };
  CarrySheetPaper paper;

  carry_sheet_paper_init (&paper, 595, 842, &margins);
  g_assert_cmpfloat (paper.margins.top, ==, 50);
  g_assert_cmpfloat (paper.margins.end, ==, 60);
  g_assert_cmpfloat (paper.margins.bottom, ==, 70);
  g_assert_cmpfloat (paper.margins.start, ==, 34);

  pages = carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);
  test_check_pages (pages, content, &paper);
}

/* Where the table of a session begins. */
static const CarrySheetBox *
find_session (GPtrArray *pages, guint page, const char *code)
{
  const CarrySheetPage *found = pages->pdata[page];

  for (guint i = found->boxes->len; i > 0; i--)
    {
      const CarrySheetBox *box = found->boxes->pdata[i - 1];

      if (box->kind == CARRY_SHEET_BOX_LABEL && g_strcmp0 (box->text, code) == 0)
        return box;
    }

  g_assert_not_reached ();
}

/* A3 across is two pages of A4 beside each other: 1190.6 × 841.9 pt, margins 34 × 842 ÷ 612 = 46.8, 24 between the columns, 536.5 each. */
static void
test_large_paper_across (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (2, 5);
  const CarrySheetPaper paper = paper_for ("A3", TRUE, count_rows (content));
  g_autoptr (GPtrArray) pages = carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);
  const CarrySheetBox *first = find_session (pages, 0, "S1"), *second = find_session (pages, 0, "S2");
  const CarrySheetBox *runs = test_find (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "Runs");
  const CarrySheetBox *notes = test_find (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "Notes");

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (paper.scale, 1, 0.001);
  g_assert_cmpfloat_with_epsilon (first->y, second->y, 0.001);
  g_assert_cmpfloat_with_epsilon (second->x - first->x, 536.5 + 24, 0.1);
  /* Below them, the lists in the same columns. */
  g_assert_cmpfloat (runs->y, >, second->y + 5 * 44);
  g_assert_cmpfloat_with_epsilon (runs->x, first->x, 0.001);
  g_assert_cmpfloat_with_epsilon (notes->x, second->x, 0.001);
  test_check_pages (pages, content, &paper);
}

static void
test_lists_beside_a_lone_session (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (1, 5);
  const CarrySheetPaper paper = paper_for ("A3", TRUE, count_rows (content));
  g_autoptr (GPtrArray) pages = carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);
  const CarrySheetBox *session = find_session (pages, 0, "S1");
  const CarrySheetBox *runs = test_find (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "Runs");

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpfloat (runs->x, >, session->x + 536);
  g_assert_cmpfloat (runs->y, <, session->y + 20);
}

/* Upright, a usual week is a poster; one of twice as many exercises has two columns, and still one page. */
static void
test_large_paper_upright (void)
{
  g_autoptr (CarrySheetContent) usual = test_sheet (2, 5);
  g_autoptr (CarrySheetContent) full = test_sheet (4, 6);
  const CarrySheetPaper poster = paper_for ("A3", FALSE, count_rows (usual));
  const CarrySheetPaper columns = paper_for ("A3", FALSE, count_rows (full));
  g_autoptr (GPtrArray) one = carry_sheet_layout (usual, NULL, &test_options, &poster, &test_ruler);
  g_autoptr (GPtrArray) two = carry_sheet_layout (full, NULL, &test_options, &columns, &test_ruler);

  g_assert_cmpfloat_with_epsilon (poster.scale, 841.89 / 612, 0.001);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpfloat (find_session (one, 0, "S2")->x, ==, find_session (one, 0, "S1")->x);

  g_assert_cmpfloat_with_epsilon (columns.scale, 841.89 / 820, 0.001);
  g_assert_cmpuint (two->len, ==, 1);
  g_assert_cmpfloat (find_session (two, 0, "S3")->x, >, find_session (two, 0, "S2")->x);
  g_assert_cmpfloat_with_epsilon (find_session (two, 0, "S3")->y, find_session (two, 0, "S1")->y, 0.001);
  test_check_pages (two, full, &columns);
}

static void
test_empty_week (void)
{
  g_autoptr (CarrySheetContent) content = carry_sheet_content_new ();
  g_autoptr (GPtrArray) pages = NULL;

  test_name_sheet (content);
  g_clear_pointer (&content->legend, g_free);
  g_clear_pointer (&content->countdown, g_free);
  pages = lay_out (content, "A4");
  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpuint (test_count (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "Rest"), ==, 7);
}

static const struct
{
  const char *name;
  gboolean landscape;
} papers[] = {
  { "A4", FALSE },    { "A4", TRUE },    { "A5", FALSE },     { "A5", TRUE },
  { "A3", FALSE },    { "A3", TRUE },    { "Letter", FALSE }, { "Letter", TRUE },
  { "Legal", FALSE }, { "Legal", TRUE }, { "A6", FALSE },     { "A6", TRUE },
};

/* 1 to 12 sessions of 1 to 20 exercises fit somehow. */
static void
test_all_sizes (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  for (guint n_sessions = 1; n_sessions <= 12; n_sessions++)
    for (guint n_rows = 1; n_rows <= 20; n_rows++)
      {
        const CarrySheetPaper paper = paper_for (papers[i].name, papers[i].landscape, n_sessions * n_rows);
        g_autoptr (CarrySheetContent) content = test_sheet (n_sessions, n_rows);
        g_autoptr (GPtrArray) pages = carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);

        test_check_pages (pages, content, &paper);
      }
}

static char *
random_text (GRand *random, guint longest)
{
  static const char *const words[] = { "Squat",
                                       "Donaudampfschifffahrtsgesellschaft",
                                       "für",
                                       "a",
                                       "🏋️‍♀️",
                                       "深蹲",
                                       "القرفصاء",
                                       "Single-Leg",
                                       "&",
                                       "×" };
  GString *text = g_string_new (words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);
  const glong length = g_rand_int_range (random, 1, (gint32)longest + 1);

  while (g_utf8_strlen (text->str, -1) < length)
    g_string_append_printf (text, " %s", words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))]);

  return g_string_free_and_steal (text);
}

static char *
maybe (GRand *random, char *text)
{
  if (g_rand_boolean (random))
    return text;

  g_free (text);

  return NULL;
}

static void
add_random_program (GRand *random, CarrySheetContent *content)
{
  CarrySheetProgram *program = carry_sheet_content_add_program (content);
  const guint n_rows = (guint)g_rand_int_range (random, 0, 21);

  program->code = g_strdup_printf ("S%u", content->programs->len);
  program->name = random_text (random, 80);
  program->when = random_text (random, 120);
  carry_sheet_content_add_mark (content, (guint)g_rand_int_range (random, 0, 7),
                                (CarrySlot)g_rand_int_range (random, 0, 2), program->code, "1 h 26 min",
                                TRUE);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = random_text (random, 60);
      CarrySheetRow *row = test_add_row (program, name, (guint)g_rand_int_range (random, 1, 21));

      g_free (row->cue);
      row->cue = maybe (random, random_text (random, 100));
      g_free (row->amount);
      row->amount = random_text (random, 30);
      row->figure = maybe (random, g_steal_pointer (&row->figure));
      row->rest = maybe (random, g_steal_pointer (&row->rest));
      row->target = maybe (random, g_steal_pointer (&row->target));
      row->joined = i > 0 && g_rand_int_range (random, 0, 3) == 0;
    }
}

static void
add_random_run (GRand *random, CarrySheetContent *content)
{
  CarrySheetRun *run = carry_sheet_content_add_run (content);

  run->day = g_strdup ("Wed");
  run->what = random_text (random, 40);
  run->details = maybe (random, random_text (random, 150));
  carry_sheet_content_add_mark (content, (guint)g_rand_int_range (random, 0, 7),
                                (CarrySlot)g_rand_int_range (random, 0, 2), "E", "12.3 km",
                                g_rand_boolean (random));
  if (g_rand_int_range (random, 0, 3) == 0)
    g_ptr_array_add (content->notes, random_text (random, 300));
}

static void
test_anything_fits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (CarrySheetContent) content = carry_sheet_content_new ();
      g_autoptr (GPtrArray) pages = NULL;
      const gsize i = (gsize)g_rand_int_range (random, 0, G_N_ELEMENTS (papers));
      CarrySheetPaper paper;

      test_name_sheet (content);
      content->countdown = maybe (random, g_steal_pointer (&content->countdown));
      content->legend = maybe (random, g_steal_pointer (&content->legend));
      for (int n = g_rand_int_range (random, 0, 13); n > 0; n--)
        add_random_program (random, content);
      for (int n = g_rand_int_range (random, 0, 15); n > 0; n--)
        add_random_run (random, content);

      g_test_message ("Round %u: %s, %u sessions, %u runs", round, papers[i].name, content->programs->len,
                      content->runs->len);
      paper = paper_for (papers[i].name, papers[i].landscape, count_rows (content));
      pages = carry_sheet_layout (content, NULL, &test_options, &paper, &test_ruler);
      test_check_pages (pages, content, &paper);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/print/sheet-layout/legible", test_styles_are_legible);
  g_test_add_func ("/print/sheet-layout/usual-week", test_usual_week);
  g_test_add_func ("/print/sheet-layout/rows-shrink", test_rows_shrink_to_fit);
  g_test_add_func ("/print/sheet-layout/session-that-does-not-fit", test_session_that_does_not_fit);
  g_test_add_func ("/print/sheet-layout/session-longer-than-a-page", test_session_longer_than_a_page);
  g_test_add_func ("/print/sheet-layout/supersets", test_supersets_stay_together);
  g_test_add_func ("/print/sheet-layout/sets-wrap", test_sets_wrap_after_five);
  g_test_add_func ("/print/sheet-layout/without-figures", test_names_take_the_room_of_figures);
  g_test_add_func ("/print/sheet-layout/printer-margins", test_margins_of_the_printer);
  g_test_add_func ("/print/sheet-layout/large-paper-across", test_large_paper_across);
  g_test_add_func ("/print/sheet-layout/lists-beside", test_lists_beside_a_lone_session);
  g_test_add_func ("/print/sheet-layout/large-paper-upright", test_large_paper_upright);
  g_test_add_func ("/print/sheet-layout/empty-week", test_empty_week);
  g_test_add_func ("/print/sheet-layout/anything", test_anything_fits);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/print/sheet-layout/sizes/%s%s", papers[i].name,
                                               papers[i].landscape ? "-landscape" : "");

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_all_sizes);
    }

  return g_test_run ();
}
