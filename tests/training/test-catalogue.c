/* test-catalogue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"

#include "carry-kind-types.h"

#include <string.h>

static void
test_built_in (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const guint n_exercises = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  int section = 0;

  g_assert_cmpuint (n_exercises, >=, 125);
  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

      g_test_message ("%s", carry_exercise_get_id (exercise));
      g_assert_cmpstr (carry_exercise_get_name (exercise), !=, "");
      g_assert_cmpstr (carry_exercise_get_muscles_text (exercise), !=, "");
      g_assert_nonnull (carry_exercise_get_cue (exercise));
      g_assert_cmpint ((int)carry_exercise_get_section (exercise), >=, section);
      g_assert_true (carry_catalogue_lookup (catalogue, carry_exercise_get_id (exercise)) == exercise);
      section = (int)carry_exercise_get_section (exercise);
    }
}

static void
test_facts (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  g_autofree char *dose = carry_prescription_to_string (carry_exercise_get_dose (squat));

  g_assert_cmpstr (carry_exercise_get_name (squat), ==, "Back Squat");
  g_assert_cmpstr (carry_exercise_get_muscles_text (squat), ==, "Quads, glutes");
  g_assert_cmpuint (carry_exercise_get_primary (squat), ==,
                    CARRY_BIT (CARRY_MUSCLE_QUADS) | CARRY_BIT (CARRY_MUSCLE_GLUTE_MAX));
  g_assert_cmpuint (carry_exercise_get_injuries (squat), ==,
                    CARRY_BIT (CARRY_INJURY_PFP) | CARRY_BIT (CARRY_INJURY_BSI));
  g_assert_cmpstr (carry_exercise_get_contraindications (squat)[0], ==, "acute back pain");
  g_assert_cmpuint (carry_exercise_get_carryover (squat), ==, 4);
  g_assert_cmpstr (dose, ==, "3x3-6@80-90% r180 t20X0");
  g_assert_null (carry_catalogue_lookup (catalogue, "no_such_exercise"));
}

/* “barbell and rack”; “band or cable”; “bench and dumbbell” */
static void
test_equipment (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  CarryExercise *pallof = carry_catalogue_lookup (catalogue, "pallof");
  CarryExercise *plank = carry_catalogue_lookup (catalogue, "front_plank");

  g_assert_false (carry_exercise_fits_equipment (squat, CARRY_BIT (CARRY_EQUIPMENT_BARBELL)));
  g_assert_true (carry_exercise_fits_equipment (squat, CARRY_BIT (CARRY_EQUIPMENT_BARBELL) |
                                                           CARRY_BIT (CARRY_EQUIPMENT_RACK)));
  g_assert_true (carry_exercise_fits_equipment (pallof, CARRY_BIT (CARRY_EQUIPMENT_CABLE)));
  g_assert_false (carry_exercise_fits_equipment (pallof, 0));
  g_assert_true (carry_exercise_fits_equipment (plank, 0));
}

static const struct
{
  const char *id;
  const char *words;
  gboolean matches;
} searches[] = {
  { "back_squat", "", TRUE },          { "back_squat", "squat", TRUE }, { "back_squat", "BACK squ", TRUE },
  { "back_squat", "quads", TRUE },     { "back_squat", "quat", FALSE }, { "back_squat", "barbell", TRUE },
  { "back_squat", "deadlift", FALSE }, { "push_up", "push-up", TRUE },  { "push_up", "pushup", FALSE },
  { "push_up", "upper body", TRUE },   { "nordic", "nördic", TRUE },    { "nordic", "  curl  ", TRUE },
};

static void
test_search (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      CarryExercise *exercise = carry_catalogue_lookup (catalogue, searches[i].id);

      g_test_message ("%s: “%s”", searches[i].id, searches[i].words);
      g_assert_cmpint (carry_exercise_matches (exercise, searches[i].words), ==, searches[i].matches);
    }
}

#define SOUND                                                                                                \
  "\"id\":\"a\",\"name\":\"A\",\"pattern\":\"squat\",\"plane\":\"S\",\"region\":\"lower\",\"primary\":["     \
  "\"quads\"],"                                                                                              \
  "\"secondary\":[],\"equipment\":[\"none\"],\"unilateral\":false,\"contraction\":\"M\",\"explosive\":"      \
  "false,"                                                                                                   \
  "\"injuries\":[],\"contraindications\":[],\"level\":1"

static const struct
{
  const char *name;
  const char *json;
  int code;
  const char *message;
} broken[] = {
  { "not-json", "{", CARRY_CATALOGUE_ERROR_SYNTAX, "broken.json: *" },
  { "no-list", "{}", CARRY_CATALOGUE_ERROR_SYNTAX, "broken.json: *list*" },
  { "no-exercise", "{\"exercises\":[7]}", CARRY_CATALOGUE_ERROR_VALUE, "broken.json: *exercises[0]*" },
  { "no-id", "{\"exercises\":[{}]}", CARRY_CATALOGUE_ERROR_VALUE, "*exercises[0]*“id”*" },
  { "no-dose", "{\"exercises\":[{" SOUND ",\"carryover\":3}]}", CARRY_CATALOGUE_ERROR_VALUE, "*“a”*“dose”*" },
  { "bad-dose", "{\"exercises\":[{" SOUND ",\"carryover\":3,\"dose\":\"many\"}]}",
    CARRY_CATALOGUE_ERROR_VALUE, "*“a”*“dose”*many*" },
  { "bad-count", "{\"exercises\":[{" SOUND ",\"carryover\":6,\"dose\":\"3x5\"}]}",
    CARRY_CATALOGUE_ERROR_VALUE, "*“a”*“carryover”*0 to 5*" },
  { "twice",
    "{\"exercises\":[{" SOUND ",\"carryover\":3,\"dose\":\"3x5\"},{" SOUND
    ",\"carryover\":3,\"dose\":\"3x5\"}]}",
    CARRY_CATALOGUE_ERROR_VALUE, "*exercises[1]*“id”*" },
};

static void
test_broken (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new ();
  g_autoptr (GBytes) json = g_bytes_new_static (broken[i].json, strlen (broken[i].json));
  g_autoptr (GError) error = NULL;

  g_assert_false (carry_catalogue_load (catalogue, json, "broken.json", &error));
  g_assert_error (error, CARRY_CATALOGUE_ERROR, broken[i].code);
  g_test_message ("%s", error->message);
  g_assert_true (g_pattern_match_simple (broken[i].message, error->message));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 0);
}

static void
test_words_are_stable (void)
{
  int value = -1;

  g_assert_true (carry_kind_from_nick (CARRY_TYPE_RUN_KIND, "walk_run", &value));
  g_assert_cmpint (value, ==, CARRY_RUN_WALK_RUN);
  g_assert_cmpstr (carry_kind_to_nick (CARRY_TYPE_RUN_KIND, CARRY_RUN_SPEED_ENDURANCE), ==,
                   "speed-endurance");
  g_assert_cmpstr (carry_kind_to_nick (CARRY_TYPE_EVENT, CARRY_EVENT_5K), ==, "5k");
  g_assert_cmpstr (carry_kind_to_nick (CARRY_TYPE_EQUIPMENT, CARRY_EQUIPMENT_ROMANCHAIR), ==, "romanchair");
  g_assert_false (carry_kind_from_nick (CARRY_TYPE_RUN_KIND, "sleep", &value));
  g_assert_cmpint (value, ==, CARRY_RUN_WALK_RUN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/training/catalogue/built-in", test_built_in);
  g_test_add_func ("/training/catalogue/facts", test_facts);
  g_test_add_func ("/training/catalogue/equipment", test_equipment);
  g_test_add_func ("/training/catalogue/search", test_search);
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/training/catalogue/broken/", broken[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_broken);
    }
  g_test_add_func ("/training/catalogue/words", test_words_are_stable);

  return g_test_run ();
}
