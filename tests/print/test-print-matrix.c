/* test-print-matrix.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sheet-painter.h"
#include "carry-sheet-pdf.h"
#include "carry-sheet.h"
#include "support/carry-test-poppler.h"
#include "support/carry-test-print-diary.h"
#include "support/carry-test-sheets.h"

#include <glib/gstdio.h>

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

/* Papers × orientations × session counts × languages, with real fonts, through poppler. */

static const char *const papers[] = { "A6", "A5", "A4", "A3", "Letter", "Legal" };
static const guint session_counts[] = { 1, 2, 5, 12 };

static const struct
{
  const char *locale;
  const char *exercise; /* named in the language, whether there is a translation or not */
  gboolean imperial;
} languages[] = {
  { "C.UTF-8", "Back Squat", FALSE },
  { "en_US.UTF-8", "Single-Leg Romanian Deadlift", TRUE },
  { "de_DE.UTF-8", "Rückwärtsausfallschritt mit Kettlebellvorhalte und Überkopfstrecken", FALSE },
  { "fr_FR.UTF-8", "Élévation des mollets à une jambe", FALSE },
  { "C.UTF-8", "保加利亚分腿蹲", FALSE },
  { "C.UTF-8", "القرفصاء الخلفية بالبار", FALSE },
};

static gboolean
use_locale (const char *name)
{
  if (setlocale (LC_ALL, name) == NULL)
    return FALSE;

  bindtextdomain (GETTEXT_PACKAGE, TEST_LOCALE_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return TRUE;
}

static CarryDiary *
make_diary (CarryCatalogue *catalogue, CarryAthlete *athlete, gsize language, guint n_sessions)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const GDate saturday = carry_day_plus (&monday, 5);
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown ("own", languages[language].exercise);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x8@40kg r90", NULL);
  g_autoptr (CarryItem) item = carry_item_new (exercise, dose, 0);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);

  test_insert_runs (diary, &monday);
  test_insert_programs (diary, catalogue, athlete, &monday, n_sessions - 1);
  g_ptr_array_add (items, item);
  test_insert_program (diary, &saturday, "S", items);
  test_print_insert_long (diary, &monday);

  return diary;
}

/* The layout's own numbers, with the fonts that are printed. */
static void
check_boxes (CarryPrintable *sheet,
             const CarrySheetPaper *paper,
             const CarrySheetOptions *options,
             guint n_pages)
{
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (FALSE, TRUE);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = carry_printable_lay_out (sheet, 0, options, paper, &ruler);

  g_assert_cmpuint (pages->len, ==, n_pages);
  for (guint i = 0; i < pages->len; i++)
    {
      test_check_margins (pages->pdata[i], paper, i + 1);
      test_check_overlaps (pages->pdata[i], i + 1);
    }
}

static guint
count_pages (const char *answer)
{
  const char *found = strstr (answer, "Pages:");

  g_assert_nonnull (found);

  return (guint)strtoul (found + strlen ("Pages:"), NULL, 10);
}

/* The words of the name in their order, however its lines are broken; a name in another script by its first letters. */
static void
check_text (const char *text, const char *exercise)
{
  g_auto (GStrv) words = g_strsplit (exercise, " ", -1);
  const gboolean is_latin = g_utf8_get_char (exercise) < 0x250;

  if (is_latin && g_utf8_strlen (words[0], -1) < 12)
    test_assert_says (text, words[0]);
  g_assert_nonnull (strstr (text, "40"));
}

static void
check_file (const char *path,
            const CarrySheetPaper *paper,
            CarryPrintable *sheet,
            const CarrySheetOptions *options,
            gsize language)
{
  g_autofree char *info = test_ask_poppler ("pdfinfo", path, NULL);
  g_autofree char *fonts = test_ask_poppler ("pdffonts", path, NULL);
  g_autofree char *text = test_ask_poppler ("pdftotext", path, "-layout");
  g_auto (GStrv) lines = NULL;

  if (info == NULL || fonts == NULL || text == NULL)
    return;

  test_assert_says (info, "Tagged:          yes");
  check_boxes (sheet, paper, options, count_pages (info));
  check_text (text, languages[language].exercise);

  lines = g_strsplit (g_strchomp (fonts), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (gsize i = 2; lines[i] != NULL; i++)
    if (strstr (lines[i], " Type 3 ") == NULL)
      test_assert_says (lines[i], " yes yes yes ");
}

static void
test_paper (gconstpointer data)
{
  const char *name = data;
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  const int file = g_file_open_tmp ("carry-matrix-XXXXXX.pdf", &path, &error);

  g_assert_no_error (error);
  g_close (file, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (languages) * G_N_ELEMENTS (session_counts) * 2; i++)
    {
      const gsize language = i / 2 % G_N_ELEMENTS (languages);
      const guint n_sessions = session_counts[i / 2 / G_N_ELEMENTS (languages)];
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      g_autoptr (CarryDiary) diary = NULL;
      g_autoptr (CarrySheet) sheet = NULL;
      CarrySheetOptions options = test_options;
      CarrySheetPaper paper;

      /* A third of all, another one for each paper; everything with -m slow. */
      if (!g_test_slow () && (i + (gsize)*name) % 3 != 0)
        continue;
      if (!use_locale (languages[language].locale))
        continue;

      options.block = n_sessions == 2;
      g_object_set (athlete, "equipment", G_MAXUINT, "units",
                    languages[language].imperial ? CARRY_UNITS_IMPERIAL : CARRY_UNITS_METRIC, NULL);
      diary = make_diary (catalogue, athlete, language, n_sessions);
      sheet = carry_sheet_new (diary, athlete, &monday, 1, &monday);
      g_assert_true (carry_sheet_paper_find (&paper, name, i % 2, &error));
      g_test_message ("%s, landscape %d, %s, %u sessions", name, (int)(i % 2), languages[language].locale,
                      n_sessions);
      carry_sheet_export (sheet, path, &paper, &options, &error);
      g_assert_no_error (error);
      check_file (path, &paper, CARRY_PRINTABLE (sheet), &options, language);
    }

  g_remove (path);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *path = g_strconcat ("/print/matrix/", papers[i], NULL);

      g_test_add_data_func (path, papers[i], test_paper);
    }

  return g_test_run ();
}
