/* test-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-page.h"
#include "carry-plan-button.h"
#include "carry-sample-week.h"
#include "carry-session-line.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-week-page.h"
#include "carry-week-places.h"
#include "carry-window-sidebar.h"
#include "carry-window.h"

typedef struct
{
  CarrySampleWeek *sample;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->sample = carry_sample_week_new (data != NULL);
  fixture->window = carry_sample_week_open_window (fixture->sample);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
}

static gboolean
is_enabled (Fixture *fixture, const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
assert_week (Fixture *fixture, GDateDay november)
{
  const GDate day = carry_sample_day (november);

  g_assert_cmpint (g_date_compare (carry_window_get_week_start (CARRY_WINDOW (fixture->window)), &day), ==,
                   0);
}

static void
test_weeks (Fixture *fixture, gconstpointer data)
{
  assert_week (fixture, 23);
  g_assert_false (is_enabled (fixture, "today"));
  g_assert_true (is_enabled (fixture, "plan-week"));

  gtk_widget_activate_action (fixture->window, "win.previous-week", NULL);
  assert_week (fixture, 16);
  g_assert_true (is_enabled (fixture, "today"));
  /* Nothing is there to plan around. */
  g_assert_false (is_enabled (fixture, "plan-week"));

  gtk_widget_activate_action (fixture->window, "win.today", NULL);
  assert_week (fixture, 23);
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  carry_window_set_busy (CARRY_WINDOW (fixture->window), TRUE);
  g_assert_false (is_enabled (fixture, "plan-week"));
  carry_window_set_busy (CARRY_WINDOW (fixture->window), FALSE);
  g_assert_true (is_enabled (fixture, "plan-week"));
}

/* What is quick does not flicker; what is not shows, and can be stopped. */
static void
test_patience (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = test_find (fixture->window, CARRY_TYPE_PLAN_BUTTON, 0);
  gboolean waiting;

  carry_window_set_busy (CARRY_WINDOW (fixture->window), TRUE);
  g_object_get (button, "waiting", &waiting, NULL);
  g_assert_false (waiting);

  for (guint i = 0; i < 20 && !waiting; i++)
    {
      test_settle ();
      g_object_get (button, "waiting", &waiting, NULL);
    }
  g_assert_true (waiting);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "diary.cancel-plan");

  carry_window_set_busy (CARRY_WINDOW (fixture->window), FALSE);
  g_object_get (button, "waiting", &waiting, NULL);
  g_assert_false (waiting);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.plan-week");
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GVariant) state = NULL;

  gtk_widget_activate_action (fixture->window, "win.view", "s", "balance");
  test_settle ();
  state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "view");
  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, "balance");
  g_assert_false (is_enabled (fixture, "toggle-sidebar"));

  gtk_widget_activate_action (fixture->window, "win.view", "s", "week");
  test_settle ();
  g_assert_true (is_enabled (fixture, "toggle-sidebar"));
}

static CarryWeekPlaces *
create_places (Fixture *fixture)
{
  const GDate first = carry_sample_day (23);

  return carry_week_places_new_for_session (fixture->sample->diary, fixture->sample->athlete, &first,
                                            carry_sample_week_find (fixture->sample, "Lower Strength"));
}

static void
request (Fixture *fixture, CarryBoardPlace place, gboolean copy)
{
  g_autoptr (CarryWeekPlaces) places = create_places (fixture);

  g_signal_emit_by_name (test_find (fixture->window, CARRY_TYPE_WEEK_BOARD, 0), "place-requested", places,
                         place.day, place.slot, copy);
  test_settle ();
}

static void
test_allowed_place_is_taken (Fixture *fixture, gconstpointer data)
{
  const GDate sunday = carry_sample_day (29);
  CarrySession *session;

  request (fixture, (CarryBoardPlace){ 6, CARRY_SLOT_EVENING }, FALSE);
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &sunday), ==, 0);
  g_assert_cmpuint (carry_session_get_start_minute (session), ==, 1080);
}

static AdwAlertDialog *
get_question (Fixture *fixture)
{
  return ADW_ALERT_DIALOG (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
}

static void
test_forbidden_place_is_asked_for (Fixture *fixture, gconstpointer data)
{
  const GDate monday = carry_sample_day (23);
  const GDate tuesday = carry_sample_day (24);
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");

  request (fixture, (CarryBoardPlace){ 0, CARRY_SLOT_EVENING }, FALSE);
  g_assert_nonnull (get_question (fixture));
  g_assert_cmpstr (adw_alert_dialog_get_heading (get_question (fixture)), ==, "Place Before Threshold?");
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &tuesday), ==, 0);

  g_signal_emit_by_name (get_question (fixture), "response::place", "place");
  test_settle ();
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_assert_cmpint (g_date_compare (carry_session_get_day (session), &monday), ==, 0);
  g_assert_cmpuint (carry_session_get_start_minute (session), ==, 1080);
}

static void
test_cancelled_question_changes_nothing (Fixture *fixture, gconstpointer data)
{
  const GDate tuesday = carry_sample_day (24);

  request (fixture, (CarryBoardPlace){ 0, CARRY_SLOT_EVENING }, FALSE);
  adw_dialog_close (ADW_DIALOG (get_question (fixture)));
  test_settle ();
  g_assert_cmpint (
      g_date_compare (carry_session_get_day (carry_sample_week_find (fixture->sample, "Lower Strength")),
                      &tuesday),
      ==, 0);
}

static void
test_exercise_is_added (Fixture *fixture, gconstpointer data)
{
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_autofree char *id = g_strdup (carry_session_get_id (session));
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (fixture->sample->catalogue), 10);
  GtkWidget *sidebar = test_find (fixture->window, CARRY_TYPE_WINDOW_SIDEBAR, 0);

  g_signal_emit_by_name (sidebar, "add-requested", exercise, id);
  test_settle ();
  session = carry_diary_lookup (fixture->sample->diary, id);
  g_assert_cmpuint (carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)), ==, 6);
}

/* The menu of the catalogue leads to the places that dragging shows, and one of them to the diary. */
static void
test_day_is_chosen (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = test_find (fixture->window, CARRY_TYPE_CATALOGUE_PAGE, 0);
  CarryExerciseShelf *shelf = carry_window_get_shelf (CARRY_WINDOW (fixture->window));
  CarrySession *session = carry_sample_week_find (fixture->sample, "Lower Strength");
  const guint n_before =
      g_list_model_get_n_items (carry_strength_session_get_items (CARRY_STRENGTH_SESSION (session)));
  AdwDialog *dialog;

  gtk_widget_activate_action (page, "catalogue.add-to-day", "s", "goblet_squat");
  test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_nonnull (dialog);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Add Goblet Squat");
  adw_dialog_force_close (dialog);
  test_settle ();
  g_assert_cmpstr (carry_exercise_shelf_get_recent (shelf)[0], ==, "goblet_squat");

  gtk_widget_activate_action (page, "catalogue.add", "(ss)", "goblet_squat", carry_session_get_id (session));
  test_settle ();
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  g_assert_cmpuint (
      g_list_model_get_n_items (carry_strength_session_get_items (CARRY_STRENGTH_SESSION (session))), ==,
      n_before + 1);
}

static void
test_narrow_week_is_a_list (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = test_find (fixture->window, CARRY_TYPE_WEEK_PAGE, 0);
  GtkWidget *line = test_find (fixture->window, CARRY_TYPE_SESSION_LINE, 0);

  g_assert_false (gtk_widget_get_mapped (line));
  g_object_set (page, "narrow", TRUE, NULL);
  test_settle ();
  g_assert_true (gtk_widget_get_mapped (line));
  g_assert_false (gtk_widget_get_mapped (test_find (fixture->window, CARRY_TYPE_WEEK_BOARD, 0)));
  gtk_test_accessible_assert_property (line, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Easy run, 8 kilometres, 48 minutes, road, not done");
}

static void
test_first_session_shows_the_board (Fixture *fixture, gconstpointer data)
{
  GtkWidget *board = test_find (fixture->window, CARRY_TYPE_WEEK_BOARD, 0);

  g_assert_false (gtk_widget_get_mapped (board));
  g_assert_false (is_enabled (fixture, "plan-week"));
  gtk_widget_activate_action (fixture->window, "win.new-strength", NULL);
  test_settle ();
  g_assert_true (gtk_widget_get_mapped (board));
  g_assert_true (is_enabled (fixture, "plan-week"));
}

static void
test_large_text_fits_a_narrow_window (Fixture *fixture, gconstpointer data)
{
  test_assert_fits_at_large_text (fixture->window, ADW_TYPE_TOAST_OVERLAY);
}

int
main (int argc, char *argv[])
{
  gboolean filled = TRUE;
  const struct
  {
    const char *path;
    gpointer filled;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/ui/window/weeks", &filled, test_weeks },
    { "/ui/window/busy", &filled, test_busy },
    { "/ui/window/patience", &filled, test_patience },
    { "/ui/window/views", &filled, test_views },
    { "/ui/window/allowed-place", &filled, test_allowed_place_is_taken },
    { "/ui/window/forbidden-place", &filled, test_forbidden_place_is_asked_for },
    { "/ui/window/cancelled-question", &filled, test_cancelled_question_changes_nothing },
    { "/ui/window/add-exercise", &filled, test_exercise_is_added },
    { "/ui/window/choose-day", &filled, test_day_is_chosen },
    { "/ui/window/narrow", &filled, test_narrow_week_is_a_list },
    { "/ui/window/first-session", NULL, test_first_session_shows_the_board },
    { "/ui/window/large-text", &filled, test_large_text_fits_a_narrow_window },
  };

  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].filled, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
