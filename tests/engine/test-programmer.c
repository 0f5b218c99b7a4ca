/* test-programmer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-kind-types.h"
#include "carry-item.h"
#include "carry-phase-dose.h"
#include "carry-programmer.h"
#include "carry-strength-session.h"
#include "carry-suitability.h"

#include <string.h>

#define HAS(equipment) CARRY_BIT (CARRY_EQUIPMENT_##equipment)

/* What people own: nothing, a corner of the living room, a gym, everything. */
static const struct
{
  const char *name;
  guint equipment;
} homes[] = {
  { "nothing", 0 },
  { "corner", HAS (BAND) | HAS (STEP) | HAS (WALL) | HAS (DUMBBELL) },
  { "gym", HAS (BARBELL) | HAS (RACK) | HAS (BENCH) | HAS (DUMBBELL) | HAS (BOX) | HAS (STEP) | HAS (BAR) |
               HAS (CABLE) | HAS (MACHINE) | HAS (WALL) | HAS (KETTLEBELL) },
  { "everything", G_MAXUINT },
};

static CarryCatalogue *catalogue;

static CarryAthlete *
new_athlete (CarryEvent event, CarryLevel level, guint equipment)
{
  CarryAthlete *athlete = carry_athlete_new ();

  g_object_set (athlete, "event", event, "level", level, "equipment", equipment, NULL);

  return athlete;
}

static gboolean
has_pattern (GPtrArray *items, CarryPattern first, CarryPattern last)
{
  for (guint i = 0; i < items->len; i++)
    {
      const CarryPattern pattern = carry_exercise_get_pattern (carry_item_get_exercise (items->pdata[i]));

      if (pattern >= first && pattern <= last)
        return TRUE;
    }

  return FALSE;
}

static void
check_novice_limits (CarryItem *item)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));

  g_assert_cmpuint (carry_exercise_get_level (carry_item_get_exercise (item)), ==, 1);
  g_assert_cmpuint (dose->contacts, <=, 60);

  if (dose->target == CARRY_TARGET_PERCENT)
    g_assert_cmpfloat (dose->target_hi, <=, 65);
  if (dose->target == CARRY_TARGET_RPE)
    g_assert_cmpfloat (dose->target_hi, <=, 7);
}

static void
check_item (CarryItem *item, CarryAthlete *athlete)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  g_autofree char *dose = carry_prescription_to_string (carry_item_get_prescription (item));

  g_test_message ("  %s %s (%u)", carry_exercise_get_id (exercise), dose, carry_item_get_superset (item));
  g_assert_true (carry_exercise_fits_equipment (exercise, carry_athlete_get_equipment (athlete)));
  g_assert_true (carry_suitability_of (exercise, athlete));

  if (carry_athlete_get_level (athlete) == CARRY_LEVEL_NOVICE ||
      carry_athlete_get_level (athlete) == CARRY_LEVEL_RETURN)
    check_novice_limits (item);
  else if (carry_athlete_get_level (athlete) == CARRY_LEVEL_INTERMEDIATE)
    g_assert_cmpuint (carry_exercise_get_level (exercise), <=, 2);
}

static void
check_session (GPtrArray *items, CarryAthlete *athlete)
{
  g_assert_cmpuint (items->len, >=, 4);
  g_assert_cmpuint (items->len, <=, 8);
  g_assert_true (has_pattern (items, CARRY_PATTERN_SQUAT, CARRY_PATTERN_STEP));
  g_assert_true (has_pattern (items, CARRY_PATTERN_HINGE, CARRY_PATTERN_BRIDGE));
  g_assert_true (has_pattern (items, CARRY_PATTERN_CALF, CARRY_PATTERN_CALF));
  g_assert_true (has_pattern (items, CARRY_PATTERN_ANTI_EXT, CARRY_PATTERN_ROTATION));
  g_assert_cmpuint (carry_strength_items_get_minutes (items), <=,
                    carry_athlete_get_strength_minutes (athlete));

  for (guint i = 0; i < items->len; i++)
    {
      check_item (items->pdata[i], athlete);

      for (guint j = 0; j < i; j++)
        g_assert_true (carry_item_get_exercise (items->pdata[i]) !=
                       carry_item_get_exercise (items->pdata[j]));
    }
}

/* Every event, phase and number of sessions for one level with one set of equipment. */
typedef struct
{
  CarryLevel level;
  guint home;
} Person;

static void
test_person (gconstpointer data)
{
  const Person *person = data;

  for (guint event = 0; event <= CARRY_EVENT_SPRINT; event++)
    {
      g_autoptr (CarryAthlete) athlete =
          new_athlete ((CarryEvent)event, person->level, homes[person->home].equipment);

      for (guint phase = 0; phase <= CARRY_PHASE_RETURN; phase++)
        {
          for (guint session = 0; session < 6; session++)
            {
              const guint n_sessions = session < 1 ? 1 : session < 3 ? 2 : 3;
              const guint index = session < 1 ? 0 : session < 3 ? session - 1 : session - 3;
              g_autofree char *title = NULL;
              g_autoptr (GPtrArray) items =
                  carry_programmer_fill (catalogue, athlete, (CarryPhase)phase, index, n_sessions, &title);

              g_test_message (
                  "%s, %s, session %u of %u: %s", carry_kind_to_nick (CARRY_TYPE_EVENT, (int)event),
                  carry_kind_to_nick (CARRY_TYPE_PHASE, (int)phase), index + 1, n_sessions, title);
              g_assert_cmpstr (title, !=, "");
              check_session (items, athlete);
            }
        }
    }
}

static gboolean
contains (GPtrArray *items, const char *id)
{
  for (guint i = 0; i < items->len; i++)
    {
      if (g_str_equal (carry_exercise_get_id (carry_item_get_exercise (items->pdata[i])), id))
        return TRUE;
    }

  return FALSE;
}

/* A trained runner with a gym in base training squats and hinges heavily, as the table of phases says. */
static void
test_base (void)
{
  g_autoptr (CarryAthlete) athlete =
      new_athlete (CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, homes[2].equipment);
  g_autofree char *title = NULL, *dose = NULL;
  g_autoptr (GPtrArray) items = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 0, 2, &title);

  g_assert_cmpstr (title, ==, "Lower Strength");
  g_assert_true (contains (items, "back_squat"));
  g_assert_true (contains (items, "rdl"));
  dose = carry_prescription_to_string (carry_item_get_prescription (items->pdata[0]));
  g_assert_cmpstr (carry_exercise_get_id (carry_item_get_exercise (items->pdata[0])), ==, "back_squat");
  g_assert_cmpstr (dose, ==, "3x4-6@80-88% r150 t20X0");
}

static void
test_sessions_differ (void)
{
  g_autoptr (CarryAthlete) athlete =
      new_athlete (CARRY_EVENT_10K, CARRY_LEVEL_INTERMEDIATE, homes[2].equipment);
  g_autofree char *first_title = NULL, *second_title = NULL;
  g_autoptr (GPtrArray) first =
      carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 0, 2, &first_title);
  g_autoptr (GPtrArray) second =
      carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 1, 2, &second_title);

  g_assert_cmpstr (second_title, ==, "Single-Leg & Trunk");
  g_assert_cmpstr (first_title, !=, second_title);

  for (guint i = 0; i < second->len; i++)
    g_assert_false (contains (first, carry_exercise_get_id (carry_item_get_exercise (second->pdata[i]))));
}

static void
test_same_question_same_answer (void)
{
  g_autoptr (CarryAthlete) athlete = new_athlete (CARRY_EVENT_ULTRA, CARRY_LEVEL_ADVANCED, G_MAXUINT);
  g_autoptr (GPtrArray) one = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BUILD, 1, 3, NULL);
  g_autoptr (GPtrArray) other = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BUILD, 1, 3, NULL);

  g_assert_cmpuint (one->len, ==, other->len);

  for (guint i = 0; i < one->len; i++)
    g_assert_true (carry_item_equal (one->pdata[i], other->pdata[i]));
}

/* Jumps come with the build phase, and not with a sore Achilles tendon. */
static void
test_jumps (void)
{
  g_autoptr (CarryAthlete) athlete =
      new_athlete (CARRY_EVENT_10K, CARRY_LEVEL_INTERMEDIATE, homes[2].equipment);
  g_autoptr (GPtrArray) build = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BUILD, 1, 2, NULL);
  g_autoptr (GPtrArray) base = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 1, 2, NULL);
  g_autoptr (GPtrArray) sore = NULL;

  g_object_set (athlete, "injuries", CARRY_BIT (CARRY_INJURY_ACHILLES), NULL);
  sore = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BUILD, 1, 2, NULL);

  g_assert_true (has_pattern (build, CARRY_PATTERN_JUMP, CARRY_PATTERN_JUMP));
  g_assert_false (has_pattern (base, CARRY_PATTERN_JUMP, CARRY_PATTERN_JUMP));
  g_assert_false (has_pattern (sore, CARRY_PATTERN_JUMP, CARRY_PATTERN_JUMP));
}

static void
test_suitability (void)
{
  static const struct
  {
    const char *id;
    CarryLevel level;
    guint injuries;
    gboolean suits;
  } rows[] = {
    { "back_squat", CARRY_LEVEL_INTERMEDIATE, 0, TRUE },
    { "back_squat", CARRY_LEVEL_INTERMEDIATE, CARRY_BIT (CARRY_INJURY_BACK), FALSE },
    { "back_squat", CARRY_LEVEL_INTERMEDIATE, CARRY_BIT (CARRY_INJURY_PFP), FALSE },
    { "back_squat", CARRY_LEVEL_INTERMEDIATE, CARRY_BIT (CARRY_INJURY_HAM), TRUE },
    { "back_squat", CARRY_LEVEL_NOVICE, 0, FALSE },
    { "front_squat", CARRY_LEVEL_INTERMEDIATE, 0, FALSE },
    { "front_squat", CARRY_LEVEL_ADVANCED, 0, TRUE },
    { "rdl", CARRY_LEVEL_ADVANCED, CARRY_BIT (CARRY_INJURY_HAM), FALSE },
    { "sl_calf", CARRY_LEVEL_NOVICE, CARRY_BIT (CARRY_INJURY_ACHILLES), TRUE },
    { "pogo", CARRY_LEVEL_ADVANCED, CARRY_BIT (CARRY_INJURY_BSI), FALSE },
    { "nordic", CARRY_LEVEL_ADVANCED, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryAthlete) athlete = new_athlete (CARRY_EVENT_HALF, rows[i].level, G_MAXUINT);

      g_object_set (athlete, "injuries", rows[i].injuries, NULL);
      g_test_message ("row %u: %s", i, rows[i].id);
      g_assert_cmpint (carry_suitability_of (carry_catalogue_lookup (catalogue, rows[i].id), athlete), ==,
                       rows[i].suits);
    }
}

/* With every injury and nothing at hand there is still a session, of exercises that nothing speaks against. */
static void
test_every_injury (void)
{
  g_autoptr (CarryAthlete) athlete = new_athlete (CARRY_EVENT_HALF, CARRY_LEVEL_NOVICE, 0);
  g_autoptr (GPtrArray) items = NULL;

  g_object_set (athlete, "injuries", CARRY_BIT (CARRY_N_INJURIES) - 1, NULL);
  items = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 0, 1, NULL);

  check_session (items, athlete);
}

/* A short time is kept by taking sets away, not exercises of the four that every session has. */
static void
test_short_session (void)
{
  g_autoptr (CarryAthlete) athlete =
      new_athlete (CARRY_EVENT_HALF, CARRY_LEVEL_INTERMEDIATE, homes[2].equipment);
  g_autoptr (GPtrArray) items = NULL;

  g_object_set (athlete, "strength-minutes", 25u, NULL);
  items = carry_programmer_fill (catalogue, athlete, CARRY_PHASE_BASE, 0, 2, NULL);

  g_assert_cmpuint (items->len, ==, 4);
  check_session (items, athlete);
}

static void
test_doses (void)
{
  static const struct
  {
    const char *id;
    CarryPhase phase;
    CarryLevel level;
    const char *dose;
  } rows[] = {
    { "back_squat", CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE, "3x4-6@80-88% r150 t20X0" },
    { "back_squat", CARRY_PHASE_BASE, CARRY_LEVEL_ADVANCED, "4x2-4@88-90% r180 t20X0" },
    { "back_squat", CARRY_PHASE_OFF_SEASON, CARRY_LEVEL_INTERMEDIATE, "3x8-12@65-75% r90 t20X0" },
    { "back_squat", CARRY_PHASE_TAPER, CARRY_LEVEL_INTERMEDIATE, "2x3@80-85% r180 t20X0" },
    { "half_squat", CARRY_PHASE_TRANSITION, CARRY_LEVEL_ADVANCED, "2x10-12@55-65% r60 t20X0" },
    { "good_morning", CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE, "3x8@50-65% r120 t3010" },
    { "rdl", CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE, "3x6-8@70-80% r120 t3010" },
    { "rdl", CARRY_PHASE_OFF_SEASON, CARRY_LEVEL_INTERMEDIATE, "3x8-12@70-75% r90 t3010" },
    { "bulgarian_ss", CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE, "3x5-8/side@80-85% r150 t30X0" },
    { "step_up", CARRY_PHASE_BASE, CARRY_LEVEL_INTERMEDIATE, "3x6-10/side@RPE8 r90 t20X0" },
    { "goblet_squat", CARRY_PHASE_BASE, CARRY_LEVEL_NOVICE, "2x10-14@RPE7 r90 t3010" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CarryPhaseDose dose = carry_phase_dose_get (rows[i].phase, rows[i].level);
      g_autoptr (CarryPrescription) prescription =
          carry_phase_dose_apply (&dose, carry_catalogue_lookup (catalogue, rows[i].id), TRUE, TRUE);
      g_autofree char *text = carry_prescription_to_string (prescription);

      g_assert_cmpstr (text, ==, rows[i].dose);
    }
}

int
main (int argc, char *argv[])
{
  static Person people[(CARRY_LEVEL_RETURN + 1) * G_N_ELEMENTS (homes)];
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *path = NULL;

      people[i] = (Person){ (CarryLevel)(i / G_N_ELEMENTS (homes)), i % G_N_ELEMENTS (homes) };
      path = g_strdup_printf ("/engine/programmer/%s/%s",
                              carry_kind_to_nick (CARRY_TYPE_LEVEL, (int)people[i].level),
                              homes[people[i].home].name);
      g_test_add_data_func (path, &people[i], test_person);
    }

  g_test_add_func ("/engine/programmer/base", test_base);
  g_test_add_func ("/engine/programmer/sessions-differ", test_sessions_differ);
  g_test_add_func ("/engine/programmer/same-answer", test_same_question_same_answer);
  g_test_add_func ("/engine/programmer/jumps", test_jumps);
  g_test_add_func ("/engine/programmer/suitability", test_suitability);
  g_test_add_func ("/engine/programmer/every-injury", test_every_injury);
  g_test_add_func ("/engine/programmer/short", test_short_session);
  g_test_add_func ("/engine/programmer/doses", test_doses);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
