/* carry-test-fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-fixture.h"

void
carry_test_set_up (CarryTestFixture *fixture, gconstpointer data)
{
  fixture->folder = carry_test_folder_new ();
  fixture->path = g_build_filename (fixture->folder, "diary.sqlite", NULL);
  fixture->expected = carry_test_diary_new (20260302);
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
}

void
carry_test_tear_down (CarryTestFixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->store);
  carry_test_folder_remove (fixture->folder);
  g_clear_pointer (&fixture->expected, carry_test_diary_free);
  g_free (fixture->folder);
  g_free (fixture->path);
}

void
carry_test_reopen (CarryTestFixture *fixture)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  fixture->store = carry_test_store_open (fixture->path, fixture->expected->catalogue);
}

void
carry_test_write_next (CarryTestFixture *fixture)
{
  g_autoptr (CarryChange) change = carry_test_diary_next (fixture->expected);
  g_autoptr (GError) error = NULL;

  g_assert_true (carry_store_write (fixture->store, change, &error));
  g_assert_no_error (error);
  carry_test_diary_apply (fixture->expected, change);
}

void
carry_test_assert_as_expected (CarryTestFixture *fixture)
{
  g_autofree char *expected = carry_test_diary_describe (fixture->expected);
  g_autofree char *stored = carry_test_store_describe (fixture->store);

  g_assert_cmpstr (stored, ==, expected);
}
