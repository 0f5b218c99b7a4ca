/* test-full-disk.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"
#include "carry-store-batch.h"
#include "carry-store-file.h"
#include "carry-store-loader.h"
#include "carry-test-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

/* So many sessions need far more room than there is. */
#define TOO_MANY 300

static CarryChange *
huge_change (CarryTestFixture *fixture)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);
  CarryChange *change = carry_change_new ("Import a year");

  for (guint i = 0; i < TOO_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("imported-%u", i);
      g_autoptr (CarrySession) session = carry_test_session_new (rand, fixture->expected->catalogue, id);

      carry_change_insert (change, session);
    }

  return change;
}

/* No file may grow beyond @bytes: writes fail as on a full disk, if with another errno. */
static void
limit_files (rlim_t bytes)
{
  struct rlimit limit;

  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &limit));
  limit.rlim_cur = MIN (bytes, limit.rlim_max);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
}

static void
test_no_more_pages (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = huge_change (fixture);
  g_autoptr (CarryStoreBatch) batch = carry_store_batch_new (change);
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autoptr (CarryStoreFile) file = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GError) error = NULL;

  carry_test_write_next (fixture);
  g_clear_object (&fixture->store);
  file = carry_store_file_open (fixture->path, CARRY_STORE_WRITE, schema, NULL);
  g_assert_cmpint (sqlite3_exec (file->db, "PRAGMA max_page_count = 20", NULL, NULL, NULL), ==, SQLITE_OK);

  g_assert_false (carry_store_batch_write (batch, file, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, "No space left on device"));
  g_test_message ("%s", error->message);

  /* The same connection goes on: nothing of the change is there, and there is room again. */
  g_clear_error (&error);
  sessions = carry_store_loader_read (file, fixture->expected->catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, fixture->expected->sessions->len);
  sqlite3_exec (file->db, "PRAGMA max_page_count = 100000", NULL, NULL, NULL);
  g_assert_true (carry_store_batch_write (batch, file, &error));
  g_assert_no_error (error);
  carry_test_diary_apply (fixture->expected, change);

  g_clear_pointer (&file, carry_store_file_close);
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
  carry_test_assert_as_expected (fixture);
}

static void
test_files_cannot_grow (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = huge_change (fixture);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 5; i++)
    carry_test_write_next (fixture);

  limit_files (64 * 1024);
  g_assert_false (carry_store_write (fixture->store, change, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, "Free some space"));
  carry_test_assert_as_expected (fixture);

  /* Still full when it is closed and opened again. */
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
  limit_files (RLIM_INFINITY);

  g_clear_error (&error);
  g_assert_true (carry_store_write (fixture->store, change, &error));
  g_assert_no_error (error);
  carry_test_diary_apply (fixture->expected, change);
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

/* The checkpoint at the end finds no room: what was confirmed stays in the log. */
static void
test_no_room_to_close (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *log_path = g_strconcat (fixture->path, "-wal", NULL);
  g_autoptr (CarryChange) change = huge_change (fixture);

  g_assert_true (carry_store_write (fixture->store, change, NULL));
  carry_test_diary_apply (fixture->expected, change);
  limit_files (16 * 1024);
  carry_store_close (fixture->store);
  limit_files (RLIM_INFINITY);
  g_assert_true (g_file_test (log_path, G_FILE_TEST_EXISTS));
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
test_no_room_to_begin (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  carry_store_close (fixture->store);
  g_assert_no_errno (g_unlink (fixture->path));
  limit_files (2048);
  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  limit_files (RLIM_INFINITY);
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryChange) change =
      carry_history_finish (CARRY_HISTORY (source), result, (GError **)user_data);

  g_assert_null (change);
}

/* What the disk refused is not in the diary on the screen either. */
static void
test_history_takes_it_back (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryDiary) diary = carry_diary_new (G_DATE_MONDAY);
  g_autoptr (CarryHistory) history = carry_history_new (diary, CARRY_JOURNAL (fixture->store));
  g_autoptr (CarryChange) change = huge_change (fixture);
  g_autoptr (GError) error = NULL;

  limit_files (64 * 1024);
  carry_history_do_async (history, change, on_done, &error);

  while (error == NULL)
    g_main_context_iteration (NULL, TRUE);

  limit_files (RLIM_INFINITY);
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  g_assert_null (carry_diary_lookup (diary, "imported-0"));
}

/* A backup that cannot be finished leaves the diary in its old form, and no half backup. */
static void
test_no_room_for_backup (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = huge_change (fixture);
  g_autoptr (CarryStoreSchema) schema =
      carry_test_schema_new_later ("ALTER TABLE session ADD COLUMN weather TEXT", NULL);
  g_autoptr (CarryStoreFile) file = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_store_write (fixture->store, change, NULL));
  carry_store_close (fixture->store);
  before = carry_test_folder_describe (fixture->folder);
  limit_files (64 * 1024);
  file = carry_store_file_open (fixture->path, CARRY_STORE_WRITE, schema, &error);
  limit_files (RLIM_INFINITY);
  g_assert_null (file);
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  after = carry_test_folder_describe (fixture->folder);
  g_assert_cmpstr (after, ==, before);
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/full-disk/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  signal (SIGXFSZ, SIG_IGN);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("pages", test_no_more_pages);
  ADD ("files", test_files_cannot_grow);
  ADD ("close", test_no_room_to_close);
  ADD ("begin", test_no_room_to_begin);
  ADD ("history", test_history_takes_it_back);
  ADD ("backup", test_no_room_for_backup);

  return g_test_run ();
}
