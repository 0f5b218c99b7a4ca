/* test-print-pages.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-block-describe.h"
#include "carry-card-layout.h"
#include "carry-load-bars.h"
#include "carry-season-describe.h"
#include "carry-season-layout.h"
#include "carry-sheet-week.h"
#include "support/carry-test-print-diary.h"
#include "support/carry-test-sheets.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryDiary *diary;
  GDate monday;
  GDate today;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->monday = test_day (23, G_DATE_NOVEMBER, 2026);
  self->today = test_day (25, G_DATE_NOVEMBER, 2026);
  self->catalogue = carry_catalogue_new_built_in ();
  self->athlete = carry_athlete_new ();
  g_object_set (self->athlete, "equipment", G_MAXUINT, "phase", CARRY_PHASE_BASE, "event",
                CARRY_EVENT_MARATHON, NULL);
  self->diary = test_print_block_diary (self->catalogue, &self->monday);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_object_unref (self->diary);
  g_object_unref (self->athlete);
  g_object_unref (self->catalogue);
}

static CarrySheetPaper
paper_of (const char *name, gboolean landscape)
{
  g_autoptr (GError) error = NULL;
  CarrySheetPaper paper;

  carry_sheet_paper_find (&paper, name, landscape, &error);
  g_assert_no_error (error);

  return paper;
}

static const char *const papers[] = { "A6", "A5", "A4", "A3", "Letter", "Legal" };

/* What holds for every page, whatever is on it. */
static void
check_pages (GPtrArray *pages, const CarrySheetPaper *paper)
{
  g_assert_cmpuint (pages->len, >=, 1);
  for (guint i = 0; i < pages->len; i++)
    {
      const CarrySheetPage *page = pages->pdata[i];

      test_check_margins (page, paper, i + 1);
      test_check_overlaps (page, i + 1);
      g_assert_true (test_has_content (page) || test_count (page, CARRY_SHEET_BOX_TICK, NULL) > 0 ||
                     test_count (page, CARRY_SHEET_BOX_FILL, NULL) > 0);
    }
}

static void
test_block_says_what_the_design_says (Fixture *self, gconstpointer data)
{
  g_autoptr (CarryBlockContent) block =
      carry_block_describe (self->diary, self->athlete, &self->monday, &self->today);
  static const char *const distances[] = { "48 km", "51 km", "54 km", "42 km" };
  const CarryBlockLift *squat, *push_up;

  /* The picture of DESIGN §12: the third of four weeks, the fourth a lighter one. */
  g_assert_cmpstr (block->head->title, ==, "Base, Weeks 1–4");
  g_assert_cmpstr (block->head->summary, ==, "9 November – 6 December 2026 · three weeks up, one week down");
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    {
      g_assert_cmpstr (block->weeks[week].distance, ==, distances[week]);
      g_assert_cmpstr (block->weeks[week].strength, ==, "2 strength");
      g_assert_true (block->weeks[week].current == (week == 2));
      g_assert_cmpstr (block->weeks[week].note, ==, week == 3 ? "Deload" : NULL);
    }
  /* Planks are held, and do not go on by load. */
  g_assert_cmpuint (block->lifts->len, ==, 8);
  squat = block->lifts->pdata[0];
  push_up = block->lifts->pdata[7];
  g_assert_cmpstr (squat->name, ==, "Back Squat");
  g_assert_cmpstr (squat->doses[0], ==, "3\u00a0×\u00a06 @\u00a057.5\u00a0kg");
  g_assert_cmpstr (squat->doses[3], ==, "2\u00a0×\u00a06 @\u00a055\u00a0kg");
  g_assert_cmpstr (push_up->doses[2], ==, "3\u00a0×\u00a012");
}

/* A diary with one week is its own block, and the weeks without sessions say nothing. */
static void
test_block_of_one_week (Fixture *self, gconstpointer data)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryBlockContent) block = NULL;

  test_print_insert_runs (diary, &self->monday, 0);
  block = carry_block_describe (diary, self->athlete, &self->monday, &self->today);
  g_assert_true (block->weeks[0].current);
  g_assert_false (block->weeks[0].empty);
  g_assert_true (block->weeks[1].empty);
  g_assert_null (block->weeks[1].distance);
  g_assert_cmpuint (block->lifts->len, ==, 0);
}

static void
test_block_fits_all_papers (Fixture *self, gconstpointer data)
{
  g_autoptr (CarrySheetContent) week =
      carry_sheet_week_describe (self->diary, self->athlete, &self->monday, &self->today);
  g_autoptr (CarryBlockContent) block =
      carry_block_describe (self->diary, self->athlete, &self->monday, &self->today);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int landscape = 0; landscape < 2; landscape++)
      for (guint bits = 0; bits < 32; bits++)
        {
          const CarrySheetPaper paper = paper_of (papers[i], landscape);
          const CarrySheetOptions options = { .figures = bits & 1,
                                              .cells = bits >> 1 & 1,
                                              .runs = bits >> 2 & 1,
                                              .notes = bits >> 3 & 1,
                                              .greys = TRUE,
                                              .block = bits >> 4 & 1,
                                              .text_size = 1 };
          g_autoptr (GPtrArray) pages = carry_sheet_layout (week, block, &options, &paper, &test_ruler);
          guint n_figures = 0, n_lists = 0;

          g_test_message ("%s, landscape %d, options %u", papers[i], landscape, bits);
          check_pages (pages, &paper);
          for (guint page = 0; page < pages->len; page++)
            {
              n_figures += test_count (pages->pdata[page], CARRY_SHEET_BOX_FIGURE, NULL);
              n_lists += test_count (pages->pdata[page], CARRY_SHEET_BOX_TEXT, "Weekly Load");
            }
          g_assert_true ((n_figures > 0) == options.figures);
          g_assert_cmpuint (n_lists, ==, options.block);
        }
}

static void
test_block_is_one_page (Fixture *self, gconstpointer data)
{
  g_autoptr (CarrySheetContent) week =
      carry_sheet_week_describe (self->diary, self->athlete, &self->monday, &self->today);
  g_autoptr (CarryBlockContent) block =
      carry_block_describe (self->diary, self->athlete, &self->monday, &self->today);
  const CarrySheetPaper paper = paper_of ("A4", FALSE);
  CarrySheetOptions options = test_options;
  g_autoptr (GPtrArray) pages = NULL;

  options.block = TRUE;
  pages = carry_sheet_layout (week, block, &options, &paper, &test_ruler);
  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_nonnull (test_find (pages->pdata[0], CARRY_SHEET_BOX_TEXT, "1 of 2"));
  g_assert_nonnull (test_find (pages->pdata[1], CARRY_SHEET_BOX_TEXT, "2 of 2"));
  g_assert_nonnull (test_find (pages->pdata[1], CARRY_SHEET_BOX_TEXT, "Notes"));
  /* A box to tick for each day of four weeks. */
  g_assert_cmpuint (test_count (pages->pdata[1], CARRY_SHEET_BOX_TICK, NULL), ==, 4 * 7);
}

static void
test_scale_of_load (void)
{
  static const struct
  {
    double most, step;
  } scales[] = { { 1, 0.2 }, { 426, 100 }, { 500, 100 }, { 501, 200 }, { 1914, 500 }, { 9999, 2000 } };

  for (gsize i = 0; i < G_N_ELEMENTS (scales); i++)
    g_assert_cmpfloat_with_epsilon (carry_load_bars_get_step (scales[i].most), scales[i].step, 1e-9);
}

static void
test_cards_fit_all_papers (Fixture *self, gconstpointer data)
{
  static const guint per_page[] = { 1, 2, 4 };

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int landscape = 0; landscape < 2; landscape++)
      for (gsize j = 0; j < G_N_ELEMENTS (per_page); j++)
        for (guint n_rows = 1; n_rows <= 20; n_rows++)
          {
            g_autoptr (CarrySheetContent) content = test_sheet (3, n_rows);
            CarrySheetPaper paper = paper_of (papers[i], landscape);
            g_autoptr (GPtrArray) pages = NULL;

            g_test_message ("%s, landscape %d, %u on a page, %u exercises", papers[i], landscape, per_page[j],
                            n_rows);
            pages = carry_card_layout (content, 0, per_page[j], &test_options, &paper, &test_ruler);
            /* Cards have narrower margins, as they are smaller. */
            paper.margins = (CarrySheetMargins){ 0, 0, 0, 0 };
            check_pages (pages, &paper);
          }
}

/* The boxes of a card lie on one side of each cut. */
static void
test_cards_are_not_cut (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (4, 5);
  const CarrySheetPaper paper = paper_of ("A4", FALSE);
  g_autoptr (GPtrArray) pages = carry_card_layout (content, 0, 4, &test_options, &paper, &test_ruler);
  const CarrySheetPage *page = pages->pdata[0];

  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_LABEL, "S4"), ==, 1);
  for (guint i = 2; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];

      g_assert_true (box->x + box->width <= paper.width / 2 || box->x >= paper.width / 2);
      g_assert_true (box->y + box->height <= paper.height / 2 || box->y >= paper.height / 2);
    }
}

static void
test_one_session_fills_its_page (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (2, 4);
  const CarrySheetPaper paper = paper_of ("A4", FALSE);
  g_autoptr (GPtrArray) pages = carry_card_layout (content, 2, 4, &test_options, &paper, &test_ruler);

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpuint (test_count (pages->pdata[0], CARRY_SHEET_BOX_LABEL, "S2"), ==, 4);
  g_assert_cmpuint (test_count (pages->pdata[0], CARRY_SHEET_BOX_LABEL, "S1"), ==, 0);
}

static void
test_cards_heed_the_printer (void)
{
  g_autoptr (CarrySheetContent) content = test_sheet (4, 3);
  const CarrySheetMargins least = { 30, 30, 30, 30 };
  CarrySheetPaper paper;
  g_autoptr (GPtrArray) pages = NULL;

  carry_sheet_paper_init (&paper, 595, 842, &least);
  pages = carry_card_layout (content, 0, 4, &test_options, &paper, &test_ruler);
  paper.margins = least;
  check_pages (pages, &paper);
}

static void
test_season (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySeasonContent) season =
      carry_season_describe (self->diary, self->athlete, &self->monday, &self->today, &error);
  const CarrySeasonColumn *race_week;

  g_assert_no_error (error);
  /* The marathon is on the Sunday of the 18th week. */
  g_assert_cmpuint (season->weeks->len, >=, 18);
  race_week = season->weeks->pdata[17];
  g_assert_cmpstr (race_week->race, ==, "A");
  g_assert_true (((CarrySeasonColumn *)season->weeks->pdata[0])->current);
  g_assert_cmpuint (season->races->len, ==, 1);
  g_assert_cmpstr (((CarrySeasonLine *)season->races->pdata[0])->label, ==, "28 March 2027");

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int landscape = 0; landscape < 2; landscape++)
      {
        const CarrySheetPaper paper = paper_of (papers[i], landscape);
        g_autoptr (GPtrArray) pages = carry_season_layout (season, &test_options, &paper, &test_ruler);

        g_test_message ("%s, landscape %d", papers[i], landscape);
        check_pages (pages, &paper);
      }
}

static void
test_season_without_a_race (Fixture *self, gconstpointer data)
{
  g_autoptr (CarryDiary) empty = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_season_describe (empty, self->athlete, &self->monday, &self->today, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/print/pages/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("block/content", test_block_says_what_the_design_says);
  ADD ("block/one-week", test_block_of_one_week);
  ADD ("block/papers", test_block_fits_all_papers);
  ADD ("block/one-page", test_block_is_one_page);
  g_test_add_func ("/print/pages/load-scale", test_scale_of_load);
  ADD ("cards/papers", test_cards_fit_all_papers);
  g_test_add_func ("/print/pages/cards/cuts", test_cards_are_not_cut);
  g_test_add_func ("/print/pages/cards/copies", test_one_session_fills_its_page);
  g_test_add_func ("/print/pages/cards/printer", test_cards_heed_the_printer);
  ADD ("season", test_season);
  ADD ("season/no-race", test_season_without_a_race);
#undef ADD

  return g_test_run ();
}
