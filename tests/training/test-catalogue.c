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

  g_assert_cmpuint (n_exercises, >=, 160);
  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

      g_test_message ("%s", carry_exercise_get_id (exercise));
      g_assert_cmpstr (carry_exercise_get_name (exercise), !=, "");
      g_assert_cmpstr (carry_exercise_get_muscles_text (exercise), !=, "");
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
  g_assert_cmpuint (carry_exercise_get_impact (squat), ==, 0);
  g_assert_cmpuint (carry_exercise_get_contacts (squat), ==, 0);
  g_assert_cmpuint (carry_exercise_get_soreness (squat), ==, 2);
  g_assert_cmpstr (carry_exercise_get_aliases (squat)[0], ==, "Barbell Squat");
  g_assert_cmpuint (carry_exercise_get_planes (squat), ==, CARRY_BIT (CARRY_PLANE_SAGITTAL));
  g_assert_cmpstr (dose, ==, "3x3-6@80-90% r180 t20X0");
  g_assert_null (carry_catalogue_lookup (catalogue, "no_such_exercise"));
}

/* Turning sideways out of a lunge: the turn is the main thing. */
static void
test_variants (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *lunge = carry_catalogue_lookup (catalogue, "lunge_rot");
  CarryExercise *pogo = carry_catalogue_lookup (catalogue, "pogo");
  CarryExercise *hop = carry_catalogue_lookup (catalogue, "sl_fwd_hop");
  CarryExercise *stretch = carry_catalogue_lookup (catalogue, "worlds_greatest");

  g_assert_cmpint (carry_exercise_get_plane (lunge), ==, CARRY_PLANE_TRANSVERSE);
  g_assert_cmpuint (carry_exercise_get_planes (lunge), ==,
                    CARRY_BIT (CARRY_PLANE_TRANSVERSE) | CARRY_BIT (CARRY_PLANE_SAGITTAL));
  g_assert_cmpstr (carry_exercise_get_easier (pogo), ==, "skipping_rope");
  g_assert_cmpstr (carry_exercise_get_harder (pogo), ==, "lat_pogo");
  g_assert_cmpuint (carry_exercise_get_contacts (pogo), ==, 15);
  g_assert_cmpuint (carry_exercise_get_impact (hop), ==, 3);
  g_assert_null (carry_exercise_get_harder (hop));
  g_assert_cmpint (carry_exercise_get_section (stretch), ==, CARRY_SECTION_WARM_UP);
  g_assert_cmpint (carry_exercise_get_strength_kind (stretch, carry_exercise_get_dose (stretch)), ==,
                   CARRY_STRENGTH_CORE);
}

static void
test_sources (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *drop = carry_catalogue_lookup (catalogue, "ecc_heel_drop_s");
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  const CarryEvidence *evidence = carry_exercise_get_injury_source (drop, CARRY_INJURY_ACHILLES);

  g_assert_nonnull (evidence);
  g_assert_cmpstr (evidence->key, ==, "Beyer15");
  g_assert_cmpstr (evidence->text, ==, "Beyer et al. 2015, Am J Sports Med");
  g_assert_cmpstr (evidence->url, ==, "https://doi.org/10.1177/0363546515584760");
  g_assert_cmpint (evidence->grade, ==, 'A');
  g_assert_null (carry_exercise_get_injury_source (drop, CARRY_INJURY_HAM));
  g_assert_null (carry_exercise_get_injury_source (squat, CARRY_INJURY_BSI));
}

static void
test_phases (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *sprint = carry_catalogue_lookup (catalogue, "hill_sprint");
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");
  CarryPrescription *dose = NULL;

  g_assert_true (carry_exercise_get_phase_dose (sprint, CARRY_PHASE_BUILD, &dose));
  g_assert_cmpuint (carry_prescription_get_dose (dose)->sets, ==, 8);
  g_assert_true (carry_exercise_get_phase_dose (sprint, CARRY_PHASE_RACE_WEEK, &dose));
  g_assert_null (dose);
  g_assert_false (carry_exercise_get_phase_dose (squat, CARRY_PHASE_BUILD, &dose));
  g_assert_null (dose);
}

static void
test_text (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  const guint n_exercises = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  CarryExercise *squat = carry_catalogue_lookup (catalogue, "back_squat");

  g_assert_cmpstr (carry_exercise_get_cue (squat), ==, "Brace, knees over toes");
  g_assert_cmpstr (carry_exercise_get_text (squat)->cues[0], ==, "Brace, knees over toes");

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      const CarryExerciseText *text = carry_exercise_get_text (exercise);

      g_test_message ("%s", carry_exercise_get_id (exercise));
      g_assert_cmpstr (text->why, !=, "");
      g_assert_cmpstr (text->start, !=, "");
      g_assert_cmpstr (text->end, !=, "");
      g_assert_cmpuint (g_strv_length ((char **)text->cues), >=, 3);
      g_assert_cmpuint (g_strv_length ((char **)text->faults), >=, 2);
    }
}

/* What a diary names and the catalogue does not know has no text, and that is no mistake. */
static void
test_unknown (void)
{
  g_autoptr (CarryExercise) own = carry_exercise_new_unknown ("own", "My own");
  CarryPrescription *dose = NULL;

  g_assert_null (carry_exercise_get_cue (own));
  g_assert_cmpstr (carry_exercise_get_text (own)->why, ==, "");
  g_assert_null (carry_exercise_get_text (own)->faults[0]);
  g_assert_null (carry_exercise_get_easier (own));
  g_assert_null (carry_exercise_get_figure (own));
  g_assert_null (carry_exercise_get_injury_source (own, CARRY_INJURY_PFP));
  g_assert_false (carry_exercise_get_phase_dose (own, CARRY_PHASE_BASE, &dose));
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
  g_test_add_func ("/training/catalogue/variants", test_variants);
  g_test_add_func ("/training/catalogue/sources", test_sources);
  g_test_add_func ("/training/catalogue/phases", test_phases);
  g_test_add_func ("/training/catalogue/text", test_text);
  g_test_add_func ("/training/catalogue/unknown", test_unknown);
  g_test_add_func ("/training/catalogue/words", test_words_are_stable);

  return g_test_run ();
}
