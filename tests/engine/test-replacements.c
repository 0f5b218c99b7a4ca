/* test-replacements.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-replacements.h"

#include "support/carry-test-log.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarrySession *session;
} Fixture;

#define GYM                                                                                                  \
  (CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_RACK) |                                  \
   CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_BENCH) |                                \
   CARRY_BIT (CARRY_EQUIPMENT_BOX) | CARRY_BIT (CARRY_EQUIPMENT_STEP))

/* A session on Thursday 12 November. */
static void
set_up (Fixture *fixture, guint equipment, CarryLevel level, const char *exercise, const char *dose)
{
  const char *const exercises[] = { exercise, dose, "side_plank", "2x30s/side", NULL };
  const GDate day = test_day (12, G_DATE_NOVEMBER, 2026);

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (CARRY_TYPE_ATHLETE, "level", level, "equipment", equipment, "phase",
                                   CARRY_PHASE_BASE, NULL);
  fixture->session = test_lifting (fixture->catalogue, &day, 45, exercises);
  test_insert (fixture->diary, g_object_ref (fixture->session));
}

static void
tear_down (Fixture *fixture)
{
  g_object_unref (fixture->session);
  g_assert_finalize_object (fixture->athlete);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
}

static CarryReplacementQuestion
ask (Fixture *fixture)
{
  return (CarryReplacementQuestion){ fixture->diary, fixture->catalogue, fixture->athlete,
                                     CARRY_STRENGTH_SESSION (fixture->session), 0 };
}

static CarryReplacement *
find (GListModel *list, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CarryReplacement) replacement = g_list_model_get_item (list, i);

      if (g_str_equal (carry_exercise_get_id (carry_replacement_get_exercise (replacement)), id))
        return replacement;
    }

  return NULL;
}

static const struct
{
  const char *name;
  guint equipment;
  CarryLevel level;
  const char *exercise;
  const char *replacement;
  gboolean advised;
  CarryKinship kinship;
  const char *reason; /* how it begins */
} rows[] = {
  /* The catalogue's ladder: box squat, back squat, front squat. */
  { "easier", GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "box_squat", TRUE, CARRY_KINSHIP_EASIER,
    "One step easier." },
  { "harder", GYM, CARRY_LEVEL_ADVANCED, "back_squat", "front_squat", TRUE, CARRY_KINSHIP_HARDER,
    "One step harder." },
  /* Of level 3, which is not for who is at 2. */
  { "too-hard", GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "front_squat", FALSE, CARRY_KINSHIP_HARDER,
    "One step harder. Asks for more practice." },
  { "other-equipment", GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "goblet_squat", TRUE,
    CARRY_KINSHIP_MOVEMENT, "The same movement with other equipment: Dumbbells." },
  { "nothing-there", CARRY_BIT (CARRY_EQUIPMENT_NONE), CARRY_LEVEL_INTERMEDIATE, "back_squat", "box_squat",
    FALSE, CARRY_KINSHIP_EASIER, "One step easier. Needs what is not there: Barbell." },
  { "without-equipment", CARRY_BIT (CARRY_EQUIPMENT_NONE), CARRY_LEVEL_INTERMEDIATE, "back_squat", "bw_squat",
    TRUE, CARRY_KINSHIP_MOVEMENT, "The same movement without equipment." },
};

static void
test_row (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  Fixture fixture;
  CarryReplacementQuestion question;
  g_autoptr (GListModel) list = NULL;
  CarryReplacement *replacement;

  set_up (&fixture, rows[i].equipment, rows[i].level, rows[i].exercise, "3x5@80% r180");
  question = ask (&fixture);
  list = carry_replacements_find (&question);
  replacement = find (list, rows[i].replacement);
  g_assert_nonnull (replacement);
  g_assert_cmpint (carry_replacement_is_advised (replacement), ==, rows[i].advised);
  g_assert_cmpint (carry_replacement_get_kinship (replacement), ==, rows[i].kinship);
  if (!g_str_has_prefix (carry_replacement_get_reason (replacement), rows[i].reason))
    g_error ("“%s” does not begin with “%s”", carry_replacement_get_reason (replacement), rows[i].reason);
  g_clear_object (&list);
  tear_down (&fixture);
}

/* Of every exercise there is: what is listed is ordered, advised first, has words, a dose that can be done, and is not in
 * the session already. */
static void
test_all (void)
{
  g_autoptr (CarryCatalogue) catalogue = carry_catalogue_new_built_in ();

  for (guint e = 0; e < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); e++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), e);
      const char *id = carry_exercise_get_id (exercise);
      g_autofree char *dose = carry_prescription_to_string (carry_exercise_get_dose (exercise));
      CarryReplacementQuestion question;
      g_autoptr (GListModel) list = NULL;
      gboolean advised = TRUE;
      int points = G_MAXINT;
      Fixture fixture;

      set_up (&fixture, GYM, CARRY_LEVEL_INTERMEDIATE, id, dose);
      question = ask (&fixture);
      list = carry_replacements_find (&question);
      for (guint i = 0; i < g_list_model_get_n_items (list); i++)
        {
          g_autoptr (CarryReplacement) replacement = g_list_model_get_item (list, i);
          CarryItem *item = carry_replacement_get_item (replacement);

          g_assert_true (g_str_has_suffix (carry_replacement_get_reason (replacement), "."));
          g_assert_cmpstr (carry_exercise_get_id (carry_replacement_get_exercise (replacement)), !=, id);
          g_assert_cmpstr (carry_exercise_get_id (carry_replacement_get_exercise (replacement)), !=,
                           "side_plank");
          g_assert_cmpuint (carry_item_count_sets (item), ==,
                            carry_item_count_sets (carry_strength_session_get_nth (question.session, 0)));
          if (advised && !carry_replacement_is_advised (replacement))
            points = G_MAXINT;
          g_assert_true (advised || !carry_replacement_is_advised (replacement));
          advised = carry_replacement_is_advised (replacement);
          g_assert_cmpint (carry_replacement_get_points (replacement), <=, points);
          points = carry_replacement_get_points (replacement);
          g_assert_true (!advised ||
                         carry_exercise_fits_equipment (carry_replacement_get_exercise (replacement), GYM));
        }
      g_clear_object (&list);
      tear_down (&fixture);
    }
}

/* Repetitions, effort and rest stay where the other can be loaded; the load is its own: five with 100 kg and two in
 * reserve were 121.7 kg, of which 80% are 97.5 kg on a bar that goes by 2.5 kg. */
static void
test_dose_stays (void)
{
  const GDate before = test_day (9, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = { carry_set_of (5, 100, 2) };
  Fixture fixture;
  CarryReplacementQuestion question;
  g_autoptr (CarryItem) item = NULL;
  g_autofree char *dose = NULL;

  set_up (&fixture, GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "4x5@80% r200");
  test_log (fixture.diary, fixture.catalogue, &before, "box_squat", "1x5@RIR2", sets, 1);
  question = ask (&fixture);
  item = carry_replacements_make_item (&question, carry_catalogue_lookup (fixture.catalogue, "box_squat"));
  dose = carry_prescription_to_string (carry_item_get_prescription (item));
  g_assert_true (g_str_has_prefix (dose, "4x5@80% r200"));
  g_assert_cmpfloat (carry_item_get_load (item), ==, 97.5);
  g_assert_cmpint (carry_item_get_target_origin (item), ==, CARRY_TARGET_ORIGIN_PLAN);
  tear_down (&fixture);
}

/* What counts otherwise gets its own dose, with as many sets. */
static void
test_dose_is_converted (void)
{
  Fixture fixture;
  CarryReplacementQuestion question;
  g_autoptr (CarryItem) item = NULL;
  const CarryDose *dose;

  set_up (&fixture, GYM | CARRY_BIT (CARRY_EQUIPMENT_BAND), CARRY_LEVEL_INTERMEDIATE, "back_squat",
          "4x5@80% r200");
  question = ask (&fixture);
  item =
      carry_replacements_make_item (&question, carry_catalogue_lookup (fixture.catalogue, "spanish_squat"));
  dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  g_assert_cmpuint (dose->sets, ==, 4);
  g_assert_cmpint (dose->amount, ==, CARRY_AMOUNT_SECONDS);
  g_assert_cmpuint (dose->rest_s, ==, 200);
  tear_down (&fixture);
}

/* With back pain, what the catalogue warns of is not advised. */
static void
test_injury (void)
{
  Fixture fixture;
  CarryReplacementQuestion question;
  g_autoptr (GListModel) list = NULL;
  CarryReplacement *box_squat;

  set_up (&fixture, GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "3x5@80% r180");
  g_object_set (fixture.athlete, "painful", CARRY_BIT (CARRY_INJURY_BACK), "pain", 5u, NULL);
  question = ask (&fixture);
  list = carry_replacements_find (&question);
  box_squat = find (list, "box_squat");
  g_assert_nonnull (box_squat);
  g_assert_false (carry_replacement_is_advised (box_squat));
  g_assert_nonnull (strstr (carry_replacement_get_reason (box_squat), "Not advised now"));
  g_assert_true (carry_replacement_is_advised (find (list, "goblet_squat")));
  g_clear_object (&list);
  tear_down (&fixture);
}

/* The session is on the day of the check-in, or within a week after it. */
static void
test_niggle (void)
{
  const CarryCheckIn nothing = { 0 };
  const CarryCheckIn said = { .niggles[CARRY_SORE_PLACE_BACK] = { .pain = 5 } };
  Fixture fixture;
  CarryReplacementQuestion question;
  g_autoptr (CarryCareChange) change = carry_care_change_new ();
  g_autoptr (GListModel) list = NULL;

  set_up (&fixture, GYM, CARRY_LEVEL_INTERMEDIATE, "back_squat", "3x5@80% r180");
  carry_care_change_check_in (change, carry_session_get_day (fixture.session), &nothing, &said);
  g_assert_true (carry_care_apply (carry_diary_get_care (fixture.diary), change, NULL));
  question = ask (&fixture);
  list = carry_replacements_find (&question);
  g_assert_false (carry_replacement_is_advised (find (list, "box_squat")));
  g_assert_true (carry_replacement_is_advised (find (list, "goblet_squat")));
  g_clear_object (&list);
  tear_down (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/engine/replacements/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/engine/replacements/all", test_all);
  g_test_add_func ("/engine/replacements/dose-stays", test_dose_stays);
  g_test_add_func ("/engine/replacements/dose-is-converted", test_dose_is_converted);
  g_test_add_func ("/engine/replacements/injury", test_injury);
  g_test_add_func ("/engine/replacements/niggle", test_niggle);

  return g_test_run ();
}
