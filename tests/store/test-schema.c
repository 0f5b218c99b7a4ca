/* test-schema.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run.h"
#include "carry-store-file.h"
#include "carry-strength-session.h"
#include "carry-test-fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

/* Steps as later versions of Carryover may take: one that rebuilds a table to which others refer. */
#define ADD_A_COLUMN "ALTER TABLE session ADD COLUMN weather TEXT"
#define REBUILD_RUN                                                                                          \
  "CREATE TABLE new_run (session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,"    \
  " kind TEXT NOT NULL, distance_km REAL NOT NULL, surface TEXT NOT NULL, structure TEXT,"                   \
  " race_priority TEXT NOT NULL) STRICT, WITHOUT ROWID;"                                                     \
  "INSERT INTO new_run SELECT session_id, kind, distance_m / 1000, surface, structure, race_priority FROM "  \
  "run;"                                                                                                     \
  "DROP TABLE run;"                                                                                          \
  "ALTER TABLE new_run RENAME TO run"
#define MAKE_ORPHANS "DELETE FROM session WHERE type = 'run'"
#define FAIL_LATE                                                                                            \
  "CREATE TABLE left_over (x) STRICT; DELETE FROM session; INSERT INTO no_such_table VALUES (1)"

/* A diary with something of everything, and closed. */
static void
set_up (CarryTestFixture *fixture, gconstpointer data)
{
  carry_test_set_up (fixture, data);

  for (guint i = 0; i < 30; i++)
    carry_test_write_next (fixture);

  g_clear_object (&fixture->store);
}

static gboolean
upgrade (CarryTestFixture *fixture, const char *second, const char *third, GError **error)
{
  g_autoptr (CarryStoreSchema) schema = carry_test_schema_new_later (second, third);
  g_autoptr (CarryStoreFile) file = carry_store_file_open (fixture->path, CARRY_STORE_WRITE, schema, error);

  return file != NULL;
}

static gint64
read_number (const char *path, const char *sql)
{
  sqlite3_stmt *statement;
  sqlite3 *db;
  gint64 number;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  sqlite3_close (db);

  return number;
}

/* The backup that is made when so many @steps are taken. */
static char *
backup_of (CarryTestFixture *fixture, guint steps)
{
  return g_strdup_printf ("%s.before-v%u", fixture->path, carry_test_schema_get_version () + steps);
}

static void
test_steps_keep_all_rows (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *backup = backup_of (fixture, 2);
  g_autofree char *before = carry_test_database_dump (fixture->path);
  const gint64 n_runs = read_number (fixture->path, "SELECT count (*) FROM run");
  const gint64 n_activities = read_number (fixture->path, "SELECT count (*) FROM activity");
  const gint64 n_items = read_number (fixture->path, "SELECT count (*) FROM strength_item");
  const gint64 metres = read_number (fixture->path, "SELECT round (sum (distance_m)) FROM run");
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  struct stat info;

  g_assert_cmpint (n_activities, >, 0);
  g_assert_true (upgrade (fixture, ADD_A_COLUMN, REBUILD_RUN, &error));
  g_assert_no_error (error);

  g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==,
                   carry_test_schema_get_version () + 2);
  g_assert_cmpint (read_number (fixture->path, "SELECT count (*) FROM run"), ==, n_runs);
  g_assert_cmpint (read_number (fixture->path, "SELECT round (sum (distance_km) * 1000) FROM run"), ==,
                   metres);
  /* The tables that refer to the rebuilt one. */
  g_assert_cmpint (read_number (fixture->path, "SELECT count (*) FROM activity"), ==, n_activities);
  g_assert_cmpint (read_number (fixture->path, "SELECT count (*) FROM strength_item"), ==, n_items);
  g_assert_cmpint (read_number (fixture->path, "SELECT count (weather) FROM session"), ==, 0);
  g_assert_cmpint (read_number (fixture->path, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);

  /* As it was, of its old form, and for the runner only. */
  kept = carry_test_database_dump (backup);
  g_assert_cmpstr (kept, ==, before);
  g_assert_cmpint (read_number (backup, "PRAGMA user_version"), ==, carry_test_schema_get_version ());
  g_assert_no_errno (stat (backup, &info));
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static void
test_backup_opens (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *backup = backup_of (fixture, 1);
  g_autofree char *expected = carry_test_diary_describe (fixture->expected);
  g_autofree char *stored = NULL;
  g_autoptr (CarryStore) store = NULL;

  g_assert_true (upgrade (fixture, ADD_A_COLUMN, NULL, NULL));
  store = carry_test_store_open (backup, fixture->expected->catalogue);
  stored = carry_test_store_describe (store);
  g_assert_cmpstr (stored, ==, expected);
}

static void
test_newer_is_refused_after_upgrade (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_true (upgrade (fixture, ADD_A_COLUMN, NULL, NULL));
  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_NEWER);
}

static void
test_no_step_no_backup (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *before = carry_test_folder_describe (fixture->folder);
  g_autofree char *after = NULL;

  g_assert_true (upgrade (fixture, NULL, NULL, NULL));
  after = carry_test_folder_describe (fixture->folder);
  g_assert_cmpstr (after, ==, before);
}

static const struct
{
  const char *name;
  const char *second;
  const char *third;
} failures[] = {
  { "first-step", FAIL_LATE, NULL },
  { "second-step", REBUILD_RUN, FAIL_LATE },
  { "orphans", ADD_A_COLUMN, MAKE_ORPHANS },
};

static void
test_failed_step_changes_nothing (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *before = carry_test_database_dump (fixture->path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  /* Twice, as the runner will try again: the first backup is not in the way. */
  for (guint round = 0; round < 2; round++)
    {
      g_clear_error (&error);
      g_assert_false (upgrade (fixture, failures[i].second, failures[i].third, &error));
      g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
      g_assert_nonnull (strstr (error->message, fixture->path));
      g_test_message ("%s", error->message);
    }

  after = carry_test_database_dump (fixture->path);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==, carry_test_schema_get_version ());

  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
  carry_test_assert_as_expected (fixture);
}

static void
test_no_backup_no_step (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *backup = backup_of (fixture, 1);
  g_autofree char *obstacle = g_build_filename (backup, "obstacle", NULL);
  g_autofree char *before = carry_test_database_dump (fixture->path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir_with_parents (obstacle, 0700));
  g_assert_false (upgrade (fixture, ADD_A_COLUMN, NULL, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_IO);
  g_assert_nonnull (strstr (error->message, backup));
  after = carry_test_database_dump (fixture->path);
  g_assert_cmpstr (after, ==, before);
}

/* From nothing to the newest form in one go, as every new diary. */
static void
test_new_diary_takes_all_steps (CarryTestFixture *fixture, gconstpointer data)
{
  g_autofree char *backup = backup_of (fixture, 2);

  g_assert_no_errno (g_unlink (fixture->path));
  g_assert_true (upgrade (fixture, ADD_A_COLUMN, REBUILD_RUN, NULL));
  g_assert_cmpint (read_number (fixture->path, "PRAGMA user_version"), ==,
                   carry_test_schema_get_version () + 2);
  g_assert_cmpint (read_number (fixture->path, "PRAGMA application_id"), ==, 0x43727279);
  g_assert_false (g_file_test (backup, G_FILE_TEST_EXISTS));
}

/* What the first Carryover that was released wrote, and closed. */
#define FIRST_DIARY                                                                                          \
  "INSERT INTO session VALUES ('run-1', 'run', '2026-03-03', 420, 45, NULL, 'planned', NULL, 0, 0, NULL,"    \
  " 'runner');"                                                                                              \
  "INSERT INTO run VALUES ('run-1', 'intervals', 9000.5, 'track', '6 x 800 m', 'none');"                     \
  "INSERT INTO athlete VALUES (1, 'marathon', 'advanced', 'build', 52, 0, 1, 3, 60,"                         \
  " 'none barbell rack', 'achilles', 390, 720, 1110, 'imperial');"                                           \
  "PRAGMA user_version = 1"

static void
test_first_form (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autofree char *backup = g_strdup_printf ("%s.before-v%u", fixture->path, schema->version);
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryAthlete) usual = carry_athlete_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *described = NULL;

  g_assert_no_errno (g_unlink (fixture->path));
  carry_test_database_execute (fixture->path, schema->steps[0]);
  carry_test_database_execute (fixture->path, FIRST_DIARY);
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);

  described = carry_test_store_describe (fixture->store);
  g_assert_nonnull (strstr (described, "6 x 800 m"));
  g_assert_true (carry_store_load_athlete (fixture->store, athlete, &error));
  g_assert_no_error (error);

  /* What was said is as it was. */
  g_assert_cmpint (carry_athlete_get_event (athlete), ==, CARRY_EVENT_MARATHON);
  g_assert_cmpuint (carry_athlete_get_age (athlete), ==, 52);
  g_assert_cmpuint (carry_athlete_get_strength_sessions (athlete), ==, 3);
  g_assert_cmphex (carry_athlete_get_injuries (athlete), ==, CARRY_BIT (CARRY_INJURY_ACHILLES));
  g_assert_cmpint (carry_athlete_get_units (athlete), ==, CARRY_UNITS_IMPERIAL);

  /* What nobody asked then is as in a new diary. */
  for (CarryPlace place = CARRY_PLACE_HOME; place <= CARRY_PLACE_TRAVEL; place++)
    g_assert_cmphex (carry_athlete_get_equipment_at (athlete, place), ==,
                     carry_athlete_get_equipment_at (usual, place));

  for (GDateWeekday day = G_DATE_MONDAY; day <= G_DATE_SUNDAY; day++)
    g_assert_true (carry_day_availability_equal (carry_athlete_get_availability (athlete, day),
                                                 carry_athlete_get_availability (usual, day)));

  g_assert_true (carry_athlete_get_rest_days (athlete));
  g_assert_cmpfloat (carry_athlete_get_barbell_weight (athlete), ==, 20);
  g_assert_cmpfloat (carry_athlete_get_barbell_step (athlete), ==, 2.5);
  g_assert_cmpfloat (carry_athlete_get_dumbbell_step (athlete), ==, 2);
  g_assert_cmpint (read_number (backup, "PRAGMA user_version"), ==, 1);
}

/* A diary of the third form: runs did not repeat, and did not know where they came from. */
#define THIRD_DIARY                                                                                          \
  "INSERT INTO session VALUES ('run-1', 'run', '2026-11-24', 420, 45, NULL, 'done', '2026-11-23', 1, 0,"     \
  " 'windy', 'coach');"                                                                                      \
  "INSERT INTO run VALUES ('run-1', 'intervals', 9000.5, 'track', '6 x 800 m', 'none');"                     \
  "INSERT INTO activity VALUES ('run-1', 'running', 1795501800, 3600, 1, 9120, 2700, 2710, 161, 6, 2700,"    \
  " 'ab');"                                                                                                  \
  "PRAGMA user_version = 3"

static void
test_third_form (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GError) error = NULL;
  CarryRun *run;

  g_assert_no_errno (g_unlink (fixture->path));
  for (guint i = 0; i < 3; i++)
    carry_test_database_execute (fixture->path, schema->steps[i]);
  carry_test_database_execute (fixture->path, THIRD_DIARY);
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
  sessions = carry_store_load_sessions (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, 1);

  run = g_ptr_array_index (sessions, 0);
  g_assert_cmpstr (carry_run_get_structure (run), ==, "6 x 800 m");
  g_assert_cmpint (carry_session_get_status (CARRY_SESSION (run)), ==, CARRY_STATUS_DONE);
  g_assert_cmpuint (g_date_get_day (carry_session_get_original_day (CARRY_SESSION (run))), ==, 23);
  g_assert_cmpfloat (carry_activity_get_facts (carry_run_get_activity (run))->distance_m, ==, 9120);
  g_assert_null (carry_run_get_series (run));
  g_assert_null (carry_run_get_source (run));
}

/* A diary of the fifth form: nobody could say what was done in a strength session. */
#define FIFTH_DIARY                                                                                          \
  "INSERT INTO session VALUES ('lift-1', 'strength', '2026-11-24', 1080, 45, 6, 'done', NULL, 0, 0, NULL,"   \
  " 'plan');"                                                                                                \
  "INSERT INTO strength_session VALUES ('lift-1', 'Legs');"                                                  \
  "INSERT INTO strength_item VALUES ('lift-1', 0, 'back_squat', 'Back squat', '3x4-6@80% r180', 0);"         \
  "INSERT INTO strength_item VALUES ('lift-1', 1, 'sl_calf', 'Calf raise', '3x8-15/side r90', 0);"           \
  "PRAGMA user_version = 5"

static void
test_fifth_form (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;
  CarryItem *item;

  g_assert_no_errno (g_unlink (fixture->path));
  for (guint i = 0; i < 5; i++)
    carry_test_database_execute (fixture->path, schema->steps[i]);
  carry_test_database_execute (fixture->path, FIFTH_DIARY);
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
  sessions = carry_store_load_sessions (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, 1);

  session = g_ptr_array_index (sessions, 0);
  g_assert_cmpuint (carry_strength_session_get_n_items (session), ==, 2);
  g_assert_null (carry_strength_session_get_workout (session));
  g_assert_false (carry_strength_session_is_logged (session));

  item = carry_strength_session_get_nth (session, 0);
  g_assert_cmpfloat (carry_item_get_load (item), ==, 0);
  g_assert_cmpint (carry_item_get_target_origin (item), ==, CARRY_TARGET_ORIGIN_PLAN);
  g_assert_cmpuint (carry_item_count_sets (item), ==, 3);
}

static void
test_settings (void)
{
  static const struct
  {
    const char *pragma;
    const char *value;
  } settings[] = {
    { "journal_mode", "wal" },
    { "synchronous", "2" },
    { "foreign_keys", "1" },
    { "trusted_schema", "0" },
  };
  g_autofree char *folder = carry_test_folder_new ();
  g_autofree char *path = g_build_filename (folder, "diary.sqlite", NULL);
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autoptr (CarryStoreFile) file = carry_store_file_open (path, CARRY_STORE_WRITE, schema, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_autofree char *sql = g_strconcat ("PRAGMA ", settings[i].pragma, NULL);
      sqlite3_stmt *statement;

      g_assert_cmpint (sqlite3_prepare_v2 (file->db, sql, -1, &statement, NULL), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      g_assert_cmpstr ((const char *)sqlite3_column_text (statement, 0), ==, settings[i].value);
      sqlite3_finalize (statement);
    }

  g_clear_pointer (&file, carry_store_file_close);
  carry_test_folder_remove (folder);
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/schema/" name, CarryTestFixture, NULL, set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/store/schema/settings", test_settings);
  ADD ("steps", test_steps_keep_all_rows);
  ADD ("backup-opens", test_backup_opens);
  ADD ("newer", test_newer_is_refused_after_upgrade);
  ADD ("no-step", test_no_step_no_backup);

  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_strconcat ("/store/schema/failure/", failures[i].name, NULL);

      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), set_up, test_failed_step_changes_nothing,
                  carry_test_tear_down);
    }

  ADD ("no-backup", test_no_backup_no_step);
  ADD ("first-form", test_first_form);
  ADD ("third-form", test_third_form);
  ADD ("fifth-form", test_fifth_form);
  ADD ("new", test_new_diary_takes_all_steps);

  return g_test_run ();
}
