/* test-catalogue-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"

#include "support/carry-test-exercises.h"
#include "support/carry-test-sessions.h"

#include "carry-strength-session.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryHistory *history;
  guint n_built_in;
  guint n_signals, position, n_removed, n_added; /* of the list's last signal */
  guint n_ended;
  GError *error;
} Fixture;

static void
on_items_changed (GListModel *model, guint position, guint n_removed, guint n_added, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_signals++;
  fixture->position = position;
  fixture->n_removed = n_removed;
  fixture->n_added = n_added;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->n_built_in = g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue));
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->history = carry_history_new_with_catalogue (fixture->diary, fixture->catalogue, NULL);
  g_signal_connect (fixture->catalogue, "items-changed", G_CALLBACK (on_items_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_error (&fixture->error);
}

static void
on_ended (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (CarryChange) change = NULL;

  g_clear_error (&fixture->error);
  change = carry_history_finish (CARRY_HISTORY (history), result, &fixture->error);
  fixture->n_ended++;
}

static void
wait (Fixture *fixture)
{
  while (fixture->n_ended == 0)
    g_main_context_iteration (NULL, TRUE);
  fixture->n_ended = 0;
}

static void
do_it (Fixture *fixture, CarryCatalogueChange *edits)
{
  g_autoptr (CarryChange) change = carry_change_new ("Change");

  carry_change_set_catalogue (change, edits);
  g_assert_false (carry_change_is_empty (change));
  carry_history_do_async (fixture->history, change, on_ended, fixture);
  wait (fixture);
}

static void
undo (Fixture *fixture)
{
  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait (fixture);
  g_assert_no_error (fixture->error);
}

static void
redo (Fixture *fixture)
{
  carry_history_redo_async (fixture->history, on_ended, fixture);
  wait (fixture);
  g_assert_no_error (fixture->error);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue));
}

static guint
find (Fixture *fixture, const char *id)
{
  for (guint i = 0; i < count (fixture); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), i);

      if (g_str_equal (carry_exercise_get_id (exercise), id))
        return i;
    }

  return G_MAXUINT;
}

static void
test_own_exercises_come_and_go (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) first = test_own_exercise ("own:1", "Zebra Squat");
  g_autoptr (CarryExercise) second = test_own_exercise ("own:2", "Ant Squat");
  g_autoptr (CarryCatalogueChange) insert = carry_catalogue_change_new ();

  carry_catalogue_change_insert (insert, first);
  carry_catalogue_change_insert (insert, second);
  do_it (fixture, insert);
  g_assert_no_error (fixture->error);

  /* They stand in their section, after what came with Carryover, by name. One signal tells of both. */
  g_assert_cmpuint (count (fixture), ==, fixture->n_built_in + 2);
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  g_assert_cmpuint (fixture->n_removed, ==, 0);
  g_assert_cmpuint (fixture->n_added, ==, 2);
  g_assert_cmpuint (find (fixture, "own:2"), ==, fixture->position);
  g_assert_cmpuint (find (fixture, "own:1"), ==, fixture->position + 1);
  g_assert_true (carry_catalogue_lookup (fixture->catalogue, "own:1") == first);

  undo (fixture);
  g_assert_cmpuint (count (fixture), ==, fixture->n_built_in);
  g_assert_null (carry_catalogue_lookup (fixture->catalogue, "own:1"));

  redo (fixture);
  g_assert_cmpuint (count (fixture), ==, fixture->n_built_in + 2);
}

static void
test_an_edit_replaces_one_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) before = test_own_exercise ("own:1", "Zebra Squat");
  g_autoptr (CarryExercise) after = test_own_exercise ("own:1", "Zebra Lunge");
  g_autoptr (CarryCatalogueChange) insert = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) replace = carry_catalogue_change_new ();
  guint position;

  carry_catalogue_change_insert (insert, before);
  do_it (fixture, insert);
  position = fixture->position;
  carry_catalogue_change_replace (replace, before, after);
  do_it (fixture, replace);
  g_assert_no_error (fixture->error);

  g_assert_cmpuint (fixture->n_signals, ==, 2);
  g_assert_cmpuint (fixture->position, ==, position);
  g_assert_cmpuint (fixture->n_removed, ==, 1);
  g_assert_cmpuint (fixture->n_added, ==, 1);
  g_assert_cmpstr (carry_exercise_get_name (carry_catalogue_lookup (fixture->catalogue, "own:1")), ==,
                   "Zebra Lunge");
  undo (fixture);
  g_assert_true (carry_catalogue_lookup (fixture->catalogue, "own:1") == before);
}

static void
test_marks_hide_and_name (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "Kniebeuge", NULL };
  g_autoptr (CarryExerciseMark) hidden = carry_exercise_mark_new ("back_squat", TRUE, NULL);
  g_autoptr (CarryExerciseMark) named = carry_exercise_mark_new ("back_squat", FALSE, names);
  g_autoptr (CarryCatalogueChange) hide = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) name = carry_catalogue_change_new ();
  GListModel *list = carry_catalogue_get_hidden (fixture->catalogue);
  CarryExercise *exercise;
  guint n_aliases;

  g_assert_null (carry_exercise_mark_new ("back_squat", FALSE, NULL));

  /* Hidden is not gone: sessions that name it find it. */
  carry_catalogue_change_mark (hide, NULL, hidden);
  do_it (fixture, hide);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (find (fixture, "back_squat"), ==, G_MAXUINT);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  g_assert_nonnull (carry_catalogue_lookup (fixture->catalogue, "back_squat"));

  carry_catalogue_change_mark (name, hidden, named);
  do_it (fixture, name);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (find (fixture, "back_squat"), !=, G_MAXUINT);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  exercise = carry_catalogue_lookup (fixture->catalogue, "back_squat");
  n_aliases = g_strv_length ((char **)carry_exercise_get_aliases (exercise));
  g_assert_cmpstr (carry_exercise_get_aliases (exercise)[n_aliases - 1], ==, "Kniebeuge");
  g_assert_cmpuint (g_strv_length ((char **)carry_exercise_get_aliases (
                        carry_catalogue_lookup_plain (fixture->catalogue, "back_squat"))),
                    ==, n_aliases - 1);

  undo (fixture);
  undo (fixture);
  g_assert_null (carry_catalogue_lookup_mark (fixture->catalogue, "back_squat"));
  g_assert_cmpuint (count (fixture), ==, fixture->n_built_in);
}

static void
test_what_does_not_fit_changes_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "Zebra Squat");
  g_autoptr (CarryExercise) other = test_own_exercise ("own:1", "Zebra Lunge");
  g_autoptr (CarryExercise) taken = test_own_exercise ("back_squat", "My Squat");
  g_autoptr (CarryExerciseMark) mark = carry_exercise_mark_new ("back_squat", TRUE, NULL);
  CarryExercise *built_in = carry_catalogue_lookup (fixture->catalogue, "back_squat");

  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();

      if (i == 0)
        carry_catalogue_change_remove (change, own);
      else if (i == 1)
        carry_catalogue_change_replace (change, own, other);
      else if (i == 2)
        carry_catalogue_change_insert (change, taken);
      else if (i == 3)
        carry_catalogue_change_remove (change, built_in);
      else if (i == 4)
        carry_catalogue_change_mark (change, mark, NULL);
      else
        {
          carry_catalogue_change_insert (change, own);
          carry_catalogue_change_insert (change, other);
        }

      do_it (fixture, change);
      g_assert_error (fixture->error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_CONFLICT);
      g_assert_cmpuint (fixture->n_signals, ==, 0);
      g_assert_null (carry_history_get_undo_sentence (fixture->history));
    }
}

/* Sessions and catalogue change by one step, or not at all. */
static void
test_one_step_for_both (Fixture *fixture, gconstpointer data)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) session = test_strength (&day, 1080, 45, "Legs");
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "Zebra Squat");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) again = carry_catalogue_change_new ();
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (CarryChange) wrong = carry_change_new ("Add Again");
  g_autoptr (CarrySession) second = test_strength (&day, 600, 45, "Arms");

  carry_catalogue_change_insert (edits, own);
  carry_change_set_catalogue (change, edits);
  carry_change_insert (change, session);
  carry_history_do_async (fixture->history, change, on_ended, fixture);
  wait (fixture);
  g_assert_no_error (fixture->error);
  g_assert_nonnull (carry_diary_lookup (fixture->diary, carry_session_get_id (session)));

  carry_catalogue_change_insert (again, own);
  carry_change_set_catalogue (wrong, again);
  carry_change_insert (wrong, second);
  carry_history_do_async (fixture->history, wrong, on_ended, fixture);
  wait (fixture);
  g_assert_error (fixture->error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_CONFLICT);
  g_assert_null (carry_diary_lookup (fixture->diary, carry_session_get_id (second)));

  undo (fixture);
  g_assert_null (carry_diary_lookup (fixture->diary, carry_session_get_id (session)));
  g_assert_null (carry_catalogue_lookup (fixture->catalogue, "own:1"));
}

static void
test_a_history_without_catalogue_refuses (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryHistory) history = carry_history_new (fixture->diary, NULL);
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "Zebra Squat");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryChange) change = carry_change_new ("Add");

  carry_catalogue_change_insert (edits, own);
  carry_change_set_catalogue (change, edits);
  carry_history_do_async (history, change, on_ended, fixture);
  wait (fixture);
  g_assert_error (fixture->error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_CONFLICT);
}

static void
test_own_text (void)
{
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "Zebra Squat");
  const CarryExerciseText *text = carry_exercise_get_text (own);

  g_assert_true (carry_exercise_is_own (own));
  g_assert_cmpstr (text->why, ==, "Strong legs.");
  g_assert_cmpstr (carry_exercise_get_cue (own), ==, "Stand tall");
  g_assert_cmpstr (text->faults[0], ==, "Knees fall in");
  g_assert_cmpstr (carry_exercise_get_provenance (own)->licence, ==, "CC-BY-SA 4");
}

/* An exercise that comes and is corrected comes as it is corrected; a mark made and taken back is none. */
static void
test_join (Fixture *fixture, gconstpointer data)
{
  CarryExercise *squat = carry_catalogue_lookup (fixture->catalogue, "back_squat");
  g_autoptr (CarryExerciseMark) mark = carry_exercise_mark_new ("back_squat", TRUE, NULL);
  g_autoptr (CarryCatalogueChange) first = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) second = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) both = NULL;
  const CarryCatalogueEdit *edit;

  carry_catalogue_change_insert (first, squat);
  carry_catalogue_change_mark (first, NULL, mark);
  carry_catalogue_change_replace (second, squat, squat);
  carry_catalogue_change_mark (second, mark, NULL);
  both = carry_catalogue_change_join (first, second);

  g_assert_cmpuint (carry_catalogue_change_get_n_edits (both), ==, 1);
  edit = carry_catalogue_change_get_edit (both, 0);
  g_assert_null (edit->before);
  g_assert_true (edit->after == squat);
  g_assert_null (edit->mark_before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/training/catalogue-change/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("own", test_own_exercises_come_and_go);
  ADD ("edit", test_an_edit_replaces_one_row);
  ADD ("join", test_join);
  ADD ("marks", test_marks_hide_and_name);
  ADD ("conflicts", test_what_does_not_fit_changes_nothing);
  ADD ("one-step", test_one_step_for_both);
  ADD ("no-catalogue", test_a_history_without_catalogue_refuses);
  g_test_add_func ("/training/catalogue-change/text", test_own_text);

  return g_test_run ();
}
