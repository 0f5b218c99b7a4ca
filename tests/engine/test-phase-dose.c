/* test-phase-dose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-phase-dose.h"

#include "carry-catalogue.h"

static const struct
{
  const char *name;
  const char *exercise;
  CarryPhase phase;
  CarryLevel level;
  const char *dose; /* NULL: left out */
} cases[] = {
  { "follows-from-the-phase", "back_squat", CARRY_PHASE_IN_SEASON, CARRY_LEVEL_INTERMEDIATE,
    "2x3-5@80-87% r150 t20X0" },
  { "its-own", "hill_sprint", CARRY_PHASE_BUILD, CARRY_LEVEL_INTERMEDIATE, "8x8-10s r180" },
  { "same-all-year", "ecc_heel_drop_s", CARRY_PHASE_IN_SEASON, CARRY_LEVEL_ADVANCED, "3x15/side r60 t3010" },
  { "beginner", "hill_sprint", CARRY_PHASE_BUILD, CARRY_LEVEL_NOVICE, "4x8s r180" },
  { "beginner-in-race-week", "hill_sprint", CARRY_PHASE_RACE_WEEK, CARRY_LEVEL_NOVICE, NULL },
  { "too-sore", "nordic", CARRY_PHASE_RACE_WEEK, CARRY_LEVEL_ADVANCED, NULL },
  { "coming-back", "pogo", CARRY_PHASE_BASE, CARRY_LEVEL_RETURN, NULL },
  { "first-holds-are-short", "copenhagen", CARRY_PHASE_ONBOARDING, CARRY_LEVEL_INTERMEDIATE,
    "2x10-15s/side r60" },
  { "sore-adductors", "copenhagen", CARRY_PHASE_RACE_WEEK, CARRY_LEVEL_INTERMEDIATE, NULL },
};

/* What comes along with the main exercises: half the sets in the taper (science 1, “sets −50 %, load kept”). */
static const struct
{
  const char *name;
  const char *exercise;
  CarryPhase phase;
  const char *dose;
} along[] = {
  { "two-sets", "copenhagen", CARRY_PHASE_BUILD, "2x15-30s/side r60" },
  { "two-sets-in-the-taper", "copenhagen", CARRY_PHASE_TAPER, "1x15-30s/side r60" },
  { "three-sets", "front_plank", CARRY_PHASE_BASE, "3x30-60s r45" },
  { "three-sets-in-the-taper", "front_plank", CARRY_PHASE_TAPER, "2x30-60s r45" },
  { "one-set-in-the-taper", "inchworm", CARRY_PHASE_TAPER, "1x5-8 t3030" },
  { "race-week", "dead_bug", CARRY_PHASE_RACE_WEEK, "2x8-10/side r45 t3010" },
};

static void
test_prescribe (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, cases[i].exercise);
  g_autoptr (CarryPrescription) dose = NULL;
  g_autofree char *text = NULL;

  dose = carry_phase_dose_prescribe (exercise, cases[i].phase, cases[i].level, TRUE, TRUE);
  text = dose != NULL ? carry_prescription_to_string (dose) : NULL;
  g_assert_cmpstr (text, ==, cases[i].dose);
}

static void
test_along (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, along[i].exercise);
  g_autoptr (CarryPrescription) dose =
      carry_phase_dose_prescribe (exercise, along[i].phase, CARRY_LEVEL_INTERMEDIATE, FALSE, TRUE);
  g_autofree char *text = carry_prescription_to_string (dose);

  g_assert_cmpstr (text, ==, along[i].dose);
}

/* A dose of another phase, held below a session of 75 % with 3 in reserve and 60 contacts. */
static void
test_limit (void)
{
  static const struct
  {
    const char *dose;
    const char *limited;
  } rows[] = {
    { "3x5@80-90% r150", "3x5@75% r150" },    { "3x5@70-80% r150", "3x5@70-75% r150" },
    { "3x5@50-60% r150", "3x5@50-60% r150" }, { "2x8@RPE9 r60", "2x8@RPE7 r60" },
    { "2x8@RPE6 r60", "2x8@RPE6 r60" },       { "3x8@8RM r60", "3x8@RPE7 r60" },
    { "4x5 r90 tX c80", "3x5 r90 tX c60" },   { "4x20s r45", "4x20s r45" },
  };
  const CarryPhaseDose session = { 3, 6, 8, 65, 75, 3, 120, 60, FALSE };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryPrescription) before = carry_prescription_parse (rows[i].dose, NULL);
      g_autoptr (CarryPrescription) after = NULL;
      g_autofree char *text = NULL;
      CarryDose dose = *carry_prescription_get_dose (before);

      carry_phase_dose_limit (&session, &dose);
      after = carry_prescription_new (&dose);
      text = carry_prescription_to_string (after);
      g_assert_cmpstr (text, ==, rows[i].limited);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/phase-dose/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_prescribe);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (along); i++)
    {
      g_autofree char *path = g_strconcat ("/engine/phase-dose/along/", along[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_along);
    }

  g_test_add_func ("/engine/phase-dose/limit", test_limit);

  return g_test_run ();
}
