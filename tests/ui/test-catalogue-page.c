/* test-catalogue-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-page.h"

#include "carry-exercise-dialog.h"
#include "carry-exercise-row.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

/* The expected numbers are counted in the catalogue's file, not by this program. */

typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  GtkWidget *page;
  GListModel *list; /* what is in the list */
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  const GDate monday = carry_sample_day (23);
  g_autoptr (CarryWeek) week = NULL;
  GtkListView *view;

  self->sample = carry_sample_week_new (TRUE);
  week = carry_diary_get_week (self->sample->diary, &monday);
  self->page = carry_catalogue_page_new (self->sample->catalogue, self->sample->athlete);
  carry_catalogue_page_set_week (CARRY_CATALOGUE_PAGE (self->page), week);
  self->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 800, "default-height", 800, "content",
                               self->page, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  test_settle ();

  view = GTK_LIST_VIEW (test_find (self->page, GTK_TYPE_LIST_VIEW, 0));
  self->list = G_LIST_MODEL (gtk_list_view_get_model (view));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  test_settle ();
  carry_sample_week_free (self->sample);
}

static void
search (Fixture *self, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0)), words);
  test_settle ();
}

static void
choose_region (Fixture *self, guint region)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (test_find (self->page, GTK_TYPE_DROP_DOWN, 0)), region);
  test_settle ();
}

static const char *
visible_page (Fixture *self)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (test_find (self->page, GTK_TYPE_STACK, 0)));
}

static void
test_search (Fixture *self, gconstpointer data)
{
  static const struct
  {
    const char *words;
    guint n;
  } cases[] = {
    { "", 175 },         { "goblet", 1 }, { "GÓBLET squ", 1 },  { "deadlift", 5 },
    { "kettlebell", 8 }, { "oblet", 0 },  { "goblet curl", 0 },
  };
  GtkWidget *entry = test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0);

  g_assert_cmpstr (gtk_search_entry_get_placeholder_text (GTK_SEARCH_ENTRY (entry)), ==,
                   "Search 175 exercises");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].words);
      search (self, cases[i].words);
      g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, cases[i].n);
      g_assert_cmpstr (visible_page (self), ==, cases[i].n > 0 ? "list" : "nothing");
    }
}

static void
test_regions (Fixture *self, gconstpointer data)
{
  /* All, legs and hips, trunk, upper body, whole body */
  static const guint counts[] = { 175, 119, 24, 21, 11 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      choose_region (self, i);
      g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, counts[i]);
    }

  search (self, "deadlift");
  g_assert_cmpstr (visible_page (self), ==, "nothing");
  gtk_widget_activate_action (self->page, "catalogue.clear-filters", NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 175);
  g_assert_cmpstr (visible_page (self), ==, "list");
}

static void
test_sections (Fixture *self, gconstpointer data)
{
  /* In the order of CarrySection; each movement pattern belongs to one. */
  static const guint counts[] = { 27, 25, 24, 19, 20, 19, 22, 13, 6 };
  guint start = 0;

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->list, start);
      guint section_start, section_end;

      gtk_section_model_get_section (GTK_SECTION_MODEL (self->list), start, &section_start, &section_end);
      g_assert_cmpuint (section_start, ==, start);
      g_assert_cmpuint (section_end, ==, start + counts[i]);
      g_assert_cmpint (carry_exercise_get_section (exercise), ==, i);
      start = section_end;
    }
}

/* 67 exercises need nothing; 4 want a barbell, 3 a barbell and a rack, 3 a barbell or something else. */
static void
test_equipment (Fixture *self, gconstpointer data)
{
  CarryAthlete *athlete = self->sample->athlete;

  g_object_set (athlete, "equipment", 0, NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 175);

  gtk_widget_activate_action (self->page, "catalogue.only-mine", NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 67);

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 74);

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK),
                NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 77);

  gtk_widget_activate_action (self->page, "catalogue.only-mine", NULL);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (self->list), ==, 175);
}

static void
test_rows (Fixture *self, gconstpointer data)
{
  GtkWidget *row;

  search (self, "goblet");
  row = test_find (self->page, CARRY_TYPE_EXERCISE_ROW, 0);
  g_assert_cmpstr (carry_exercise_get_id (carry_exercise_row_get_exercise (CARRY_EXERCISE_ROW (row))), ==,
                   "goblet_squat");
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Goblet Squat, Quads, glutes");
}

/* The first heading can be seen, also after a search. */
static void
test_starts_at_heading (Fixture *self, gconstpointer data)
{
  GtkWidget *view = test_find (self->page, GTK_TYPE_LIST_VIEW, 0);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  gtk_adjustment_set_value (adjustment, 500);
  test_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 500);
  search (self, "s");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

static void
on_add_requested (GString *asked, CarryExercise *exercise, const char *session_id)
{
  g_string_append_printf (asked, "%s → %s\n", carry_exercise_get_id (exercise),
                          session_id != NULL ? session_id : "new");
}

static void
test_adds_to_session (Fixture *self, gconstpointer data)
{
  const char *id = carry_session_get_id (carry_sample_week_find (self->sample, "Lower Strength"));
  g_autofree char *expected = g_strdup_printf ("goblet_squat → %s\ngoblet_squat → new\n", id);
  g_autoptr (GString) asked = g_string_new (NULL);

  g_signal_connect_swapped (self->page, "add-requested", G_CALLBACK (on_add_requested), asked);
  search (self, "goblet");

  for (guint i = 0; i < 2; i++)
    {
      AdwDialog *dialog;

      g_signal_emit_by_name (test_find (self->page, GTK_TYPE_LIST_VIEW, 0), "activate", 0);
      test_settle ();
      dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
      g_assert_true (CARRY_IS_EXERCISE_DIALOG (dialog));
      gtk_widget_activate_action (GTK_WIDGET (dialog), "exercise.add", "s", i == 0 ? id : "");
      test_settle ();
      g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (self->window)));
    }

  g_assert_cmpstr (asked->str, ==, expected);
}

static void
test_focus (Fixture *self, gconstpointer data)
{
  GtkWidget *entry = test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0);

  search (self, "goblet");
  carry_catalogue_page_focus_search (CARRY_CATALOGUE_PAGE (self->page));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), entry));
  g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry), NULL, NULL));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "/ui/catalogue-page/search", test_search },
    { "/ui/catalogue-page/regions", test_regions },
    { "/ui/catalogue-page/sections", test_sections },
    { "/ui/catalogue-page/equipment-follows-athlete", test_equipment },
    { "/ui/catalogue-page/accessible-rows", test_rows },
    { "/ui/catalogue-page/starts-at-heading", test_starts_at_heading },
    { "/ui/catalogue-page/adds-to-session", test_adds_to_session },
    { "/ui/catalogue-page/focus-search", test_focus },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
