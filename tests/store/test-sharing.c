/* test-sharing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-run.h"
#include "carry-test-fixture.h"

#include <stdlib.h>
#include <unistd.h>

/* This program again, as another window: it opens the diary, says what became of it, and closes it when its input
 * ends. */
static int
hold (const char *path)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryStore) store = carry_store_open (file, catalogue, &error);
  g_autofree char *line = g_strdup_printf ("%d\n", error != NULL ? error->code : -1);
  char byte;

  if (write (STDOUT_FILENO, line, strlen (line)) < 0)
    return EXIT_FAILURE;

  while (read (STDIN_FILENO, &byte, 1) > 0)
    continue;

  return EXIT_SUCCESS;
}

static GSubprocess *
start_holder (const char *path, int *code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) holder = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  g_autofree char *line = NULL;

  holder = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDIN_PIPE, &error,
                             "/proc/self/exe", "--hold", path, NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (holder));
  line = g_data_input_stream_read_line (lines, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (line);
  *code = atoi (line);

  return g_steal_pointer (&holder);
}

static void
end_holder (GSubprocess *holder)
{
  g_assert_true (g_output_stream_close (g_subprocess_get_stdin_pipe (holder), NULL, NULL));
  g_assert_true (g_subprocess_wait_check (holder, NULL, NULL));
}

static void
assert_busy (CarryTestFixture *fixture)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_store_open (file, fixture->expected->catalogue, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
test_second_window_is_refused (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GSubprocess) holder = NULL;
  int code;

  carry_test_write_next (fixture);

  /* Theirs while ours is open, in this process and in another. */
  assert_busy (fixture);
  holder = start_holder (fixture->path, &code);
  g_assert_cmpint (code, ==, CARRY_STORE_ERROR_BUSY);
  end_holder (holder);
  g_clear_object (&holder);
  carry_test_write_next (fixture);

  /* Ours while theirs is open. */
  carry_store_close (fixture->store);
  holder = start_holder (fixture->path, &code);
  g_assert_cmpint (code, ==, -1);
  assert_busy (fixture);
  end_holder (holder);
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
test_killed_window_lets_go (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GSubprocess) holder = NULL;
  int code;

  carry_test_write_next (fixture);
  carry_store_close (fixture->store);
  holder = start_holder (fixture->path, &code);
  g_assert_cmpint (code, ==, -1);
  g_subprocess_force_exit (holder);
  g_assert_true (g_subprocess_wait (holder, NULL, NULL));
  carry_test_reopen (fixture);
  carry_test_assert_as_expected (fixture);
}

/* To open and close the file, as a program does that looks what kind of file it is, must not give it free. */
static void
test_reading_the_file_keeps_the_lock (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GSubprocess) holder = NULL;
  g_autofree char *contents = NULL;
  int code;

  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, NULL));
  holder = start_holder (fixture->path, &code);
  g_assert_cmpint (code, ==, CARRY_STORE_ERROR_BUSY);
  end_holder (holder);
}

static void
test_read_beside_a_writer (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryStore) reader = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *read = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10; i++)
    carry_test_write_next (fixture);

  reader = carry_store_open_to_read (file, fixture->expected->catalogue, &error);
  g_assert_no_error (error);
  g_assert_true (carry_store_is_read_only (reader));
  g_assert_false (carry_store_is_read_only (fixture->store));
  expected = carry_test_diary_describe (fixture->expected);
  read = carry_test_store_describe (reader);
  g_assert_cmpstr (read, ==, expected);
  g_assert_true (carry_store_load_athlete (reader, athlete, &error));
  g_assert_no_error (error);

  change = carry_test_diary_next (fixture->expected);
  g_assert_false (carry_store_write (reader, change, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY);
  g_clear_error (&error);
  g_assert_false (carry_store_save_athlete (reader, athlete, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_BUSY);

  /* The writer goes on, and goes first. */
  carry_test_write_next (fixture);
  carry_test_reopen (fixture);
  carry_test_write_next (fixture);
  carry_test_assert_as_expected (fixture);
}

static void
test_to_read_alone_may_write (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);

  g_clear_object (&fixture->store);
  fixture->store = carry_store_open_to_read (file, fixture->expected->catalogue, NULL);
  g_assert_false (carry_store_is_read_only (fixture->store));
  carry_test_write_next (fixture);
  carry_test_assert_as_expected (fixture);
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/sharing/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--hold"))
    return hold (argv[2]);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("second-window", test_second_window_is_refused);
  ADD ("killed-window", test_killed_window_lets_go);
  ADD ("file-read", test_reading_the_file_keeps_the_lock);
  ADD ("reader", test_read_beside_a_writer);
  ADD ("lone-reader", test_to_read_alone_may_write);

  return g_test_run ();
}
