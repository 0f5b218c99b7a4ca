/* test-template-rows.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-diary.h"
#include "carry-store-error.h"
#include "carry-store-templates.h"
#include "carry-test-fixture.h"

static CarryTemplate *
make (CarryCatalogue *catalogue, const char *name)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryPrescription) dose = carry_prescription_parse ("3x4-6/side@80-88% r180 t30X0", NULL);
  g_autoptr (CarryExercise) gone = carry_exercise_new_unknown ("my_stairs", "Stairs");

  g_ptr_array_add (items, carry_item_new (carry_catalogue_lookup (catalogue, "back_squat"), dose, 0));
  g_ptr_array_add (items, carry_item_new (carry_catalogue_lookup (catalogue, "side_plank"), NULL, 2));
  g_ptr_array_add (items, carry_item_new (gone, dose, 2));

  return carry_template_new (NULL, name, items, NULL);
}

static CarryTemplates *
reopen (CarryTestFixture *fixture, CarryCatalogue *catalogue)
{
  g_autoptr (CarryTemplateChange) loaded = NULL;
  g_autoptr (GError) error = NULL;
  CarryTemplates *templates = carry_templates_new ();

  carry_test_reopen (fixture);
  loaded = carry_store_load_templates (fixture->store, catalogue, &error);
  g_assert_no_error (error);
  g_assert_true (carry_templates_apply (templates, loaded, &error));

  return templates;
}

static gboolean
write_change (CarryTestFixture *fixture, CarryTemplateChange *templates, GError **error)
{
  g_autoptr (CarryChange) change = carry_change_new ("Save a Template");

  carry_change_set_templates (change, templates);

  return carry_store_write (fixture->store, change, error);
}

static void
test_all_comes_back (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryTemplate) legs = make (catalogue, "Légs “heavy”");
  g_autoptr (CarryTemplate) core = make (catalogue, "Core");
  g_autoptr (CarryTemplate) renamed = carry_template_rename (legs, "Legs", NULL);
  g_autoptr (CarryTemplateChange) first = carry_template_change_new ();
  g_autoptr (CarryTemplateChange) second = carry_template_change_new ();
  g_autoptr (CarryTemplateChange) back = NULL;
  g_autoptr (CarryTemplates) templates = NULL;

  carry_template_change_add (first, NULL, legs);
  carry_template_change_add (first, NULL, core);
  g_assert_true (write_change (fixture, first, NULL));
  templates = reopen (fixture, catalogue);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (templates)), ==, 2);
  g_assert_true (
      carry_template_equal (carry_templates_lookup (templates, carry_template_get_id (legs)), legs));
  g_assert_true (
      carry_template_equal (carry_templates_lookup (templates, carry_template_get_id (core)), core));

  carry_template_change_add (second, legs, renamed);
  carry_template_change_add (second, core, NULL);
  g_assert_true (write_change (fixture, second, NULL));
  g_clear_object (&templates);
  templates = reopen (fixture, catalogue);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (templates)), ==, 1);
  g_assert_true (
      carry_template_equal (carry_templates_lookup (templates, carry_template_get_id (legs)), renamed));

  back = carry_template_change_invert (second);
  g_assert_true (write_change (fixture, back, NULL));
  g_clear_object (&templates);
  templates = reopen (fixture, catalogue);
  g_assert_true (
      carry_template_equal (carry_templates_lookup (templates, carry_template_get_id (core)), core));
}

/* What is not there as the change says is not changed, and is named. */
static void
test_conflict (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryTemplate) legs = make (catalogue, "Legs");
  g_autoptr (CarryTemplateChange) change = carry_template_change_new ();
  g_autoptr (GError) error = NULL;

  carry_template_change_add (change, legs, NULL);
  g_assert_false (write_change (fixture, change, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, "Legs"));
}

static const struct
{
  const char *name;
  const char *sql;
  const char *named; /* in the message */
} damages[] = {
  { "no-items", "INSERT INTO template VALUES ('t', 'Legs')", "no exercise" },
  { "name",
    "INSERT INTO template VALUES ('t', ' ');"
    "INSERT INTO template_item VALUES ('t', 0, 'back_squat', 'Squat', '3x5', 0)",
    "needs a name" },
  { "dose",
    "INSERT INTO template VALUES ('t', 'Legs');"
    "INSERT INTO template_item VALUES ('t', 0, 'back_squat', 'Squat', 'three', 0)",
    "“dose”" },
  { "superset",
    "INSERT INTO template VALUES ('t', 'Legs');"
    "INSERT INTO template_item VALUES ('t', 0, 'back_squat', 'Squat', '3x5', 99999999999)",
    "“superset”" },
  { "utf-8",
    "INSERT INTO template VALUES ('t', CAST (x'4cff' AS TEXT));"
    "INSERT INTO template_item VALUES ('t', 0, 'back_squat', 'Squat', '3x5', 0)",
    "“UTF-8”" },
  { "same-name",
    "INSERT INTO template VALUES ('t', 'Legs'), ('u', 'LEGS');"
    "INSERT INTO template_item VALUES ('t', 0, 'back_squat', 'Squat', '3x5', 0);"
    "INSERT INTO template_item VALUES ('u', 0, 'back_squat', 'Squat', '3x5', 0)",
    "already" },
};

static void
test_damage_is_named (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryTemplateChange) loaded = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *db;

  carry_store_close (fixture->store);
  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, damages[i].sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);

  carry_test_reopen (fixture);
  loaded = carry_store_load_templates (fixture->store, catalogue, &error);
  g_assert_null (loaded);
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
  if (strstr (error->message, damages[i].named) == NULL)
    g_error ("“%s” does not say “%s”", error->message, damages[i].named);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/store/templates/all-comes-back", CarryTestFixture, NULL, carry_test_set_up,
              test_all_comes_back, carry_test_tear_down);
  g_test_add ("/store/templates/conflict", CarryTestFixture, NULL, carry_test_set_up, test_conflict,
              carry_test_tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/store/templates/damage/", damages[i].name, NULL);

      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), carry_test_set_up, test_damage_is_named,
                  carry_test_tear_down);
    }

  return g_test_run ();
}
