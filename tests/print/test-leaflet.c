/* test-leaflet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-exercise-sheet.h"
#include "carry-leaflet-layout.h"
#include "carry-sheet-content.h"
#include "support/carry-test-sheets.h"

#include <glib/gstdio.h>

#define PRINTED "Carryover · printed 25 November 2026"

static CarrySheetPaper
paper_of (const char *name, gboolean landscape)
{
  g_autoptr (GError) error = NULL;
  CarrySheetPaper paper;

  carry_sheet_paper_find (&paper, name, landscape, &error);
  g_assert_no_error (error);
  carry_sheet_paper_set_full_size (&paper, CARRY_LEAFLET_FULL_SIZE);

  return paper;
}

static void
add_lines (GPtrArray *lines, const char *text, guint n)
{
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (lines, g_strdup_printf ("%s %u", text, i + 1));
}

/* Lines of about so many words each. */
static CarryLeaflet *
make_leaflet (guint n_lines, guint n_words)
{
  CarryLeaflet *self = carry_leaflet_new ();
  GString *text = g_string_new ("Rumpfkräftigungsübung");

  for (guint i = 1; i < n_words; i++)
    g_string_append (text, " Sprunggelenkstabilisation");

  self->title = g_strdup ("Nordische Beinbeugung");
  self->kind = g_strdup ("Kniebeugung · Beine und Hüfte");
  self->figure = g_strdup ("nordic");
  self->start = g_strdup ("Kneeling upright");
  self->end = g_strdup (text->str);
  self->main = 1u << 3;
  self->also = 1u << 5;
  self->main_text = g_strdup ("Hamstrings");
  self->also_text = g_strdup ("Calves");
  self->why = g_strdup_printf ("why %s", text->str);
  add_lines (self->cues, text->str, n_lines);
  add_lines (self->faults, "fault", n_lines);
  carry_leaflet_add_fact (self->doses, "Base", "3 × 4–6 · rest 2:00");
  carry_leaflet_add_fact (self->doses, "Build", text->str);
  carry_leaflet_add_fact (self->facts, "Equipment", "Partner");
  carry_leaflet_add_fact (self->variants, "Easier", "Slider Curl");
  carry_leaflet_add_fact (self->sources, "Hamstring strain", "Ripley et al. 2021 · expert opinion");
  g_string_free (text, TRUE);

  return self;
}

/* Takes the leaflet. */
static GPtrArray *
lay_out (CarryLeaflet *leaflet, const CarrySheetPaper *paper)
{
  g_autoptr (GPtrArray) leaflets = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_leaflet_free);

  g_ptr_array_add (leaflets, leaflet);

  return carry_leaflet_layout (leaflets, PRINTED, &test_options, paper, &test_ruler);
}

static guint
count_on_all (GPtrArray *pages, CarrySheetBoxKind kind, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < pages->len; i++)
    n += test_count (pages->pdata[i], kind, text);

  return n;
}

static void
test_paper_grows_from_its_full_size (void)
{
  CarrySheetPaper paper = paper_of ("A4", FALSE);

  /* 595.276 pt are 480 · 1.24016; the margin stays 34 pt. */
  g_assert_cmpfloat_with_epsilon (paper.width, 480, 0.001);
  g_assert_cmpfloat_with_epsilon (paper.scale, 1.24016, 0.0001);
  g_assert_cmpfloat_with_epsilon (paper.margins.start * paper.scale, 34, 0.01);

  paper = paper_of ("A5", FALSE);
  g_assert_cmpfloat_with_epsilon (paper.scale, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (paper.width, 419.53, 0.01);

  paper = paper_of ("A3", TRUE);
  g_assert_cmpfloat_with_epsilon (paper.height, 480, 0.001);
}

static void
test_usual_page (void)
{
  const CarrySheetPaper paper = paper_of ("A4", FALSE);
  g_autoptr (GPtrArray) pages = lay_out (make_leaflet (4, 2), &paper);
  const CarrySheetPage *page = pages->pdata[0];
  const CarrySheetBox *start = test_find (page, CARRY_SHEET_BOX_FIGURE, "nordic");
  const CarrySheetBox *muscles = test_find (page, CARRY_SHEET_BOX_MUSCLES, NULL);

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_FIGURE, "nordic"), ==, 2);
  g_assert_cmpfloat (start->moment, ==, 0);
  g_assert_cmpuint (muscles->main, ==, 1u << 3);
  g_assert_cmpuint (muscles->also, ==, 1u << 5);
  /* Side by side, and large: a body may be a quarter of the page. */
  g_assert_cmpfloat (muscles->y, ==, start->y);
  g_assert_cmpfloat (start->height, >, 0.25 * (paper.height - 2 * 34));
  g_assert_cmpfloat (start->body_height, ==, start->height);

  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Nordische Beinbeugung"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Cues"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "4."), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "•"), ==, 4);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "3 × 4–6 · rest 2:00"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Slider Curl"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Ripley et al. 2021 · expert opinion"), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "Avoid With"), ==, 0);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, PRINTED), ==, 1);
  g_assert_cmpuint (test_count (page, CARRY_SHEET_BOX_TEXT, "1 of 1"), ==, 1);
}

static void
test_figures_make_room (void)
{
  const CarrySheetPaper paper = paper_of ("A5", FALSE);
  g_autoptr (GPtrArray) few = lay_out (make_leaflet (2, 1), &paper);
  g_autoptr (GPtrArray) many = lay_out (make_leaflet (5, 3), &paper);

  g_assert_cmpuint (few->len, ==, 1);
  g_assert_cmpuint (many->len, ==, 1);
  g_assert_cmpfloat (test_find (many->pdata[0], CARRY_SHEET_BOX_FIGURE, NULL)->height, <,
                     test_find (few->pdata[0], CARRY_SHEET_BOX_FIGURE, NULL)->height);
}

static void
test_long_text_runs_on (void)
{
  const CarrySheetPaper paper = paper_of ("A5", FALSE);
  g_autoptr (CarryLeaflet) same = make_leaflet (30, 6);
  g_autoptr (GPtrArray) pages = lay_out (make_leaflet (30, 6), &paper);

  g_assert_cmpuint (pages->len, >, 1);
  g_assert_cmpuint (count_on_all (pages, CARRY_SHEET_BOX_TEXT, "Nordische Beinbeugung, continued"), ==,
                    pages->len - 1);
  for (guint i = 0; i < same->cues->len; i++)
    g_assert_cmpuint (count_on_all (pages, CARRY_SHEET_BOX_TEXT, same->cues->pdata[i]), ==, 1);
  /* As it does not fit anyway, the figures are large. */
  g_assert_cmpfloat (test_find (pages->pdata[0], CARRY_SHEET_BOX_FIGURE, NULL)->height, >, 130);
}

static void
test_without_figure (void)
{
  const CarrySheetPaper paper = paper_of ("A4", FALSE);
  CarryLeaflet *leaflet = make_leaflet (3, 2);
  g_autoptr (GPtrArray) pages = NULL;

  g_clear_pointer (&leaflet->figure, g_free);
  g_clear_pointer (&leaflet->why, g_free);
  pages = lay_out (leaflet, &paper);
  g_assert_cmpuint (count_on_all (pages, CARRY_SHEET_BOX_FIGURE, NULL), ==, 0);
  g_assert_cmpuint (count_on_all (pages, CARRY_SHEET_BOX_MUSCLES, NULL), ==, 1);
  g_assert_cmpuint (count_on_all (pages, CARRY_SHEET_BOX_TEXT, "Why It Carries Over"), ==, 0);
}

static void
test_any_paper (void)
{
  static const char *const names[] = { "A3", "A4", "A5", "A6", "Letter", "Legal", "Executive" };
  static const guint words[] = { 1, 4, 40 };

  for (gsize n = 0; n < G_N_ELEMENTS (names); n++)
    for (guint landscape = 0; landscape < 2; landscape++)
      for (gsize w = 0; w < G_N_ELEMENTS (words); w++)
        {
          const CarrySheetPaper paper = paper_of (names[n], landscape == 1);
          g_autoptr (GPtrArray) pages = lay_out (make_leaflet (5, words[w]), &paper);

          g_test_message ("%s%s, %u words", names[n], landscape == 1 ? " landscape" : "", words[w]);
          for (guint i = 0; i < pages->len; i++)
            {
              test_check_margins (pages->pdata[i], &paper, i + 1);
              test_check_overlaps (pages->pdata[i], i + 1);
            }
        }
}

static GPtrArray *
get_all (CarryCatalogue *catalogue)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    g_ptr_array_add (all, g_list_model_get_item (G_LIST_MODEL (catalogue), i));

  return all;
}

static void
test_every_exercise_takes_a_page (void)
{
  static const char *const names[] = { "A4", "A5", "Letter" };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (GPtrArray) exercises = get_all (catalogue);

  g_assert_cmpuint (exercises->len, >=, 150);
  for (gsize n = 0; n < G_N_ELEMENTS (names); n++)
    for (guint i = 0; i < exercises->len; i++)
      {
        const CarrySheetPaper paper = paper_of (names[n], FALSE);
        g_autoptr (GPtrArray) pages =
            lay_out (carry_leaflet_describe (exercises->pdata[i], catalogue, athlete), &paper);

        if (pages->len != 1)
          {
            g_test_message ("%s takes %u pages of %s", carry_exercise_get_id (exercises->pdata[i]),
                            pages->len, names[n]);
            g_test_fail ();
          }
        test_check_margins (pages->pdata[0], &paper, 1);
        test_check_overlaps (pages->pdata[0], 1);
      }
}

static const char *
find_fact (GPtrArray *facts, const char *label)
{
  for (guint i = 0; i < facts->len; i++)
    if (g_str_equal (((CarryLeafletFact *)facts->pdata[i])->label, label))
      return ((CarryLeafletFact *)facts->pdata[i])->text;

  return NULL;
}

static void
test_what_it_says (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  g_autoptr (CarryLeaflet) leaflet = carry_leaflet_describe (squat, catalogue, athlete);
  const char *source = find_fact (leaflet->sources, "Runner’s knee");

  g_assert_cmpstr (leaflet->title, ==, "Back Squat");
  g_assert_cmpstr (leaflet->kind, ==, "Squat · Legs and hips");
  g_assert_cmpstr (leaflet->figure, ==, "back_squat");
  g_assert_cmpuint (leaflet->main, ==, CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX));
  g_assert_cmpuint (leaflet->main & leaflet->also, ==, 0);
  g_assert_cmpuint (leaflet->doses->len, ==, CARRY_N_PHASES);
  g_assert_nonnull (find_fact (leaflet->facts, "Equipment"));
  g_assert_cmpstr (find_fact (leaflet->variants, "Harder"), ==, "Front Squat");
  g_assert_null (leaflet->origin);

  /* A source is named with its grade, and what has none says so. */
  g_assert_nonnull (source);
  g_assert_nonnull (strstr (source, "Willy et al. 2019"));
  g_assert_true (g_str_has_suffix (source, "strong evidence"));
  g_assert_cmpstr (find_fact (leaflet->sources, "Stress fracture"), ==, "No checked source yet");
}

static void
test_left_out_phase (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryExercise *nordic = carry_catalogue_lookup (catalogue, "nordic");
  g_autoptr (CarryLeaflet) leaflet = carry_leaflet_describe (nordic, catalogue, athlete);

  g_assert_cmpstr (find_fact (leaflet->doses, "Race week"), ==, "Left out");
}

static void
test_export (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new ();
  g_autoptr (CarryExerciseSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("carry-leaflet-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "squat.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "squat.pdf", NULL);
  g_autofree char *contents = NULL;
  CarrySheetPaper paper;
  GDate today;

  g_assert_no_error (error);
  g_date_set_dmy (&today, 25, G_DATE_NOVEMBER, 2026);
  g_ptr_array_add (exercises, carry_catalogue_lookup (catalogue, "back_squat"));
  sheet = carry_exercise_sheet_new (exercises, catalogue, athlete, &today);

  g_assert_true (carry_sheet_paper_find (&paper, "A5", FALSE, &error));
  g_assert_true (carry_exercise_sheet_export (sheet, path, &paper, &test_options, &error));
  g_assert_no_error (error);
  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));

  g_assert_false (carry_exercise_sheet_export (sheet, nowhere, &paper, &test_options, &error));
  g_assert_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_WRITE);

  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/leaflet/paper", test_paper_grows_from_its_full_size);
  g_test_add_func ("/leaflet/usual", test_usual_page);
  g_test_add_func ("/leaflet/figures-make-room", test_figures_make_room);
  g_test_add_func ("/leaflet/runs-on", test_long_text_runs_on);
  g_test_add_func ("/leaflet/without-figure", test_without_figure);
  g_test_add_func ("/leaflet/any-paper", test_any_paper);
  g_test_add_func ("/leaflet/every-exercise", test_every_exercise_takes_a_page);
  g_test_add_func ("/leaflet/content", test_what_it_says);
  g_test_add_func ("/leaflet/left-out", test_left_out_phase);
  g_test_add_func ("/leaflet/export", test_export);

  return g_test_run ();
}
