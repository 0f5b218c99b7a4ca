/* test-own-exercises.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-controller.h"
#include "carry-exercise-dialog.h"
#include "carry-exercise-editor-dialog.h"
#include "carry-exercise-names-dialog.h"
#include "carry-figure-chooser.h"
#include "carry-figure-thumbnail.h"
#include "carry-hidden-exercises-dialog.h"
#include "carry-import-review-dialog.h"
#include "carry-own-exercise-menu.h"
#include "carry-proposal-row.h"
#include "carry-sample-week.h"
#include "carry-strength-session.h"
#include "carry-ui-driver.h"

typedef struct
{
  CarrySampleWeek *sample;
  CarryWindow *window;
  CarryController *controller;
  CarryCatalogueController *exercises;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  CarrySampleWeek *sample = fixture->sample = carry_sample_week_new (TRUE);

  fixture->window = CARRY_WINDOW (
      carry_window_new (NULL, sample->diary, sample->catalogue, sample->athlete, &sample->today));
  fixture->controller = carry_controller_new (fixture->window, sample->history, sample->catalogue,
                                              sample->athlete, &sample->today);
  fixture->exercises =
      carry_catalogue_controller_new (fixture->window, fixture->controller, sample->catalogue, sample->diary);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_clear_object (&fixture->exercises);
  g_clear_object (&fixture->controller);
  carry_sample_week_free (fixture->sample);
}

static void
act (Fixture *fixture, const char *action, const char *id)
{
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), action,
                                                     id != NULL ? g_variant_new_string (id) : NULL));
  test_settle ();
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
press_default (Fixture *fixture)
{
  g_signal_emit_by_name (adw_dialog_get_default_widget (get_dialog (fixture)), "clicked");
  test_settle ();
}

static void
type (Fixture *fixture, guint entry, const char *text)
{
  GtkWidget *row = test_find (GTK_WIDGET (get_dialog (fixture)), ADW_TYPE_ENTRY_ROW, entry);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->sample->catalogue));
}

static CarryExercise *
find_by_name (Fixture *fixture, const char *name)
{
  GListModel *model = G_LIST_MODEL (fixture->sample->catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (model, i);

      if (g_str_equal (carry_exercise_get_name (exercise), name))
        return exercise;
    }

  return NULL;
}

static void
test_new_and_edit (Fixture *fixture, gconstpointer data)
{
  const guint n_before = count (fixture);
  CarryExercise *made;
  g_autofree char *id = NULL;

  act (fixture, "catalogue.new", NULL);
  g_assert_true (CARRY_IS_EXERCISE_EDITOR_DIALOG (get_dialog (fixture)));
  g_assert_false (gtk_widget_get_sensitive (adw_dialog_get_default_widget (get_dialog (fixture))));
  type (fixture, 0, "  Stair Climb %s ");
  type (fixture, 1, "Steps, , Stairs");
  press_default (fixture);

  made = find_by_name (fixture, "Stair Climb %s");
  g_assert_nonnull (made);
  g_assert_cmpuint (count (fixture), ==, n_before + 1);
  g_assert_cmpstrv (carry_exercise_get_aliases (made), ((const char *const[]){ "Steps", "Stairs", NULL }));
  id = g_strdup (carry_exercise_get_id (made));

  act (fixture, "catalogue.edit", id);
  type (fixture, 0, "Stair Run");
  press_default (fixture);
  g_assert_nonnull (find_by_name (fixture, "Stair Run"));
  g_assert_null (find_by_name (fixture, "Stair Climb %s"));

  act (fixture, "catalogue.delete", id);
  g_assert_cmpuint (count (fixture), ==, n_before);
  for (guint i = 0; i < 3; i++)
    act (fixture, "diary.undo", NULL);
  g_assert_cmpuint (count (fixture), ==, n_before);
  g_assert_null (carry_history_get_undo_sentence (fixture->sample->history));
}

static void
test_cancel_changes_nothing (Fixture *fixture, gconstpointer data)
{
  act (fixture, "catalogue.clone", "back_squat");
  adw_dialog_close (get_dialog (fixture));
  test_settle ();
  g_assert_null (get_dialog (fixture));
  g_assert_null (carry_history_get_undo_sentence (fixture->sample->history));
}

/* A copy is the runner's own: it has the dose and figure, but neither sources nor a ladder. */
static void
test_clone (Fixture *fixture, gconstpointer data)
{
  CarryExercise *original = carry_catalogue_lookup (fixture->sample->catalogue, "back_squat");
  CarryExercise *clone;

  act (fixture, "catalogue.clone", "back_squat");
  press_default (fixture);
  clone = find_by_name (fixture, "Back Squat (Copy)");
  g_assert_nonnull (clone);
  g_assert_true (carry_exercise_is_own (clone));
  g_assert_true (
      carry_prescription_equal (carry_exercise_get_dose (clone), carry_exercise_get_dose (original)));
  g_assert_cmphex (carry_exercise_get_primary (clone), ==, carry_exercise_get_primary (original));
  g_assert_cmphex (carry_exercise_get_equipment (clone, 1), ==, carry_exercise_get_equipment (original, 1));
  g_assert_cmpstr (carry_exercise_get_figure (clone), ==, carry_exercise_get_figure (original));
  g_assert_cmpstr (carry_exercise_get_cue (clone), ==, carry_exercise_get_cue (original));
  g_assert_cmpuint (carry_exercise_get_injuries (clone), ==, 0);
  g_assert_null (carry_exercise_get_harder (clone));
}

static void
test_borrow_a_figure (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chooser;

  act (fixture, "catalogue.new", NULL);
  type (fixture, 0, "Stair Climb");
  g_signal_emit_by_name (test_find (GTK_WIDGET (get_dialog (fixture)), ADW_TYPE_ACTION_ROW, 0), "activated");
  test_settle ();
  chooser = test_find (GTK_WIDGET (get_dialog (fixture)), CARRY_TYPE_FIGURE_CHOOSER, 0);
  g_assert_nonnull (chooser);

  /* Figures of a like movement come first. */
  g_signal_emit_by_name (test_find (chooser, GTK_TYPE_GRID_VIEW, 0), "activate", 0u);
  test_settle ();
  press_default (fixture);
  g_assert_cmpstr (
      carry_exercise_get_figure (find_by_name (fixture, "Stair Climb")), ==,
      carry_exercise_get_figure (carry_catalogue_lookup (fixture->sample->catalogue, "back_squat")));
}

static void
test_hide_and_show (Fixture *fixture, gconstpointer data)
{
  const guint n_before = count (fixture);
  GtkWidget *button;

  act (fixture, "catalogue.hide", "back_squat");
  g_assert_cmpuint (count (fixture), ==, n_before - 1);
  act (fixture, "catalogue.hidden", NULL);
  g_assert_true (CARRY_IS_HIDDEN_EXERCISES_DIALOG (get_dialog (fixture)));
  button =
      test_find (test_find (GTK_WIDGET (get_dialog (fixture)), GTK_TYPE_LIST_BOX, 1), GTK_TYPE_BUTTON, 0);
  g_signal_emit_by_name (button, "clicked");
  test_settle ();
  g_assert_cmpuint (count (fixture), ==, n_before);
}

static void
test_other_names (Fixture *fixture, gconstpointer data)
{
  const CarryExerciseMark *mark;

  act (fixture, "catalogue.names", "back_squat");
  type (fixture, 0, "Kniebeuge,Tiefe Kniebeuge");
  press_default (fixture);
  mark = carry_catalogue_lookup_mark (fixture->sample->catalogue, "back_squat");
  g_assert_nonnull (mark);
  g_assert_cmpstrv (mark->aliases, ((const char *const[]){ "Kniebeuge", "Tiefe Kniebeuge", NULL }));

  act (fixture, "catalogue.names", "back_squat");
  type (fixture, 0, "");
  press_default (fixture);
  g_assert_null (carry_catalogue_lookup_mark (fixture->sample->catalogue, "back_squat"));
}

static void
count_taken (GListModel *proposals, guint *n_taken)
{
  *n_taken = 0;
  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      *n_taken += carry_proposal_get_taken (proposal);
    }
}

static void
add (GListStore *store, CarryProposalVerdict verdict, CarryExercise *exercise, const char *name)
{
  g_autoptr (CarryProposal) proposal = carry_proposal_new (
      verdict, verdict != CARRY_PROPOSAL_UNUSABLE ? exercise : NULL, NULL, name, "my.json, entry 1", "why");

  g_list_store_append (store, proposal);
}

static void
test_review (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) proposals = g_list_store_new (CARRY_TYPE_PROPOSAL);
  CarryExercise *exercise = carry_catalogue_lookup (fixture->sample->catalogue, "back_squat");
  AdwDialog *dialog;
  GtkWidget *list;
  guint n_taken = 99;

  add (proposals, CARRY_PROPOSAL_UNUSABLE, exercise, "One");
  add (proposals, CARRY_PROPOSAL_SAME, exercise, "Two");
  add (proposals, CARRY_PROPOSAL_NEW, exercise, "Three");
  dialog = carry_import_review_dialog_new (G_LIST_MODEL (proposals), NULL);
  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  test_settle ();
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (adw_dialog_get_default_widget (dialog))), ==,
                   "_Import 1");

  /* What is unusable stays out, whatever is pressed. */
  list = test_find (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0);
  g_signal_emit_by_name (list, "activate", 0u);
  g_signal_emit_by_name (list, "activate", 1u);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (adw_dialog_get_default_widget (dialog))), ==,
                   "_Import 2");
  g_signal_emit_by_name (list, "activate", 1u);
  g_signal_emit_by_name (list, "activate", 2u);
  g_assert_false (gtk_widget_get_sensitive (adw_dialog_get_default_widget (dialog)));
  count_taken (G_LIST_MODEL (proposals), &n_taken);
  g_assert_cmpuint (n_taken, ==, 0);
  adw_dialog_force_close (dialog);
  test_settle ();
}

static AdwDialog *
open_dialog (Fixture *fixture, const char *id)
{
  CarryCatalogue *catalogue = fixture->sample->catalogue;
  AdwDialog *dialog = carry_exercise_dialog_new (
      fixture->sample->athlete, catalogue, carry_catalogue_lookup (catalogue, id), G_LIST_MODEL (catalogue));

  adw_dialog_present (dialog, GTK_WIDGET (fixture->window));
  test_settle ();

  return dialog;
}

/* What is done to an exercise in its dialog is seen there: the copy, its new name, and that it is gone. */
static void
test_dialog_follows (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog = open_dialog (fixture, "back_squat");
  g_autofree char *id = NULL;

  act (fixture, "catalogue.clone", "back_squat");
  g_assert_true (CARRY_IS_EXERCISE_EDITOR_DIALOG (get_dialog (fixture)));
  press_default (fixture);
  g_assert_true (get_dialog (fixture) == dialog);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Back Squat (Copy)");
  id = g_strdup (carry_exercise_get_id (carry_exercise_dialog_get_exercise (CARRY_EXERCISE_DIALOG (dialog))));

  act (fixture, "catalogue.edit", id);
  type (fixture, 0, "My Squat");
  press_default (fixture);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "My Squat");

  act (fixture, "catalogue.delete", id);
  g_assert_null (get_dialog (fixture));
  g_assert_null (find_by_name (fixture, "My Squat"));
}

static void
test_hiding_closes_dialog (Fixture *fixture, gconstpointer data)
{
  g_assert_nonnull (open_dialog (fixture, "back_squat"));
  act (fixture, "catalogue.hide", "front_squat");
  g_assert_nonnull (get_dialog (fixture));
  act (fixture, "catalogue.hide", "back_squat");
  g_assert_null (get_dialog (fixture));
}

static void
test_menu (Fixture *fixture, gconstpointer data)
{
  CarryExercise *built_in = carry_catalogue_lookup (fixture->sample->catalogue, "back_squat");
  g_autoptr (GMenuModel) menu = carry_own_exercise_menu_new (built_in);
  g_autofree char *action = NULL, *target = NULL;

  /* What came with Carryover can be printed, copied, named and hidden, not edited or deleted. */
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 4);
  g_assert_true (g_menu_model_get_item_attribute (menu, 0, G_MENU_ATTRIBUTE_ACTION, "s", &action));
  g_assert_true (g_menu_model_get_item_attribute (menu, 0, G_MENU_ATTRIBUTE_TARGET, "s", &target));
  g_assert_cmpstr (action, ==, "print.exercise");
  g_assert_cmpstr (target, ==, "back_squat");
}

int
main (int argc, char *argv[])
{
  /* GTK's accessibility for tests cannot announce (GTK 4.18), and changes are announced. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

#define ADD(path, function) g_test_add ("/ui/own-exercises/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("new-and-edit", test_new_and_edit);
  ADD ("cancel", test_cancel_changes_nothing);
  ADD ("clone", test_clone);
  ADD ("figure", test_borrow_a_figure);
  ADD ("hide-and-show", test_hide_and_show);
  ADD ("other-names", test_other_names);
  ADD ("review", test_review);
  ADD ("dialog-follows", test_dialog_follows);
  ADD ("hiding-closes-dialog", test_hiding_closes_dialog);
  ADD ("menu", test_menu);

  return g_test_run ();
}
