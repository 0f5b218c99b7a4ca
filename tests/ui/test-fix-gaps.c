/* test-fix-gaps.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-controller.h"
#include "carry-difference-page.h"
#include "carry-exercise-difference.h"
#include "carry-injury-card.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

#include <adwaita.h>

typedef struct
{
  CarrySampleWeek *sample;
  CarryWindow *window;
  CarryController *controller;
} Fixture;

static CarryStrengthSession *
find_session (Fixture *fixture, const char *title)
{
  return CARRY_STRENGTH_SESSION (carry_sample_week_find (fixture->sample, title));
}

static void
edit (Fixture *fixture, const char *title, const char *property, int value)
{
  CarrySession *before = CARRY_SESSION (find_session (fixture, title));
  g_autoptr (CarrySession) after = carry_session_edit (before, NULL, property, value, NULL);
  g_autoptr (CarryChange) change = carry_change_new ("A change");

  carry_change_replace (change, before, after);
  carry_history_do_async (fixture->sample->history, change, NULL, NULL);
}

/* Both strength sessions are of a plan. They have no calf work but one exercise, and nothing for the feet. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);
  const GDate monday = carry_sample_day (23);

  g_object_set (sample->athlete, "equipment", G_MAXUINT, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  edit (fixture, "Lower Strength", "origin", CARRY_ORIGIN_PLAN);
  edit (fixture, "Single-Leg & Trunk", "origin", CARRY_ORIGIN_PLAN);
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

static void
wait (Fixture *fixture)
{
  while (carry_controller_is_busy (fixture->controller))
    test_settle ();
  test_settle ();
}

static void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  wait (fixture);
}

static char *
get_view (Fixture *fixture)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "view");

  return g_variant_dup_string (state, NULL);
}

/* As a runner does: to the balance, and to the button below the injuries. */
static void
click_fix (Fixture *fixture)
{
  GtkWidget *card, *button;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.view", "s", "balance"));
  test_settle ();
  card = test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_INJURY_CARD, 0);
  g_assert_nonnull (card);
  for (guint i = 0; (button = test_find (card, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), "Fix Gaps in Plan") == 0)
      break;
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_visible (button));
  for (guint i = 0; i < 100 && !gtk_widget_get_sensitive (button); i++)
    test_settle ();
  g_signal_emit_by_name (button, "clicked");
  wait (fixture);
}

static GtkWidget *
find_page (Fixture *fixture)
{
  return test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_DIFFERENCE_PAGE, 0);
}

static void
test_reaches_the_difference (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) lower = g_object_ref (find_session (fixture, "Lower Strength"));
  g_autofree char *undo = g_strdup (carry_history_get_undo_sentence (fixture->sample->history));
  g_autofree char *view = NULL;
  GtkWidget *page;

  click_fix (fixture);
  view = get_view (fixture);
  g_assert_cmpstr (view, ==, "week");
  page = find_page (fixture);
  g_assert_nonnull (page);
  g_assert_true (says (page, "More for: "));
  g_assert_true (says (page, "New: ") || says (page, " instead of "));

  g_assert_true (find_session (fixture, "Lower Strength") == lower);
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->sample->history), ==, undo);
}

static void
test_accept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) lower = g_object_ref (find_session (fixture, "Lower Strength"));
  g_autoptr (CarryStrengthSession) single = g_object_ref (find_session (fixture, "Single-Leg & Trunk"));

  click_fix (fixture);
  activate (fixture, "diary.accept-plan");
  g_assert_null (find_page (fixture));
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->sample->history), ==, "Fix Gaps in Plan");

  activate (fixture, "diary.undo");
  g_assert_true (
      carry_session_equal (CARRY_SESSION (find_session (fixture, "Lower Strength")), CARRY_SESSION (lower)));
  g_assert_true (carry_session_equal (CARRY_SESSION (find_session (fixture, "Single-Leg & Trunk")),
                                      CARRY_SESSION (single)));
}

static void
test_discard (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) lower = g_object_ref (find_session (fixture, "Lower Strength"));

  click_fix (fixture);
  activate (fixture, "diary.discard-plan");
  g_assert_null (find_page (fixture));
  g_assert_true (find_session (fixture, "Lower Strength") == lower);
}

static void
test_says_why_not (Fixture *fixture, gconstpointer data)
{
  edit (fixture, "Lower Strength", "locked", TRUE);
  edit (fixture, "Single-Leg & Trunk", "locked", TRUE);
  test_settle ();

  /* There is another week to come, but nothing in it yet. */
  click_fix (fixture);
  g_assert_null (find_page (fixture));
  g_assert_true (says (GTK_WIDGET (fixture->window), "Gaps stay: this week nothing is left to change"));
}

static CarryStrengthSession *
session_of (CarrySampleWeek *sample, const char *const *ids, const char *const *doses)
{
  const GDate day = carry_sample_day (23);
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CarryPrescription) dose = carry_prescription_parse (doses[i], &error);
      g_autoptr (CarryItem) item =
          carry_item_new (carry_catalogue_lookup (sample->catalogue, ids[i]), dose, 0);

      g_assert_no_error (error);
      g_list_store_append (items, item);
    }
  session = carry_strength_session_new (&error, "day", &day, "start-minute", 1080u, "duration", 30u, "title",
                                        "Strength", "items", items, NULL);
  g_assert_no_error (error);

  return session;
}

static void
test_words (void)
{
  CarrySampleWeek *sample = carry_sample_week_new (FALSE);
  g_autoptr (CarryStrengthSession) before = session_of (
      sample, (const char *[]){ "back_squat", "side_plank", NULL }, (const char *[]){ "3x5", "3x30s", NULL });
  g_autoptr (CarryStrengthSession) other =
      session_of (sample, (const char *[]){ "back_squat", "front_plank", NULL },
                  (const char *[]){ "4x5", "3x30s", NULL });
  g_autoptr (CarryStrengthSession) more =
      session_of (sample, (const char *[]){ "back_squat", "side_plank", "nordic", NULL },
                  (const char *[]){ "3x5", "3x30s", "2x5", NULL });
  g_autofree char *same = carry_exercise_difference_describe (before, before);
  g_autofree char *instead = carry_exercise_difference_describe (before, other);
  g_autofree char *come = carry_exercise_difference_describe (before, more);
  g_autofree char *gone = carry_exercise_difference_describe (more, before);

  g_assert_null (same);
  g_assert_cmpstr (instead, ==, "Front Plank instead of Side Plank\nBack Squat: 4 × 5 instead of 3 × 5");
  g_assert_cmpstr (come, ==, "New: Nordic Hamstring Curl");
  g_assert_cmpstr (gone, ==, "Without Nordic Hamstring Curl");
  carry_sample_week_free (sample);
}

int
main (int argc, char *argv[])
{
  /* GTK's own double for assistive technologies cannot announce and crashes (4.18). */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

  g_test_add_func ("/ui/fix-gaps/words", test_words);
#define ADD(path, function) g_test_add ("/ui/fix-gaps/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("reaches-the-difference", test_reaches_the_difference);
  ADD ("accept", test_accept);
  ADD ("discard", test_discard);
  ADD ("says-why-not", test_says_why_not);

  return g_test_run ();
}
