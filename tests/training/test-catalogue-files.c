/* test-catalogue-files.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"

#include <string.h>

/* Sound files with one thing changed, to see that what is wrong is said with file, exercise and field. */

static const char facts[] =
    "{'sources': {'Doe20': {'text': 'Doe 2020', 'url': 'https://doi.org/10.1', 'grade': 'B'}},\n"
    " 'exercises': [\n"
    " {'id': 'a', 'name': 'A', 'aliases': ['Alpha'], 'pattern': 'squat', 'planes': ['S', 'T'], 'region': "
    "'lower',\n"
    "  'primary': ['quads'], 'secondary': [], 'equipment': ['none'], 'unilateral': false, 'paired': false, "
    "'contraction': "
    "'M',\n"
    "  'explosive': false, 'impact': 0, 'contacts': 0, 'injuries': {'pfp': 'Doe20', 'itb': null},\n"
    "  'contraindications': [], 'level': 1, 'dose': '3x5 t2010', 'doses': {'taper': null, 'base': '4x5'},\n"
    "  'doms': 1, 'carryover': 3, 'easier': null, 'harder': 'b'},\n"
    " {'id': 'b', 'name': 'B', 'aliases': [], 'pattern': 'squat', 'planes': ['S'], 'region': 'lower',\n"
    "  'primary': ['quads'], 'secondary': [], 'equipment': ['none'], 'unilateral': false, 'paired': false, "
    "'contraction': "
    "'M',\n"
    "  'explosive': false, 'impact': 0, 'contacts': 0, 'injuries': {}, 'contraindications': [], 'level': 2,\n"
    "  'dose': '3x8 t2010', 'doms': 1, 'carryover': 3, 'easier': 'a', 'harder': null}]}";

static const char prose[] = "{'exercises': {'a': {'why': 'Because', 'cues': ['One', 'Two', 'Three'],\n"
                            " 'faults': ['Four', 'Five'], 'start': 'Up', 'end': 'Down'}}}";

typedef struct
{
  const char *name;
  const char *from; /* the first of these in the file */
  const char *to;
  const char *message;
} Fault;

static const Fault facts_faults[] = {
  { "no-json", "{", "", "broken.json: *" },
  { "no-list", "exercises", "exercise", "broken.json: *list*" },
  { "not-a-list", "'exercises': [\n", "'exercises': 7, 'more': [\n", "broken.json: *list*" },
  { "no-object", " {'id': 'b'", " 7, {'id': 'b'", "broken.json: *exercises[1]*" },
  { "no-id", "'id': 'b', ", "", "broken.json: *exercises[1]*“id”*" },
  { "id-twice", "'id': 'b'", "'id': 'a'", "*“a”*“id”*" },
  { "no-name", "'name': 'A', ", "", "*“a”*“name”*" },
  { "name-empty", "'name': 'B'", "'name': ''", "*“b”*“name”*" },
  { "no-aliases", "'aliases': [], ", "", "*“b”*“aliases”*" },
  { "alias-number", "'Alpha'", "7", "*“a”*“aliases”*" },
  { "pattern", "'squat'", "'sqat'", "*“a”*“pattern”*" },
  { "plane", "'S', 'T'", "'S', 'X'", "*“a”*“planes”*" },
  { "plane-twice", "'S', 'T'", "'S', 'S'", "*“a”*“planes”*" },
  { "no-plane", "['S', 'T']", "[]", "*“a”*“planes”*" },
  { "region", "'lower'", "7", "*“a”*“region”*" },
  { "muscle", "'quads'", "'quad'", "*“a”*“primary”*quad*" },
  { "equipment", "'none'", "'none/spoon'", "*“a”*“equipment”*spoon*" },
  { "no-equipment", "['none']", "[]", "*“a”*“equipment”*" },
  { "unilateral", "'unilateral': false", "'unilateral': 0", "*“a”*“unilateral”*" },
  { "paired", "'paired': false", "'paired': 'two'", "*“a”*“paired”*" },
  { "contraction", "'M'", "'Q'", "*“a”*“contraction”*" },
  { "impact", "'impact': 0", "'impact': 4", "*“a”*“impact”*0 to 3*" },
  { "contacts", "'contacts': 0", "'contacts': -1", "*“a”*“contacts”*" },
  { "injury", "'itb'", "'flu'", "*“a”*“injuries”*flu*" },
  { "injury-list", "'injuries': {}", "'injuries': []", "*“b”*“injuries”*" },
  { "no-such-source", "'pfp': 'Doe20'", "'pfp': 'Roe20'", "*“a”*“injuries”*source*" },
  { "source-grade", "'grade': 'B'", "'grade': 'Z'", "*“Doe20”*“grade”*" },
  { "source-url", "'url'", "'link'", "*“Doe20”*“url”*" },
  { "level", "'level': 1", "'level': 0", "*“a”*“level”*1 to 3*" },
  { "no-dose", "'dose': '3x8 t2010', ", "", "*“b”*“dose”*" },
  { "dose", "'3x8 t2010'", "'many'", "*“b”*“dose”*many*" },
  { "phase", "'taper'", "'tapering'", "*“a”*“doses”*" },
  { "phase-dose", "'4x5'", "'lots'", "*“a”*“doses”*lots*" },
  { "doms", "'doms': 1", "'doms': 1.5", "*“a”*“doms”*" },
  { "carryover", "'carryover': 3", "'carryover': 6", "*“a”*“carryover”*0 to 5*" },
  { "harder-unknown", "'harder': 'b'", "'harder': 'c'", "*“a”*“harder”*no such*" },
  { "easier-unknown", "'easier': 'a'", "'easier': 'z'", "*“b”*“easier”*no such*" },
  { "circle", "'easier': null", "'easier': 'b'", "*“easier”*circle*" },
  { "self", "'harder': 'b'", "'harder': 'a'", "*“a”*“harder”*circle*" },
};

static const Fault prose_faults[] = {
  { "no-json", "{", "[", "broken.json: *" },
  { "no-list", "exercises", "exercise", "broken.json: *list*" },
  { "not-by-id", "{'a': {", "[{'a': {", "broken.json: *" },
  { "no-why", "'why': 'Because', ", "", "broken.json: *“a”*“why”*" },
  { "two-cues", ", 'Three'", "", "broken.json: *“a”*“cues”*3 to 5*" },
  { "six-cues", "'One'", "'1', '2', '3', '4'", "broken.json: *“a”*“cues”*3 to 5*" },
  { "one-fault", "'Four', ", "", "broken.json: *“a”*“faults”*2 to 4*" },
  { "no-start", "'start': 'Up'", "'start': null", "broken.json: *“a”*“start”*" },
  { "end-empty", "'Down'", "''", "broken.json: *“a”*“end”*" },
};

static GBytes *
make_file (const char *sound, const Fault *fault)
{
  g_autoptr (GString) json = g_string_new (sound);

  if (fault != NULL)
    g_assert_cmpuint (g_string_replace (json, fault->from, fault->to, 1), ==, 1);
  g_string_replace (json, "'", "\"", 0);

  return g_string_free_to_bytes (g_steal_pointer (&json));
}

static void
test_sound (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (GBytes) json = make_file (facts, NULL);
  g_autoptr (GBytes) text_json = make_file (prose, NULL);
  g_autoptr (CarryProse) text = carry_prose_new (text_json, "sound.json");
  g_autoptr (GError) error = NULL;
  CarryPrescription *dose = NULL;
  CarryExercise *exercise;

  g_assert_true (carry_catalogue_load (catalogue, json, "sound.json", text, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 2);

  exercise = carry_catalogue_lookup (catalogue, "a");
  g_assert_cmpstr (carry_exercise_get_cue (exercise), ==, "One");
  g_assert_cmpstr (carry_exercise_get_text (exercise)->end, ==, "Down");
  g_assert_cmpstr (carry_exercise_get_figure (exercise), ==, "a");
  g_assert_true (carry_exercise_get_phase_dose (exercise, CARRY_PHASE_TAPER, &dose));
  g_assert_null (dose);
  g_assert_true (carry_exercise_get_phase_dose (exercise, CARRY_PHASE_BASE, &dose));
  g_assert_nonnull (dose);
  g_assert_null (carry_exercise_get_cue (carry_catalogue_lookup (catalogue, "b")));

  /* The same file again would name every exercise twice. */
  g_assert_false (carry_catalogue_load (catalogue, json, "again.json", NULL, &error));
  g_assert_error (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_VALUE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 2);
}

static void
test_faulty_facts (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (GBytes) json = make_file (facts, fault);
  g_autoptr (GError) error = NULL;

  g_assert_false (carry_catalogue_load (catalogue, json, "broken.json", NULL, &error));
  g_assert_true (error->domain == CARRY_CATALOGUE_ERROR);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "broken.json: "));
  g_assert_true (g_pattern_match_simple (fault->message, error->message));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 0);
}

static void
test_faulty_prose (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (GBytes) json = make_file (prose, fault);
  g_autoptr (CarryProse) text = carry_prose_new (json, "broken.json");
  g_autoptr (GError) error = NULL;

  g_assert_false (carry_prose_load (text, &error));
  g_assert_true (error->domain == CARRY_CATALOGUE_ERROR);
  g_test_message ("%s", error->message);
  g_assert_true (g_pattern_match_simple (fault->message, error->message));
  g_assert_null (carry_prose_lookup (text, "a"));
}

/* A catalogue whose text cannot be read goes on without it, and says so once. */
static void
test_text_is_missed (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (GBytes) json = make_file (facts, NULL);
  g_autoptr (GBytes) text_json = make_file (prose, &prose_faults[3]);
  g_autoptr (CarryProse) text = carry_prose_new (text_json, "broken.json");
  CarryExercise *exercise;

  g_assert_true (carry_catalogue_load (catalogue, json, "sound.json", text, NULL));
  exercise = carry_catalogue_lookup (catalogue, "a");

  g_test_expect_message ("carry-training", G_LOG_LEVEL_WARNING, "broken.json: *“a”*“why”*");
  g_assert_null (carry_exercise_get_cue (exercise));
  g_test_assert_expected_messages ();
  g_assert_cmpstr (carry_exercise_get_text (exercise)->why, ==, "");
}

static void
add_faults (const char *what, const Fault *faults, gsize n_faults, GTestDataFunc test)
{
  for (gsize i = 0; i < n_faults; i++)
    {
      g_autofree char *path = g_strdup_printf ("/training/catalogue-files/%s/%s", what, faults[i].name);

      g_test_add_data_func (path, &faults[i], test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/catalogue-files/sound", test_sound);
  g_test_add_func ("/training/catalogue-files/text-is-missed", test_text_is_missed);
  add_faults ("facts", facts_faults, G_N_ELEMENTS (facts_faults), test_faulty_facts);
  add_faults ("prose", prose_faults, G_N_ELEMENTS (prose_faults), test_faulty_prose);

  return g_test_run ();
}
