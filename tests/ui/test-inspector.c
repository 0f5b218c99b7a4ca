/* test-inspector.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-gap-line.h"
#include "carry-inspector-page.h"
#include "carry-other-place-row.h"
#include "carry-reason-row.h"
#include "carry-rule-row.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-page.h"
#include "carry-week-slot.h"
#include "carry-window.h"

#include <adwaita.h>

typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->sample = carry_sample_week_new (TRUE);
  fixture->window = carry_sample_week_open_window (fixture->sample);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
}

static GtkWidget *
find_card (Fixture *fixture, const char *title)
{
  return carry_sample_week_find_card (fixture->sample, fixture->window, title);
}

static GtkWidget *
find_page (Fixture *fixture)
{
  return test_find (fixture->window, CARRY_TYPE_INSPECTOR_PAGE, 0);
}

/* As a runner without a mouse: to the card, then Space. */
static GtkWidget *
open (Fixture *fixture, const char *title)
{
  GtkWidget *card = find_card (fixture, title);

  gtk_widget_grab_focus (card);
  g_assert_true (test_press (card, "space"));
  test_settle ();

  return find_page (fixture);
}

static gboolean
says (GtkWidget *root, const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *label = test_find (root, GTK_TYPE_LABEL, i);

      if (label == NULL)
        return FALSE;
      if (gtk_widget_get_mapped (label) && g_str_equal (gtk_label_get_label (GTK_LABEL (label)), text))
        return TRUE;
    }
}

static gboolean
has_focus_within (Fixture *fixture, GtkWidget *root)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL && (focus == root || gtk_widget_is_ancestor (focus, root));
}

static void
test_tells_of_the_place (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");

  g_assert_nonnull (page);
  g_assert_true (has_focus_within (fixture, page));
  g_assert_true (says (page, "Lower Strength"));
  g_assert_true (says (page, "Tuesday 24, evening"));
  /* Threshold from 07:00 to 07:55, this from 18:00 to 18:46, Hills at 07:00 two days later. */
  gtk_test_accessible_assert_property (test_find (page, CARRY_TYPE_GAP_LINE, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "10 h after Threshold, 36 h before Hills");
  /* S1b: 2 points below 48 hours; S5a: 1 point below 72 hours. */
  g_assert_true (says (page, "Acceptable, 3 points"));
  g_assert_true (says (page, "36 h before Hills, 48 h would be better"));
  g_assert_true (says (page, "+2 points"));
  g_assert_true (says (page, "10 h after Threshold"));
}

static void
test_reasons_by_weight (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");

  g_assert_true (says (test_find (page, CARRY_TYPE_REASON_ROW, 0), "+2 points"));
  g_assert_true (says (test_find (page, CARRY_TYPE_REASON_ROW, 1), "+1 point"));
}

static void
test_way_back (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");

  g_assert_true (gtk_widget_activate_action (page, "navigation.pop", NULL));
  test_settle ();
  g_assert_null (find_page (fixture));
  g_assert_true (gtk_widget_is_focus (find_card (fixture, "Lower Strength")));
}

static void
test_lock (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  GtkWidget *row = test_find (page, ADW_TYPE_SWITCH_ROW, 0);
  CarrySession *session;

  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (row)));
  gtk_widget_activate (row);
  test_settle ();
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_assert_true (carry_session_get_locked (session));

  /* What is done elsewhere shows here. */
  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  test_settle ();
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (row)));
}

static CarryOtherPlaceRow *
get_place_row (GtkWidget *page, guint n)
{
  return CARRY_OTHER_PLACE_ROW (test_find (page, CARRY_TYPE_OTHER_PLACE_ROW, n));
}

static void
test_move (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  CarryOtherPlaceRow *row = get_place_row (page, 1);
  g_autoptr (CarryPlacement) placement =
      g_object_ref (carry_other_place_get_placement (carry_other_place_row_get_place (row)));
  CarrySession *session;

  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_widget_activate (GTK_WIDGET (row));
  test_settle ();
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), carry_placement_get_day (placement)), ==,
                   0);
  g_assert_cmpuint (carry_session_get_start_minute (session), ==,
                    carry_placement_get_start_minute (placement));

  /* The page tells of the new place, and the focus stays among the places. */
  g_assert_false (says (page, "Tuesday 24, evening"));
  g_assert_true (has_focus_within (fixture, page));
  g_assert_true (CARRY_IS_OTHER_PLACE_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

static void
click_button (GtkWidget *root, const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = test_find (root, GTK_TYPE_BUTTON, i);

      g_assert_nonnull (button);
      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
        {
          g_signal_emit_by_name (button, "clicked");
          return;
        }
    }
}

/* The cheapest first, none that a rule forbids, and not where the session is. */
static void
test_ranking (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  double least = -G_MAXDOUBLE;
  guint n = 0;

  click_button (page, "Show All Places");
  test_settle ();

  for (n = 0; test_find (page, CARRY_TYPE_OTHER_PLACE_ROW, n) != NULL; n++)
    {
      CarryOtherPlace *place = carry_other_place_row_get_place (get_place_row (page, n));
      CarryPlacement *placement = carry_other_place_get_placement (place);

      g_assert_cmpuint (carry_other_place_get_rank (place), ==, n + 1);
      g_assert_cmpfloat (carry_other_place_get_extra (place), >=, least);
      g_assert_cmpint (carry_placement_get_verdict (placement), !=, CARRY_VERDICT_BLOCKED);
      least = carry_other_place_get_extra (place);
    }
  g_assert_cmpuint (n, >=, 3);
}

static CarryWeekSlot *
find_offered (Fixture *fixture)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *slot = test_find (fixture->window, CARRY_TYPE_WEEK_SLOT, i);

      if (slot == NULL || gtk_widget_has_css_class (slot, "offered"))
        return slot != NULL ? CARRY_WEEK_SLOT (slot) : NULL;
    }
}

static void
test_place_is_marked (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  CarryOtherPlaceRow *row = get_place_row (page, 0);
  CarryPlacement *placement = carry_other_place_get_placement (carry_other_place_row_get_place (row));
  CarryWeekSlot *slot;

  g_assert_null (find_offered (fixture));
  test_take_focus (GTK_WIDGET (row));
  slot = find_offered (fixture);
  g_assert_nonnull (slot);
  g_assert_cmpuint (carry_week_slot_get_place (slot).day, ==,
                    (guint)carry_placement_get_start (placement) / CARRY_MINUTES_PER_DAY);

  test_take_focus (find_card (fixture, "Lower Strength"));
  g_assert_null (find_offered (fixture));
}

static GtkWidget *
find_rule_row (GtkWidget *page, CarryRuleId id)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *row = test_find (page, CARRY_TYPE_RULE_ROW, i);

      if (row == NULL || g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                                      carry_rule_get_meaning (carry_rule_get (id))))
        return row;
    }
}

/* The limit of a rule is changed where it is told, and the verdict follows. */
static void
test_limit (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  GtkWidget *row = find_rule_row (page, CARRY_RULE_S1B);
  double value;

  g_assert_nonnull (row);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  test_settle ();
  adw_spin_row_set_value (ADW_SPIN_ROW (test_find (row, ADW_TYPE_SPIN_ROW, 0)), 36);
  test_settle ();
  g_assert_true (carry_athlete_get_adjustment (fixture->sample->athlete, "S1b", &value));
  g_assert_cmpfloat (value, ==, 36);
  g_assert_true (says (page, "Good, 1 point"));
  /* The row that is being edited stays. */
  g_assert_true (find_rule_row (page, CARRY_RULE_S1B) == row);

  carry_athlete_clear_adjustment (fixture->sample->athlete, "S1b");
  test_settle ();
  g_assert_true (says (page, "Acceptable, 3 points"));

  carry_athlete_set_adjustment (fixture->sample->athlete, "HC1", 48);
  test_settle ();
  g_assert_true (says (page, "Blocked"));
  g_assert_true (says (page, "Forbidden by a rule"));
}

static void
test_run (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Hills");

  g_assert_true (says (page, "What It Asks For"));
  /* HC1: 24 hours, 18 for moderate work; HC2: 3 hours. */
  g_assert_true (says (page, "No heavy leg strength in the 24 h before, no moderate in the 18 h before"));
  g_assert_true (says (page, "No leg strength in the 3 h after"));
  g_assert_false (gtk_widget_get_mapped (test_find (page, CARRY_TYPE_GAP_LINE, 0)));
  g_assert_true (says (page, "What It Does to the Legs"));
}

static gboolean
says_beginning (GtkWidget *root, const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *label = test_find (root, GTK_TYPE_LABEL, i);

      if (label == NULL)
        return FALSE;
      if (gtk_widget_get_mapped (label) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (label)), text))
        return TRUE;
    }
}

/* Monday's first run finds legs that nothing has tired yet; after Hills they are not what they were before. */
static void
test_legs (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Easy");

  g_assert_true (says (page, "Legs at 100% when you start: fresh"));
  page = open (fixture, "Hills");
  g_assert_true (says_beginning (page, "Legs at "));
  g_assert_true (says_beginning (page, "At "));
  g_assert_true (says_beginning (page, "Fresh again by "));

  /* Of a session only how they are then. */
  page = open (fixture, "Lower Strength");
  g_assert_true (says_beginning (page, "Legs at "));
  g_assert_false (says (page, "What It Does to the Legs"));
}

static void
test_follows_the_selection (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;
  const char *id = carry_session_get_id (carry_sample_week_find (fixture->sample, "Single-Leg & Trunk"));

  /* The focus alone opens nothing, a click does. */
  gtk_widget_activate_action (fixture->window, "win.inspect", "(sb)", id, FALSE);
  test_settle ();
  g_assert_null (find_page (fixture));
  gtk_widget_activate_action (fixture->window, "win.inspect", "(sb)", id, TRUE);
  test_settle ();
  page = find_page (fixture);
  g_assert_nonnull (page);
  g_assert_true (says (page, "Single-Leg & Trunk"));

  id = carry_session_get_id (carry_sample_week_find (fixture->sample, "Lower Strength"));
  gtk_widget_activate_action (fixture->window, "win.inspect", "(sb)", id, FALSE);
  test_settle ();
  g_assert_true (says (page, "Lower Strength"));

  gtk_widget_activate_action (fixture->window, "diary.remove", "s", id);
  test_settle ();
  g_assert_null (find_page (fixture));
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  const char *id = carry_session_get_id (carry_sample_week_find (fixture->sample, "Lower Strength"));
  AdwDialog *dialog;

  g_object_set (test_find (fixture->window, CARRY_TYPE_WEEK_PAGE, 0), "narrow", TRUE, NULL);
  gtk_widget_activate_action (fixture->window, "win.why-here", "s", id);
  test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_nonnull (dialog);
  g_assert_true (says (GTK_WIDGET (dialog), "Acceptable, 3 points"));
}

/* The sidebar is 280 pixels wide, and a name of 18 letters has room between the buttons of the header,
 * in a wide font too. */
static void
test_title_is_whole (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open (fixture, "Lower Strength");
  GtkWidget *title = test_find (page, ADW_TYPE_WINDOW_TITLE, 0);
  GtkWidget *label = test_find (title, GTK_TYPE_LABEL, 0);

  adw_window_title_set_title (ADW_WINDOW_TITLE (title), "Single-Leg & Trunk");
  test_settle ();
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "Single-Leg & Trunk");
  g_assert_cmpint (gtk_widget_get_width (page), <=, 280);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
  g_assert_true (says (page, "Log…"));
  g_assert_true (says (page, "Start Workout"));
}

static float
find_label_x (GtkWidget *root, const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *label = test_find (root, GTK_TYPE_LABEL, i);
      graphene_point_t point;

      g_assert_nonnull (label);
      if (g_str_equal (gtk_label_get_label (GTK_LABEL (label)), text))
        {
          g_assert_true (gtk_widget_compute_point (label, root, &GRAPHENE_POINT_INIT (0, 0), &point));

          return point.x;
        }
    }
}

static void
test_time_runs_as_the_script (Fixture *fixture, gconstpointer data)
{
  GtkWidget *line = test_find (open (fixture, "Lower Strength"), CARRY_TYPE_GAP_LINE, 0);

  g_assert_cmpfloat (find_label_x (line, "Threshold"), <, find_label_x (line, "Hills"));
  g_assert_cmpfloat (find_label_x (line, "10 h"), <, find_label_x (line, "36 h"));
  gtk_widget_set_direction (line, GTK_TEXT_DIR_RTL);
  test_settle ();
  g_assert_cmpfloat (find_label_x (line, "Threshold"), >, find_label_x (line, "Hills"));
  g_assert_cmpfloat (find_label_x (line, "10 h"), >, find_label_x (line, "36 h"));
}

static void
test_geometry (void)
{
  g_assert_cmpfloat (carry_gap_line_place (0, 3, 200, 20), ==, 20);
  g_assert_cmpfloat (carry_gap_line_place (1, 3, 200, 20), ==, 100);
  g_assert_cmpfloat (carry_gap_line_place (2, 3, 200, 20), ==, 180);
  g_assert_cmpfloat (carry_gap_line_place (0, 1, 200, 20), ==, 100);
  g_assert_cmpfloat (carry_gap_line_keep_inside (100, 40, 200), ==, 80);
  g_assert_cmpfloat (carry_gap_line_keep_inside (10, 40, 200), ==, 0);
  g_assert_cmpfloat (carry_gap_line_keep_inside (195, 40, 200), ==, 160);
}

static void
test_points (void)
{
  const struct
  {
    double points;
    gboolean with_sign;
    const char *text;
  } rows[] = {
    { 0, FALSE, "0" },  { 3, FALSE, "3" }, { 1.5, TRUE, "+1.5" },
    { -2, TRUE, "−2" }, { 0, TRUE, "+0" }, { 2.04, FALSE, "2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = carry_points_format (rows[i].points, rows[i].with_sign);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_sign_from_the_right (void)
{
  g_autofree char *sign = NULL;
  g_autofree char *plain = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  sign = carry_points_format (2, TRUE);
  plain = carry_points_format (2, FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_cmpstr (sign, ==, "\u200e+2");
  g_assert_cmpstr (plain, ==, "2");
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

#define ADD(path, function) g_test_add ("/ui/inspector/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("place", test_tells_of_the_place);
  ADD ("reasons", test_reasons_by_weight);
  ADD ("way-back", test_way_back);
  ADD ("lock", test_lock);
  ADD ("move", test_move);
  ADD ("ranking", test_ranking);
  ADD ("marked", test_place_is_marked);
  ADD ("limit", test_limit);
  ADD ("run", test_run);
  ADD ("legs", test_legs);
  ADD ("follows", test_follows_the_selection);
  ADD ("narrow", test_narrow);
  ADD ("whole-title", test_title_is_whole);
  ADD ("from-right", test_time_runs_as_the_script);
  g_test_add_func ("/ui/inspector/geometry", test_geometry);
  g_test_add_func ("/ui/inspector/points", test_points);
  g_test_add_func ("/ui/inspector/sign-from-right", test_sign_from_the_right);

  return g_test_run ();
}
