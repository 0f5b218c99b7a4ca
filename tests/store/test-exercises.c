/* test-exercises.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-store-exercise-row.h"
#include "carry-store-schema.h"
#include "carry-strength-session.h"
#include "carry-test-fixture.h"

#include "support/carry-test-exercises.h"

#include <glib/gstdio.h>
#include <string.h>

static void
write_edits (CarryTestFixture *fixture, CarryCatalogueChange *edits)
{
  g_autoptr (CarryChange) change = carry_change_new ("Change");
  g_autoptr (GError) error = NULL;

  carry_change_set_catalogue (change, edits);
  carry_store_write (fixture->store, change, &error);
  g_assert_no_error (error);
}

/* A catalogue of its own, with what the diary adds to it. */
static CarryCatalogue *
load (CarryTestFixture *fixture)
{
  CarryCatalogue *catalogue = carry_catalogue_new_built_in ();
  g_autoptr (GError) error = NULL;

  carry_store_close (fixture->store);
  g_clear_object (&fixture->store);
  fixture->store = carry_test_store_open (fixture->path, catalogue);
  carry_store_load_exercises (fixture->store, &error);
  g_assert_no_error (error);

  return catalogue;
}

static void
assert_same_facts (const CarryExerciseFacts *a, const CarryExerciseFacts *b)
{
  g_assert_cmpstr (a->id, ==, b->id);
  g_assert_cmpstr (a->name, ==, b->name);
  g_assert_cmpstrv (a->aliases, b->aliases);
  g_assert_cmpint (a->pattern, ==, b->pattern);
  g_assert_cmpint (a->plane, ==, b->plane);
  g_assert_cmphex (a->planes, ==, b->planes);
  g_assert_cmpint (a->region, ==, b->region);
  g_assert_cmphex (a->primary, ==, b->primary);
  g_assert_cmphex (a->secondary, ==, b->secondary);
  g_assert_cmpmem (a->equipment, sizeof a->equipment, b->equipment, sizeof b->equipment);
  g_assert_cmpint (a->unilateral, ==, b->unilateral);
  g_assert_cmpint (a->paired, ==, b->paired);
  g_assert_cmpint (a->contraction, ==, b->contraction);
  g_assert_cmpint (a->explosive, ==, b->explosive);
  g_assert_cmpuint (a->impact, ==, b->impact);
  g_assert_cmpuint (a->contacts, ==, b->contacts);
  g_assert_cmpstrv (a->contraindications, b->contraindications);
  g_assert_cmpuint (a->level, ==, b->level);
  g_assert_cmpuint (a->soreness, ==, b->soreness);
  g_assert_cmpuint (a->carryover, ==, b->carryover);
  g_assert_true (carry_prescription_equal (a->dose, b->dose));
  g_assert_cmphex (a->own_phases, ==, b->own_phases);
  g_assert_cmpstr (a->figure, ==, b->figure);
  g_assert_true (carry_provenance_equal (a->provenance, b->provenance));
}

static void
test_every_field_is_kept (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "Zebra “Squat”");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogue) catalogue = NULL;
  CarryExercise *read;
  const CarryExerciseText *text;

  carry_catalogue_change_insert (edits, own);
  write_edits (fixture, edits);
  catalogue = load (fixture);
  read = carry_catalogue_lookup (catalogue, "own:1");
  g_assert_nonnull (read);
  assert_same_facts (carry_exercise_get_facts (read), carry_exercise_get_facts (own));
  g_assert_true (carry_prescription_equal (carry_exercise_get_facts (read)->phase_doses[CARRY_PHASE_BASE],
                                           carry_exercise_get_facts (own)->phase_doses[CARRY_PHASE_BASE]));
  g_assert_null (carry_exercise_get_facts (read)->phase_doses[CARRY_PHASE_TAPER]);

  text = carry_exercise_get_text (read);
  g_assert_cmpstr (text->why, ==, "Strong legs.");
  g_assert_cmpstr (text->cues[1], ==, "Sit back");
  g_assert_cmpuint (g_strv_length ((char **)text->faults), ==, 1);
  g_assert_cmpstr (text->start, ==, "Standing");
  g_assert_cmpstr (text->end, ==, "Sitting");
}

static void
test_edits_and_marks (CarryTestFixture *fixture, gconstpointer data)
{
  const char *const names[] = { "Kniebeuge", "Squat, low", NULL };
  g_autoptr (CarryExercise) first = test_own_exercise ("own:1", "One");
  g_autoptr (CarryExercise) edited = test_own_exercise ("own:1", "Uno");
  g_autoptr (CarryExercise) second = test_own_exercise ("own:2", "Two");
  g_autoptr (CarryExerciseMark) named = carry_exercise_mark_new ("back_squat", FALSE, names);
  g_autoptr (CarryExerciseMark) both = carry_exercise_mark_new ("back_squat", TRUE, names);
  g_autoptr (CarryExerciseMark) of_nothing = carry_exercise_mark_new ("gone", TRUE, NULL);
  g_autoptr (CarryCatalogueChange) insert = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) back = NULL;

  carry_catalogue_change_insert (insert, first);
  carry_catalogue_change_insert (insert, second);
  carry_catalogue_change_mark (insert, NULL, named);
  carry_catalogue_change_mark (insert, NULL, of_nothing);
  write_edits (fixture, insert);

  carry_catalogue_change_replace (change, first, edited);
  carry_catalogue_change_remove (change, second);
  carry_catalogue_change_mark (change, named, both);
  write_edits (fixture, change);
  {
    g_autoptr (CarryCatalogue) catalogue = load (fixture);

    g_assert_cmpstr (carry_exercise_get_name (carry_catalogue_lookup (catalogue, "own:1")), ==, "Uno");
    g_assert_null (carry_catalogue_lookup (catalogue, "own:2"));
    g_assert_true (carry_exercise_mark_equal (carry_catalogue_lookup_mark (catalogue, "back_squat"), both));
    g_assert_null (carry_catalogue_lookup (catalogue, "gone"));
    g_assert_nonnull (carry_catalogue_lookup_mark (catalogue, "gone"));
  }

  back = carry_catalogue_change_invert (change);
  write_edits (fixture, back);
  {
    g_autoptr (CarryCatalogue) catalogue = load (fixture);

    g_assert_cmpstr (carry_exercise_get_name (carry_catalogue_lookup (catalogue, "own:1")), ==, "One");
    g_assert_nonnull (carry_catalogue_lookup (catalogue, "own:2"));
    g_assert_true (carry_exercise_mark_equal (carry_catalogue_lookup_mark (catalogue, "back_squat"), named));
  }
}

/* A change whose second half does not fit leaves nothing of the first. */
static void
test_all_or_nothing (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) first = test_own_exercise ("own:1", "One");
  g_autoptr (CarryExercise) missing = test_own_exercise ("own:2", "Two");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryChange) change = carry_change_new ("Change");
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryCatalogue) catalogue = NULL;

  carry_catalogue_change_insert (edits, first);
  carry_catalogue_change_remove (edits, missing);
  carry_change_set_catalogue (change, edits);
  g_assert_false (carry_store_write (fixture->store, change, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, "“Two”"));

  catalogue = load (fixture);
  g_assert_null (carry_catalogue_lookup (catalogue, "own:1"));
}

static const struct
{
  const char *name;
  const char *sql;
  const char *said;
} damages[] = {
  { "pattern", "UPDATE own_exercise SET pattern = 'dance'", "exercise “own:1” has no usable “pattern”" },
  { "muscle", "UPDATE own_exercise SET primary_muscles = 'quads tail'", "“primary_muscles”" },
  { "equipment", "UPDATE own_exercise SET equipment = 'dumbbell' || char(10) || ''", "“equipment”" },
  { "groups", "UPDATE own_exercise SET equipment = replace ('a a a a a', 'a ', 'box' || char(10))",
    "“equipment”" },
  { "dose", "UPDATE own_exercise SET dose = 'a lot'", "“dose”" },
  { "phase", "UPDATE own_exercise SET phase_doses = 'summer 3x5'", "“phase_doses”" },
  { "phase-twice", "UPDATE own_exercise SET phase_doses = 'base -' || char(10) || 'base 3x5'",
    "“phase_doses”" },
  { "contacts", "UPDATE own_exercise SET contacts = 123456789", "“contacts”" },
  { "paired", "PRAGMA ignore_check_constraints = 1; UPDATE own_exercise SET paired = 2", "“paired”" },
  { "lines", "UPDATE own_exercise SET cues = replace (hex (zeroblob (300)), '0', char(10))", "“cues”" },
  { "utf8", "UPDATE own_exercise SET name = CAST (x'ff41' AS TEXT)", "“UTF-8”" },
  { "mark-utf8", "INSERT INTO exercise_mark VALUES ('a', 0, CAST (x'ff41' AS TEXT))",
    "“exercise_mark”, exercise “a”" },
};

static void
test_damaged_row (CarryTestFixture *fixture, gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "One");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const guint n_before = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  g_autoptr (GError) error = NULL;

  carry_catalogue_change_insert (edits, own);
  write_edits (fixture, edits);
  carry_store_close (fixture->store);
  g_clear_object (&fixture->store);
  carry_test_database_execute (fixture->path, damages[row].sql);

  fixture->store = carry_test_store_open (fixture->path, catalogue);
  g_assert_false (carry_store_load_exercises (fixture->store, &error));
  g_assert_error (error, CARRY_STORE_ERROR, CARRY_STORE_ERROR_DAMAGED);
  if (strstr (error->message, damages[row].said) == NULL)
    g_error ("“%s” does not say %s", error->message, damages[row].said);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, n_before);
}

#define SECOND_DIARY                                                                                         \
  "INSERT INTO session VALUES ('s-1', 'strength', '2026-03-03', 420, 45, NULL, 'planned', NULL, 0, 0, NULL," \
  " 'runner');"                                                                                              \
  "INSERT INTO strength_session VALUES ('s-1', 'Legs');"                                                     \
  "INSERT INTO strength_item VALUES ('s-1', 0, 'back_squat', 'Back Squat', '3x5@80% r180', 0);"              \
  "PRAGMA user_version = 2"

static void
test_second_form (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStoreSchema) schema = carry_store_schema_new_built_in ();
  g_autofree char *backup = g_strdup_printf ("%s.before-v%u", fixture->path, schema->version);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "One");
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GError) error = NULL;

  carry_store_close (fixture->store);
  g_clear_object (&fixture->store);
  g_assert_no_errno (g_unlink (fixture->path));
  carry_test_database_execute (fixture->path, schema->steps[0]);
  carry_test_database_execute (fixture->path, schema->steps[1]);
  carry_test_database_execute (fixture->path, SECOND_DIARY);

  fixture->store = carry_test_store_open (fixture->path, catalogue);
  g_assert_true (carry_store_load_exercises (fixture->store, &error));
  g_assert_no_error (error);
  sessions = carry_store_load_sessions (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, 1);
  g_assert_true (g_file_test (backup, G_FILE_TEST_EXISTS));

  carry_catalogue_change_insert (edits, own);
  write_edits (fixture, edits);
}

/* A session keeps the name of an exercise that was deleted. */
static void
test_session_outlives_its_exercise (CarryTestFixture *fixture, gconstpointer data)
{
  g_autoptr (CarryExercise) own = test_own_exercise ("own:1", "One");
  g_autoptr (CarryItem) item = carry_item_new (own, carry_exercise_get_dose (own), 0);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryStrengthSession) empty = NULL;
  g_autoptr (CarryStrengthSession) session = NULL;
  g_autoptr (CarryCatalogueChange) edits = carry_catalogue_change_new ();
  g_autoptr (CarryCatalogueChange) removal = carry_catalogue_change_new ();
  g_autoptr (CarryChange) change = carry_change_new ("Add");
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (CarryCatalogue) catalogue = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 3, G_DATE_MARCH, 2026);
  g_ptr_array_add (items, item);
  empty = carry_strength_session_new (&error, "id", "s", "day", &day, "start-minute", 600u, "duration", 45u,
                                      NULL);
  g_assert_no_error (error);
  session = carry_strength_session_with_items (empty, items, &error);
  g_assert_no_error (error);

  carry_catalogue_change_insert (edits, own);
  carry_change_set_catalogue (change, edits);
  carry_change_insert (change, CARRY_SESSION (session));
  g_assert_true (carry_store_write (fixture->store, change, &error));
  carry_catalogue_change_remove (removal, own);
  write_edits (fixture, removal);

  catalogue = load (fixture);
  sessions = carry_store_load_sessions (fixture->store, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (carry_exercise_get_name (carry_item_get_exercise (
                       carry_strength_session_get_nth (g_ptr_array_index (sessions, 0), 0))),
                   ==, "One");
}

static void
test_lines (void)
{
  const char *const lines[] = { "one", "two\nthree", NULL };
  g_autofree char *text = carry_store_lines_join (lines);
  g_autofree char *nothing = carry_store_lines_join (NULL);

  g_assert_cmpstr (text, ==, "one\ntwo three");
  g_assert_cmpstr (nothing, ==, "");
}

#define ADD(name, test)                                                                                      \
  g_test_add ("/store/exercises/" name, CarryTestFixture, NULL, carry_test_set_up, test, carry_test_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("every-field", test_every_field_is_kept);
  ADD ("edits-and-marks", test_edits_and_marks);
  ADD ("all-or-nothing", test_all_or_nothing);
  ADD ("second-form", test_second_form);
  ADD ("deleted", test_session_outlives_its_exercise);
  g_test_add_func ("/store/exercises/lines", test_lines);

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/store/exercises/damaged/", damages[i].name, NULL);

      g_test_add (path, CarryTestFixture, GSIZE_TO_POINTER (i), carry_test_set_up, test_damaged_row,
                  carry_test_tear_down);
    }

  return g_test_run ();
}
