/* test-open.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-store-check.h"
#include "carry-test-fixture.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define CHANGES 30u

/* Opens what must not be opened, and sees that neither the file nor its folder shows it. */
static void
assert_refused (CarryTestFixture *fixture, int code)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *before = carry_test_folder_describe (fixture->folder);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, code);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_test_message ("%s", error->message);

  after = carry_test_folder_describe (fixture->folder);
  g_assert_cmpstr (after, ==, before);
}

/* As after a kill: changes, the last of which is @sql, are in the log and not in the file. */
static void
leave_in_log (const char *path, const char *sql)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}

static void
write_and_close (CarryTestFixture *fixture)
{
  for (guint i = 0; i < CHANGES; i++)
    carry_test_write_next (fixture);

  carry_store_close (fixture->store);
}

static void
test_closed_diary_is_one_file (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *described = NULL;

  write_and_close (fixture);
  described = carry_test_folder_describe (fixture->folder);
  g_assert_true (g_str_has_prefix (described, "diary.sqlite "));
  g_assert_cmpint (strchr (described, '\n') - described, ==, (int)strlen (described) - 1);
}

static void
test_without_form (CarryTestFixture *fixture, gconstpointer data)
{
  write_and_close (fixture);
  carry_test_database_execute (fixture->path, "PRAGMA user_version = 0");
  assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
  carry_test_database_execute (fixture->path, "PRAGMA user_version = -1");
  assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
}

static void
test_looking_changes_nothing (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  write_and_close (fixture);
  before = carry_test_folder_describe (fixture->folder);
  g_assert_true (carry_store_check (fixture->path, carry_test_schema_get_version (), &error));
  g_assert_no_error (error);
  after = carry_test_folder_describe (fixture->folder);
  g_assert_cmpstr (after, ==, before);

  g_clear_pointer (&before, g_free);
  g_clear_pointer (&after, g_free);
  leave_in_log (fixture->path, "UPDATE session SET note = 'In the log'");
  before = carry_test_folder_describe (fixture->folder);
  g_assert_nonnull (strstr (before, "diary.sqlite-wal"));
  g_assert_true (carry_store_check (fixture->path, carry_test_schema_get_version (), &error));
  g_assert_no_error (error);
  after = carry_test_folder_describe (fixture->folder);
  g_assert_cmpstr (after, ==, before);
}

static void
test_log_is_not_lost (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *described = NULL;

  carry_test_write_next (fixture);
  carry_store_close (fixture->store);
  leave_in_log (fixture->path, "UPDATE session SET note = 'In the log'");
  carry_test_reopen (fixture);
  described = carry_test_store_describe (fixture->store);
  g_assert_nonnull (strstr (described, "note: \"In the log\""));
}

static void
test_newer (CarryTestFixture *fixture, gconstpointer data)
{
  const guint version = carry_test_schema_get_version ();
  g_autofree char *newer = g_strdup_printf ("PRAGMA user_version = %u; CREATE TABLE future (x)", version + 1);
  g_autofree char *same = g_strdup_printf ("PRAGMA user_version = %u", version);
  g_autofree char *newer_in_log = g_strdup_printf ("PRAGMA user_version = %u", version + 2);

  write_and_close (fixture);
  carry_test_database_execute (fixture->path, newer);
  assert_refused (fixture, CARRY_STORE_ERROR_NEWER);

  /* Made so while it was open, by a program that was then killed. */
  carry_test_database_execute (fixture->path, same);
  leave_in_log (fixture->path, newer_in_log);
  assert_refused (fixture, CARRY_STORE_ERROR_NEWER);
}

/* What looks damaged to us may be what is new in it. */
static void
test_newer_with_what_we_cannot_judge (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *newer = g_strdup_printf ("PRAGMA user_version = %u", carry_test_schema_get_version () + 1);
  g_autofree char *contents = NULL;
  gsize length;

  write_and_close (fixture);
  carry_test_database_execute (fixture->path, newer);
  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));
  memset (contents + length - 4096, 0x5a, 4096);
  g_assert_true (g_file_set_contents (fixture->path, contents, (gssize)length, NULL));
  assert_refused (fixture, CARRY_STORE_ERROR_NEWER);
}

static const struct
{
  const char *name;
  const char *sql;
} foreigners[] = {
  { "unnamed", "CREATE TABLE bookmark (url)" },
  { "with-form", "CREATE TABLE bookmark (url); PRAGMA user_version = 1" },
  { "named", "CREATE TABLE session (id); PRAGMA application_id = 252006674" },
  { "named-and-empty", "PRAGMA application_id = 252006674" },
  { "empty-with-form", "PRAGMA user_version = 77" },
};

static void
test_foreign (CarryTestFixture *fixture, gconstpointer data)
{
  carry_store_close (fixture->store);
  g_assert_no_errno (g_unlink (fixture->path));
  carry_test_database_execute (fixture->path, foreigners[GPOINTER_TO_SIZE (data)].sql);
  assert_refused (fixture, CARRY_STORE_ERROR_FOREIGN);

  leave_in_log (fixture->path, "CREATE TABLE more (x)");
  assert_refused (fixture, CARRY_STORE_ERROR_FOREIGN);
}

/* A range of bytes that is overwritten; a file that is cut off. Offsets below 0 count from the end. */
static const struct
{
  const char *name;
  gssize cut; /* the length that stays, 0 for all; below 0: so much goes */
  gssize offset;
  gsize length;
  guint8 byte;
} damages[] = {
  { "magic", 0, 0, 16, 0x20 },
  { "one-bit-of-magic", 0, 5, 1, 0x00 },
  { "page-size", 0, 16, 2, 0xff },
  { "payload-fractions", 0, 21, 3, 0x00 },
  { "first-page", 0, 100, 8, 0xff },
  { "schema", 0, 100, 3996, 0x00 },
  { "a-page-within", 0, 3 * 4096, 4096, 0xaa },
  { "head-of-a-page-within", 0, 4 * 4096, 12, 0x00 },
  { "last-page", 0, -4096, 4096, 0x5a },
  { "all-zeros", 0, 0, G_MAXSSIZE, 0x00 },
  { "cut-to-1", 1, 0, 0, 0 },
  { "cut-to-15", 15, 0, 0, 0 },
  { "cut-to-16", 16, 0, 0, 0 },
  { "cut-to-60", 60, 0, 0, 0 },
  { "cut-to-100", 100, 0, 0, 0 },
  { "cut-to-511", 511, 0, 0, 0 },
  { "cut-to-512", 512, 0, 0, 0 },
  { "cut-to-first-page", 4096, 0, 0, 0 },
  { "cut-to-two-pages", 8192, 0, 0, 0 },
  { "cut-off-a-page", -4096, 0, 0, 0 },
  { "cut-off-a-byte", -1, 0, 0, 0 },
};

static void
test_damaged (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *contents = NULL;
  gsize length, kept, from, to;

  write_and_close (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));
  g_assert_cmpuint (length, >=, 8 * 4096);

  kept = damages[i].cut == 0 ? length : (gsize)damages[i].cut + (damages[i].cut < 0 ? length : 0);
  from = (gsize)damages[i].offset + (damages[i].offset < 0 ? length : 0);
  to = MIN (damages[i].length, length - from) + from;
  memset (contents + from, damages[i].byte, to - from);
  g_assert_true (g_file_set_contents (fixture->path, contents, (gssize)kept, NULL));

  assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
}

static const struct
{
  const char *name;
  const char *contents;
} strangers[] = {
  { "text", "Monday: 8 km easy, then squats.\n" },
  { "one-byte", "x" },
  { "json", "{\"schema\": \"carryover.week/1\", \"weeks\": []}" },
};

static void
test_not_a_database (CarryTestFixture *fixture, gconstpointer data)
{
  carry_store_close (fixture->store);
  g_assert_true (g_file_set_contents (fixture->path, strangers[GPOINTER_TO_SIZE (data)].contents, -1, NULL));
  assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
}

static void
test_random_bytes (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);

  carry_store_close (fixture->store);

  for (guint round = 0; round < 20; round++)
    {
      g_autofree guint32 *words = g_new (guint32, 4096);
      const gssize length = g_rand_int_range (rand, 1, 4096 * (gint32)sizeof (guint32));

      for (guint i = 0; i < 4096; i++)
        words[i] = g_rand_int (rand);

      g_assert_true (g_file_set_contents (fixture->path, (const char *)words, length, NULL));
      assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
    }
}

/* Whatever single byte is wrong: the diary is refused and untouched, or opens and loads, or its load fails. */
static void
test_any_byte (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autofree char *contents = NULL;
  guint n_refused = 0;
  gsize length;

  write_and_close (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, NULL));

  for (guint round = 0; round < 300; round++)
    {
      const gsize offset = (gsize)g_rand_int_range (rand, 0, round < 100 ? 200 : (gint32)length);
      const char byte = contents[offset];
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autoptr (CarryStore) store = NULL;
      g_autoptr (GError) error = NULL;

      contents[offset] = (char)g_rand_int (rand);
      g_assert_true (g_file_set_contents (fixture->path, contents, (gssize)length, NULL));
      contents[offset] = byte;
      before = carry_test_folder_describe (fixture->folder);
      store = carry_store_open (file, fixture->expected->catalogue, &error);

      if (store != NULL)
        {
          g_autoptr (GPtrArray) sessions = carry_store_load_sessions (store, &error);

          g_assert_true ((sessions != NULL) == (error == NULL));
          continue;
        }

      g_assert_nonnull (error);
      g_assert_true (error->domain == CARRY_STORE_ERROR);
      n_refused++;
      after = carry_test_folder_describe (fixture->folder);
      g_assert_cmpstr (after, ==, before);
    }

  g_assert_cmpuint (n_refused, >, 50);
}

static void
test_log_of_an_empty_file (CarryTestFixture *fixture, gconstpointer data)
{
  write_and_close (fixture);
  leave_in_log (fixture->path, "UPDATE session SET note = 'In the log'");
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  assert_refused (fixture, CARRY_STORE_ERROR_DAMAGED);
}

static const struct
{
  const char *name;
  const char *sql;
  const char *place; /* what the message must name */
} bad_rows[] = {
  { "unknown-kind", "UPDATE run SET kind = 'moonwalk'", "kind" },
  { "unknown-surface", "UPDATE run SET surface = 'lava'", "surface" },
  { "unknown-priority", "UPDATE run SET race_priority = 'd'", "race_priority" },
  { "unknown-status", "UPDATE session SET status = 'maybe'", "status" },
  { "unknown-origin", "UPDATE session SET origin = 'postman'", "origin" },
  { "unknown-type", "UPDATE session SET type = 'swim'", "type" },
  { "no-run", "DELETE FROM run", "kind" },
  { "no-strength-session", "DELETE FROM strength_session", "strength_session" },
  { "dose", "UPDATE strength_item SET dose = 'a lot'", "dose" },
  { "superset", "UPDATE strength_item SET superset = 5000000000", "superset" },
  { "laps", "UPDATE activity SET laps = 5000000000", "laps" },
  { "offset", "UPDATE activity SET utc_offset = -5000000000", "utc_offset" },
  { "note-not-utf-8", "UPDATE session SET note = CAST (x'ff41' AS TEXT)", "UTF-8" },
  { "name-with-nul", "UPDATE strength_item SET exercise_name = CAST (x'410041' AS TEXT)", "UTF-8" },
  { "no-table", "DROP TABLE activity", "activity" },
  { "no-such-day", "UPDATE session SET day = '2026-02-30'", "day" },
  { "no-such-original-day", "UPDATE session SET original_day = 'soon'", "original_day" },
  { "negative-start", "UPDATE session SET start_minute = -1", "start_minute" },
  { "long-duration", "UPDATE session SET duration = 1441", "1441" },
  { "over-midnight", "UPDATE session SET start_minute = 1439, duration = 2", "midnight" },
  { "no-dose", "UPDATE strength_item SET dose = ''", "dose" },
};

static void
test_bad_row (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *sql = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  write_and_close (fixture);
  sql = g_strconcat ("PRAGMA ignore_check_constraints = ON;", bad_rows[i].sql, NULL);
  carry_test_database_execute (fixture->path, sql);
  before = carry_test_database_dump (fixture->path);
  carry_test_reopen (fixture);

  g_assert_null (carry_store_load_sessions (fixture->store, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_nonnull (strstr (error->message, bad_rows[i].place));
  g_test_message ("%s", error->message);

  carry_store_close (fixture->store);
  after = carry_test_database_dump (fixture->path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_bad_athlete (CarryTestFixture *fixture, gconstpointer data)
{
  static const char *const updates[] = {
    "athlete SET event = 'chess'",
    "athlete SET age = 999",
    "athlete SET equipment = 'barbell spaceship'",
    "athlete SET weight_kg = 900",
    "athlete SET preferred_times = 'midnight'",
    "athlete SET preferred_days = 999",
    "availability SET times = 'morning midnight' WHERE weekday = 2",
    "availability SET place = 'moon' WHERE weekday = 7",
    "availability SET most_minutes = 9999 WHERE weekday = 7",
    "availability SET weekday = 8 WHERE weekday = 7",
    "rule_adjustment SET value = 9e999",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (updates); i++)
    {
      g_autofree char *sql = g_strconcat ("PRAGMA ignore_check_constraints = ON; UPDATE ", updates[i], NULL);
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", updates[i]);
      carry_athlete_set_adjustment (athlete, "HC4", 12);
      g_assert_true (carry_store_save_athlete (fixture->store, athlete, NULL));
      carry_store_close (fixture->store);
      carry_test_database_execute (fixture->path, sql);
      carry_test_reopen (fixture);
      g_assert_false (carry_store_load_athlete (fixture->store, athlete, &error));
      g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
    }
}

static void
test_empty_file_is_new (CarryTestFixture *fixture, gconstpointer data)
{
  carry_store_close (fixture->store);
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);

  /* A database without anything, as a kill during the very first opening leaves it. */
  carry_store_close (fixture->store);
  g_assert_no_errno (g_unlink (fixture->path));
  leave_in_log (fixture->path, "VACUUM");
  carry_test_reopen (fixture);
  carry_test_write_next (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
test_makes_folders_for_the_runner_only (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "new", "and new", NULL);
  g_autofree char *path = g_build_filename (folder, "läuferin.sqlite", NULL);
  g_autoptr (CarryStore) store = carry_test_store_open (path, fixture->expected->catalogue);
  struct stat info;

  g_assert_no_errno (stat (folder, &info));
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  g_assert_no_errno (stat (path, &info));
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static void
test_link (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "linked", NULL);
  g_autofree char *link_path = g_build_filename (folder, "link.sqlite", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (link_path);
  g_autofree char *described = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir (folder, 0700));
  g_assert_no_errno (symlink (fixture->path, link_path));

  /* By another name it is the same diary, and open. */
  g_assert_null (carry_store_open (link, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY);

  carry_test_write_next (fixture);
  g_clear_object (&fixture->store);
  fixture->store = carry_test_store_open (link_path, fixture->expected->catalogue);
  carry_test_assert_as_expected (fixture);
  described = carry_test_folder_describe (folder);
  g_assert_cmpint (strchr (described, '\n') - described, ==, (int)strlen (described) - 1);
}

static void
assert_io_error (CarryTestFixture *fixture, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, "--diary=FILE"));
  g_test_message ("%s", error->message);
}

static void
test_impossible_places (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *below_file = g_build_filename (fixture->path, "diary.sqlite", NULL);
  g_autofree char *fifo = g_build_filename (fixture->folder, "fifo", NULL);
  g_autofree char *loop = g_build_filename (fixture->folder, "loop", NULL);
  g_autofree char *deep = g_strnfill (300, 'x');
  g_autofree char *long_name = g_build_filename (fixture->folder, deep, NULL);

  g_assert_no_errno (mkfifo (fifo, 0600));
  g_assert_no_errno (symlink (loop, loop));

  assert_io_error (fixture, below_file);
  assert_io_error (fixture, fixture->folder);
  assert_io_error (fixture, fifo);
  assert_io_error (fixture, loop);
  assert_io_error (fixture, long_name);
  assert_io_error (fixture, "/proc/carryover/diary.sqlite");
}

static void
test_folder_without_permission (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *new_path = g_build_filename (fixture->folder, "new.sqlite", NULL);

  write_and_close (fixture);
  g_assert_no_errno (g_chmod (fixture->folder, 0500));

  if (g_access (fixture->folder, W_OK) == 0)
    g_test_skip ("This user may write everywhere");
  else
    {
      assert_io_error (fixture, new_path);
      assert_io_error (fixture, fixture->path);
    }

  g_assert_no_errno (g_chmod (fixture->folder, 0700));
}

static void
test_file_without_permission (CarryTestFixture *fixture, gconstpointer data)
{
  write_and_close (fixture);
  g_assert_no_errno (g_chmod (fixture->path, 0400));

  if (g_access (fixture->path, W_OK) == 0)
    g_test_skip ("This user may write everything");
  else
    assert_refused (fixture, CARRY_STORE_ERROR_IO);
}

static void
test_read_only_disk (CarryTestFixture *fixture, gconstpointer data)
{
  struct statvfs info;

  if (statvfs ("/usr/lib/os-release", &info) != 0 || (info.f_flag & ST_RDONLY) == 0)
    {
      g_test_skip ("/usr is not on a read-only disk here");
      return;
    }

  assert_io_error (fixture, "/usr/lib/os-release");
  assert_io_error (fixture, "/usr/lib/carryover/diary.sqlite");
}

static void
test_not_local (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.org/diary.sqlite");
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/open/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

#define ADD_TABLE(prefix, table, test)                                                                       \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)                                                           \
    {                                                                                                        \
      g_autofree char *path = g_strconcat ("/store/open/" prefix "/", table[i].name, NULL);                  \
                                                                                                             \
      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), carry_test_set_up, test,                     \
                  carry_test_tear_down);                                                                     \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("one-file", test_closed_diary_is_one_file);
  ADD ("look", test_looking_changes_nothing);
  ADD ("log", test_log_is_not_lost);
  ADD ("without-form", test_without_form);
  ADD ("newer/plain", test_newer);
  ADD ("newer/strange", test_newer_with_what_we_cannot_judge);
  ADD_TABLE ("foreign", foreigners, test_foreign);
  ADD_TABLE ("damaged", damages, test_damaged);
  ADD_TABLE ("no-database", strangers, test_not_a_database);
  ADD ("random-bytes", test_random_bytes);
  ADD ("any-byte", test_any_byte);
  ADD ("log-of-empty-file", test_log_of_an_empty_file);
  ADD_TABLE ("bad-row", bad_rows, test_bad_row);
  ADD ("bad-athlete", test_bad_athlete);
  ADD ("empty-file", test_empty_file_is_new);
  ADD ("new-folders", test_makes_folders_for_the_runner_only);
  ADD ("link", test_link);
  ADD ("impossible-places", test_impossible_places);
  ADD ("folder-permission", test_folder_without_permission);
  ADD ("file-permission", test_file_without_permission);
  ADD ("read-only-disk", test_read_only_disk);
  ADD ("not-local", test_not_local);

  return g_test_run ();
}
