/* test-catalogue-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-page.h"

#include "carry-catalogue-help.h"
#include "carry-catalogue-list.h"
#include "carry-exercise-dialog.h"
#include "carry-exercise-row.h"
#include "carry-facet-pills.h"
#include "carry-facet-popover.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

/* The expected numbers are counted in the catalogue's file, not by this program. */

typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
  GtkWidget *page;
  CarryExerciseShelf *shelf;
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
  self->shelf = carry_exercise_shelf_new ();
  self->page = carry_catalogue_page_new (self->sample->catalogue, self->sample->athlete, self->shelf);
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
  g_object_unref (self->shelf);
  carry_sample_week_free (self->sample);
}

static void
search (Fixture *self, const char *words)
{
  gtk_editable_set_text (GTK_EDITABLE (test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0)), words);
  test_settle ();
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (self->list);
}

static const char *
get_id (Fixture *self, guint position)
{
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (self->list, position);

  return exercise != NULL ? carry_exercise_get_id (exercise) : NULL;
}

static GtkWidget *
get_view (Fixture *self)
{
  return test_find (self->page, GTK_TYPE_LIST_VIEW, 0);
}

static GtkWidget *
get_focus (Fixture *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->window));
}

/* The button or check button whose accessible name begins so. */
static GtkWidget *
find_button (GtkWidget *root, GType type, const char *name)
{
  GtkWidget *button;

  for (guint i = 0; (button = test_find (root, type, i)) != NULL; i++)
    {
      g_autofree char *label =
          gtk_test_accessible_check_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

      if (label == NULL)
        return button;
    }

  return NULL;
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
    { "", 175 },         { "goblet", 1 }, { "GÓBLET squ", 1 }, { "Gobelt", 1 },
    { "kettlebell", 8 }, { "oblet", 1 },  { "xyz", 0 },        { "goblet curl", 0 },
  };
  GtkWidget *entry = test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0);

  g_assert_cmpstr (gtk_search_entry_get_placeholder_text (GTK_SEARCH_ENTRY (entry)), ==,
                   "Search 175 exercises");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].words);
      search (self, cases[i].words);
      g_assert_cmpuint (count (self), ==, cases[i].n);
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
      gtk_widget_activate_action (self->page, "catalogue.region", "i", (int)i - 1);
      test_settle ();
      g_assert_cmpuint (count (self), ==, counts[i]);
    }

  search (self, "deadlift");
  g_assert_cmpstr (visible_page (self), ==, "nothing");
  gtk_widget_activate_action (self->page, "catalogue.clear-filters", NULL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 175);
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
  g_assert_cmpuint (count (self), ==, 175);

  gtk_widget_activate_action (self->page, "catalogue.only-mine", NULL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 67);

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), NULL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 74);

  g_object_set (athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK),
                NULL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 77);

  gtk_widget_activate_action (self->page, "catalogue.only-mine", NULL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 175);
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

/* Down from the search, Enter, Esc. */
static void
test_keys (Fixture *self, gconstpointer data)
{
  GtkWidget *entry = test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0);
  AdwDialog *dialog;

  carry_catalogue_page_focus_search (CARRY_CATALOGUE_PAGE (self->page));
  search (self, "rdl");
  g_assert_cmpstr (get_id (self, 0), ==, "rdl");
  test_press_key (entry, GDK_KEY_Down);
  test_settle ();
  g_assert_true (CARRY_IS_EXERCISE_ROW (gtk_widget_get_first_child (get_focus (self))));
  g_assert_cmpstr (carry_exercise_get_id (carry_exercise_row_get_exercise (
                       CARRY_EXERCISE_ROW (gtk_widget_get_first_child (get_focus (self))))),
                   ==, "rdl");

  g_signal_emit_by_name (entry, "activate");
  test_settle ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (self->window));
  g_assert_true (CARRY_IS_EXERCISE_DIALOG (dialog));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Romanian Deadlift");
  adw_dialog_force_close (dialog);
  test_settle ();

  g_signal_emit_by_name (entry, "stop-search");
  test_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

static void
test_favourites (Fixture *self, gconstpointer data)
{
  GtkWidget *row, *list;

  search (self, "pallof");
  test_press_key (test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0), GDK_KEY_Down);
  test_settle ();
  list = gtk_widget_get_ancestor (get_view (self), CARRY_TYPE_CATALOGUE_LIST);
  g_assert_true (test_press (list, "<Control>d"));
  g_assert_true (carry_exercise_shelf_is_favourite (self->shelf, "pallof"));
  row = test_find (self->page, CARRY_TYPE_EXERCISE_ROW, 0);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Favourite");

  /* On top, and where it was. A view that loses both at once complains. */
  for (guint i = 0; i < 2; i++)
    {
      search (self, "goblet");
      search (self, "");
    }
  g_assert_cmpuint (count (self), ==, 176);
  g_assert_cmpstr (get_id (self, 0), ==, "pallof");
  gtk_widget_activate_action (self->page, "catalogue.favourite", "s", "pallof");
  test_settle ();
  g_assert_cmpuint (count (self), ==, 175);
  gtk_test_accessible_assert_property (get_view (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "175 exercises");
}

/* What was opened or added last is near; what is a favourite is so already. */
static void
test_recent (Fixture *self, gconstpointer data)
{
  gtk_widget_activate_action (self->page, "catalogue.add", "(ss)", "dip", "");
  gtk_widget_activate_action (self->page, "catalogue.use", "s", "plank_that_is_gone");
  gtk_widget_activate_action (self->page, "catalogue.open", "s", "curl");
  test_settle ();
  adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (self->window)));
  test_settle ();
  g_assert_cmpuint (count (self), ==, 177);
  g_assert_cmpstr (get_id (self, 0), ==, "curl");
  g_assert_cmpstr (get_id (self, 1), ==, "dip");

  gtk_widget_activate_action (self->page, "catalogue.favourite", "s", "dip");
  test_settle ();
  g_assert_cmpuint (count (self), ==, 177);
  g_assert_cmpstr (get_id (self, 0), ==, "dip");
  g_assert_cmpstr (get_id (self, 1), ==, "curl");
}

/* Opens the popover, chooses a muscle there, and takes it away by its pill. */
static void
test_facets (Fixture *self, gconstpointer data)
{
  GtkWidget *popover = test_find (self->page, CARRY_TYPE_FACET_POPOVER, 0);
  GtkWidget *pills = test_find (self->page, CARRY_TYPE_FACET_PILLS, 0);
  GtkWidget *row, *check, *pill;

  g_assert_false (gtk_widget_get_visible (pills));
  gtk_popover_popup (GTK_POPOVER (popover));
  test_settle ();
  row = find_button (popover, GTK_TYPE_LIST_BOX_ROW, "Equipment");
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  test_settle ();

  /* 8 exercises in the file name a kettlebell. */
  check = find_button (popover, GTK_TYPE_CHECK_BUTTON, "Kettlebell, 8 exercises");
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 8);
  g_assert_true (gtk_widget_get_visible (pills));
  gtk_test_accessible_assert_property (get_view (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "8 exercises");

  gtk_popover_popdown (GTK_POPOVER (popover));
  test_settle ();
  pill = find_button (pills, GTK_TYPE_BUTTON, "Remove Kettlebell");
  g_assert_nonnull (pill);
  g_signal_emit_by_name (pill, "clicked");
  test_settle ();
  g_assert_cmpuint (count (self), ==, 175);
  g_assert_false (gtk_widget_get_visible (pills));
}

/* Esc goes back before it closes. */
static void
test_facets_by_key (Fixture *self, gconstpointer data)
{
  GtkWidget *popover = test_find (self->page, CARRY_TYPE_FACET_POPOVER, 0);
  GtkWidget *stack = test_find (popover, GTK_TYPE_STACK, 0);

  gtk_popover_popup (GTK_POPOVER (popover));
  test_settle ();
  gtk_widget_activate (find_button (popover, GTK_TYPE_LIST_BOX_ROW, "Muscle"));
  test_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "values");
  g_assert_true (GTK_IS_CHECK_BUTTON (get_focus (self)));
  g_assert_true (test_press_key (stack, GDK_KEY_Escape));
  test_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "facets");
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_false (test_press_key (stack, GDK_KEY_Escape));
}

/* A region that would find nothing is not offered; each suggestion where nothing is found leads to something. */
static void
test_help (Fixture *self, gconstpointer data)
{
  GtkWidget *help = test_find (self->page, CARRY_TYPE_CATALOGUE_HELP, 0);
  GtkWidget *way;

  search (self, "dib");
  g_assert_cmpstr (visible_page (self), ==, "nothing");
  way = test_find (help, GTK_TYPE_BUTTON, 0);
  gtk_test_accessible_assert_role (way, GTK_ACCESSIBLE_ROLE_BUTTON);
  g_signal_emit_by_name (way, "clicked");
  test_settle ();
  g_assert_cmpstr (visible_page (self), ==, "list");
  g_assert_cmpstr (get_id (self, 0), ==, "dip");

  search (self, "deadlift");
  gtk_widget_activate_action (self->page, "catalogue.region", "i", (int)CARRY_REGION_UPPER);
  test_settle ();
  g_assert_cmpstr (visible_page (self), ==, "nothing");
  g_signal_emit_by_name (test_find (help, GTK_TYPE_BUTTON, 0), "clicked");
  test_settle ();
  g_assert_cmpstr (visible_page (self), ==, "list");
  g_assert_cmpstr (get_id (self, 0), ==, "rdl");
}

/* Home and travel have other equipment than the gym. */
static void
test_places (Fixture *self, gconstpointer data)
{
  GtkWidget *popover = test_find (self->page, CARRY_TYPE_FACET_POPOVER, 0);
  GtkWidget *places = test_find (popover, ADW_TYPE_TOGGLE_GROUP, 0);

  g_object_set (self->sample->athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), "home-equipment",
                CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), "travel-equipment", 0,
                NULL);
  gtk_switch_set_active (GTK_SWITCH (test_find (popover, GTK_TYPE_SWITCH, 0)), TRUE);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 74);
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (places), CARRY_PLACE_HOME);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 77);
  adw_toggle_group_set_active (ADW_TOGGLE_GROUP (places), CARRY_PLACE_TRAVEL);
  test_settle ();
  g_assert_cmpuint (count (self), ==, 67);
  g_assert_nonnull (find_button (test_find (self->page, CARRY_TYPE_FACET_PILLS, 0), GTK_TYPE_BUTTON,
                                 "Remove What I have: Travel"));
}

static void
on_items_changed (GListModel *list, guint position, guint removed, guint added, GString *changes)
{
  g_string_append_printf (changes, "%u-%u+%u ", position, removed, added);
}

/* Rows that stay are left alone, and so is the place in the list. */
static void
test_small_changes (Fixture *self, gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (self)));
  g_autoptr (GString) changes = g_string_new (NULL);

  g_signal_connect (self->list, "items-changed", G_CALLBACK (on_items_changed), changes);
  gtk_widget_activate_action (self->page, "catalogue.favourite", "s", "pallof");
  g_assert_cmpstr (changes->str, ==, "0-0+1 ");
  gtk_widget_activate_action (self->page, "catalogue.favourite", "s", "pallof");
  g_assert_cmpstr (changes->str, ==, "0-0+1 0-1+0 ");
  g_string_truncate (changes, 0);

  /* The barbell alone lifts what needs no rack; then what does comes between. */
  g_object_set (self->sample->athlete, "equipment", CARRY_BIT (CARRY_EQUIPMENT_BARBELL), NULL);
  gtk_widget_activate_action (self->page, "catalogue.only-mine", NULL);
  test_settle ();
  gtk_adjustment_set_value (adjustment, 1000);
  test_settle ();
  g_string_truncate (changes, 0);
  g_object_set (self->sample->athlete, "equipment",
                CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK), NULL);
  test_settle ();
  g_assert_false (g_str_has_prefix (changes->str, "0-74"));
  g_assert_cmpuint (count (self), ==, 77);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 500);
}

static gboolean
is_shown (gpointer exercise, gpointer hidden)
{
  return !g_str_equal (carry_exercise_get_id (exercise), *(const char **)hidden);
}

/* What is hidden is found by nothing. */
static void
test_hidden (Fixture *self, gconstpointer data)
{
  static const char *hidden = "curl";
  g_autoptr (GtkCustomFilter) filter = gtk_custom_filter_new (is_shown, &hidden, NULL);

  carry_catalogue_page_set_filter (CARRY_CATALOGUE_PAGE (self->page), GTK_FILTER (filter));
  test_settle ();
  g_assert_cmpuint (count (self), ==, 174);
  search (self, "biceps curl");
  g_assert_cmpstr (get_id (self, 0), !=, "curl");
  hidden = "dip";
  gtk_filter_changed (GTK_FILTER (filter), GTK_FILTER_CHANGE_DIFFERENT);
  test_settle ();
  g_assert_cmpstr (get_id (self, 0), ==, "curl");
}

/* The menu of a row offers what dragging does. */
static void
test_menu (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) asked = g_string_new (NULL);
  GtkWidget *list = gtk_widget_get_ancestor (get_view (self), CARRY_TYPE_CATALOGUE_LIST);
  CarryExercise *chosen = NULL;
  GtkWidget *menu;

  search (self, "goblet");
  test_press_key (test_find (self->page, GTK_TYPE_SEARCH_ENTRY, 0), GDK_KEY_Down);
  test_settle ();
  g_assert_true (test_press (list, "Menu"));
  test_settle ();
  menu = test_find (list, GTK_TYPE_POPOVER_MENU, 0);
  g_assert_true (gtk_widget_get_visible (menu));
  gtk_popover_popdown (GTK_POPOVER (menu));
  test_settle ();

  g_signal_connect_swapped (self->page, "add-requested", G_CALLBACK (on_add_requested), asked);
  g_signal_connect_swapped (self->page, "add-to-day-requested", G_CALLBACK (g_set_object), &chosen);
  gtk_widget_activate_action (list, "catalogue.add", "(ss)", "goblet_squat", "");
  g_assert_cmpstr (asked->str, ==, "goblet_squat → new\n");
  gtk_widget_activate_action (list, "catalogue.add-to-day", "s", "goblet_squat");
  g_assert_cmpstr (carry_exercise_get_id (chosen), ==, "goblet_squat");
  g_clear_object (&chosen);
  gtk_widget_activate_action (list, "catalogue.open", "s", "nothing_of_that_name");
  test_settle ();
  g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (self->window)));
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
    { "/ui/catalogue-page/keys", test_keys },
    { "/ui/catalogue-page/favourites", test_favourites },
    { "/ui/catalogue-page/recent", test_recent },
    { "/ui/catalogue-page/facets", test_facets },
    { "/ui/catalogue-page/facets-by-key", test_facets_by_key },
    { "/ui/catalogue-page/help", test_help },
    { "/ui/catalogue-page/places", test_places },
    { "/ui/catalogue-page/small-changes", test_small_changes },
    { "/ui/catalogue-page/hidden", test_hidden },
    { "/ui/catalogue-page/menu", test_menu },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
