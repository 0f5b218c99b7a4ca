/* test-catalogue-importer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue-importer.h"
#include "carry-exercise-review.h"
#include "carry-exercise-vocabulary.h"
#include "carry-pattern-guess.h"

#include <string.h>

static const char *const languages[] = { "fr", "en", NULL };

static GListStore *
review (CarryExerciseFind *found, CarryCatalogue *catalogue)
{
  g_autoptr (CarryKnownExercises) known = carry_known_exercises_new (catalogue);

  return carry_exercise_find_review (found, known);
}

static CarryExerciseFind *
read_texts (const char *const *texts)
{
  g_autoptr (CarryImporter) importer = carry_catalogue_importer_new ();
  g_autoptr (GPtrArray) imports = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;

      g_assert_true (carry_importer_recognizes (importer, bytes, ""));
      g_ptr_array_add (imports, carry_importer_read (importer, bytes, "my.json", &error));
      g_assert_no_error (error);
    }

  return carry_exercise_find_new (imports, languages);
}

static CarryExerciseFind *
read_text (const char *text)
{
  return read_texts ((const char *const[]){ text, NULL });
}

/* One exercise in the shapes in which files hold it. */
static const struct
{
  const char *name;
  const char *text;
} shapes[] = {
  { "array", "[{'name':'Wall Squat','muscles':['quads'],'equipment':'none','instructions':['Sit','Stay']}]" },
  { "object",
    "{'exercises':[{'title':'Wall Squat','target':'Quads','equipment':null,'steps':['Sit','Stay']}]}" },
  { "by-name", "{'Wall Squat':{'primary_muscles':['quadriceps'],'description':'Sit\\nStay'}}" },
  { "page", "{'count':1,'next':null,'results':[{'id':7,'name':'Wall Squat','muscles':[{'name':'Quadriceps "
            "femoris','name_en':'Quads'}],'description':'<p>Sit</p><p>Stay</p>'}]}" },
  { "other-spelling",
    "[{'Name':'Wall Squat','Primary Muscles':['Quads'],'EQUIPMENT':'None','Instructions':'Sit\\nStay'}]" },
  { "html-in-name",
    "[{'name':'Wall <i>Squat</i><script>x()</script>\\n','muscles':['quads'],'steps':'<li>Sit<li>Stay'}]" },
  { "wger-service",
    "{'Results':[{'id':345,'uuid':'u-345','category':{'name':'Legs'},'muscles':[{'name_en':'Quads'}],"
    "'muscles_secondary':[],'equipment':[],'license':{'short_name':'CC0'},'license_author':'A. N. Other',"
    "'translations':[{'language':1,'name':'Wandsitz'},{'language':2,'name':'Wall Squat',"
    "'description':'<p>Sit</p><p>Stay</p>'}]}]}" },
  { "translations",
    "[{'id':1,'muscles':[{'name_en':'Quads'}],'translations':[{'language':'de','name':'Wandsitz'},"
    "{'language':'en','name':'Wall Squat','description':'<ol><li>Sit<li>Stay</ol>'}]}]" },
};

static void
test_shape (gconstpointer data)
{
  g_autofree char *text = g_strdelimit (g_strdup (shapes[GPOINTER_TO_SIZE (data)].text), "'", '"');
  g_autoptr (CarryExerciseFind) found = read_text (text);
  CarryExercise *exercise;

  g_assert_cmpuint (found->drafts->len, ==, 1);
  exercise = g_ptr_array_index (found->exercises, 0);
  g_assert_nonnull (exercise);
  g_assert_cmpstr (carry_exercise_get_name (exercise), ==, "Wall Squat");
  g_assert_cmphex (carry_exercise_get_primary (exercise), ==, CARRY_BIT (CARRY_MUSCLE_QUADS));
  g_assert_cmpint (carry_exercise_get_pattern (exercise), ==, CARRY_PATTERN_SQUAT);
  g_assert_true (carry_exercise_fits_equipment (exercise, 0));
  g_assert_cmpstrv (carry_exercise_get_text (exercise)->cues, ((const char *const[]){ "Sit", "Stay", NULL }));
  g_assert_true (carry_exercise_is_own (exercise));
  g_assert_cmpuint (carry_exercise_get_injuries (exercise), ==, 0);
}

/* Whether an imported exercise holds two weights. */
static const struct
{
  const char *name;
  const char *equipment;
  const char *muscle;
  gboolean paired;
} holds[] = {
  { "Dumbbell Bench Press", "dumbbell", "chest", TRUE },
  { "Dumbbell Lunges", "dumbbell", "quads", TRUE },
  { "Hammer Curls", "dumbbell", "biceps", TRUE },
  { "One-Arm Dumbbell Row", "dumbbell", "lats", FALSE },
  { "Goblet Squat", "dumbbell", "quads", FALSE },
  { "Dumbbell Side Bend", "dumbbell", "obliques", FALSE },
  { "Standing Dumbbell Triceps Extension", "dumbbell", "triceps", FALSE },
  { "Kettlebell Swing", "kettlebell", "glutes", FALSE },
  { "Double Kettlebell Squat", "kettlebell", "quads", TRUE },
  { "Front Squat", "barbell", "quads", FALSE },
  { "Push-Up", "none", "chest", FALSE },
};

static void
test_holds (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (holds); i++)
    {
      g_autofree char *text =
          g_strdup_printf ("[{\"name\":\"%s\",\"equipment\":[\"%s\"],\"muscles\":[\"%s\"]}]", holds[i].name,
                           holds[i].equipment, holds[i].muscle);
      g_autoptr (CarryExerciseFind) found = read_text (text);
      CarryExercise *exercise = g_ptr_array_index (found->exercises, 0);

      g_test_message ("%s", holds[i].name);
      g_assert_nonnull (exercise);
      g_assert_cmpint (carry_exercise_get_facts (exercise)->paired, ==, holds[i].paired);
    }
}

/* What is wrong in an entry, and whether an exercise is made of it all the same. */
static const struct
{
  const char *name;
  const char *entry;
  gboolean usable;
  const char *said;
} entries[] = {
  { "no-name", "{'muscles':['quads']}", FALSE, "“name”: it is missing" },
  { "empty-name", "{'name':'  ','muscles':['quads']}", FALSE, "“name”: it is missing" },
  { "name-is-list", "{'name':['Squat'],'muscles':['quads']}", FALSE, "“name”: it is missing" },
  { "name-is-object", "{'name':{},'muscles':['quads']}", FALSE, "“name”: it is missing" },
  { "null-name", "{'name':null,'muscles':['quads']}", FALSE, "“name”: it is missing" },
  { "number", "7", FALSE, "t is not an exercise" },
  { "null", "null", FALSE, "t is not an exercise" },
  { "cardio", "{'name':'Treadmill','category':'cardio'}", FALSE, "endurance" },
  { "nothing-known", "{'name':'Gizmo','muscles':['tail']}", FALSE, "names no muscle" },
  { "unknown-muscle", "{'name':'Front Squat','muscles':['quads','neck']}", TRUE, "muscle “neck”" },
  { "unknown-equipment", "{'name':'Squat Hold','muscles':['quads'],'equipment':['gizmo']}", TRUE,
    "equipment “gizmo”" },
  { "unknown-level", "{'name':'Squat Hold','muscles':['quads'],'level':'legendary'}", TRUE, "“legendary”" },
  { "muscles-are-number", "{'name':'Squat Hold','muscles':true}", TRUE, "“muscles”: it is not text" },
  { "guess-from-muscles", "{'name':'Gizmo','muscles':['quads']}", TRUE, "is a guess from its muscles" },
  { "guess-from-category", "{'name':'Gizmo','category':'Calves'}", TRUE,
    "muscles are a guess from “Calves”" },
  { "all-null", "{'name':'Squat Hold','muscles':null,'equipment':null,'level':null,'instructions':null}",
    TRUE, "" },
};

static void
test_entry (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autofree char *text = g_strdup_printf ("[{'name':'Push-up','muscles':['chest']},%s]", entries[row].entry);
  g_autoptr (CarryExerciseFind) found = read_text (g_strdelimit (text, "'", '"'));
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (GListStore) proposals = review (found, catalogue);
  const CarryExerciseDraft *draft;

  g_assert_cmpuint (found->drafts->len, ==, 2);
  g_assert_nonnull (g_ptr_array_index (found->exercises, 0));
  draft = g_ptr_array_index (found->drafts, 1);
  g_assert_cmpstr (draft->place, ==, "my.json, entry 2");
  g_assert_cmpint (g_ptr_array_index (found->exercises, 1) != NULL, ==, entries[row].usable);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (proposals)); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (proposals), i);

      if (g_str_equal (carry_proposal_get_place (proposal), "my.json, entry 2"))
        {
          if (strstr (carry_proposal_get_reason (proposal), entries[row].said) == NULL)
            g_error ("“%s” does not say %s", carry_proposal_get_reason (proposal), entries[row].said);
          carry_proposal_set_taken (proposal, TRUE);
          g_assert_cmpint (carry_proposal_get_taken (proposal), ==, entries[row].usable);
        }
    }
}

static const struct
{
  const char *name;
  CarryPattern pattern;
  gboolean per_side;
} guesses[] = {
  { "Barbell Full Squat", CARRY_PATTERN_SQUAT, FALSE },
  { "Split Squat with Dumbbells", CARRY_PATTERN_LUNGE, TRUE },
  { "Freehand Jump Squat", CARRY_PATTERN_JUMP, FALSE },
  { "Lying Leg Curls", CARRY_PATTERN_KNEE_FLEX, FALSE },
  { "Alternate Hammer Curl", CARRY_PATTERN_ELBOW_FLEX, TRUE },
  { "Stiff-Legged Barbell Deadlift", CARRY_PATTERN_HINGE, FALSE },
  { "Stiff-Leg Barbell Good Morning", CARRY_PATTERN_HINGE, FALSE },
  { "Dumbbell Step Ups", CARRY_PATTERN_STEP, TRUE },
  { "Hang Clean", CARRY_PATTERN_OLYMPIC, FALSE },
  { "Standing Calf Raises", CARRY_PATTERN_CALF, FALSE },
  { "Wide-Grip Lat Pulldown", CARRY_PATTERN_PULL_V, FALSE },
  { "Bent Over Barbell Row", CARRY_PATTERN_PULL_H, FALSE },
  { "Pushups", CARRY_PATTERN_PUSH_H, FALSE },
  { "Standing Military Press", CARRY_PATTERN_PUSH_V, FALSE },
  { "Side Plank", CARRY_PATTERN_ANTI_LAT, TRUE },
  { "Plank", CARRY_PATTERN_ANTI_EXT, FALSE },
  { "Farmer's Walk", CARRY_PATTERN_CARRY, FALSE },
  { "Klimmzüge", CARRY_PATTERN_PULL_V, FALSE },
  { "Kneeling Hip Flexor Stretch", CARRY_PATTERN_MOBILITY, FALSE },
};

static void
test_guess (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_autofree char *name = carry_vocabulary_fold (guesses[row].name);
  CarryCertainty certainty;
  const CarryPattern pattern = carry_pattern_guess (name, "", 0, &certainty);

  g_assert_cmpint (pattern, ==, guesses[row].pattern);
  g_assert_cmpint (certainty, ==, CARRY_CERTAINTY_NAME);
  g_assert_cmpint (carry_pattern_guess_is_per_side (pattern, name), ==, guesses[row].per_side);
}

/* Each movement has a dose that can be read. */
static void
test_every_pattern_has_a_dose (void)
{
  for (guint pattern = 0; pattern <= CARRY_PATTERN_MOBILITY; pattern++)
    {
      CarryExerciseFacts facts = { 0 };

      carry_pattern_fill_facts ((CarryPattern)pattern, pattern % 2 == 0, &facts);
      g_assert_nonnull (facts.dose);
      g_assert_cmpint (facts.pattern, ==, pattern);
      g_assert_cmphex (facts.planes, ==, CARRY_BIT (facts.plane));
      carry_prescription_unref (facts.dose);
    }
}

static void
test_same_as_ours (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  g_autofree char *text = g_strdelimit (g_strdup ("[{'name':'PUSH UPS','muscles':['chest']},"
                                                  "{'name':'Calf Raise (Standing)','muscles':['calves']},"
                                                  "{'name':'Step-Up','muscles':['biceps']},"
                                                  "{'id':'i9','name':'Gizmo Squat','muscles':['quads']},"
                                                  "{'id':10,'name':'gizmo squats','muscles':['quads']},"
                                                  "{'id':'i9','name':'Other Squat','muscles':['quads']}]"),
                                        "'", '"');
  const CarryProposalVerdict expected[] = {
    CARRY_PROPOSAL_SAME, CARRY_PROPOSAL_SAME, CARRY_PROPOSAL_NEW,
    CARRY_PROPOSAL_NEW,  CARRY_PROPOSAL_SAME, CARRY_PROPOSAL_UNUSABLE
  };
  g_autoptr (CarryExerciseFind) found = read_text (text);
  g_autoptr (GListStore) proposals = review (found, catalogue);
  g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();
  g_autoptr (GListStore) again = NULL;
  guint last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (proposals), i);
      const char *place = carry_proposal_get_place (proposal);
      const guint entry = (guint)(place[strlen (place) - 1] - '1');

      g_assert_cmpint (carry_proposal_get_verdict (proposal), ==, expected[entry]);
      g_assert_cmpuint (carry_proposal_get_verdict (proposal), >=, last);
      last = carry_proposal_get_verdict (proposal);
      g_assert_cmpint (carry_proposal_get_taken (proposal), ==, expected[entry] == CARRY_PROPOSAL_NEW);
      if (entry == 3)
        carry_catalogue_change_insert (change, carry_proposal_get_exercise (proposal));
    }

  /* What was imported is known by its id, whatever it is called now. */
  g_assert_true (carry_catalogue_apply (catalogue, change, NULL));
  again = review (found, catalogue);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (again), i);

      if (g_str_equal (carry_proposal_get_name (proposal), "Gizmo Squat"))
        {
          g_assert_cmpint (carry_proposal_get_verdict (proposal), ==, CARRY_PROPOSAL_SAME);
          g_assert_nonnull (carry_proposal_get_replaced (proposal));
        }
    }
}

/* Numbers are ids in their own file only: another file of the same name is not the same catalogue. */
static void
test_same_numbers (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (CarryExerciseFind) mine =
      read_text ("[{\"id\":1,\"name\":\"Wall Squat\",\"muscles\":[\"quads\"]}]");
  g_autoptr (CarryExerciseFind) yours =
      read_text ("[{\"id\":1,\"name\":\"Chest Fly\",\"muscles\":[\"chest\"]}]");
  g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();
  g_autoptr (GListStore) proposals = NULL;
  g_autoptr (CarryProposal) proposal = NULL;

  carry_catalogue_change_insert (change, g_ptr_array_index (mine->exercises, 0));
  g_assert_true (carry_catalogue_apply (catalogue, change, NULL));
  proposals = review (yours, catalogue);
  proposal = g_list_model_get_item (G_LIST_MODEL (proposals), 0);
  g_assert_cmpint (carry_proposal_get_verdict (proposal), ==, CARRY_PROPOSAL_NEW);
  g_assert_null (carry_proposal_get_replaced (proposal));
}

/* Of two exercises of one name either may be the one that comes again. */
static void
test_one_name_for_two (void)
{
  g_autoptr (CarryKnownExercises) known = carry_known_exercises_new (NULL);
  g_autoptr (CarryExerciseFind) found =
      read_text ("[{\"id\":\"a\",\"name\":\"Squat Fly\",\"muscles\":[\"chest\"]},"
                 "{\"id\":\"b\",\"name\":\"Fly Squats\",\"muscles\":[\"quads\"]},"
                 "{\"id\":\"c\",\"name\":\"squat-fly\",\"muscles\":[\"chest\"]},"
                 "{\"id\":\"d\",\"name\":\"Squat, Fly\",\"muscles\":[\"quads\"]},"
                 "{\"id\":\"e\",\"name\":\"Squat Fly\",\"muscles\":[\"biceps\"]}]");
  CarryExercise **exercises = (CarryExercise **)found->exercises->pdata;

  carry_known_exercises_add (known, exercises[0]);
  carry_known_exercises_add (known, exercises[1]);
  g_assert_true (carry_known_exercises_find_same (known, exercises[2]) == exercises[0]);
  g_assert_true (carry_known_exercises_find_same (known, exercises[3]) == exercises[1]);
  g_assert_null (carry_known_exercises_find_same (known, exercises[4]));
}

/* The same file again, and a later version of it. */
static void
test_imported_again (void)
{
  static const char *const texts[] = {
    "[{\"id\":\"w\",\"name\":\"Wall Squat\",\"muscles\":[\"quads\"]}]",
    "[{\"id\":\"w\",\"name\":\"Wall Squat\",\"muscles\":[\"quads\"],\"level\":\"easy\"}]",
  };
  static const char *const said[] = { "Imported already", "Imported before from another version" };
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (CarryExerciseFind) first = read_text (texts[0]);
  g_autoptr (CarryCatalogueChange) change = carry_catalogue_change_new ();

  carry_catalogue_change_insert (change, g_ptr_array_index (first->exercises, 0));
  g_assert_true (carry_catalogue_apply (catalogue, change, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CarryExerciseFind) found = read_text (texts[i]);
      g_autoptr (GListStore) proposals = review (found, catalogue);
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (proposals), 0);

      g_assert_cmpint (carry_proposal_get_verdict (proposal), ==, CARRY_PROPOSAL_SAME);
      g_assert_false (carry_proposal_get_taken (proposal));
      g_assert_true (carry_proposal_get_replaced (proposal) == g_ptr_array_index (first->exercises, 0));
      g_assert_nonnull (strstr (carry_proposal_get_reason (proposal), said[i]));
    }
}

#define FIXTURE(model, key, fields) "{'model':'" model "','pk':" key ",'fields':{" fields "}}"

static void
test_fixtures (void)
{
  static const char *const texts[] = {
    "[" FIXTURE (
        "exercises.exercise", "9",
        "'uuid':'u-9','category':8,'muscles':[10,77],'muscles_secondary':[],'equipment':[]") "," FIXTURE ("ex"
                                                                                                          "er"
                                                                                                          "ci"
                                                                                                          "se"
                                                                                                          "s."
                                                                                                          "ex"
                                                                                                          "er"
                                                                                                          "ci"
                                                                                                          "s"
                                                                                                          "e",
                                                                                                          "1"
                                                                                                          "0",
                                                                                                          "'u"
                                                                                                          "ui"
                                                                                                          "d'"
                                                                                                          ":'"
                                                                                                          "u-"
                                                                                                          "10"
                                                                                                          "',"
                                                                                                          "'c"
                                                                                                          "at"
                                                                                                          "eg"
                                                                                                          "or"
                                                                                                          "y'"
                                                                                                          ":n"
                                                                                                          "ul"
                                                                                                          "l,"
                                                                                                          "'m"
                                                                                                          "us"
                                                                                                          "cl"
                                                                                                          "es"
                                                                                                          "':"
                                                                                                          "["
                                                                                                          "]") ",{'model':'exercises.exercise','pk':'x','fields':{}}]",
    "[" FIXTURE (
        "exercises.translation", "1",
        "'exercise':9,'language':1,'name':'Kniebeuge','description':'','license':1") "," FIXTURE ("exercises."
                                                                                                  "translatio"
                                                                                                  "n",
                                                                                                  "2",
                                                                                                  "'exercise'"
                                                                                                  ":9,'"
                                                                                                  "language':"
                                                                                                  "2,'name':'"
                                                                                                  "Gizmo "
                                                                                                  "Squat','"
                                                                                                  "descriptio"
                                                                                                  "n':'<p>"
                                                                                                  "Sit&nbsp;"
                                                                                                  "down</p>',"
                                                                                                  "'license':"
                                                                                                  "2,'"
                                                                                                  "license_"
                                                                                                  "author':'"
                                                                                                  "A. N. "
                                                                                                  "Other'") "]",
    "[" FIXTURE ("exercises.muscle", "10", "'name':'Quadriceps femoris','name_en':''") "," FIXTURE (
        "core.language", "1",
        "'short_name':'de'") "," FIXTURE ("core.language", "2",
                                          "'short_name':'en'") "," FIXTURE ("core.license", "2",
                                                                            "'short_name':'CC0'") "]",
    NULL,
  };
  g_auto (GStrv) quoted = g_strdupv ((char **)texts);
  g_autoptr (CarryExerciseFind) found = NULL;
  const CarryExerciseDraft *draft = NULL;
  CarryExercise *exercise;
  guint n_faults = 0;

  for (gsize i = 0; quoted[i] != NULL; i++)
    g_strdelimit (quoted[i], "'", '"');
  found = read_texts ((const char *const *)quoted);
  g_assert_null (found->missing);
  g_assert_cmpuint (found->drafts->len, ==, 3);

  for (guint i = 0; i < 3; i++)
    {
      const CarryExerciseDraft *one = g_ptr_array_index (found->drafts, i);

      n_faults += one->fault != NULL;
      if (one->fault == NULL)
        draft = one;
    }
  g_assert_cmpuint (n_faults, ==, 2);

  g_assert_cmpstr (draft->name, ==, "Gizmo Squat");
  g_assert_cmpstr (draft->language, ==, "en");
  g_assert_cmpstr (draft->aliases[0], ==, "Kniebeuge");
  g_assert_cmpstr (draft->lines[0], ==, "Sit down");
  g_assert_cmpstr (draft->licence, ==, "CC0");
  g_assert_cmpstr (draft->author, ==, "A. N. Other");
  g_assert_true (g_ptr_array_find_with_equal_func (
      draft->doubts, "field “muscles”: it refers to a row that is in none of the files", g_str_equal, NULL));
  for (guint i = 0; i < 3; i++)
    if (g_ptr_array_index (found->drafts, i) == draft)
      {
        exercise = g_ptr_array_index (found->exercises, i);
        g_assert_cmpstr (carry_exercise_get_id (exercise), ==, "wger:u-9");
        g_assert_cmphex (carry_exercise_get_primary (exercise), ==, CARRY_BIT (CARRY_MUSCLE_QUADS));
      }
}

#define ADD_ROWS(prefix, rows, test)                                                                         \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)                                                            \
    {                                                                                                        \
      g_autofree char *path = g_strconcat ("/exchange/catalogue-importer/" prefix "/", rows[i].name, NULL);  \
                                                                                                             \
      g_test_add_data_func (g_strdelimit (path, " ", '-'), GSIZE_TO_POINTER (i), test);                      \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD_ROWS ("shape", shapes, test_shape);
  ADD_ROWS ("entry", entries, test_entry);
  ADD_ROWS ("guess", guesses, test_guess);
  g_test_add_func ("/exchange/catalogue-importer/doses", test_every_pattern_has_a_dose);
  g_test_add_func ("/exchange/catalogue-importer/same", test_same_as_ours);
  g_test_add_func ("/exchange/catalogue-importer/same-numbers", test_same_numbers);
  g_test_add_func ("/exchange/catalogue-importer/one-name", test_one_name_for_two);
  g_test_add_func ("/exchange/catalogue-importer/imported-again", test_imported_again);
  g_test_add_func ("/exchange/catalogue-importer/fixtures", test_fixtures);
  g_test_add_func ("/exchange/catalogue-importer/holds", test_holds);

  return g_test_run ();
}
