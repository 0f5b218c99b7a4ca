/* test-store.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"
#include "carry-run.h"
#include "carry-test-fixture.h"

static CarryRun *
new_run (const char *id)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 3, G_DATE_MARCH, 2026);

  return carry_run_new (NULL, "id", id, "day", &day, "start-minute", 1110u, "duration", 45u, NULL);
}

typedef enum
{
  CONFLICT_REMOVE_MISSING,
  CONFLICT_REPLACE_MISSING,
  CONFLICT_INSERT_TWICE,
} Conflict;

static const struct
{
  const char *name;
  Conflict conflict;
} conflicts[] = {
  { "remove-missing", CONFLICT_REMOVE_MISSING },
  { "replace-missing", CONFLICT_REPLACE_MISSING },
  { "insert-twice", CONFLICT_INSERT_TWICE },
};

static void
test_conflict_changes_nothing (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryRun) fine = new_run ("fine");
  g_autoptr (CarryRun) present = new_run ("present");
  g_autoptr (CarryRun) missing = new_run ("missing");
  g_autoptr (CarrySession) edited = carry_session_edit (CARRY_SESSION (missing), NULL, "note", "Later", NULL);
  g_autoptr (CarryChange) setting = carry_change_new ("Add a run");
  g_autoptr (CarryChange) change = carry_change_new ("Change what is not there");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  carry_change_insert (setting, CARRY_SESSION (present));
  g_assert_true (carry_store_write (fixture->store, setting, NULL));
  before = carry_test_store_describe (fixture->store);

  /* Good edits around the bad one: they must not stay. */
  carry_change_insert (change, CARRY_SESSION (fine));
  carry_change_remove (change, CARRY_SESSION (present));

  switch (conflicts[GPOINTER_TO_SIZE (data)].conflict)
    {
    case CONFLICT_REMOVE_MISSING:
      carry_change_remove (change, CARRY_SESSION (missing));
      break;

    case CONFLICT_REPLACE_MISSING:
      carry_change_replace (change, CARRY_SESSION (missing), edited);
      break;

    case CONFLICT_INSERT_TWICE:
    default:
      carry_change_insert (change, CARRY_SESSION (fine));
      break;
    }

  g_assert_false (carry_store_write (fixture->store, change, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, fixture->path));

  after = carry_test_store_describe (fixture->store);
  g_assert_cmpstr (after, ==, before);
}

typedef struct
{
  guint n_answers;
  guint n_errors;
  CarryStore *store;
} Answers;

typedef struct
{
  Answers *answers;
  guint number;
} Question;

static void
on_written (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Question *question = user_data;
  g_autoptr (GError) error = NULL;

  /* In the order of the questions. */
  g_assert_cmpuint (question->answers->n_answers, ==, question->number);
  question->answers->n_answers++;

  if (!carry_journal_write_finish (CARRY_JOURNAL (source), result, &error))
    {
      g_assert_nonnull (error);
      question->answers->n_errors++;
    }
}

static void
ask (CarryTestFixture *fixture, CarryChange *change, Answers *answers, guint number)
{
  Question *question = g_new0 (Question, 1);

  question->answers = answers;
  question->number = number;
  carry_journal_write_async (CARRY_JOURNAL (fixture->store), change, on_written, question);
}

static void
test_writes_in_the_order_asked (CarryTestFixture *fixture, gconstpointer data)
{
  Answers answers = { 0 };

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (fixture->expected);

      ask (fixture, change, &answers, i);
      carry_test_diary_apply (fixture->expected, change);
    }

  /* A load sees what was asked for before it, although nobody was answered yet. */
  carry_test_assert_as_expected (fixture);
  g_assert_cmpuint (answers.n_answers, ==, 0);

  carry_store_flush (fixture->store);

  while (answers.n_answers < 200)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (answers.n_errors, ==, 0);
}

static void
test_close_waits_and_then_refuses (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = carry_test_diary_next (fixture->expected);
  g_autoptr (GError) error = NULL;
  Answers answers = { 0 };

  ask (fixture, change, &answers, 0);
  carry_store_close (fixture->store);
  carry_store_close (fixture->store);
  ask (fixture, change, &answers, 1);

  while (answers.n_answers < 2)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (answers.n_errors, ==, 1);
  g_assert_null (carry_store_load_sessions (fixture->store, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CLOSED);

  carry_test_diary_apply (fixture->expected, change);
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
on_answered_after_release (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(gboolean *)user_data = carry_journal_write_finish (CARRY_JOURNAL (source), result, NULL);
}

/* The tasks hold the store; whoever lets go of it last, it must not be the thread that its end waits for. */
static void
test_release_while_writing (CarryTestFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (fixture->expected);
      gboolean written = FALSE;

      carry_journal_write_async (CARRY_JOURNAL (fixture->store), change, on_answered_after_release, &written);
      g_object_add_weak_pointer (G_OBJECT (fixture->store), (gpointer *)&fixture->store);
      g_object_unref (fixture->store);

      while (fixture->store != NULL)
        g_main_context_iteration (NULL, TRUE);

      g_assert_true (written);
      carry_test_diary_apply (fixture->expected, change);
      fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
    }

  carry_test_assert_as_expected (fixture);
}

static void
on_step (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryChange) change = carry_history_finish (CARRY_HISTORY (source), result, &error);

  g_assert_no_error (error);
  g_assert_nonnull (change);
  (*(guint *)user_data)++;
}

static void
wait_for_steps (const guint *n_steps, guint wanted)
{
  while (*n_steps < wanted)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_undone_and_redone_as_left (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryHistory) history = carry_history_new (diary, CARRY_JOURNAL (fixture->store));
  g_autoptr (CarryRun) run = new_run ("run");
  g_autoptr (CarrySession) moved = carry_session_edit (CARRY_SESSION (run), NULL, "start-minute", 420u, NULL);
  g_autoptr (CarryChange) add = carry_change_new ("Add a run");
  g_autoptr (CarryChange) move = carry_change_new ("Move a run");
  g_autofree char *text = NULL;
  guint n_steps = 0;

  carry_change_insert (add, CARRY_SESSION (run));
  carry_change_replace (move, CARRY_SESSION (run), moved);
  carry_history_do_async (history, add, on_step, &n_steps);
  carry_history_do_async (history, move, on_step, &n_steps);
  wait_for_steps (&n_steps, 2);
  carry_history_undo_async (history, on_step, &n_steps);
  carry_history_undo_async (history, on_step, &n_steps);
  wait_for_steps (&n_steps, 4);
  text = carry_test_store_describe (fixture->store);
  g_assert_cmpstr (text, ==, "");
  carry_history_redo_async (history, on_step, &n_steps);
  wait_for_steps (&n_steps, 5);

  g_clear_object (&history);
  carry_test_reopen (fixture);
  g_ptr_array_add (fixture->expected->sessions, g_object_ref (run));
  carry_test_assert_as_expected (fixture);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  *(GPtrArray **)user_data = carry_store_load_sessions_finish (CARRY_STORE (source), result, &error);
  g_assert_no_error (error);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  *(CarryStore **)user_data = carry_store_open_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_open_and_load_without_waiting (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GPtrArray) sessions = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *loaded = NULL;

  for (guint i = 0; i < 10; i++)
    carry_test_write_next (fixture);

  g_clear_object (&fixture->store);
  carry_store_open_async (file, fixture->expected->catalogue, on_opened, &fixture->store);

  while (fixture->store == NULL)
    g_main_context_iteration (NULL, TRUE);

  carry_store_load_sessions_async (fixture->store, on_loaded, &sessions);

  while (sessions == NULL)
    g_main_context_iteration (NULL, TRUE);

  /* Not only the same: in the order of the diary already. */
  for (guint i = 1; i < sessions->len; i++)
    g_assert_cmpint (
        carry_session_compare (g_ptr_array_index (sessions, i - 1), g_ptr_array_index (sessions, i)), <, 0);

  expected = carry_test_diary_describe (fixture->expected);
  loaded = carry_test_sessions_describe (sessions);
  g_assert_cmpstr (loaded, ==, expected);
}

static void
test_in_memory (void)
{
  g_autoptr (CarryTestDiary) expected = carry_test_diary_new (7);
  g_autoptr (CarryStore) store = carry_test_store_open (NULL, expected->catalogue);
  g_autofree char *described = NULL;
  g_autofree char *stored = NULL;

  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (expected);

      g_assert_true (carry_store_write (store, change, NULL));
      carry_test_diary_apply (expected, change);
    }

  described = carry_test_diary_describe (expected);
  stored = carry_test_store_describe (store);
  g_assert_cmpstr (stored, ==, described);
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/store/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (conflicts); i++)
    {
      g_autofree char *path = g_strconcat ("/store/store/conflict/", conflicts[i].name, NULL);

      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), carry_test_set_up,
                  test_conflict_changes_nothing, carry_test_tear_down);
    }

  ADD ("order", test_writes_in_the_order_asked);
  ADD ("close", test_close_waits_and_then_refuses);
  ADD ("release", test_release_while_writing);
  ADD ("undo-redo", test_undone_and_redone_as_left);
  ADD ("async", test_open_and_load_without_waiting);
  g_test_add_func ("/store/store/in-memory", test_in_memory);

  return g_test_run ();
}
