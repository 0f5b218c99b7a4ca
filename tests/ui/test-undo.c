/* test-undo.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-controller.h"
#include "carry-examples.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-season-dialog.h"
#include "carry-strength-session.h"
#include "carry-ui-driver.h"
#include "carry-workspace.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#define N_KINDS 16u
#define N_CHANGES 30u

typedef struct
{
  char *folder;
  GFile *file;
  GDate monday;
  CarryWorkspace *workspace;
  CarryHistory *history;
  CarryWindow *window;
  CarryController *controller;
  GPtrArray *states; /* of GPtrArray of CarrySession: the diary before the first change and after each */
} Fixture;

static void
open_diary (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->workspace = carry_workspace_open (fixture->file, FALSE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  g_object_set (carry_workspace_get_athlete (fixture->workspace), "equipment", G_MAXUINT, NULL);
  fixture->history = carry_history_new_with_catalogue (
      carry_workspace_get_diary (fixture->workspace), carry_workspace_get_catalogue (fixture->workspace),
      CARRY_JOURNAL (carry_workspace_get_store (fixture->workspace)));
  fixture->window =
      CARRY_WINDOW (carry_window_new (NULL, carry_workspace_get_diary (fixture->workspace),
                                      carry_workspace_get_catalogue (fixture->workspace),
                                      carry_workspace_get_athlete (fixture->workspace), &fixture->monday));
  fixture->controller = carry_controller_new (
      fixture->window, fixture->history, carry_workspace_get_catalogue (fixture->workspace),
      carry_workspace_get_athlete (fixture->workspace), &fixture->monday);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("carryover-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "diary.db", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->states = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  g_date_clear (&fixture->monday, 1);
  g_date_set_dmy (&fixture->monday, 23, G_DATE_NOVEMBER, 2026);
  open_diary (fixture);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_assert_cmpint (g_remove (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  g_clear_object (&fixture->controller);
  g_clear_object (&fixture->history);
  g_clear_object (&fixture->workspace);
  g_ptr_array_unref (fixture->states);
  g_object_unref (fixture->file);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static CarryDiary *
diary_of (Fixture *fixture)
{
  return carry_workspace_get_diary (fixture->workspace);
}

static GPtrArray *
take_sessions (CarryDiary *diary)
{
  GPtrArray *sessions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (diary)); i++)
    g_ptr_array_add (sessions, g_list_model_get_item (G_LIST_MODEL (diary), i));

  return sessions;
}

static void
assert_same (CarryDiary *diary, GPtrArray *expected)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary)), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    {
      CarrySession *session = carry_diary_lookup (diary, carry_session_get_id (expected->pdata[i]));

      g_assert_nonnull (session);
      g_assert_true (carry_session_equal (session, expected->pdata[i]));
    }
}

/* What another program would find on the disk. */
static void
assert_on_disk (Fixture *fixture, GPtrArray *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) again = NULL;

  carry_store_flush (carry_workspace_get_store (fixture->workspace));
  again = carry_workspace_open (fixture->file, TRUE, G_DATE_MONDAY, &error);
  g_assert_no_error (error);
  assert_same (carry_workspace_get_diary (again), expected);
}

/* Until the step is done. Pictures of what comes of it are not waited for: nobody looks. */
static void
wait (Fixture *fixture)
{
  while (carry_controller_is_busy (fixture->controller))
    g_main_context_iteration (NULL, TRUE);
}

static void
act (Fixture *fixture, const char *action, const char *format, ...)
{
  GVariant *parameter = NULL;

  if (format != NULL)
    {
      va_list arguments;

      va_start (arguments, format);
      parameter = g_variant_new_va (format, NULL, &arguments);
      va_end (arguments);
    }

  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), action, parameter));
  wait (fixture);
}

static CarrySession *
nth (Fixture *fixture, GType type, guint n)
{
  g_autoptr (GPtrArray) sessions = take_sessions (diary_of (fixture));

  for (guint i = 0; i < sessions->len; i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (sessions->pdata[i], type) && n-- == 0)
      return carry_diary_lookup (diary_of (fixture), carry_session_get_id (sessions->pdata[i]));

  return NULL;
}

static const char *
id_of (Fixture *fixture, GType type, guint n)
{
  return carry_session_get_id (nth (fixture, type, n));
}

static void
replace (Fixture *fixture, CarrySession *before, CarrySession *after)
{
  g_signal_emit_by_name (fixture->window, "replace-requested", before, after);
  wait (fixture);
}

static void
add_race (Fixture *fixture)
{
  const GDate day = carry_day_plus (&fixture->monday, 5 * 7 + 6);
  g_autoptr (CarryRun) race =
      carry_run_new (NULL, "day", &day, "start-minute", 540u, "duration", 110u, "kind", CARRY_RUN_RACE,
                     "distance", 21097.5, "priority", CARRY_RACE_PRIORITY_A, NULL);

  replace (fixture, NULL, CARRY_SESSION (race));
}

static void
plan_season (Fixture *fixture)
{
  GtkWidget *dialog;

  act (fixture, "diary.plan-season", NULL);
  test_settle ();
  dialog = test_find (GTK_WIDGET (fixture->window), CARRY_TYPE_SEASON_DIALOG, 0);
  g_assert_nonnull (dialog);
  for (guint i = 0;; i++)
    {
      GtkWidget *button = test_find (dialog, GTK_TYPE_BUTTON, i);

      g_assert_nonnull (button);
      if (gtk_widget_has_css_class (button, "suggested-action") && gtk_widget_get_mapped (button))
        {
          g_assert_true (gtk_widget_get_sensitive (button));
          g_signal_emit_by_name (button, "clicked");
          break;
        }
    }
  wait (fixture);
}

static void
start_from_example (Fixture *fixture)
{
  g_autoptr (CarryChange) change = carry_example_week_change_new (0, &fixture->monday, 7 * 60);

  carry_history_do_async (fixture->history, change, NULL, NULL);
  wait (fixture);
}

/* One change of each kind that a runner can make, by number. */
static void
change (Fixture *fixture, guint kind)
{
  const GType run = CARRY_TYPE_RUN, strength = CARRY_TYPE_STRENGTH_SESSION;
  g_autoptr (CarrySession) edited = NULL;

  switch (kind)
    {
    case 0:
      start_from_example (fixture);
      break;
    case 1:
      act (fixture, "diary.plan-week", "s", "2026-11-23");
      break;
    case 2:
      act (fixture, "diary.move", "(ssu)", id_of (fixture, run, 1), "2026-11-27", 420u);
      break;
    case 3:
      act (fixture, "diary.copy", "(ssu)", id_of (fixture, run, 0), "2026-11-28", 1080u);
      break;
    case 4:
      act (fixture, "diary.remove", "s", id_of (fixture, run, 2));
      break;
    case 5:
      act (fixture, "diary.lock", "(sb)", id_of (fixture, strength, 0), TRUE);
      break;
    case 6:
      act (fixture, "diary.set-status", "(ss)", id_of (fixture, run, 0), "done");
      break;
    case 7:
      act (fixture, "diary.add-exercise", "(ss)", "back_squat", id_of (fixture, strength, 0));
      break;
    case 8:
      act (fixture, "diary.new-strength", "(ssu)", "", "2026-11-29", 1080u);
      break;
    case 9:
      act (fixture, "diary.new-strength", "(ssu)", "push_up", "2026-11-27", 1080u);
      break;
    case 10:
      edited = carry_session_edit (nth (fixture, run, 0), NULL, "distance", 12345.0, "note", "Windy", NULL);
      replace (fixture, nth (fixture, run, 0), edited);
      break;
    case 11:
      act (fixture, "diary.copy-last-week", "s", "2026-11-30");
      break;
    case 12:
      act (fixture, "diary.move", "(ssu)", id_of (fixture, strength, 1), "2026-12-02", 1080u);
      break;
    case 13:
      act (fixture, "diary.set-status", "(ss)", id_of (fixture, run, 3), "missed");
      break;
    case 14:
      add_race (fixture);
      break;
    case 15:
    default:
      plan_season (fixture);
      break;
    }
}

/* Thirty changes: each kind once in an order that makes sense, then moves, copies and deletions of all sorts. */
static void
change_nth (Fixture *fixture, guint n)
{
  const guint again[] = { 3, 2, 5, 7, 4, 10, 13, 3, 6, 9, 8, 4, 2, 10 };
  const guint before = n < N_KINDS ? 0 : n - N_KINDS;

  if (n == 18)
    act (fixture, "diary.lock", "(sb)", id_of (fixture, CARRY_TYPE_STRENGTH_SESSION, 0), FALSE);
  else if (n == 21)
    {
      g_autoptr (CarrySession) edited =
          carry_session_edit (nth (fixture, CARRY_TYPE_RUN, 0), NULL, "distance", 9000.0, NULL);

      replace (fixture, nth (fixture, CARRY_TYPE_RUN, 0), edited);
    }
  else if (n == 22)
    act (fixture, "diary.set-status", "(ss)", id_of (fixture, CARRY_TYPE_RUN, 5), "skipped");
  else if (n == 24)
    act (fixture, "diary.set-status", "(ss)", id_of (fixture, CARRY_TYPE_RUN, 0), "planned");
  else if (n == 28)
    act (fixture, "diary.move", "(ssu)", id_of (fixture, CARRY_TYPE_RUN, 2), "2026-12-03", 1020u);
  else
    change (fixture, n < N_KINDS ? n : again[before]);
}

static void
make_changes (Fixture *fixture)
{
  g_ptr_array_add (fixture->states, take_sessions (diary_of (fixture)));

  for (guint n = 0; n < N_CHANGES; n++)
    {
      g_autofree char *before = g_strdup (carry_history_get_undo_sentence (fixture->history));
      GPtrArray *state;

      change_nth (fixture, n);
      state = take_sessions (diary_of (fixture));
      g_test_message ("%u: %s", n, carry_history_get_undo_sentence (fixture->history));
      g_assert_nonnull (carry_history_get_undo_sentence (fixture->history));
      g_ptr_array_add (fixture->states, state);
      if (n < N_KINDS)
        assert_on_disk (fixture, state);
    }
}

static void
test_thirty_changes (Fixture *fixture, gconstpointer data)
{
  make_changes (fixture);

  for (guint n = N_CHANGES; n > 0; n--)
    {
      /* What is done is not lost by looking at something else. */
      if (n % 10 == 0)
        act (fixture, "win.view", "s", n % 20 == 0 ? "balance" : "week");
      act (fixture, "diary.undo", NULL);
      assert_same (diary_of (fixture), fixture->states->pdata[n - 1]);
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (diary_of (fixture))), ==, 0);
  g_assert_null (carry_history_get_undo_sentence (fixture->history));
  assert_on_disk (fixture, fixture->states->pdata[0]);

  for (guint n = 1; n <= N_CHANGES; n++)
    {
      act (fixture, "diary.redo", NULL);
      assert_same (diary_of (fixture), fixture->states->pdata[n]);
    }
  g_assert_null (carry_history_get_redo_sentence (fixture->history));
  assert_on_disk (fixture, fixture->states->pdata[N_CHANGES]);
}

int
main (int argc, char *argv[])
{
  /* GTK's own double for assistive technologies cannot announce and crashes (4.18). */
  g_setenv ("GTK_A11Y", "none", TRUE);
  test_start (&argc, &argv);

  g_test_add ("/ui/undo/thirty-changes", Fixture, NULL, set_up, test_thirty_changes, tear_down);

  return g_test_run ();
}
