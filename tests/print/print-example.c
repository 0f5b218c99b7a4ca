/* print-example.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-sheet.h"
#include "carry-printable.h"
#include "carry-sheet-painter.h"
#include "carry-sheet.h"
#include "support/carry-test-program.h"

#include <cairo-pdf.h>
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

/* Not a test: print-example FILE.pdf [PAPER [SESSIONS [landscape] [mirrored] [hard] [miles] [exercises]]] prints a
 * week, to be looked at. “hard” is a week with long names, notes and many sets; “exercises” prints a page about each
 * exercise instead. */

#define LONG_NOTE                                                                                            \
  "Legs felt heavy after the long run 🏃‍♀️💪, so the last two repetitions were slower than "      \
  "planned. "                                                                                                \
  "Donaudampfschifffahrtsgesellschaftskapitän says: keep the hips high, breathe out on the way up, and do "  \
  "not "                                                                                                     \
  "chase the watch. Next time start one minute later and eat something before. שלום, 你好, مرحبا."

static void
make_hard (CarryDiary *diary, const GDate *monday)
{
  const GDate friday = carry_day_plus (monday, 4);
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown (
      "long", "Rückwärtsausfallschritt mit Kettlebellvorhalte und Überkopfstrecken");
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("8x30-45s/side@80-88% r150 t30X0", NULL);
  g_autoptr (CarryItem) item = carry_item_new (exercise, dose, 7);
  g_autoptr (CarryPrescription) other = carry_prescription_parse ("20x3@RPE8 r30", NULL);
  g_autoptr (CarryItem) second = carry_item_new (exercise, other, 7);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  CarryRun *run;

  g_ptr_array_add (items, item);
  g_ptr_array_add (items, second);
  test_insert_program (diary, &friday,
                       "Ganzkörperkräftigung und Sprunggelenkstabilisation für Fortgeschrittene", items);
  run = carry_run_new (
      &error, "day", &friday, "start-minute", 420u, "duration", 75u, "kind", CARRY_RUN_SPEED_ENDURANCE,
      "distance", 12345.0, "surface", CARRY_SURFACE_WOODCHIP, "structure",
      "20 min easy, 3 × (4 × 400 m in 84 s, 200 m jog), 5 min between the sets, 10 min easy to the end",
      "note", LONG_NOTE, NULL);
  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (run));
}

static CarryDiary *
make_diary (CarryAthlete *athlete, const GDate *monday, guint n_sessions, gboolean hard)
{
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const GDate race = carry_day_plus (monday, 17 * 7 + 6);

  test_insert_runs (diary, monday);
  test_insert_programs (diary, catalogue, athlete, monday, n_sessions);
  test_insert_run (diary, &race, 240, CARRY_RUN_RACE, 42195, CARRY_SURFACE_ROAD, NULL);
  if (hard)
    make_hard (diary, monday);

  return diary;
}

/* Like carry_sheet_document_write(), with a reading direction of choice. */
static void
write_pdf (CarryPrintable *printable, const CarrySheetPaper *given, gboolean from_right, const char *path)
{
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (from_right);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = NULL;
  CarrySheetPaper fitted = *given;
  const CarrySheetPaper *paper = &fitted;
  cairo_surface_t *surface =
      cairo_pdf_surface_create (path, paper->width * paper->scale, paper->height * paper->scale);
  cairo_t *cr = cairo_create (surface);

  carry_sheet_paper_set_full_size (&fitted, carry_printable_get_full_size (printable));
  pages = carry_printable_lay_out (printable, paper, &ruler);
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
make_exercises (CarryAthlete *athlete, const GDate *today)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    g_ptr_array_add (exercises, g_list_model_get_item (G_LIST_MODEL (catalogue), i));

  return CARRY_PRINTABLE (carry_exercise_sheet_new (exercises, catalogue, athlete, today));
}

int
main (int argc, char *argv[])
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate today = test_day (25, G_DATE_NOVEMBER, 2026);
  const char *const *words = (const char *const *)argv;
  const guint n_sessions = argc > 3 ? (guint)atoi (argv[3]) : 2;
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryDiary) diary = NULL;
  g_autoptr (CarryPrintable) printable = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetPaper paper;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TEST_LOCALE_FOLDER);
  bindtextdomain (CARRY_PROSE_DOMAIN, TEST_LOCALE_FOLDER "/exercises");
  bind_textdomain_codeset (CARRY_PROSE_DOMAIN, "UTF-8");
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (argc < 2)
    return 2;

  g_object_set (athlete, "equipment", G_MAXUINT, "phase", CARRY_PHASE_BASE, "event", CARRY_EVENT_MARATHON,
                NULL);
  if (g_strv_contains (words, "miles"))
    g_object_set (athlete, "units", CARRY_UNITS_IMPERIAL, NULL);
  diary = make_diary (athlete, &monday, n_sessions, g_strv_contains (words, "hard"));
  printable = g_strv_contains (words, "exercises")
                  ? make_exercises (athlete, &today)
                  : CARRY_PRINTABLE (carry_sheet_new (diary, athlete, &monday, &today));

  if (!carry_sheet_paper_find (&paper, argc > 2 ? argv[2] : NULL, g_strv_contains (words, "landscape"),
                               &error))
    g_error ("%s", error->message);
  write_pdf (printable, &paper, g_strv_contains (words, "mirrored"), argv[1]);

  return 0;
}
