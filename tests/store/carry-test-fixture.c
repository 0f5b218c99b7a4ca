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

/* The form of the diaries that this Carryover makes. */
guint
carry_test_schema_get_version (void)
{
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();

  return schema->version;
}

/* The form of a later Carryover, one or two steps on; without any, the form of this one. */
CarryStoreSchema *
carry_test_schema_new_later (const char *first, const char *second)
{
  g_autoptr (CarryStoreSchema) built_in = carry_store_schema_new_built_in ();
  CarryStoreSchema *schema = g_new0 (CarryStoreSchema, 1);
  g_autoptr (GStrvBuilder) steps = g_strv_builder_new ();

  g_assert_cmpuint (built_in->version, >=, 1);
  g_assert_cmpuint (g_strv_length (built_in->steps), ==, built_in->version);
  g_strv_builder_addv (steps, (const char **)built_in->steps);

  if (first != NULL)
    g_strv_builder_add (steps, first);
  if (second != NULL)
    g_strv_builder_add (steps, second);

  schema->steps = g_strv_builder_end (steps);
  schema->version = g_strv_length (schema->steps);

  return schema;
}
