/* print-example.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-sheet.h"
#include "carry-printable.h"
#include "carry-season-sheet.h"
#include "carry-session-cards.h"
#include "carry-sheet-painter.h"
#include "carry-sheet-pdf.h"
#include "carry-sheet.h"
#include "support/carry-test-print-diary.h"

#include <cairo-pdf.h>
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

/* Not a test: print-example FILE.pdf [PAPER [SESSIONS [WORDS…]]] prints a week, to be looked at. The words are:
 *   landscape, mirrored, miles, black, nofigures, nocells, small, large: how
 *   hard: a week with long names, notes and many sets; otherwise 0 sessions is the block of the design
 *   own:NAME: with an exercise of that name
 *   logged: its first strength session was done
 *   block, card, cards2, cards4, season, exercises: what */

static CarryDiary *
make_diary (CarryCatalogue *catalogue, CarryAthlete *athlete, const GDate *monday, guint n_sessions)
{
  const GDate race = carry_day_plus (monday, 17 * 7 + 6);
  CarryDiary *diary;

  if (n_sessions == 0)
    return test_print_block_diary (catalogue, monday);

  diary = carry_diary_new (G_DATE_MONDAY);
  test_insert_runs (diary, monday);
  test_insert_programs (diary, catalogue, athlete, monday, n_sessions);
  test_insert_run (diary, &race, 240, CARRY_RUN_RACE, 42195, CARRY_SURFACE_ROAD, NULL);

  return diary;
}

/* Like carry_sheet_pdf_write(), read from the right whatever the locale. */
static void
write_mirrored (CarryPrintable *printable,
                const CarrySheetPaper *given,
                const CarrySheetOptions *options,
                const char *path)
{
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (TRUE, options->greys);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = NULL;
  CarrySheetPaper fitted = *given;
  const CarrySheetPaper *paper = &fitted;
  cairo_surface_t *surface =
      cairo_pdf_surface_create (path, paper->width * paper->scale, paper->height * paper->scale);
  cairo_t *cr = cairo_create (surface);

  carry_sheet_paper_set_full_size (&fitted, carry_printable_get_full_size (printable, given));
  pages = carry_printable_lay_out (printable, 0, options, paper, &ruler);
  for (guint i = 0; i < pages->len; i++)
    {
      carry_sheet_painter_paint (painter, cr, pages->pdata[i], paper);
      cairo_show_page (cr);
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Every exercise that there is. */
static CarryPrintable *
make_exercises (CarryCatalogue *catalogue, CarryAthlete *athlete, const GDate *today)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    g_ptr_array_add (exercises, g_list_model_get_item (G_LIST_MODEL (catalogue), i));

  return CARRY_PRINTABLE (carry_exercise_sheet_new (exercises, catalogue, athlete, today));
}

static CarryPrintable *
make_printable (const char *const *words,
                CarryCatalogue *catalogue,
                CarryDiary *diary,
                CarryAthlete *athlete,
                const GDate *monday)
{
  const GDate today = carry_day_plus (monday, 2);
  g_autoptr (GError) error = NULL;
  CarrySeasonSheet *season;

  if (g_strv_contains (words, "exercises"))
    return make_exercises (catalogue, athlete, &today);
  if (g_strv_contains (words, "card"))
    return CARRY_PRINTABLE (carry_session_cards_new (diary, athlete, monday, &today, 1, 1));
  if (g_strv_contains (words, "cards2"))
    return CARRY_PRINTABLE (carry_session_cards_new (diary, athlete, monday, &today, 0, 2));
  if (g_strv_contains (words, "cards4"))
    return CARRY_PRINTABLE (carry_session_cards_new (diary, athlete, monday, &today, 1, 4));
  if (!g_strv_contains (words, "season"))
    return CARRY_PRINTABLE (carry_sheet_new (diary, athlete, monday, 1, &today));

  season = carry_season_sheet_new (diary, athlete, monday, &today, &error);
  g_assert_no_error (error);

  return CARRY_PRINTABLE (season);
}

/* A session and notes in any language: “own:القرفصاء” */
static void
insert_own (CarryDiary *diary, const GDate *monday, const char *const *words)
{
  const GDate saturday = carry_day_plus (monday, 5);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const char *name = NULL;

  for (gsize i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], "own:"))
      {
        g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x8@40kg r90", NULL);
        g_autoptr (CarryExercise) exercise = NULL;

        name = words[i] + strlen ("own:");
        exercise = carry_exercise_new_unknown (name, name);
        g_ptr_array_add (items, carry_item_new (exercise, dose, 0));
      }

  if (name != NULL)
    test_insert_program (diary, &saturday, name, items);
}

static void
choose_options (const char *const *words, CarrySheetOptions *options)
{
  carry_sheet_options_init (options);
  options->block = g_strv_contains (words, "block");
  options->greys = !g_strv_contains (words, "black");
  options->figures = !g_strv_contains (words, "nofigures");
  options->cells = !g_strv_contains (words, "nocells");
  if (g_strv_contains (words, "small"))
    options->text_size = 0.85;
  if (g_strv_contains (words, "large"))
    options->text_size = 1.3;
}

static void
use_locale (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TEST_LOCALE_FOLDER);
  bindtextdomain (CARRY_PROSE_DOMAIN, TEST_LOCALE_FOLDER "/exercises");
  bind_textdomain_codeset (CARRY_PROSE_DOMAIN, "UTF-8");
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int argc, char *argv[])
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const char *const *words = (const char *const *)argv;
  const guint n_sessions = argc > 3 ? (guint)atoi (argv[3]) : 2;
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryCatalogue) catalogue = NULL;
  g_autoptr (CarryDiary) diary = NULL;
  g_autoptr (CarryPrintable) printable = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetOptions options;
  CarrySheetPaper paper;

  if (argc < 2)
    return 2;

  use_locale ();
  catalogue = carry_catalogue_new_built_in ();
  g_object_set (athlete, "equipment", G_MAXUINT, "phase", CARRY_PHASE_BASE, "event", CARRY_EVENT_MARATHON,
                NULL);
  if (g_strv_contains (words, "miles"))
    g_object_set (athlete, "units", CARRY_UNITS_IMPERIAL, NULL);
  diary = make_diary (catalogue, athlete, &monday, n_sessions);
  if (g_strv_contains (words, "hard"))
    test_print_insert_long (diary, &monday);
  insert_own (diary, &monday, words);
  if (g_strv_contains (words, "logged"))
    test_print_log (diary, &monday);
  printable = make_printable (words, catalogue, diary, athlete, &monday);
  choose_options (words, &options);

  if (!carry_sheet_paper_find (&paper, argc > 2 ? argv[2] : NULL, g_strv_contains (words, "landscape"),
                               &error))
    g_error ("%s", error->message);
  if (g_strv_contains (words, "mirrored"))
    write_mirrored (printable, &paper, &options, argv[1]);
  else if (!carry_sheet_pdf_write (printable, &paper, &options, argv[1], &error))
    g_error ("%s", error->message);

  return 0;
}
