/* test-difference.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-card-glide.h"
#include "carry-controller.h"
#include "carry-difference-page.h"
#include "carry-measure.h"
#include "carry-proposed-step-row.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"
#include "carry-week-page.h"
#include "carry-week-slot.h"

#include <adwaita.h>

typedef struct
{
  CarrySampleWeek *sample;
  CarryWindow *window;
  CarryController *controller;
} Fixture;

static void
do_change (CarrySampleWeek *sample, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) change = carry_change_new ("A change");

  if (after != NULL)
    carry_change_replace (change, before, after);
  else
    carry_change_remove (change, before);
  carry_history_do_async (sample->history, change, NULL, NULL);
}

/* The evening before Hills is forbidden for heavy legs, so that a plan moves the session away from it. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);
  const GDate monday = carry_sample_day (23), wednesday = carry_sample_day (25);
  CarrySession *lower = carry_sample_week_find (sample, "Lower Strength");
  g_autoptr (CarrySession) moved = carry_session_edit (lower, NULL, "day", &wednesday, NULL);

  g_object_set (sample->athlete, "equipment", G_MAXUINT, NULL);
  do_change (sample, lower, moved);
  fixture->window =
      CARRY_WINDOW (carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &monday));
  fixture->controller =
      carry_controller_new (fixture->window, sample->history, sample->catalogue, sample->athlete, &monday);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_object_unref (fixture->controller);
  carry_sample_week_free (fixture->sample);
}

static GtkWidget *
find_page (Fixture *fixture)
{
  return test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_DIFFERENCE_PAGE, 0);
}

static char *
describe (Fixture *fixture)
{
  const GDate first = carry_sample_day (23), last = carry_sample_day (29);
  g_autoptr (GPtrArray) all = carry_diary_get_range (fixture->sample->diary, &first, &last);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      g_autofree char *iso = carry_day_to_iso (carry_session_get_day (all->pdata[i]));

      g_string_append_printf (text, "%s %u %s\n", iso, carry_session_get_start_minute (all->pdata[i]),
                              carry_session_get_title (all->pdata[i]));
    }

  return g_string_free_and_steal (text);
}

static void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  while (carry_controller_is_busy (fixture->controller))
    test_settle ();
  test_settle ();
}

static gboolean
says (GtkWidget *root, const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *label = test_find (root, GTK_TYPE_LABEL, i);

      if (label == NULL)
        return FALSE;
      if (strstr (gtk_label_get_label (GTK_LABEL (label)), text) != NULL)
        return TRUE;
    }
}

static GtkWidget *
find_row (GtkWidget *page, const char *title)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *row = test_find (page, CARRY_TYPE_PROPOSED_STEP_ROW, i);

      if (row == NULL || says (row, title))
        return row;
    }
}

/* What moves is told with its places and reasons, and nothing has changed. */
static void
test_tells (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;
  GtkWidget *page, *row, *focus;

  activate (fixture, "win.plan-week");
  after = describe (fixture);
  g_assert_cmpstr (before, ==, after);

  page = find_page (fixture);
  g_assert_nonnull (page);
  row = find_row (page, "Lower Strength");
  g_assert_nonnull (row);
  g_assert_true (says (row, "Wednesday evening → "));
  /* From 18:46 to 07:00 the next morning. */
  g_assert_true (says (row, "Now: 12 h before Hills"));
  g_assert_true (says (page, "The week breaks a rule now."));

  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, "Accept");
}

static void
test_accept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;

  activate (fixture, "win.plan-week");
  activate (fixture, "diary.accept-plan");
  after = describe (fixture);
  g_assert_cmpstr (before, !=, after);
  g_assert_null (find_page (fixture));

  activate (fixture, "diary.undo");
  undone = describe (fixture);
  g_assert_cmpstr (before, ==, undone);
}

static void
test_discard (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;

  activate (fixture, "win.plan-week");
  activate (fixture, "diary.discard-plan");
  g_assert_null (find_page (fixture));

  /* The way back is the same. */
  activate (fixture, "win.plan-week");
  g_assert_true (gtk_widget_activate_action (find_page (fixture), "navigation.pop", NULL));
  test_settle ();
  activate (fixture, "diary.accept-plan");
  after = describe (fixture);
  g_assert_cmpstr (before, ==, after);
}

/* A plan for a week that is another one by now is none. */
static void
test_week_changes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  activate (fixture, "win.plan-week");
  g_assert_nonnull (find_page (fixture));
  do_change (fixture->sample, carry_sample_week_find (fixture->sample, "Hills"), NULL);
  test_settle ();
  g_assert_null (find_page (fixture));

  before = describe (fixture);
  activate (fixture, "diary.accept-plan");
  after = describe (fixture);
  g_assert_cmpstr (before, ==, after);
}

/* What changes while the plan is on its way is in the plan. */
static void
test_changes_meanwhile (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.plan-week", NULL);
  do_change (fixture->sample, carry_sample_week_find (fixture->sample, "Lower Strength"), NULL);
  while (carry_controller_is_busy (fixture->controller))
    test_settle ();
  test_settle ();

  g_assert_false (find_page (fixture) != NULL && says (find_page (fixture), "Wednesday evening"));
}

static void
test_only_new (Fixture *fixture, gconstpointer data)
{
  do_change (fixture->sample, carry_sample_week_find (fixture->sample, "Lower Strength"), NULL);
  do_change (fixture->sample, carry_sample_week_find (fixture->sample, "Single-Leg & Trunk"), NULL);
  activate (fixture, "win.plan-week");

  /* New sessions are in nobody's way. */
  g_assert_null (find_page (fixture));
  g_assert_nonnull (carry_history_get_undo_sentence (fixture->sample->history));
  g_assert_true (
      g_str_has_prefix (carry_history_get_undo_sentence (fixture->sample->history), "Plan Week of"));
}

static void
test_marks_the_place (Fixture *fixture, gconstpointer data)
{
  CarryProposedStepRow *row;
  guint n_offered = 0;

  activate (fixture, "win.plan-week");
  row = CARRY_PROPOSED_STEP_ROW (test_find (find_page (fixture), CARRY_TYPE_PROPOSED_STEP_ROW, 0));
  test_take_focus (GTK_WIDGET (row));

  for (guint i = 0;; i++)
    {
      GtkWidget *slot = test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_WEEK_SLOT, i);

      if (slot == NULL)
        break;
      n_offered += gtk_widget_has_css_class (slot, "offered");
    }
  g_assert_cmpuint (n_offered, ==, 1);
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;
  AdwDialog *dialog;

  g_object_set (test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_WEEK_PAGE, 0), "narrow", TRUE, NULL);
  activate (fixture, "win.plan-week");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_nonnull (dialog);
  g_assert_true (says (GTK_WIDGET (dialog), "Wednesday evening → "));

  adw_dialog_force_close (dialog);
  test_settle ();
  activate (fixture, "diary.accept-plan");
  after = describe (fixture);
  g_assert_cmpstr (before, ==, after);
}

static GtkWidget *
find_card (Fixture *fixture, const char *title)
{
  CarryWeekBoard *board =
      CARRY_WEEK_BOARD (test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_WEEK_BOARD, 0));

  return carry_week_board_find_card (board,
                                     carry_session_get_id (carry_sample_week_find (fixture->sample, title)));
}

/* The card is unseen while its picture travels, and there in the end. */
static void
test_glide (Fixture *fixture, gconstpointer data)
{
  CarryCardGlide *glide =
      CARRY_CARD_GLIDE (test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_CARD_GLIDE, 0));

  activate (fixture, "win.plan-week");
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "diary.accept-plan", NULL);
  while (carry_controller_is_busy (fixture->controller))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (carry_card_glide_is_running (glide));
  g_assert_cmpfloat (gtk_widget_get_opacity (find_card (fixture, "Lower Strength")), <, 1);

  for (guint i = 0; i < 100 && carry_card_glide_is_running (glide); i++)
    test_settle ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_assert_false (carry_card_glide_is_running (glide));
  g_assert_cmpfloat (gtk_widget_get_opacity (find_card (fixture, "Lower Strength")), >=, 1);
}

static void
test_reduced_motion (Fixture *fixture, gconstpointer data)
{
  CarryCardGlide *glide =
      CARRY_CARD_GLIDE (test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_CARD_GLIDE, 0));

  activate (fixture, "win.plan-week");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "diary.accept-plan", NULL);
  while (carry_controller_is_busy (fixture->controller))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (carry_card_glide_is_running (glide));
  g_assert_cmpfloat (gtk_widget_get_opacity (find_card (fixture, "Lower Strength")), >=, 1);
}

int
main (int argc, char *argv[])
{
  /* GTK's own double for assistive technologies cannot announce and crashes (4.18). */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

#define ADD(path, function) g_test_add ("/ui/difference/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("tells", test_tells);
  ADD ("accept", test_accept);
  ADD ("discard", test_discard);
  ADD ("week-changes", test_week_changes);
  ADD ("changes-meanwhile", test_changes_meanwhile);
  ADD ("only-new", test_only_new);
  ADD ("marks-the-place", test_marks_the_place);
  ADD ("narrow", test_narrow);
  ADD ("glide", test_glide);
  ADD ("reduced-motion", test_reduced_motion);

  return g_test_run ();
}
