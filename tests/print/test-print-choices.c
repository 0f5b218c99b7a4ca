/* test-print-choices.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-block-sheet.h"
#include "carry-exercise-sheet.h"
#include "carry-printable.h"
#include "carry-season-sheet.h"
#include "carry-session-cards.h"
#include "carry-sheet-painter.h"
#include "carry-sheet.h"
#include "support/carry-test-print-diary.h"

/* A document offers a choice in the dialog exactly if it changes what is on its pages. */

static const char *const documents[] = { "week", "block", "cards", "season", "exercise" };

static CarryPrintable *
create (const char *name, CarryCatalogue *catalogue)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate today = test_day (25, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryDiary) diary = test_print_block_diary (catalogue, &monday);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  CarrySeasonSheet *season;

  g_object_set (athlete, "equipment", G_MAXUINT, "event", CARRY_EVENT_MARATHON, NULL);
  if (g_str_equal (name, "week"))
    return CARRY_PRINTABLE (carry_sheet_new (diary, athlete, &monday, 1, &today));
  if (g_str_equal (name, "block"))
    return CARRY_PRINTABLE (carry_block_sheet_new (diary, athlete, &monday, &today));
  if (g_str_equal (name, "cards"))
    return CARRY_PRINTABLE (carry_session_cards_new (diary, athlete, &monday, &today, 1, 1));
  if (g_str_equal (name, "exercise"))
    {
      g_ptr_array_add (exercises, carry_catalogue_lookup (catalogue, "back_squat"));
      return CARRY_PRINTABLE (carry_exercise_sheet_new (exercises, catalogue, athlete, &today));
    }

  season = carry_season_sheet_new (diary, athlete, &monday, &today, &error);
  g_assert_no_error (error);

  return CARRY_PRINTABLE (season);
}

static guint
count_boxes (CarryPrintable *printable, const CarrySheetOptions *options)
{
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (FALSE, TRUE);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = NULL;
  CarrySheetPaper paper;
  guint n = 0;

  g_assert_true (carry_sheet_paper_find (&paper, "A4", FALSE, NULL));
  pages = carry_printable_lay_out (printable, 0, options, &paper, &ruler);
  for (guint i = 0; i < pages->len; i++)
    n += ((CarrySheetPage *)pages->pdata[i])->boxes->len;

  return n;
}

static void
test_offers_what_counts (gconstpointer name)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryPrintable) printable = create (name, catalogue);
  CarrySheetOptions all;
  guint n_all;

  carry_sheet_options_init (&all);
  all.cards = 1;
  all.figures = all.cells = all.runs = all.notes = all.block = TRUE;
  n_all = count_boxes (printable, &all);

  for (guint bit = 0; (1u << bit) <= CARRY_SHEET_CHOICE_CARDS; bit++)
    {
      CarrySheetOptions without = all;
      gboolean *const fields[] = { &without.figures, &without.cells, &without.runs, &without.notes,
                                   &without.block };

      if ((1u << bit) == CARRY_SHEET_CHOICE_CARDS)
        without.cards = 4;
      else
        *fields[bit] = FALSE;
      g_test_message ("%s without choice %u", (const char *)name, bit);
      g_assert_cmpint (count_boxes (printable, &without) != n_all, ==,
                       (carry_printable_get_choices (printable) & (1u << bit)) != 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *path = g_strconcat ("/print/choices/", documents[i], NULL);

      g_test_add_data_func (path, documents[i], test_offers_what_counts);
    }

  return g_test_run ();
}
