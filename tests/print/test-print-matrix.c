/* test-print-matrix.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sheet-painter.h"
#include "carry-sheet-pdf.h"
#include "carry-sheet.h"
#include "support/carry-test-locales.h"
#include "support/carry-test-poppler.h"
#include "support/carry-test-print-diary.h"
#include "support/carry-test-sheets.h"

#include <gtk/gtk.h>

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

/* Papers × orientations × session counts × exercise counts × languages, with real fonts: the boxes of all of them by the
 * layout's own numbers, and files through poppler. The reading direction is found once a process, so each language has
 * a process for itself. */

static const char *const papers[] = { "A6", "A5", "A4", "A3", "Letter", "Legal" };

#define MOST_SESSIONS 12u
#define MOST_EXERCISES 20u

typedef struct
{
  const char *name;
  const char *locale;
  const char *exercise; /* named in the language, whether there is a translation or not */
  const char *session;
  const char *note;
  const char *month; /* of the title, as the locale writes it */
  gboolean imperial;
  gboolean from_right;
} Language;

static const Language languages[] = {
  { "plain", "C.UTF-8", "Back Squat", "Lower Strength", "Felt easy", "November", FALSE, FALSE },
  { "american", "en_US.UTF-8", "Single-Leg Romanian Deadlift", "Lower Strength", "Felt easy", "November",
    TRUE, FALSE },
  { "german", "de_DE.UTF-8", "Rückwärtsausfallschritt mit Kettlebellvorhalte und Überkopfstrecken",
    "Ganzkörperkräftigung und Sprunggelenkstabilisation", "Die Donaudampfschifffahrtsgesellschaft grüßt",
    "November", FALSE, FALSE },
  { "french", "fr_FR.UTF-8", "Élévation des mollets à une jambe", "Renforcement général", "Jambes lourdes",
    "novembre", FALSE, FALSE },
  { "chinese", "zh_CN.UTF-8", "保加利亚分腿蹲", "下肢力量训练", "今天感觉很好,没有疼痛,下次可以加重量。",
    "十一月", FALSE, FALSE },
  { "arabic", "ar_EG.UTF-8", "القرفصاء الخلفية بالبار", "تمارين القوة للساقين",
    "شعرت بثقل في الساقين بعد الجري الطويل، سأبدأ متأخرًا دقيقة في المرة القادمة", "نوفمبر", FALSE, TRUE },
};

static GDate
get_monday (void)
{
  return test_day (23, G_DATE_NOVEMBER, 2026);
}

/* A session named in the language, of so many exercises: the one that is named in it, and those of the catalogue. */
static void
insert_session (
    CarryDiary *diary, CarryCatalogue *catalogue, const Language *language, int day, guint n_exercises)
{
  const GDate monday = get_monday ();
  const GDate when = carry_day_plus (&monday, day);
  g_autoptr (CarryExercise) own = carry_exercise_new_unknown ("own", language->exercise);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_exercises; i++)
    {
      static const char *const doses[] = { "3x8@40kg r90", "2x40s/side r45", "5x5@80-88% r150 t30X0",
                                           "8x3@RPE8 r30" };
      g_autoptr (CarryPrescription) dose = carry_prescription_parse (doses[i % G_N_ELEMENTS (doses)], NULL);
      g_autoptr (CarryExercise) other = g_list_model_get_item (
          G_LIST_MODEL (catalogue), i * 7 % g_list_model_get_n_items (G_LIST_MODEL (catalogue)));

      g_ptr_array_add (items,
                       carry_item_new (i == 0 ? own : other, dose, i % 5 == 3 || i % 5 == 4 ? i / 5 + 1 : 0));
    }
  test_insert_program (diary, &when, language->session, items);
}

/* With a note, a run whose details are long, and sets that were logged. */
static CarryDiary *
make_diary (CarryCatalogue *catalogue, const Language *language, guint n_sessions, guint n_exercises)
{
  const GDate monday = get_monday ();
  const GDate friday = carry_day_plus (&monday, 4);
  CarryDiary *diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (GError) error = NULL;
  CarryRun *run;

  test_insert_runs (diary, &monday);
  for (guint i = 0; i < n_sessions; i++)
    insert_session (diary, catalogue, language, (int)(i % CARRY_DAYS_PER_WEEK), n_exercises);
  run = carry_run_new (&error, "day", &friday, "start-minute", 420u, "duration", 75u, "kind",
                       CARRY_RUN_SPEED_ENDURANCE, "distance", 12345.0, "structure", language->note, "note",
                       language->note, NULL);
  g_assert_no_error (error);
  test_insert (diary, CARRY_SESSION (run));
  test_print_log (diary, &monday);

  return diary;
}

static CarrySheet *
make_sheet (CarryCatalogue *catalogue, const Language *language, guint n_sessions, guint n_exercises)
{
  const GDate monday = get_monday ();
  g_autoptr (CarryDiary) diary = make_diary (catalogue, language, n_sessions, n_exercises);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();

  g_object_set (athlete, "equipment", G_MAXUINT, "units",
                language->imperial ? CARRY_UNITS_IMPERIAL : CARRY_UNITS_METRIC, NULL);

  return carry_sheet_new (diary, athlete, &monday, 1, &monday);
}

/* The layout's own numbers, with the fonts that are printed. */
static void
check_boxes (CarryPrintable *sheet,
             const Language *language,
             const CarrySheetPaper *given,
             const CarrySheetOptions *options,
             guint n_pages)
{
  CarrySheetPaper fitted = *given;
  const CarrySheetPaper *paper = &fitted;
  g_autoptr (CarrySheetPainter) painter = carry_sheet_painter_new (language->from_right, TRUE);
  const CarrySheetRuler ruler = carry_sheet_painter_get_ruler (painter);
  g_autoptr (GPtrArray) pages = NULL;

  carry_sheet_paper_set_full_size (&fitted, carry_printable_get_full_size (sheet, given));
  pages = carry_printable_lay_out (sheet, 0, options, paper, &ruler);
  if (n_pages > 0)
    g_assert_cmpuint (pages->len, ==, n_pages);
  for (guint i = 0; i < pages->len; i++)
    {
      test_check_margins (pages->pdata[i], paper, i + 1);
      test_check_overlaps (pages->pdata[i], i + 1);
      g_assert_true (test_has_content (pages->pdata[i]));
    }
}

static guint
count_pages (const char *answer)
{
  const char *found = strstr (answer, "Pages:");

  g_assert_nonnull (found);

  return (guint)strtoul (found + strlen ("Pages:"), NULL, 10);
}

/* Where a word begins on its page, as a share of the width of the page. */
static double
find_word (const char *boxes, const char *word)
{
  g_autofree char *end = g_strdup_printf ("\">%s</word>", word);
  const char *found = strstr (boxes, end);
  const char *page = strstr (boxes, "<page width=\"");
  g_autofree char *before = NULL;

  g_assert_true (found != NULL && page != NULL);
  before = g_strndup (boxes, (gsize)(found - boxes));

  return g_ascii_strtod (g_strrstr (before, "xMin=\"") + strlen ("xMin=\""), NULL) /
         g_ascii_strtod (page + strlen ("<page width=\""), NULL);
}

static void
check_fonts (const char *fonts)
{
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (gsize i = 2; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && strstr (lines[i], " Type 3 ") == NULL)
      test_assert_says (lines[i], " yes yes yes ");
}

static void
check_file (const char *path,
            const CarrySheetPaper *paper,
            CarryPrintable *sheet,
            const CarrySheetOptions *options,
            const Language *language)
{
  g_autofree char *info = test_ask_poppler ("pdfinfo", path, NULL);
  g_autofree char *fonts = test_ask_poppler ("pdffonts", path, NULL);
  g_autofree char *text = test_ask_poppler ("pdftotext", path, "-layout");
  g_autofree char *boxes = test_ask_poppler ("pdftotext", path, "-bbox");
  g_auto (GStrv) words = g_strsplit (language->exercise, " ", -1);

  if (info == NULL || fonts == NULL || text == NULL || boxes == NULL)
    return;

  test_assert_says (info, "Tagged:          yes");
  check_boxes (sheet, language, paper, options, count_pages (info));
  check_fonts (fonts);
  test_assert_says (text, language->imperial ? "88" : "40");
  test_assert_says (info, language->month);
  /* What breaks within a word, or is read from the right, poppler puts together otherwise. */
  if (g_utf8_get_char (words[0]) < 0x250 && g_utf8_strlen (words[0], -1) < 12)
    test_assert_says (text, words[0]);

  if (language->from_right)
    g_assert_cmpfloat (find_word (boxes, "S1"), >, 0.5);
  else
    g_assert_cmpfloat (find_word (boxes, "S1"), <, 0.5);
}

static void
print_one (CarryCatalogue *catalogue,
           const Language *language,
           guint paper_number,
           gboolean landscape,
           guint n_sessions,
           guint n_exercises,
           gboolean with_file)
{
  g_autoptr (CarrySheet) sheet = make_sheet (catalogue, language, n_sessions, n_exercises);
  CarrySheetOptions options = test_options;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  CarrySheetPaper paper;
  int file;

  options.block = n_sessions == 2;
  g_assert_true (carry_sheet_paper_find (&paper, papers[paper_number], landscape, &error));
  if (!with_file)
    {
      check_boxes (CARRY_PRINTABLE (sheet), language, &paper, &options, 0);
      return;
    }

  g_test_message ("%s%s, %u sessions of %u exercises", papers[paper_number], landscape ? " landscape" : "",
                  n_sessions, n_exercises);
  file = g_file_open_tmp ("carry-matrix-XXXXXX.pdf", &path, &error);
  g_assert_no_error (error);
  g_close (file, NULL);
  carry_sheet_export (sheet, path, &paper, &options, &error);
  g_assert_no_error (error);
  check_file (path, &paper, CARRY_PRINTABLE (sheet), &options, language);
  g_remove (path);
}

/* All of it for a slow test; else a few of each. */
static void
print_all (const Language *language, gboolean slow)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const guint step = slow ? 1 : 197;
  guint n = (guint)(language - languages) * 13, n_sheets = 0, n_files = 0;

  for (guint paper = 0; paper < G_N_ELEMENTS (papers); paper++)
    for (guint landscape = 0; landscape < 2; landscape++)
      for (guint sessions = 1; sessions <= MOST_SESSIONS; sessions++)
        for (guint exercises = 1; exercises <= MOST_EXERCISES; exercises++, n++)
          {
            /* A file for each number of sessions, and other numbers of exercises for others of them. */
            const gboolean with_file =
                exercises == (sessions * 7 + paper * 3 + landscape) % MOST_EXERCISES + 1;

            if (n % step != 0 &&
                !(with_file && (sessions + 2 * paper + 5 * landscape) % (slow ? 1 : 29) == 3))
              continue;
            print_one (catalogue, language, paper, landscape == 1, sessions, exercises, with_file);
            n_sheets++;
            n_files += with_file;
          }

  g_print ("# %s: %u sheets, %u of them as files\n", language->locale, n_sheets, n_files);
  g_assert_cmpuint (n_files, >, 0);
}

/* In a process for itself, in the locale. */
static void
test_language_alone (gconstpointer data)
{
  const Language *language = data;

  if (setlocale (LC_ALL, "") == NULL)
    g_error ("There is no locale “%s”", language->locale);
  bindtextdomain (GETTEXT_PACKAGE, TEST_LOCALE_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_assert_cmpint (gtk_get_locale_direction (), ==,
                   language->from_right ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  print_all (language, g_getenv ("CARRY_TEST_SLOW") != NULL);
}

static void
test_language (gconstpointer data)
{
  const Language *language = data;
  g_autofree char *folder = g_dir_make_tmp ("carry-locales-XXXXXX", NULL);
  g_autofree char *path = g_strdup_printf ("/print/matrix/%s/subprocess/alone", language->name);
  g_auto (GStrv) environment = g_get_environ ();
  const gboolean is_plain = g_str_equal (language->locale, "C.UTF-8");

  if (!is_plain && !test_locale_make (folder, language->locale))
    {
      g_test_skip ("This computer cannot make the locale");
      test_locale_remove (folder);
      return;
    }

  if (!is_plain)
    environment = g_environ_setenv (environment, "LOCPATH", folder, TRUE);
  environment = g_environ_setenv (environment, "LC_ALL", language->locale, TRUE);
  environment = g_environ_unsetenv (environment, "LANGUAGE");
  if (g_test_slow ())
    environment = g_environ_setenv (environment, "CARRY_TEST_SLOW", "1", TRUE);
  g_test_trap_subprocess_with_envp (path, (const char *const *)environment, 0,
                                    G_TEST_SUBPROCESS_INHERIT_STDERR);
  test_locale_remove (folder);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*of them as files*");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *path = g_strconcat ("/print/matrix/", languages[i].name, NULL);
      g_autofree char *alone = g_strconcat (path, "/subprocess/alone", NULL);

      g_test_add_data_func (path, &languages[i], test_language);
      g_test_add_data_func (alone, &languages[i], test_language_alone);
    }

  return g_test_run ();
}
