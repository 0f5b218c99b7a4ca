/* test-gap-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-gap-week.h"

#include "carry-diary-changes.h"
#include "carry-examples.h"
#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-scheduler.h"
#include "support/carry-test-sessions.h"

typedef struct
{
  GDate monday;
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWeekPlanner *planner;
  char *message; /* of the last answer */
} Fixture;

static void
apply (Fixture *fixture, CarryChange *change)
{
  g_autoptr (GError) error = NULL;

  carry_diary_apply (fixture->diary, change, &error);
  g_assert_no_error (error);
}

/* Runs of a usual week, and the strength sessions that a plan puts beside them. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) runs = NULL;

  fixture->monday = test_day (23, G_DATE_NOVEMBER, 2026);
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  fixture->planner = carry_week_planner_new (fixture->diary, fixture->catalogue, fixture->athlete);
  g_object_set (fixture->athlete, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  runs = carry_example_week_change_new (0, &fixture->monday, 420);
  apply (fixture, runs);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->planner);
  g_clear_object (&fixture->diary);
  g_clear_object (&fixture->catalogue);
  g_clear_object (&fixture->athlete);
  g_clear_pointer (&fixture->message, g_free);
}

static void
plan_week (Fixture *fixture)
{
  g_autoptr (CarryWeekProblem) problem =
      carry_week_planner_pose (fixture->planner, &fixture->monday, NULL, 2);
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  CarryPlanCount count;
  g_autoptr (CarryChange) change = carry_week_planner_answer (fixture->planner, plan, &count, NULL);

  apply (fixture, change);
}

static CarryChange *
fix_all (Fixture *fixture, const CarryTrainingGaps *gaps)
{
  g_autoptr (CarryWeekProblem) problem =
      carry_gap_week_pose (fixture->planner, &fixture->monday, &fixture->monday);
  g_autoptr (CarryPlan) plan = carry_scheduler_solve (problem);
  g_autoptr (GError) error = NULL;
  CarryChange *change;

  g_clear_pointer (&fixture->message, g_free);
  change = carry_gap_week_answer (fixture->planner, plan, gaps, &fixture->monday, &fixture->message, &error);
  g_assert_no_error (error);
  g_assert_nonnull (fixture->message);
  g_test_message ("%s", fixture->message);

  return change;
}

static CarryChange *
fix (Fixture *fixture, guint injuries, guint regions)
{
  return fix_all (fixture, &(CarryTrainingGaps){ .injuries = injuries, .regions = regions });
}

static GPtrArray *
list_strength (Fixture *fixture)
{
  const GDate last = carry_day_plus (&fixture->monday, 6);
  g_autoptr (GPtrArray) all = carry_diary_get_range (fixture->diary, &fixture->monday, &last);
  GPtrArray *strength = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (all->pdata[i]))
      g_ptr_array_add (strength, g_object_ref (all->pdata[i]));

  return strength;
}

static void
replace (Fixture *fixture, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) change = carry_change_new ("A change");

  carry_change_replace (change, before, after);
  apply (fixture, change);
}

typedef gboolean (*Leaves) (guint which, CarryExercise *exercise);

static gboolean
has_muscle (guint muscles, CarryExercise *exercise)
{
  return (carry_exercise_get_primary (exercise) & muscles) != 0;
}

static gboolean
is_movement (guint gap, CarryExercise *exercise)
{
  return carry_movement_gap_takes ((CarryMovementGap)gap, exercise);
}

/* Leaves out all such exercises of a week: so the week has a gap. */
static void
take_out_all (Fixture *fixture, Leaves leaves, guint which)
{
  g_autoptr (GPtrArray) strength = list_strength (fixture);

  for (guint i = 0; i < strength->len; i++)
    {
      CarryStrengthSession *session = strength->pdata[i];
      g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
      g_autoptr (CarrySession) after = NULL;

      for (guint j = 0; j < carry_strength_session_get_n_items (session); j++)
        {
          CarryItem *item = carry_strength_session_get_nth (session, j);

          if (!leaves (which, carry_item_get_exercise (item)))
            g_list_store_append (items, item);
        }

      after = carry_session_edit (CARRY_SESSION (session), NULL, "items", items, NULL);
      replace (fixture, CARRY_SESSION (session), after);
    }
}

static void
take_out (Fixture *fixture, guint muscles)
{
  take_out_all (fixture, has_muscle, muscles);
}

static double
count_sets (Fixture *fixture, guint muscles)
{
  g_autoptr (GPtrArray) strength = list_strength (fixture);
  double sets = 0.0;

  for (guint i = 0; i < strength->len; i++)
    for (guint j = 0; j < carry_strength_session_get_n_items (strength->pdata[i]); j++)
      {
        CarryItem *item = carry_strength_session_get_nth (strength->pdata[i], j);

        if ((carry_exercise_get_primary (carry_item_get_exercise (item)) & muscles) != 0)
          sets += carry_prescription_get_dose (carry_item_get_prescription (item))->sets;
      }

  return sets;
}

typedef struct
{
  const char *name;
  guint injuries;
  guint regions;
  guint muscles; /* of which the week had nothing */
  double least;  /* sets that come */
} Gap;

#define CALVES (CARRY_BIT (CARRY_MUSCLE_SOLEUS) | CARRY_BIT (CARRY_MUSCLE_GASTROC))
#define HAMSTRINGS CARRY_BIT (CARRY_MUSCLE_HAMS)

static const Gap gaps[] = {
  { "calves", 0, CARRY_BIT (CARRY_BODY_REGION_CALVES), CALVES, 4 },
  { "shin-splints", CARRY_BIT (CARRY_INJURY_MTSS), 0, CALVES, 4 },
  { "hamstrings", 0, CARRY_BIT (CARRY_BODY_REGION_HAMSTRINGS), HAMSTRINGS, 4 },
  { "hamstring-strain", CARRY_BIT (CARRY_INJURY_HAM), 0, HAMSTRINGS, 2 },
};

/* Sessions without such work get it, and keep their number, their days and their time. */
static void
test_closes (Fixture *fixture, gconstpointer data)
{
  const Gap *gap = data;
  g_autoptr (GPtrArray) strength = NULL;
  g_autoptr (CarryChange) change = NULL;

  g_object_set (fixture->athlete, "equipment", G_MAXUINT, NULL);
  plan_week (fixture);
  take_out (fixture, gap->muscles);
  g_assert_cmpfloat (count_sets (fixture, gap->muscles), ==, 0.0);

  change = fix (fixture, gap->injuries, gap->regions);
  g_assert_cmpstr (carry_change_get_sentence (change), ==, "Fix Gaps in Plan");
  g_assert_cmpuint (carry_change_get_n_edits (change), >, 0);
  g_assert_true (g_str_has_prefix (fixture->message, "More for: "));
  g_assert_cmpfloat (count_sets (fixture, gap->muscles), ==, 0.0);

  /* Each exercise that is new there has its reason. */
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *after = carry_change_get_after (change, i);
      CarryProgramme *programme = carry_week_planner_get_programme (fixture->planner, after);

      g_assert_nonnull (programme);
      g_assert_cmpuint (g_list_model_get_n_items (carry_programme_get_choices (programme)), ==,
                        carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (after)));
    }

  apply (fixture, change);
  g_assert_cmpfloat (count_sets (fixture, gap->muscles), >=, gap->least);
  strength = list_strength (fixture);
  g_assert_cmpuint (strength->len, ==, 2);
  for (guint i = 0; i < strength->len; i++)
    g_assert_cmpuint (carry_session_get_duration (strength->pdata[i]), <=,
                      carry_athlete_get_strength_minutes (fixture->athlete));
}

/* How much the strength sessions of the week do for a movement, 0 to 1. */
static double
measure (Fixture *fixture, CarryMovementGap gap)
{
  g_autoptr (GPtrArray) strength = list_strength (fixture);
  CarryMovementSets sets = { 0 };

  for (guint i = 0; i < strength->len; i++)
    for (guint j = 0; j < carry_strength_session_get_n_items (strength->pdata[i]); j++)
      carry_movement_sets_add (&sets, carry_strength_session_get_nth (strength->pdata[i], j));

  return carry_movement_gap_measure (gap, &sets);
}

/* What a plan could not do for want of such exercises it does now, each with its reason. */
static const struct
{
  const char *name;
  CarryMovementGap gap;
  double least; /* of the target */
} movements[] = {
  /* the heaviest lifts stay on both legs */
  { "single-leg", CARRY_MOVEMENT_GAP_SINGLE_LEG, 0.75 },
  { "knee", CARRY_MOVEMENT_GAP_KNEE, 1.0 },
  { "hip", CARRY_MOVEMENT_GAP_HIP, 1.0 },
  { "push", CARRY_MOVEMENT_GAP_PUSH, 1.0 },
  { "pull", CARRY_MOVEMENT_GAP_PULL, 1.0 },
  { "sideways", CARRY_MOVEMENT_GAP_SIDEWAYS, 1.0 },
  { "bent-knee", CARRY_MOVEMENT_GAP_BENT_KNEE, 1.0 },
  { "squat-and-lunge", CARRY_MOVEMENT_GAP_SQUAT_AND_LUNGE, 1.0 },
  { "hinge-and-hamstring", CARRY_MOVEMENT_GAP_HINGE_AND_HAMSTRING, 1.0 },
  { "calf-and-foot", CARRY_MOVEMENT_GAP_CALF_AND_FOOT, 1.0 },
  { "hips", CARRY_MOVEMENT_GAP_HIPS, 1.0 },
  { "trunk", CARRY_MOVEMENT_GAP_TRUNK, 1.0 },
  { "push-and-pull", CARRY_MOVEMENT_GAP_PUSH_AND_PULL, 1.0 },
  { "left", CARRY_MOVEMENT_GAP_LEFT, 1.0 },
  { "right", CARRY_MOVEMENT_GAP_RIGHT, 1.0 },
};

static void
test_closes_movement (Fixture *fixture, gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  const CarryMovementGap gap = movements[i].gap;
  const CarryTrainingGaps lacking = { .movements = CARRY_BIT (gap) };
  g_autoptr (GPtrArray) strength = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *expected = g_strdup_printf ("More for: %s.", carry_movement_gap_get_name (gap));

  g_object_set (fixture->athlete, "equipment", G_MAXUINT, NULL);
  plan_week (fixture);
  take_out_all (fixture, is_movement, gap);
  g_assert_cmpfloat (measure (fixture, gap), ==, 0.0);

  change = fix_all (fixture, &lacking);
  g_assert_cmpstr (fixture->message, ==, expected);
  g_assert_cmpfloat (measure (fixture, gap), ==, 0.0);
  apply (fixture, change);
  g_assert_cmpfloat (measure (fixture, gap), >=, movements[i].least);

  strength = list_strength (fixture);
  g_assert_cmpuint (strength->len, ==, 2);
  for (guint j = 0; j < strength->len; j++)
    g_assert_cmpuint (carry_session_get_duration (strength->pdata[j]), <=,
                      carry_athlete_get_strength_minutes (fixture->athlete));
}

/* What an exercise needs is there, whatever gap it would close. */
static void
test_equipment (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) strength = NULL;
  g_autoptr (CarryChange) change = NULL;
  const guint there = CARRY_BIT (CARRY_EQUIPMENT_NONE);

  g_object_set (fixture->athlete, "equipment", there, NULL);
  plan_week (fixture);
  take_out (fixture, CALVES | HAMSTRINGS);
  change = fix (fixture, 0, CARRY_BIT (CARRY_BODY_REGION_CALVES) | CARRY_BIT (CARRY_BODY_REGION_HAMSTRINGS));
  apply (fixture, change);

  g_assert_cmpfloat (count_sets (fixture, CALVES), >, 0.0);
  strength = list_strength (fixture);
  for (guint i = 0; i < strength->len; i++)
    for (guint j = 0; j < carry_strength_session_get_n_items (strength->pdata[i]); j++)
      {
        CarryExercise *exercise =
            carry_item_get_exercise (carry_strength_session_get_nth (strength->pdata[i], j));

        for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS && carry_exercise_get_equipment (exercise, g) != 0;
             g++)
          g_assert_cmpuint (carry_exercise_get_equipment (exercise, g) & there, !=, 0);
      }
}

static void
test_minutes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) strength = NULL;
  g_autoptr (CarryChange) change = NULL;

  g_object_set (fixture->athlete, "equipment", G_MAXUINT, "strength-minutes", 25u, NULL);
  plan_week (fixture);
  take_out (fixture, CALVES);
  change = fix (fixture, G_MAXUINT, CARRY_BIT (CARRY_N_BODY_REGIONS) - 1);
  apply (fixture, change);

  strength = list_strength (fixture);
  g_assert_cmpuint (strength->len, ==, 2);
  for (guint i = 0; i < strength->len; i++)
    g_assert_cmpuint (carry_session_get_duration (strength->pdata[i]), <=, 25);
}

/* What the runner locked or changed stays as it is, and so there is nothing to do. */
static void
test_stays (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) strength = NULL;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (CarryChange) edit = NULL;
  g_autoptr (CarrySession) locked = NULL;
  g_autofree char *toast = NULL;

  plan_week (fixture);
  take_out (fixture, CALVES);
  strength = list_strength (fixture);
  locked = carry_session_edit (strength->pdata[0], NULL, "locked", TRUE, NULL);
  replace (fixture, strength->pdata[0], locked);
  edit = carry_change_new_add_exercise (
      strength->pdata[1], carry_catalogue_lookup (fixture->catalogue, "side_plank"), &toast, NULL);
  apply (fixture, edit);

  change = fix (fixture, 0, CARRY_BIT (CARRY_BODY_REGION_CALVES));
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 0);
  g_assert_cmpstr (fixture->message, ==, "Gaps stay: no session of the week is left that a plan may change");
}

/* A second time there is nothing left to do, or at least no way back and forth. */
static void
test_settles (Fixture *fixture, gconstpointer data)
{
  g_object_set (fixture->athlete, "equipment", G_MAXUINT, "strength-minutes", 30u, NULL);
  plan_week (fixture);
  take_out (fixture, CALVES);

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (CarryChange) change = fix (fixture, G_MAXUINT, CARRY_BIT (CARRY_N_BODY_REGIONS) - 1);

      if (carry_change_get_n_edits (change) == 0)
        return;
      apply (fixture, change);
    }

  g_assert_not_reached ();
}

/* Without any strength session yet, the week gets those that it lacks, with the gaps in mind. */
static void
test_new_sessions (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryChange) change = NULL;

  g_object_set (fixture->athlete, "equipment", G_MAXUINT, NULL);
  change = fix (fixture, 0, CARRY_BIT (CARRY_BODY_REGION_HAMSTRINGS));
  g_assert_cmpuint (carry_change_get_n_edits (change), ==, 2);
  apply (fixture, change);
  g_assert_cmpfloat (count_sets (fixture, HAMSTRINGS), >=, 4.0);
}

static void
test_chooses (Fixture *fixture, gconstpointer data)
{
  const GDate next = carry_day_plus (&fixture->monday, 7), sunday = carry_day_plus (&fixture->monday, 6);
  GDate chosen;

  /* Nothing is planned: there is room from Monday on, but not on Sunday. */
  chosen = carry_gap_week_choose (fixture->diary, fixture->athlete, &fixture->monday);
  g_assert_cmpint (g_date_compare (&chosen, &fixture->monday), ==, 0);
  chosen = carry_gap_week_choose (fixture->diary, fixture->athlete, &sunday);
  g_assert_cmpint (g_date_compare (&chosen, &next), ==, 0);

  /* With two sessions, early in the week there is something to change; on Sunday they are over. */
  plan_week (fixture);
  chosen = carry_gap_week_choose (fixture->diary, fixture->athlete, &fixture->monday);
  g_assert_cmpint (g_date_compare (&chosen, &fixture->monday), ==, 0);
  chosen = carry_gap_week_choose (fixture->diary, fixture->athlete, &sunday);
  g_assert_cmpint (g_date_compare (&chosen, &next), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_setenv ("LC_ALL", "C", TRUE);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      g_autofree char *path = g_strconcat ("/app/gap-week/closes/", gaps[i].name, NULL);

      g_test_add (path, Fixture, &gaps[i], set_up, test_closes, tear_down);
    }

  for (guint i = 0; i < G_N_ELEMENTS (movements); i++)
    {
      g_autofree char *path = g_strconcat ("/app/gap-week/closes-movement/", movements[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_closes_movement, tear_down);
    }

#define ADD(path, function) g_test_add ("/app/gap-week/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("equipment", test_equipment);
  ADD ("minutes", test_minutes);
  ADD ("stays", test_stays);
  ADD ("settles", test_settles);
  ADD ("new-sessions", test_new_sessions);
  ADD ("chooses", test_chooses);

  return g_test_run ();
}
