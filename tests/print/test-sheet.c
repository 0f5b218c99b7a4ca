/* test-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-print-job.h"
#include "carry-sheet-week.h"
#include "carry-sheet.h"
#include "support/carry-test-poppler.h"
#include "support/carry-test-program.h"

#include <glib/gstdio.h>

#include <string.h>

typedef struct
{
  char *folder;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarrySheet *sheet;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026), today = test_day (25, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExercise) exercise = carry_exercise_new_unknown ("own", "Überkopfdrücken à la Łódź");
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x8@40kg", NULL);
  g_autoptr (CarryItem) item = carry_item_new (exercise, dose, 0);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  const GDate friday = carry_day_plus (&monday, 4);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("carry-sheet-XXXXXX", &error);
  g_assert_no_error (error);
  self->diary = carry_diary_new (G_DATE_MONDAY);
  self->athlete = carry_athlete_new ();
  g_object_set (self->athlete, "equipment", G_MAXUINT, NULL);
  test_insert_runs (self->diary, &monday);
  test_insert_programs (self->diary, catalogue, self->athlete, &monday, 2);
  g_ptr_array_add (items, item);
  test_insert_program (self->diary, &friday, "Schulterkräftigung", items);
  self->sheet = carry_sheet_new (self->diary, self->athlete, &monday, 1, &today);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_remove (path);
    }

  g_rmdir (self->folder);
  g_free (self->folder);
  g_object_unref (self->sheet);
  g_object_unref (self->athlete);
  g_object_unref (self->diary);
}

static gboolean
write_sheet (Fixture *self, const char *path, const char *name, GError **error)
{
  CarrySheetOptions options;
  CarrySheetPaper paper;

  carry_sheet_options_init (&options);
  options.block = TRUE; /* as the dialog has it at first */

  return carry_sheet_paper_find (&paper, name, FALSE, error) &&
         carry_sheet_export (self->sheet, path, &paper, &options, error);
}

static char *export (Fixture *self, const char *paper)
{
  char *path = g_build_filename (self->folder, "week.pdf", NULL);
  g_autoptr (GError) error = NULL;

  write_sheet (self, path, paper, &error);
  g_assert_no_error (error);

  return path;
}

static void
test_text_is_text (Fixture *self, gconstpointer data)
{
  static const char *const words[] = {
    "Week of 23–29 November 2026",
    "Lower Strength",
    "Schulterkräftigung",
    "Überkopfdrücken à la Łódź",
    "3 × 4–6",
    "@ 40 kg",
    "Threshold 10 km",
    "3 × 10 min at 4:20/km",
    "9 h after Threshold",
    "Carryover · printed 25 November 2026",
  };
  g_autofree char *path = export (self, "A4");
  g_autofree char *text = test_ask_poppler ("pdftotext", path, "-layout");

  for (gsize i = 0; text != NULL && i < G_N_ELEMENTS (words); i++)
    test_assert_says (text, words[i]);
}

static void
test_fonts_are_embedded (Fixture *self, gconstpointer data)
{
  g_autofree char *path = export (self, "A4");
  g_autofree char *answer = test_ask_poppler ("pdffonts", path, NULL);
  g_auto (GStrv) lines = NULL;

  if (answer == NULL)
    return;

  /* Two lines of heading, then a font each: its columns end with emb, sub, uni and the object's two numbers. */
  lines = g_strsplit (g_strchomp (answer), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (gsize i = 2; lines[i] != NULL; i++)
    test_assert_says (lines[i], " yes yes yes ");
}

static const struct
{
  const char *paper;
  const char *size; /* as pdfinfo says it */
} papers[] = {
  { "A4", "595.276 x 841.89 pts" }, { "a5", "419.528 x 595.276 pts" },    { "Letter", "612 x 792 pts" },
  { "legal", "612 x 1008 pts" },    { "iso_a3", "841.89 x 1190.55 pts" },
};

/* A PDF holds zeros. */
static gboolean
holds (const char *contents, gsize length, const char *words)
{
  const gsize n = strlen (words);

  for (gsize i = 0; i + n <= length; i++)
    if (memcmp (contents + i, words, n) == 0)
      return TRUE;

  return FALSE;
}

static guint
count (const char *contents, gsize length, const char *words)
{
  const char *end = contents + length;
  guint n = 0;

  for (const char *c = contents; (c = g_strstr_len (c, end - c, words)) != NULL; c++)
    n++;

  return n;
}

/* Cairo writes each element once; what is appended is each figure's again, with what it shows. */
static void
test_figures_say_what_they_show (Fixture *self, gconstpointer data)
{
  g_autofree char *path = export (self, "A4");
  g_autofree char *structure = test_ask_poppler ("pdfinfo", path, "-struct");
  g_autofree char *contents = NULL;
  gsize length;
  guint n;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  for (gsize i = 0; i < length; i++)
    contents[i] = contents[i] == '\0' ? ' ' : contents[i];
  n = count (contents, length, "/S /Figure");
  g_assert_cmpuint (n, >, 20);
  g_assert_cmpuint (count (contents, length, "/Alt "), ==, n / 2);
  g_assert_cmpuint (count (contents, length, "/Alt (Back Squat, start)"), ==, 1);
  g_assert_cmpuint (count (contents, length, "/Alt (Back Squat, end)"), ==, 1);
  g_assert_cmpuint (count (contents, length, "/MarkInfo"), ==, 2);

  /* Everything is in one document, and a reader finds the elements that are new. */
  if (structure != NULL)
    {
      g_assert_true (g_str_has_prefix (structure, "Document"));
      test_assert_says (structure, "Figure");
    }
}

static void
test_file_says_what_it_is (Fixture *self, gconstpointer data)
{
  g_autofree char *path = export (self, "A4");
  g_autofree char *answer = test_ask_poppler ("pdfinfo", path, NULL);
  g_autofree char *structure = test_ask_poppler ("pdfinfo", path, "-struct");
  g_autofree char *places = test_ask_poppler ("pdfinfo", path, "-dests");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (answer == NULL || structure == NULL || places == NULL)
    return;

  test_assert_says (answer, "Tagged:          yes");
  test_assert_says (structure, "H1");
  test_assert_says (structure, "Table");
  test_assert_says (structure, "TR");
  test_assert_says (structure, "Figure");
  test_assert_says (places, "page1-");

  /* The outline and the catalogue are not compressed. */
  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_true (holds (contents, length, "/Lang (en)"));
  g_assert_true (holds (contents, length, "/DisplayDocTitle true"));
  g_assert_true (holds (contents, length, "(S1 Lower Strength"));
}

static void
test_papers (Fixture *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *path = export (self, papers[i].paper);
      g_autofree char *answer = test_ask_poppler ("pdfinfo", path, NULL);

      if (answer == NULL)
        return;
      test_assert_says (answer, papers[i].size);
      test_assert_says (answer, "Week of 23–29 November 2026");
    }
}

static void
test_paper_of_the_locale (Fixture *self, gconstpointer data)
{
  g_autofree char *path = export (self, NULL);

  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

static void
test_unknown_paper (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "week.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (write_sheet (self, path, "papyrus", &error));
  g_assert_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_PAPER);
  test_assert_says (error->message, "papyrus");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_no_such_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "nowhere", "week.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (write_sheet (self, path, "A4", &error));
  g_assert_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_WRITE);
  test_assert_says (error->message, path);
  test_assert_says (error->message, "No such file or directory");
}

static void
test_relative_path (Fixture *self, gconstpointer data)
{
  g_autofree char *before = g_get_current_dir ();
  g_autofree char *path = g_build_filename (self->folder, "relative.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chdir (self->folder), ==, 0);
  write_sheet (self, "relative.pdf", "A4", &error);
  g_assert_cmpint (g_chdir (before), ==, 0);
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

static void
test_file_is_replaced (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "week.pdf", NULL);
  g_autofree char *again = NULL, *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "a letter of no use", -1, &error);
  g_assert_no_error (error);
  again = export (self, "A4");
  g_file_get_contents (again, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
}

static void
test_empty_week (Fixture *self, gconstpointer data)
{
  const GDate other = test_day (7, G_DATE_DECEMBER, 2026);
  g_autoptr (CarrySheet) sheet = carry_sheet_new (self->diary, self->athlete, &other, 1, &other);

  g_assert_true (carry_sheet_is_empty (sheet));
  g_assert_false (carry_sheet_is_empty (self->sheet));
}

/* Prints as the dialog would, but into a file. */
static void
print_to_file (Fixture *self, const char *path, const char *paper_name)
{
  g_autoptr (GtkPrintOperation) operation =
      carry_print_job_new_operation (CARRY_PRINTABLE (self->sheet), NULL);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (paper_name);
  g_autoptr (GError) error = NULL;

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_bottom_margin (setup, 10, GTK_UNIT_POINTS);
  gtk_paper_size_free (paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_set_allow_async (operation, FALSE);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
}

static void
test_print_is_the_same (Fixture *self, gconstpointer data)
{
  g_autofree char *printed = g_build_filename (self->folder, "printed.pdf", NULL);
  g_autofree char *exported = export (self, "A4");
  g_autofree char *a = NULL, *b = NULL;

  print_to_file (self, printed, "iso_a4");
  a = test_ask_poppler ("pdftotext", printed, "-bbox");
  b = test_ask_poppler ("pdftotext", exported, "-bbox");
  if (a == NULL || b == NULL)
    return;

  /* Every word in the same place, and the same title. */
  g_assert_nonnull (strstr (a, "<page"));
  g_assert_cmpstr (strstr (a, "<page"), ==, strstr (b, "<page"));

  g_clear_pointer (&a, g_free);
  a = test_ask_poppler ("pdfinfo", printed, NULL);
  if (a != NULL)
    test_assert_says (a, "Week of 23–29 November 2026");
}

/* How much ink is on each page of a preview. */
typedef struct
{
  cairo_surface_t *surface;
  GtkPrintOperation *operation;
  guint n_pages;
  guint n_inked;
} Preview;

static void
on_preview_ready (GtkPrintOperationPreview *preview, GtkPrintContext *context, gpointer data)
{
  Preview *self = data;
  int n_pages;

  g_object_get (self->operation, "n-pages", &n_pages, NULL);
  for (int i = 0; i < n_pages; i++)
    {
      cairo_t *cr = cairo_create (self->surface);
      double x, y, width, height;

      gtk_print_context_set_cairo_context (context, cr, 72, 72);
      gtk_print_operation_preview_render_page (preview, i);
      cairo_recording_surface_ink_extents (self->surface, &x, &y, &width, &height);
      self->n_pages++;
      self->n_inked += width > 400 && height > 600;
      cairo_destroy (cr);
    }
  gtk_print_operation_preview_end_preview (preview);
}

static gboolean
on_preview (GtkPrintOperation *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext *context,
            GtkWindow *parent,
            gpointer data)
{
  Preview *self = data;
  cairo_t *cr = cairo_create (self->surface);

  self->operation = operation;
  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  g_signal_connect (preview, "ready", G_CALLBACK (on_preview_ready), self);

  return TRUE;
}

/* The week and its block, each on a page that is full. */
static void
test_preview (Fixture *self, gconstpointer data)
{
  g_autoptr (GtkPrintOperation) operation =
      carry_print_job_new_operation (CARRY_PRINTABLE (self->sheet), NULL);
  Preview preview = { .surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL) };
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_allow_async (operation, FALSE);
  g_signal_connect (operation, "preview", G_CALLBACK (on_preview), &preview);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PREVIEW, NULL, &error);
  g_assert_no_error (error);
  while (preview.n_pages == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (preview.n_pages, >=, 2);
  g_assert_cmpuint (preview.n_inked, ==, preview.n_pages);
  cairo_surface_destroy (preview.surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/print/sheet/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("text", test_text_is_text);
  ADD ("fonts", test_fonts_are_embedded);
  ADD ("structure", test_file_says_what_it_is);
  ADD ("figures", test_figures_say_what_they_show);
  ADD ("papers", test_papers);
  ADD ("paper-of-the-locale", test_paper_of_the_locale);
  ADD ("unknown-paper", test_unknown_paper);
  ADD ("no-such-folder", test_no_such_folder);
  ADD ("relative-path", test_relative_path);
  ADD ("replaces-the-file", test_file_is_replaced);
  ADD ("empty-week", test_empty_week);
  ADD ("print-operation", test_print_is_the_same);
  ADD ("preview", test_preview);
#undef ADD

  return g_test_run ();
}
