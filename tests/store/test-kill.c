/* test-kill.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-fixture.h"

#include <stdlib.h>
#include <unistd.h>

#define SEED 20261123u
#define ROUNDS 25u
#define FIRST_OPENINGS 25u

/* This program again, as the one that is killed: it makes the changes of a seed from the n-th on until the end of
 * time, and says the number of each that was confirmed. */
static int
write_for_ever (const char *path, guint first)
{
  g_autoptr (CarryTestDiary) diary = carry_test_diary_new (SEED);
  g_autoptr (CarryStore) store = NULL;

  while (diary->n_changes < first)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (diary);

      carry_test_diary_apply (diary, change);
    }

  store = carry_test_store_open (path, diary->catalogue);

  for (;;)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (diary);
      g_autofree char *line = NULL;

      if (!carry_store_write (store, change, NULL))
        return EXIT_FAILURE;

      carry_test_diary_apply (diary, change);
      line = g_strdup_printf ("%u\n", diary->n_changes);

      if (write (STDOUT_FILENO, line, strlen (line)) < 0)
        return EXIT_FAILURE;
    }
}

/* Starts a writer, kills it some time after it has confirmed @patience changes, and returns the number of the last
 * that it confirmed, or @first if none. */
static guint
write_and_kill (const char *path, guint first, guint patience, gulong delay_us)
{
  g_autofree char *number = g_strdup_printf ("%u", first);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) writer = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  guint confirmed = first;

  writer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "/proc/self/exe", "--write", path,
                             number, NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (writer));

  for (guint i = 0; i < patience; i++)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (line);
      confirmed = (guint)g_ascii_strtoull (line, NULL, 10);
    }

  g_usleep (delay_us);
  g_subprocess_force_exit (writer);

  /* What it had said before it died. */
  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);

      if (line == NULL)
        break;

      confirmed = (guint)g_ascii_strtoull (line, NULL, 10);
    }

  g_assert_true (g_subprocess_wait (writer, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (writer));

  return confirmed;
}

static void
advance_to (CarryTestDiary *diary, guint n_changes)
{
  while (diary->n_changes < n_changes)
    {
      g_autoptr (CarryChange) change = carry_test_diary_next (diary);

      carry_test_diary_apply (diary, change);
    }
}

/* The diary holds all that was confirmed, and nothing else but the one change that may just have got through. */
static void
assert_confirmed (CarryTestDiary *diary, const char *path, guint confirmed)
{
  g_autoptr (CarryStore) store = carry_test_store_open (path, diary->catalogue);
  g_autofree char *stored = carry_test_store_describe (store);
  g_autofree char *expected = NULL;

  advance_to (diary, confirmed);
  expected = carry_test_diary_describe (diary);

  if (g_strcmp0 (stored, expected) != 0)
    {
      advance_to (diary, confirmed + 1);
      g_clear_pointer (&expected, g_free);
      expected = carry_test_diary_describe (diary);
    }

  g_assert_cmpstr (stored, ==, expected);
}

static void
test_killed_while_writing (void)
{
  g_autofree char *folder = carry_test_folder_new ();
  g_autofree char *path = g_build_filename (folder, "diary.sqlite", NULL);
  g_autoptr (CarryTestDiary) diary = carry_test_diary_new (SEED);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < ROUNDS; round++)
    {
      const guint patience = (guint)g_rand_int_range (rand, 1, 12);
      const gulong delay_us = (gulong)g_rand_int_range (rand, 0, 3000);
      const guint confirmed = write_and_kill (path, diary->n_changes, patience, delay_us);

      g_assert_cmpuint (confirmed, >=, diary->n_changes + patience);
      assert_confirmed (diary, path, confirmed);
    }

  g_test_message ("%u changes were confirmed in %u lives", diary->n_changes, ROUNDS);
  carry_test_folder_remove (folder);
}

/* Whatever is left of a diary that was just being made opens as a new one. */
static void
test_killed_while_opening_first (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < FIRST_OPENINGS; round++)
    {
      g_autofree char *folder = carry_test_folder_new ();
      g_autofree char *path = g_build_filename (folder, "diary.sqlite", NULL);
      g_autoptr (CarryTestDiary) diary = carry_test_diary_new (SEED);
      const gulong delay_us = (gulong)g_rand_int_range (rand, 0, 25000);

      assert_confirmed (diary, path, write_and_kill (path, 0, 0, delay_us));
      carry_test_folder_remove (folder);
    }
}

int
main (int argc, char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--write"))
    return write_for_ever (argv[2], (guint)g_ascii_strtoull (argv[3], NULL, 10));

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/store/kill/writing", test_killed_while_writing);
  g_test_add_func ("/store/kill/first-opening", test_killed_while_opening_first);

  return g_test_run ();
}
