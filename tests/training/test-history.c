/* test-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"

#include "support/carry-test-sessions.h"

/* A journal that writes late, and refuses when it is told to. */
#define TEST_TYPE_JOURNAL (test_journal_get_type ())
G_DECLARE_FINAL_TYPE (TestJournal, test_journal, TEST, JOURNAL, GObject)

struct _TestJournal
{
  GObject parent_instance;

  gboolean full;
  guint n_written;
};

static void test_journal_iface_init (CarryJournalInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TestJournal,
                               test_journal,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_JOURNAL, test_journal_iface_init))

static gboolean
write_late (gpointer data)
{
  GTask *task = data;
  TestJournal *self = g_task_get_source_object (task);

  if (self->full)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full");
  else
    {
      self->n_written++;
      g_task_return_boolean (task, TRUE);
    }

  return G_SOURCE_REMOVE;
}

static void
test_journal_write_async (CarryJournal *journal,
                          CarryChange *change,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  GTask *task = g_task_new (journal, NULL, callback, user_data);

  g_timeout_add_full (G_PRIORITY_DEFAULT, 1, write_late, task, g_object_unref);
}

static gboolean
test_journal_write_finish (CarryJournal *journal, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
test_journal_iface_init (CarryJournalInterface *iface)
{
  iface->write_async = test_journal_write_async;
  iface->write_finish = test_journal_write_finish;
}

static void
test_journal_class_init (TestJournalClass *klass)
{
}

static void
test_journal_init (TestJournal *self)
{
}

typedef struct
{
  CarryDiary *diary;
  TestJournal *journal;
  CarryHistory *history;
  guint n_ended;
  GError *error;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->journal = g_object_new (TEST_TYPE_JOURNAL, NULL);
  fixture->history = carry_history_new (fixture->diary, CARRY_JOURNAL (fixture->journal));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->diary);
  g_clear_error (&fixture->error);
}

static void
on_ended (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (CarryChange) change = NULL;

  g_clear_error (&fixture->error);
  change = carry_history_finish (CARRY_HISTORY (history), result, &fixture->error);
  g_assert_true ((change == NULL) == (fixture->error != NULL));
  fixture->n_ended++;
}

static void
wait_for (Fixture *fixture, guint n_ended)
{
  while (fixture->n_ended < n_ended)
    g_main_context_iteration (NULL, TRUE);
}

static CarrySession *
add_run (Fixture *fixture)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  CarrySession *run = test_run (&day, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarryChange) change = carry_change_new ("Add Easy Run");

  carry_change_insert (change, run);
  carry_history_do_async (fixture->history, change, on_ended, fixture);

  return run;
}

static void
test_does_and_undoes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) run = add_run (fixture);

  /* Not in the diary before it is on disk. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->diary)), ==, 0);
  wait_for (fixture, 1);
  g_assert_no_error (fixture->error);
  g_assert_true (carry_diary_lookup (fixture->diary, carry_session_get_id (run)) == run);
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->history), ==, "Add Easy Run");

  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 2);
  g_assert_null (carry_diary_lookup (fixture->diary, carry_session_get_id (run)));
  g_assert_null (carry_history_get_undo_sentence (fixture->history));
  g_assert_cmpstr (carry_history_get_redo_sentence (fixture->history), ==, "Add Easy Run");

  carry_history_redo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 3);
  g_assert_true (carry_diary_lookup (fixture->diary, carry_session_get_id (run)) == run);
  g_assert_cmpuint (fixture->journal->n_written, ==, 3);
}

static void
test_steps_wait_for_their_turn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) first = add_run (fixture);
  g_autoptr (CarrySession) second = add_run (fixture);

  carry_history_undo_async (fixture->history, on_ended, fixture);
  g_assert_true (carry_history_is_busy (fixture->history));
  wait_for (fixture, 3);
  g_assert_nonnull (carry_diary_lookup (fixture->diary, carry_session_get_id (first)));
  g_assert_null (carry_diary_lookup (fixture->diary, carry_session_get_id (second)));
  g_assert_false (carry_history_is_busy (fixture->history));
}

static void
test_a_full_disk_changes_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) kept = add_run (fixture);
  g_autoptr (CarrySession) lost = NULL;

  wait_for (fixture, 1);
  fixture->journal->full = TRUE;
  lost = add_run (fixture);
  wait_for (fixture, 2);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_null (carry_diary_lookup (fixture->diary, carry_session_get_id (lost)));

  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 3);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_nonnull (carry_diary_lookup (fixture->diary, carry_session_get_id (kept)));
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->history), ==, "Add Easy Run");
}

static void
test_a_new_step_forgets_what_was_undone (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) first = add_run (fixture);
  g_autoptr (CarrySession) second = NULL;

  carry_history_undo_async (fixture->history, on_ended, fixture);
  second = add_run (fixture);
  carry_history_redo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 4);
  g_assert_error (fixture->error, CARRY_DIARY_ERROR, CARRY_DIARY_ERROR_CONFLICT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->diary)), ==, 1);
}

static void
undo_at_once (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;

  on_ended (history, result, user_data);
  carry_history_undo_async (fixture->history, on_ended, fixture);
}

/* Who is answered may ask for the next step: it is written once. */
static void
test_an_answer_asks_for_more (Fixture *fixture, gconstpointer data)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) run = test_run (&day, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarryChange) change = carry_change_new ("Add Easy Run");

  carry_change_insert (change, run);
  carry_history_do_async (fixture->history, change, undo_at_once, fixture);
  wait_for (fixture, 2);
  g_assert_no_error (fixture->error);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->journal->n_written, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->diary)), ==, 0);
}

/* Lets a run last so long, as a click on a stepper does. */
static void
last_for (Fixture *fixture, const char *id, guint minutes, const char *group)
{
  CarrySession *before = carry_diary_lookup (fixture->diary, id);
  g_autoptr (CarrySession) after = carry_session_edit (before, NULL, "duration", minutes, NULL);
  g_autofree char *sentence = g_strdup_printf ("Run for %u Minutes", minutes);
  g_autoptr (CarryChange) change = carry_change_new (sentence);
  const guint n_ended = fixture->n_ended;

  carry_change_replace (change, before, after);
  carry_change_set_group (change, group);
  carry_history_do_async (fixture->history, change, on_ended, fixture);
  wait_for (fixture, n_ended + 1);
  g_assert_no_error (fixture->error);
}

static guint
minutes_of (Fixture *fixture, const char *id)
{
  return carry_session_get_duration (carry_diary_lookup (fixture->diary, id));
}

static void
test_a_group_is_one_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) run = add_run (fixture);
  const char *id = carry_session_get_id (run);

  wait_for (fixture, 1);
  last_for (fixture, id, 49, "minutes/1");
  last_for (fixture, id, 50, "minutes/1");
  last_for (fixture, id, 51, "minutes/1");
  /* The next visit, and what is in no group, are steps of their own. */
  last_for (fixture, id, 52, "minutes/2");
  last_for (fixture, id, 53, NULL);
  last_for (fixture, id, 54, NULL);
  g_assert_cmpuint (fixture->journal->n_written, ==, 7);

  for (guint i = 0; i < 3; i++)
    carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 10);
  g_assert_cmpuint (minutes_of (fixture, id), ==, 51);
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->history), ==, "Run for 51 Minutes");

  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 11);
  g_assert_cmpuint (minutes_of (fixture, id), ==, 48);
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->history), ==, "Add Easy Run");

  carry_history_redo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 12);
  g_assert_cmpuint (minutes_of (fixture, id), ==, 51);
  g_assert_cmpstr (carry_history_get_redo_sentence (fixture->history), ==, "Run for 52 Minutes");
}

/* Up and down again is nothing to undo. */
static void
test_a_group_that_comes_to_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) run = add_run (fixture);
  const char *id = carry_session_get_id (run);

  wait_for (fixture, 1);
  last_for (fixture, id, 49, "minutes");
  last_for (fixture, id, 48, "minutes");
  g_assert_cmpuint (fixture->journal->n_written, ==, 3);
  g_assert_cmpstr (carry_history_get_undo_sentence (fixture->history), ==, "Add Easy Run");

  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 4);
  g_assert_null (carry_diary_lookup (fixture->diary, id));
}

static void
test_a_full_disk_keeps_the_group (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarrySession) run = add_run (fixture);
  const char *id = carry_session_get_id (run);
  g_autoptr (CarryChange) change = carry_change_new ("Run for 50 Minutes");
  g_autoptr (CarrySession) after = NULL;

  wait_for (fixture, 1);
  last_for (fixture, id, 49, "minutes");
  after = carry_session_edit (carry_diary_lookup (fixture->diary, id), NULL, "duration", 50u, NULL);
  carry_change_replace (change, carry_diary_lookup (fixture->diary, id), after);
  carry_change_set_group (change, "minutes");
  fixture->journal->full = TRUE;
  carry_history_do_async (fixture->history, change, on_ended, fixture);
  wait_for (fixture, 3);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);

  fixture->journal->full = FALSE;
  carry_history_undo_async (fixture->history, on_ended, fixture);
  wait_for (fixture, 4);
  g_assert_cmpuint (minutes_of (fixture, id), ==, 48);
}

/* Sessions that come, are edited, go, and come again; and what was said of a day. */
static void
test_joined_changes (void)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  const CarryCheckIn none = { 0 }, tired = { .levels = { 4, 4, 4 } }, fine = { .levels = { 2, 2, 2 } };
  g_autoptr (CarrySession) run = test_run (&day, 420, 48, CARRY_RUN_EASY, 8000);
  g_autoptr (CarrySession) longer = carry_session_edit (run, NULL, "duration", 60u, NULL);
  g_autoptr (CarrySession) other = test_run (&day, 1080, 30, CARRY_RUN_EASY, 5000);
  g_autoptr (CarryCareChange) say_tired = carry_care_change_new ();
  g_autoptr (CarryCareChange) say_fine = carry_care_change_new ();
  g_autoptr (CarryChange) first = carry_change_new ("First");
  g_autoptr (CarryChange) second = carry_change_new ("Second");
  g_autoptr (CarryChange) back = NULL;
  g_autoptr (CarryChange) both = NULL;
  g_autoptr (CarryChange) nothing = NULL;

  carry_care_change_check_in (say_tired, &day, &none, &tired);
  carry_care_change_check_in (say_fine, &day, &tired, &fine);
  carry_change_insert (first, run);
  carry_change_remove (first, other);
  carry_change_set_care (first, say_tired);
  carry_change_replace (second, run, longer);
  carry_change_insert (second, other);
  carry_change_set_care (second, say_fine);

  /* What went and came back as it was is not touched. */
  both = carry_change_join (first, second);
  g_assert_cmpuint (carry_change_get_n_edits (both), ==, 1);
  g_assert_null (carry_change_get_before (both, 0));
  g_assert_true (carry_change_get_after (both, 0) == longer);
  g_assert_cmpuint (carry_care_change_get_n_edits (carry_change_get_care (both)), ==, 1);
  g_assert_true (
      carry_check_in_equal (&carry_care_change_get_edit (carry_change_get_care (both), 0)->before, &none));
  g_assert_true (
      carry_check_in_equal (&carry_care_change_get_edit (carry_change_get_care (both), 0)->after, &fine));

  back = carry_change_invert (both);
  nothing = carry_change_join (both, back);
  g_assert_true (carry_change_is_empty (nothing));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) g_test_add ("/training/history/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("undo-redo", test_does_and_undoes);
  ADD ("turns", test_steps_wait_for_their_turn);
  ADD ("full-disk", test_a_full_disk_changes_nothing);
  ADD ("answer-asks", test_an_answer_asks_for_more);
  ADD ("new-step", test_a_new_step_forgets_what_was_undone);
  ADD ("group", test_a_group_is_one_step);
  ADD ("group-nothing", test_a_group_that_comes_to_nothing);
  ADD ("group-full-disk", test_a_full_disk_keeps_the_group);
  g_test_add_func ("/training/history/join", test_joined_changes);

  return g_test_run ();
}
